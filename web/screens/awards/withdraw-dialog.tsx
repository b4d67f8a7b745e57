import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';

interface WithdrawProps {
  readonly round: AwardRound;
  readonly nomination: Nomination;
  readonly onClose: () => void;
}

/** Before it is decided, with the reason. */
export function WithdrawDialog({ round: { round }, nomination: { number, name }, onClose }: WithdrawProps) {
  const { t } = useTranslation('awards');
  const { written } = useFieldRules();
  const formOf = useActForm({ reason: '' }, { reason: written });
  const send = useCommand(
    ({ reason }: { readonly reason: string }, key) =>
      api.POST('/award-rounds/{round}/nominations/{number}/withdraw', {
        params: { path: { round, number }, header: key },
        body: { reason: reason.trim() },
      }),
    { said: t('withdraw.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('withdraw.title', { number })}
      act={t('withdraw.act')}
      onSend={() => send.mutate(form.values)}
    >
      <p>{name}</p>
      <Textarea label={t('field.reason')} autosize minRows={2} data-autofocus {...form.input('reason')} />
    </FormDialog>
  );
}
