import { CloseDialog } from '#web/screens/board/close-dialog.tsx';
import { ExemptDialog } from '#web/screens/board/exempt-dialog.tsx';
import { ExtendDialog } from '#web/screens/board/extend-dialog.tsx';
import { KeysDialog } from '#web/screens/board/keys-dialog.tsx';
import { PaperDialog } from '#web/screens/board/paper-dialog.tsx';
import { ReopenDialog } from '#web/screens/board/reopen-dialog.tsx';
import { SuspendDialog } from '#web/screens/board/suspend-dialog.tsx';
import { UrgeDialog } from '#web/screens/board/urge-dialog.tsx';
import type { BoardRow, BoardView } from '#web/screens/board/use-board.ts';

export type OpenDialog =
  | { readonly kind: 'urge'; readonly units: readonly string[] }
  | { readonly kind: 'extend' | 'exempt' | 'reopen' | 'suspend' | 'resume'; readonly row: BoardRow }
  | { readonly kind: 'paper'; readonly units: readonly string[] }
  | { readonly kind: 'close' | 'keys' };

export interface BoardDialogsProps {
  readonly cycle: string;
  readonly board: BoardView;
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
  /** The marks have done their work. */
  readonly onUrged: () => void;
}

/** One at a time; each says before the act what will follow and to whom. */
export function BoardDialogs({ cycle, board, dialog, onClose, onUrged }: BoardDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'urge':
      return <UrgeDialog cycle={cycle} units={dialog.units} onClose={onClose} onUrged={onUrged} />;
    case 'extend':
      return <ExtendDialog cycle={cycle} row={dialog.row} before={board.before} onClose={onClose} />;
    case 'exempt':
      return (
        <ExemptDialog
          cycle={cycle}
          row={dialog.row}
          total={board.rows.length - board.counts.exempted}
          onClose={onClose}
        />
      );
    case 'reopen':
      return <ReopenDialog cycle={cycle} row={dialog.row} before={board.before} onClose={onClose} />;
    case 'suspend':
    case 'resume':
      return <SuspendDialog cycle={cycle} row={dialog.row} act={dialog.kind} onClose={onClose} />;
    case 'paper':
      return <PaperDialog cycle={cycle} marked={dialog.units} onClose={onClose} />;
    case 'close':
      return <CloseDialog cycle={cycle} board={board} onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
  }
}
