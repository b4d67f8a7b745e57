import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import { countOf } from '#web/screens/conclusions/missing.ts';
import { type Conference, type Numbered, tasksOf } from '#web/screens/conclusions/model.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

interface CompilerNotesProps {
  readonly conference: Conference;
  readonly compiler: Compiler;
  readonly removed: Numbered | null;
  readonly onUndo: () => void;
}

/** Where the conclusions stand, what they lack, and what was just taken out. */
export function CompilerNotes({ conference, compiler, removed, onUndo }: CompilerNotesProps) {
  const { t } = useTranslation('conclusions');
  const { items, declaredCount } = compiler;
  const counts = { count: items.length, dates: countOf(items, 'noDate'), units: countOf(items, 'noUnit') };
  const listed = tasksOf(items).length;
  const lacks = counts.dates + counts.units > 0;
  return (
    <div className={classes.notes}>
      {removed !== null && (
        <Note
          tone="pen"
          fact={t('edit.removed', { number: removed.number, text: removed.statement })}
          act={<Button onClick={onUndo}>{t('edit.undo')}</Button>}
        />
      )}
      {conference.today < conference.heldOn && (
        <Note tone="pen" icon="calendar" fact={t('state.notYet', { date: day(conference.heldOn) })} />
      )}
      {items.length > 0 && (
        <Note tone={lacks ? 'soon' : 'ok'} fact={t(lacks ? 'summary' : 'complete', counts)}>
          {lacks && t('summaryWhat')} {standing(conference, compiler, t)}
        </Note>
      )}
      {declaredCount !== null && declaredCount !== listed && (
        <Note tone="soon" fact={t('declaredDiffers', { declared: declaredCount, listed })} />
      )}
    </div>
  );
}

function standing(
  { conclusions }: Conference,
  { same }: Compiler,
  t: ReturnType<typeof useTranslation<'conclusions'>>['t'],
): string {
  if (conclusions === null) return `${t('state.drafted')}.`;
  return `${t(same ? 'state.concluded' : 'state.changed')}.`;
}
