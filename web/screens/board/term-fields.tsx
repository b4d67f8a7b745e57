import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/board/term-fields.module.css';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { type ActForm, useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { day } from '#web/kit/format.ts';
import { readDay, readHour } from '#web/kit/read-day.ts';

/** As typed; named as the api names them. */
interface Term {
  readonly until: string;
  readonly hour: string;
  readonly reason: string;
}

/** A new end for one unit: what it asked for, if it did, else nothing but the hour it has now. */
export function useTerm(row: BoardRow) {
  const { t } = useTranslation('board');
  const { day: aDay, written } = useFieldRules();
  const begin: Term = {
    until: row.extensionAsked === null ? '' : day(row.extensionAsked.until),
    hour: row.extensionAsked?.hour ?? row.dueHour ?? '17:00',
    reason: row.extensionAsked?.reason ?? '',
  };
  return useActForm(begin, {
    until: aDay,
    hour: (text) => (readHour(text) === null ? t('extend.hourUnread', { text }) : null),
    reason: written,
  });
}

/** What is sent of what was typed. */
export function termOf({ until, hour, reason }: Term) {
  return { until: readDay(until), hour: readHour(hour), reason: reason.trim() };
}

interface TermFieldsProps {
  readonly form: ActForm<Term>;
  readonly dayLabel: string;
  /** What is wrong with the day beyond its form. */
  readonly dayError?: string | null;
}

export function TermFields({ form, dayLabel, dayError = null }: TermFieldsProps) {
  const { t } = useTranslation('board');
  return (
    <>
      <div className={classes.row}>
        <DateInput label={dayLabel} {...form.text('until')} error={dayError ?? form.error('until')} required />
        <TextInput label={t('extend.hour')} description={t('extend.hourHint')} {...form.input('hour')} />
      </div>
      <Textarea
        label={t('extend.reason')}
        description={t('extend.reasonHint')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={6}
        {...form.input('reason')}
      />
    </>
  );
}
