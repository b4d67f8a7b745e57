import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Calendar } from '#web/screens/working-calendar/calendar-days.ts';
import { useTouched } from '#web/screens/working-calendar/use-touched.ts';

interface WithdrawDialogProps {
  readonly calendar: Calendar;
  readonly unit: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** A unit's own table ends by a document, too; what falls differently then is shown before. */
export function WithdrawDialog({ calendar, unit, name, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('calendar');
  const { written } = useFieldRules();
  const formOf = useActForm({ source: '' }, { source: written });
  const withdraw = useCommand(
    (body: { readonly unit: string; readonly base: string; readonly source: string }, key) =>
      api.POST('/calendar/withdraw', { params: { header: key }, body }),
    { said: t('whose.withdrawn', { name }), onDone: onClose },
  );
  const form = formOf(withdraw.error);
  const body = { unit, base: calendar.version, source: form.values.source.trim() };
  const touched = useTouched('withdraw', form.valid ? body : null, (asked) =>
    api.POST('/calendar/withdraw/preview', { body: asked }),
  );
  return (
    <FormDialog
      form={form}
      sent={{ isPending: withdraw.isPending, error: withdraw.error ?? touched.error }}
      opened
      onClose={onClose}
      title={t('whose.withdrawTitle', { name })}
      act={t('whose.withdraw')}
      onSend={() => withdraw.mutate(body)}
      final
      willFollow={touched.willFollow}
    >
      <TextInput label={t('day.source')} description={t('day.sourceHint')} {...form.input('source')} data-autofocus />
    </FormDialog>
  );
}
