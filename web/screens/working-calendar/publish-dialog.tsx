import { Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Calendar, dayKinds } from '#web/screens/working-calendar/calendar-days.ts';
import { ofWhom, type Whose, whoseKnots } from '#web/screens/working-calendar/whose.ts';
import { readDays } from '#web/screens/working-calendar/read-days.ts';
import { wrong as wrongField } from '#web/kit/reason.ts';

interface PublishDialogProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
  readonly onClose: () => void;
}

/** A whole table: it begins with the one in force, so that a new year is a few lines added at its end. */
export function PublishDialog({ calendar, whose, onClose }: PublishDialogProps) {
  const { t } = useTranslation('calendar');
  const { written, day: aDay } = useFieldRules();
  const [before] = useState(() =>
    calendar.days.map((one) => [day(one.date), t(`kind.${one.kind}`), one.label, one.source].join('; ')).join('\n'),
  );
  const needsSource = whose.unit !== null && !whose.has;
  const formOf = useActForm(
    { version: '', from: day(calendar.from), to: day(calendar.to), source: '', days: before },
    { version: written, from: aDay, to: aDay, source: needsSource ? written : () => null },
  );
  const publish = useCommand(
    (range: { readonly from: string; readonly to: string }, key) =>
      api.POST('/calendar', { params: { header: key }, body: { ...of, version, ...range, days: [...read.days] } }),
    { said: () => t('publish.done', { version }), onDone: onClose },
  );
  const form = formOf(publish.error);
  const { version, days } = form.values;
  const source = form.values.source.trim();
  const of = { ...ofWhom(whose), ...(source === '' ? {} : { source }) };
  const read = useMemo(() => readDays(days, (kind) => t(`kind.${kind}`)), [days, t]);
  const kinds = dayKinds.map((kind) => t(`kind.${kind}`)).join(', ');
  const [from, to] = [readDay(form.values.from), readDay(form.values.to)];
  const [wrong] = read.unread;
  const known = new Set(calendar.days.map(({ date }) => date));
  const now = new Set(read.days.map(({ date }) => date));
  const added = [...now].filter((date) => !known.has(date)).length;
  const removed = [...known].filter((date) => !now.has(date)).length;
  const knots: readonly Knot[] = [
    { key: 'from', state: 'now', what: t('publish.follow', { version }) },
    ...whoseKnots(t, whose, calendar),
    ...(added === 0 ? [] : [{ key: 'added', state: 'now' as const, what: t('publish.added', { count: added }) }]),
    ...(removed === 0
      ? []
      : [{ key: 'removed', state: 'wrong' as const, what: t('publish.removed', { count: removed }) }]),
    { key: 'running', state: 'done', what: t('publish.running') },
    { key: 'mail', state: 'done', what: t('publish.mail') },
  ];
  return (
    <FormDialog
      form={form}
      sent={publish}
      opened
      onClose={onClose}
      title={t('publish.title')}
      act={t('publish.act', { count: read.days.length })}
      blocked={wrong !== undefined && wrongField('days')}
      onSend={() => from !== null && to !== null && publish.mutate({ from, to })}
      final
      willFollow={version.trim() === '' ? [] : knots}
    >
      <FieldRow>
        <TextInput
          label={t('publish.version')}
          description={t('publish.versionHint')}
          {...form.input('version')}
          data-autofocus
        />
        <DateInput label={t('publish.from')} {...form.text('from')} />
        <DateInput label={t('publish.to')} {...form.text('to')} />
      </FieldRow>
      {whose.unit !== null && (
        <TextInput label={t('day.source')} description={t('whose.sourceHint')} {...form.input('source')} />
      )}
      <Textarea
        label={t('publish.days')}
        description={t('publish.daysHint', { kinds })}
        {...form.input('days')}
        rows={10}
        spellCheck={false}
        error={
          wrong === undefined
            ? form.error('days')
            : t('publish.wrong', { row: wrong.row, text: wrong.text, why: t(`publish.why.${wrong.why}`, { kinds }) })
        }
      />
      <p role="status">{t('publish.read', { count: read.days.length })}</p>
    </FormDialog>
  );
}
