import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import type { TaskChoice } from '#web/screens/tasks/use-choice.ts';
import type { NumbersRow } from '#web/screens/tasks/use-tasks.ts';

/** What of a breakdown is filtered by, in words, with the way back to all. */
export function FilterNote({ chosen, rows }: { readonly chosen: TaskChoice; readonly rows: readonly NumbersRow[] }) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const { unit, conference, programme, age, q } = chosen.choice;
  const named = (key: string): string => rows.find((row) => row.key === key)?.label ?? key;
  const parts = [
    unit === undefined ? null : named(unit),
    conference === undefined ? null : named(conference),
    programme ?? null,
    age === undefined ? null : t(`by.ageOf.${age}`),
    q === undefined ? null : `“${q}”`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const none = { unit: undefined, conference: undefined, programme: undefined, age: undefined, q: undefined };
  return (
    <p className={classes.filtered}>
      {t('tools.filtered', { what: parts.join(' · ') })}
      <Button variant="subtle" size="compact-xs" onClick={() => chosen.choose(none)}>
        {common('act.clear')}
      </Button>
    </p>
  );
}
