import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { cycleQuery } from '#web/app/use-cycle.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useUnits } from '#web/app/use-units.ts';
import { civilDateOf } from '#web/kit/format.ts';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import { useSeriesTitle } from '#web/screens/tasks/use-series-title.ts';
import type { TaskChoice } from '#web/screens/tasks/use-choice.ts';
import type { ListedTask, NumbersRow } from '#web/screens/tasks/use-tasks.ts';

interface FilterNoteProps {
  readonly chosen: TaskChoice;
  readonly rows: readonly NumbersRow[];
  readonly tasks: readonly ListedTask[];
}

/** What of a breakdown is filtered by, in words, with the way back to all. */
export function FilterNote({ chosen, rows, tasks }: FilterNoteProps) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const { unit, conference, cycle, programme, leader, age, q, expected, late } = chosen.choice;
  const programmeWord = useProgrammeWord();
  // Whatever the numbers are broken down by, what is filtered by has its name.
  const about = useSeriesTitle(conference, tasks);
  const periodWord = usePeriodWord();
  const { data: ofCycle } = useQuery({ ...cycleQuery(cycle ?? ''), enabled: cycle !== undefined });
  const { nameOf } = useUnits(civilDateOf(new Date()), unit !== undefined);
  const named = (key: string): string => rows.find((row) => row.key === key)?.label ?? nameOf(key);
  const parts = [
    unit === undefined ? null : named(unit),
    conference === undefined ? null : about,
    cycle === undefined ? null : periodWord(ofCycle?.period?.label ?? ''),
    programme === undefined ? null : programmeWord(programme),
    leader ?? null,
    age === undefined ? null : t(`by.ageOf.${age}`),
    expected === undefined ? null : t('only.expected'),
    late === undefined ? null : t('only.late'),
    q === undefined ? null : `“${q}”`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const none = {
    ...{ unit: undefined, conference: undefined, cycle: undefined, programme: undefined },
    ...{ leader: undefined, age: undefined, q: undefined, expected: undefined, late: undefined },
  };
  return (
    <p className={classes.filtered}>
      {t('tools.filtered', { what: parts.join(' · ') })}
      <Button variant="subtle" size="compact-xs" onClick={() => chosen.choose(none)}>
        {common('act.clear')}
      </Button>
    </p>
  );
}
