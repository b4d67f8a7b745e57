import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import classes from '#web/screens/awards/awards.module.css';
import type { Nomination } from '#web/screens/awards/use-awards.ts';

/** Which of them a paper is about; those that are usual stand chosen. */
export function useChosen(all: readonly Nomination[], usual: readonly Nomination[]) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(() => new Set(usual.map(({ number }) => number)));
  return {
    numbers: all.map(({ number }) => number).filter((number) => picked.has(number)),
    onToggle(number: number): void {
      const next = new Set(picked);
      if (!next.delete(number)) next.add(number);
      setPicked(next);
    },
  };
}

interface ChosenProps {
  readonly legend: string;
  readonly of: readonly Nomination[];
  readonly numbers: readonly number[];
  readonly onToggle: (number: number) => void;
}

export function ChosenNominations({ legend, of, numbers, onToggle }: ChosenProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {of.map(({ number, name, itself, unitName, kindName }) => (
        <Checkbox
          key={number}
          label={`${kindName}: ${itself ? unitName : `${name}, ${unitName}`}`}
          checked={numbers.includes(number)}
          onChange={() => onToggle(number)}
        />
      ))}
    </fieldset>
  );
}
