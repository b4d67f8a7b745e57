import { errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog, type ActDialogProps } from '#web/kit/act-dialog.tsx';
import type { ActForm } from '#web/kit/act-form.ts';

interface FormDialogProps extends Omit<ActDialogProps, 'onAct' | 'pending' | 'error'> {
  readonly form: Pick<ActForm<unknown>, 'names' | 'valid'>;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: () => void;
}

/** An act with fields: blocked until they are right; what is refused stands at its field, or above the buttons. */
export function FormDialog({ form, sent, onSend, blocked = false, ...props }: FormDialogProps) {
  return (
    <ActDialog
      {...props}
      onAct={onSend}
      pending={sent.isPending}
      blocked={blocked || !form.valid}
      error={errorElsewhere(
        sent.error,
        form.names.map((name) => `/${name}`),
      )}
    />
  );
}
