import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day, weekday } from '#web/kit/format.ts';
import { type Calendar, dayKinds } from '#web/screens/working-calendar/calendar-days.ts';
import { type ChangedDay, changesOf, type DayForm, swapped } from '#web/screens/working-calendar/day-changes.ts';
import { ofWhom, type Whose, whoseKnots } from '#web/screens/working-calendar/whose.ts';
import { useTouched } from '#web/screens/working-calendar/use-touched.ts';
import { wrong } from '#web/kit/reason.ts';

interface DayDialogProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
  readonly date: string;
  readonly onClose: () => void;
}

/** One day of the table, changed by its document; what hangs on it is shown before. */
export function DayDialog({ calendar, whose, date, onClose }: DayDialogProps) {
  const { t } = useTranslation('calendar');
  const { written, dayOrNone } = useFieldRules();
  const before = calendar.days.find((one) => one.date === date);
  const begin: DayForm = {
    kind: before?.kind ?? 'ordinary',
    label: before?.label ?? '',
    source: before?.source ?? '',
    counterpart: '',
  };
  const formOf = useActForm(begin, {
    label: (text, { kind }) => (kind === 'ordinary' ? null : written(text)),
    source: written,
    counterpart: dayOrNone,
  });
  const of = { base: calendar.version, ...ofWhom(whose) };
  const change = useCommand(
    (days: readonly ChangedDay[], key) =>
      api.POST('/calendar/days', { params: { header: key }, body: { ...of, days: [...days] } }),
    { said: t('day.done', { day: day(date) }), onDone: onClose },
  );
  const form = formOf(change.error);
  const { kind } = form.values;
  const days = changesOf(date, form.values);
  const body = form.valid && days !== null ? { ...of, days: [...days] } : null;
  const touched = useTouched('days', body, (asked) => api.POST('/calendar/days/preview', { body: asked }));
  const other = swapped(kind);
  return (
    <FormDialog
      form={form}
      sent={{ isPending: change.isPending, error: change.error ?? touched.error }}
      opened
      onClose={onClose}
      title={t('day.title', { day: day(date), weekday: weekday(date) })}
      act={t('day.act')}
      blocked={days === null && wrong('counterpart')}
      onSend={() => days !== null && change.mutate(days)}
      final
      willFollow={[...whoseKnots(t, whose, calendar), ...touched.willFollow]}
    >
      <OneOf
        label={t('day.kind')}
        choices={(['ordinary', ...dayKinds] as const).map((key) => ({
          key,
          word: key === 'ordinary' ? t('day.ordinary') : t(`kind.${key}`),
        }))}
        chosen={kind}
        onChoose={(key) => form.set('kind', key)}
      />
      {other !== null && (
        <DateInput
          label={t(`day.counterpart.${other}`)}
          description={t('day.counterpartHint')}
          {...form.text('counterpart')}
        />
      )}
      {kind !== 'ordinary' && (
        <TextInput label={t('day.label')} description={t('day.labelHint')} {...form.input('label')} />
      )}
      <TextInput label={t('day.source')} description={t('day.sourceHint')} {...form.input('source')} />
    </FormDialog>
  );
}
