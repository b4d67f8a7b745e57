import { Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useAct } from '#web/app/use-act.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';

interface TakeBackDialogProps {
  readonly letters: readonly number[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Marked by mistake: an act of its own, with its reason; that it was marked stays in the record. */
export function TakeBackDialog({ letters, onClose, onDone }: TakeBackDialogProps) {
  const { t } = useTranslation('mailbox');
  const client = useQueryClient();
  const { written } = useFieldRules();
  const formOf = useActForm({ reason: '' }, { reason: written });
  const { run, pending, error } = useAct(async (reason: string) => {
    await taken(api.POST('/letters/taken-back', { body: { letters: [...letters], reason } }));
    await client.invalidateQueries({ queryKey: keys.deliveries() });
    onDone();
    onClose();
  });
  const form = formOf(error);
  return (
    <FormDialog
      form={form}
      sent={{ isPending: pending, error }}
      opened
      onClose={onClose}
      title={t('takeBack.title')}
      act={t('takeBack.act', { count: letters.length })}
      onSend={() => run(form.values.reason.trim())}
      willFollow={(['waits', 'record'] as const).map((line) => ({
        key: line,
        state: line === 'waits' ? 'now' : 'waiting',
        what: t(`takeBack.follow.${line}`),
      }))}
    >
      <Textarea label={t('takeBack.reason')} {...form.input('reason')} data-autofocus />
    </FormDialog>
  );
}
