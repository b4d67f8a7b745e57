import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '#web/kit/act-button.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { because } from '#web/kit/reason.ts';
import type { Point } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/roll-call.module.css';
import type { Difference, Side } from '#web/screens/conference/roll-merge.ts';
import type { Called } from '#web/screens/conference/roll-model.ts';

interface RollNewerProps {
  readonly rollCall: NonNullable<Point['rollCall']>;
  readonly differences: readonly Difference[];
  readonly onMerge: (chosen: Readonly<Record<string, Side>>) => void;
  /** Begin anew with the newer list. */
  readonly onTheirs: () => void;
}

const sides = ['theirs', 'mine'] as const;

/** Somebody recorded this roll after the list on this screen was begun: who, when, and each person on whom the two disagree. */
export function RollNewer({ rollCall, differences, onMerge, onTheirs }: RollNewerProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { by, at, present } = rollCall;
  const open = differences.filter(({ id, taken }) => (chosen[id] ?? taken) === null).length;
  const said = (one: Called | null): string => {
    if (one === null) return t('roll.notInList');
    if (one.state === null) return t('roll.notCalled');
    return [label(`rollCall.${one.state}`), one.arrivedAt].join(' ').trim();
  };
  return (
    <div className={classes.newer}>
      <Note tone="soon" fact={t('roll.newer', { by: by ?? '', time: clockTime(at), count: present })}>
        {t(differences.length === 0 ? 'roll.newerSame' : 'roll.newerHint', { count: differences.length })}
      </Note>
      {differences.length > 0 && (
        <ul className={classes.people} aria-label={t('roll.differences')}>
          {differences.map(({ id, name, mine, theirs, taken }) => (
            <li key={id} className={classes.person}>
              <span className={classes.name}>{name}</span>
              <ChoiceRow
                label={t('roll.which', { name })}
                choices={sides.map((key) => ({
                  key,
                  word: t(`roll.side.${key}`, { state: said(key === 'mine' ? mine : theirs) }),
                }))}
                chosen={chosen[id] ?? taken}
                onChoose={(side) => setChosen({ ...chosen, [id]: side })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={onTheirs}>
          {t('roll.takeTheirs')}
        </Button>
        <ActButton blocked={open > 0 && because(t('roll.chooseFirst', { count: open }))} onAct={() => onMerge(chosen)}>
          {t('roll.merge')}
        </ActButton>
      </div>
    </div>
  );
}
