import { Input, Select } from '@mantine/core';
import { type ReactNode, type Ref, useId } from 'react';
import { type Choice, ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import classes from '#web/kit/choose/one-of.module.css';
import { fits, lettersOf } from '#web/kit/choose/fits.ts';
import { folded } from '#web/kit/format.ts';

export interface OneOfProps<K extends string> {
  readonly label: string;
  /** The word is for a screen reader only: a row of tools, where what is chosen says it. */
  readonly bare?: boolean;
  readonly choices: readonly Choice<K>[];
  readonly chosen: K | null;
  readonly onChoose: (key: K) => void;
  /** The choices come from data, three today and thirty tomorrow: always a list, found while typing with and without marks. */
  readonly grows?: boolean;
  /** Nothing may be chosen again; only where the choices grow. */
  readonly onClear?: () => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  /** Said where what is typed finds nothing. */
  readonly nothing?: string;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** By which what is shut leads here. */
  readonly field?: string;
}

const most = 60;

/**
 * The one way to choose one of several. Up to five short choices that are known beforehand (60 letters altogether, see `fits`) stand
 * in view as one joined row; more of them, longer ones, or those that come from data are a list that opens. The states of a filter
 * are always in view, for their counts are read (`ChoiceRow`); parts with an address of their own are links in the same row
 * (`PartsNav`); one of thousands, found by the api while its name is typed, is `Pick`.
 */
export function OneOf<K extends string>(props: OneOfProps<K>) {
  const { label, bare = false, choices, chosen, onChoose, grows = false, hint, error, disabled = false } = props;
  const id = useId();
  if (!grows && fits(choices)) {
    const row = <ChoiceRow label={label} choices={choices} chosen={chosen} onChoose={onChoose} disabled={disabled} />;
    if (bare) return row;
    return (
      <Input.Wrapper
        id={id}
        className={classes.field ?? ''}
        data-wide={lettersOf(choices) > 20}
        data-field={props.field}
        data-called={label}
        label={label}
        labelElement="div"
        description={hint}
        error={error}
      >
        {row}
      </Input.Wrapper>
    );
  }
  const optional = {
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.nothing === undefined ? {} : { nothingFoundMessage: props.nothing }),
    ...(props.ref === undefined ? {} : { ref: props.ref }),
  };
  return (
    <Select
      {...(bare ? { 'aria-label': label, w: widthOf(choices), maw: '100%' } : { label })}
      data={choices.map(({ key, word, disabled: off = false }) => ({ value: key, label: word, disabled: off }))}
      value={chosen}
      onChange={(value) => {
        const key = choices.find((one) => one.key === value)?.key;
        if (key === undefined) props.onClear?.();
        else onChoose(key);
      }}
      clearable={props.onClear !== undefined}
      allowDeselect={props.onClear !== undefined}
      searchable={grows}
      limit={most}
      filter={({ options, search }) => {
        const wanted = folded(search.trim());
        return options.filter((option) => 'label' in option && folded(option.label).includes(wanted));
      }}
      description={hint}
      error={error}
      disabled={disabled}
      onBlur={() => props.onBlur?.()}
      data-autofocus={props.autoFocus === true || undefined}
      data-field={props.field}
      {...optional}
    />
  );
}

/** Among tools: names of committees are longer than the words of a filter, and alike to their last. */
function widthOf(choices: readonly Choice<string>[]): number {
  return choices.some(({ word }) => word.length > 26) ? 380 : 190;
}
