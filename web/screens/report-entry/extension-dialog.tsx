import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { FallsNote } from '#web/app/falls-note.tsx';
import { useFalls } from '#web/app/use-falls.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import type { Form, ReportPath } from '#web/screens/report-entry/model.ts';
import { firstOf, missing, unread, wrong } from '#web/kit/reason.ts';

interface ExtensionDialogProps {
  readonly form: Form;
  readonly path: ReportPath;
  readonly onClose: () => void;
}

export function ExtensionDialog({ form, path, onClose }: ExtensionDialogProps) {
  const { t } = useTranslation('entry');
  const [until, setUntil] = useState('');
  const [hour, setHour] = useState('');
  const [reason, setReason] = useState('');
  const ask = useCommand(
    (body: { until: string; hour: string | null; reason: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/extension/request', { params: { path, header: key }, body }),
    { said: t('extension.done'), onDone: onClose },
  );
  const date = readDay(until);
  const at = hour.trim() === '' ? null : readHour(hour);
  const wrongHour = hour.trim() !== '' && at === null;
  const { host } = form.cycle;
  const falls = useFalls(date, { ...form.cycle, host: host.id });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('extension.title', { unit: form.unit.name })}
      act={t('extension.act')}
      pending={ask.isPending}
      blocked={firstOf(
        date === null && unread('until', until),
        wrongHour && wrong('hour'),
        reason.trim() === '' && missing('reason'),
      )}
      error={ask.error}
      onAct={() => {
        if (date !== null) ask.mutate({ until: date, hour: at, reason: reason.trim() });
      }}
      willFollow={[
        { key: 'ask', state: 'now', what: t('extension.what', { host: host.name }) },
        { key: 'answer', state: 'waiting', what: t('extension.letter', { host: host.name }) },
      ]}
    >
      <DateInput label={t('extension.until')} field="until" text={until} onText={setUntil} required />
      {date !== null && falls !== null && <FallsNote until={date} falls={falls} />}
      <TextInput
        label={t('extension.hour')}
        data-field="hour"
        value={hour}
        onChange={(event) => {
          setHour(event.currentTarget.value);
        }}
        placeholder="17:00"
        aria-invalid={wrongHour}
      />
      <Textarea
        label={t('extension.reason')}
        data-field="reason"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
        rows={3}
        maxLength={4000}
        required
        withAsterisk={false}
      />
    </ActDialog>
  );
}
