import { lazy, Suspense } from 'react';
import type { ActKind } from '#web/screens/tasks/acts.ts';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';

const giver = () => import('#web/screens/tasks/dialogs/giver-dialogs.tsx');
const judge = () => import('#web/screens/tasks/dialogs/judge-dialogs.tsx');
const own = () => import('#web/screens/tasks/dialogs/own-dialogs.tsx');
const report = () => import('#web/screens/tasks/dialogs/report-dialogs.tsx');

const dialogs = {
  urge: lazy(async () => ({ default: (await giver()).UrgeDialog })),
  answer: lazy(async () => ({
    default: (await import('#web/screens/tasks/dialogs/extension-dialog.tsx')).ExtensionDialog,
  })),
  extend: lazy(async () => ({
    default: (await import('#web/screens/tasks/dialogs/extension-dialog.tsx')).ExtensionDialog,
  })),
  paper: lazy(async () => ({ default: (await import('#web/screens/tasks/dialogs/paper-dialog.tsx')).PaperDialog })),
  assign: lazy(async () => ({ default: (await import('#web/screens/tasks/dialogs/assign-dialog.tsx')).AssignDialog })),
  setDate: lazy(async () => ({ default: (await giver()).DateDialog })),
  withdraw: lazy(async () => ({ default: (await giver()).WithdrawDialog })),
  verify: lazy(async () => ({ default: (await judge()).VerifyDialog })),
  return: lazy(async () => ({ default: (await judge()).ReturnDialog })),
  reopen: lazy(async () => ({ default: (await judge()).ReopenDialog })),
  accept: lazy(async () => ({ default: (await own()).AcceptDialog })),
  progress: lazy(async () => ({ default: (await report()).ProgressDialog })),
  ask: lazy(async () => ({ default: (await own()).AskDialog })),
  passDown: lazy(async () => ({
    default: (await import('#web/screens/tasks/dialogs/pass-down-dialog.tsx')).PassDownDialog,
  })),
  done: lazy(async () => ({ default: (await report()).DoneDialog })),
} as const satisfies Record<ActKind, unknown>;

/** One at a time, loaded when it is opened; each says before the act what follows and for whom. */
export function TaskDialogs({ dialog, onClose }: { readonly dialog: OpenDialog | null; readonly onClose: () => void }) {
  if (dialog === null) return null;
  const Dialog = dialogs[dialog.kind];
  return (
    <Suspense fallback={null}>
      <Dialog task={dialog.task} unit={dialog.unit} onClose={onClose} />
    </Suspense>
  );
}
