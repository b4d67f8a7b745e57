import { useTranslation } from 'react-i18next';
import { isOver } from '#web/screens/board/board-model.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { Status } from '#web/kit/status.tsx';

/** Said on the board's head once nothing more will happen in the cycle; while it goes on, the stations above say how far it is. */
export function CycleOver({ status }: { readonly status: BoardView['cycleStatus'] }) {
  const { t } = useTranslation('labels');
  if (!isOver({ cycleStatus: status })) return null;
  return <Status filled tone="calm" icon={status === 'closed' ? 'lock' : 'minus'} word={t(`cycleStatus.${status}`)} />;
}
