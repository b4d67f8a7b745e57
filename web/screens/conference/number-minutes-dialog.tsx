import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** The clerk's number, in the series of minutes. */
export function NumberMinutesDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('minutes');
  const { number: numbered, day: aDay } = useFieldRules();
  const formOf = useActForm({ number: '', date: day(conference.today) }, { number: numbered, date: aDay });
  const give = useCommand(
    (body: { number: string; date: string }, key) =>
      api.POST('/conferences/{conference}/minutes/number', {
        params: { path: { conference: conference.conference }, header: key },
        body,
      }),
    { said: t('number.said'), onDone: onClose },
  );
  const form = formOf(give.error);
  return (
    <FormDialog
      form={form}
      sent={give}
      opened
      onClose={onClose}
      title={t('number.title')}
      act={t('number.act')}
      onSend={() => {
        const [given, on] = [readNumber(form.values.number), readDay(form.values.date)];
        if (given !== null && on !== null) give.mutate({ number: given, date: on });
      }}
    >
      <p>{t('number.what')}</p>
      <FieldRow>
        <TextInput label={t('number.number')} description={t('number.hint')} {...form.input('number')} data-autofocus />
        <DateInput label={t('number.date')} {...form.text('date')} />
      </FieldRow>
    </FormDialog>
  );
}
