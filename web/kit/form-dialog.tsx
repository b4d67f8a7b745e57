import { errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog, type ActDialogProps } from '#web/kit/act-dialog.tsx';
import type { ActForm } from '#web/kit/act-form.ts';

interface FormDialogProps extends Omit<ActDialogProps, 'onAct' | 'pending' | 'error'> {
  readonly form: Pick<ActForm<unknown>, 'names' | 'shut'>;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: () => void;
}

/** An act with fields: shut until they are right, and it says which is not; what is refused stands at its field, or above the buttons. */
export function FormDialog({ form, sent, onSend, blocked, ...props }: FormDialogProps) {
  return (
    <ActDialog
      {...props}
      onAct={onSend}
      pending={sent.isPending}
      blocked={form.shut ?? blocked}
      error={errorElsewhere(
        sent.error,
        form.names.map((name) => `/${name}`),
      )}
    />
  );
}
