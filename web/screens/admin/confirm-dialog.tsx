import { ActDialog } from '#web/kit/act-dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What happens at once. */
  readonly now: string;
  readonly act: string;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Something that runs is ended: a delegation, a session, a token. */
export function ConfirmDialog({ title, now, act, sent, onAct, onClose }: ConfirmDialogProps) {
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={title}
      willFollow={[{ key: 'now', state: 'now', what: now }]}
      act={act}
      onAct={onAct}
      pending={sent.isPending}
      error={sent.error}
      dangerous
    />
  );
}
