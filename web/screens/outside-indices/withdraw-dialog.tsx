import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** It should not have been entered at all. */
export function WithdrawDialog({ index, onClose }: { readonly index: OutsideIndex; readonly onClose: () => void }) {
  const { t } = useTranslation('outsideIndices');
  const { written } = useFieldRules();
  const { host, code, year, unit, unitName } = index;
  const formOf = useActForm({ reason: '' }, { reason: written });
  const send = useCommand(
    (reason: string, key) =>
      api.POST('/outside-indices/{host}/withdraw', {
        params: { path: { host }, header: key },
        body: { code, year, unit, reason: reason.trim() },
      }),
    { said: t('withdraw.done', { code, year }), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('withdraw.title', { code, year, unit: unitName })}
      act={t('withdraw.act')}
      onSend={() => send.mutate(form.values.reason)}
      dangerous
      willFollow={[{ key: 'lost', state: 'wrong', what: t('withdraw.lost') }]}
    >
      <Textarea label={t('field.reason')} autosize minRows={2} data-autofocus {...form.input('reason')} />
    </FormDialog>
  );
}
