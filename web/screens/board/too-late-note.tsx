import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { tooLateFor } from '#web/screens/board/too-late.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';

interface TooLateNoteProps {
  readonly until: string | null;
  readonly hour: string | null;
  readonly before: BoardView['before'];
}

/** A later end is the coordinator's to give; that the report then misses what it is for is said before. */
export function TooLateNote({ until, hour, before }: TooLateNoteProps) {
  const { t } = useTranslation('board');
  return tooLateFor({ until, hour }, before).map((late) => (
    <Note
      key={late.for}
      tone="soon"
      icon="alert"
      fact={t(`tooLate.${late.for}`, { day: day(late.date), hour: late.for === 'superior' ? late.hour : '' })}
    />
  ));
}
