import { Textarea } from '@mantine/core';
import { api } from '#web/api/client.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { useIndexAct } from '#web/screens/outside-indices/use-index-act.ts';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** It should not have been entered at all. */
export function WithdrawDialog({ index, onClose }: { readonly index: OutsideIndex; readonly onClose: () => void }) {
  const { written } = useFieldRules();
  const { host, code, year, unit } = index;
  const { t, form, dialog } = useIndexAct({
    ...{ act: 'withdraw', index, onClose },
    begin: { reason: '' },
    rules: { reason: written },
    send: ({ reason }, key) =>
      api.POST('/outside-indices/{host}/withdraw', {
        params: { path: { host }, header: key },
        body: { code, year, unit, reason: reason.trim() },
      }),
  });
  return (
    <FormDialog {...dialog} dangerous willFollow={[{ key: 'lost', state: 'wrong', what: t('withdraw.lost') }]}>
      <Textarea label={t('field.reason')} autosize minRows={2} data-autofocus {...form.input('reason')} />
    </FormDialog>
  );
}
