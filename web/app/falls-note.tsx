import { useTranslation } from 'react-i18next';
import type { Falls } from '#web/app/use-falls.ts';
import { day, weekday } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';

interface FallsNoteProps {
  readonly until: string;
  readonly falls: Falls;
}

/** A deadline was asked for on a day off: where it falls instead, or that this one has to be another. */
export function FallsNote({ until, falls: { on } }: FallsNoteProps) {
  const { t } = useTranslation('common');
  const off = `${weekday(until)} ${day(until)}`;
  return (
    <Note
      tone="soon"
      icon="calendar"
      fact={on === null ? t('falls.dayOff', { off }) : t('falls.rolls', { off, on: `${weekday(on)} ${day(on)}` })}
    />
  );
}
