import { useTranslation } from 'react-i18next';
import { day, weekday } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { tooLateFor } from '#web/screens/board/too-late.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';
import type { Falls } from '#web/screens/board/use-falls.ts';

interface TooLateNoteProps {
  readonly until: string | null;
  readonly hour: string | null;
  readonly before: BoardView['before'];
  /** Where a day off leads it. */
  readonly falls: Falls | null;
}

/** A later end is the coordinator's to give; that it falls on another day, and that the report then misses what it is for, is said before. */
export function TooLateNote({ until, hour, before, falls }: TooLateNoteProps) {
  const { t } = useTranslation('board');
  const on = falls?.on ?? until;
  return (
    <>
      {until !== null && falls !== null && (
        <Note
          tone="soon"
          icon="calendar"
          fact={t(falls.on === null ? 'tooLate.dayOff' : 'tooLate.rolls', {
            off: `${weekday(until)} ${day(until)}`,
            on: falls.on === null ? '' : `${weekday(falls.on)} ${day(falls.on)}`,
          })}
        />
      )}
      {tooLateFor({ until: on, hour }, before).map((late) => (
        <Note
          key={late.for}
          tone="soon"
          icon="alert"
          fact={t(`tooLate.${late.for}`, { day: day(late.date), hour: late.for === 'superior' ? late.hour : '' })}
        />
      ))}
    </>
  );
}
