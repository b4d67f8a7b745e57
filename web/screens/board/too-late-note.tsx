import { useTranslation } from 'react-i18next';
import { FallsNote } from '#web/app/falls-note.tsx';
import type { Falls } from '#web/app/use-falls.ts';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { tooLateFor } from '#web/screens/board/too-late.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';

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
      {until !== null && falls !== null && <FallsNote until={until} falls={falls} />}
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
