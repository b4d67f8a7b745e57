import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { type Calendar, dayKinds } from '#web/screens/working-calendar/calendar-days.ts';
import classes from '#web/screens/working-calendar/calendar.module.css';
import { type Whose, whoseKnots } from '#web/screens/working-calendar/whose.ts';
import { useTouched } from '#web/screens/working-calendar/use-touched.ts';
import { indexOfUnread, tableWith, type YearLine } from '#web/screens/working-calendar/year-days.ts';
import { because } from '#web/kit/reason.ts';

interface YearDialogProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
  readonly year: string;
  readonly onClose: () => void;
}

/** A year that was only foreseen, published by its document: it begins with what the law says and is corrected line by line. */
export function YearDialog({ calendar, whose, year, onClose }: YearDialogProps) {
  const { t } = useTranslation('calendar');
  const { written } = useFieldRules();
  const [lines, setLines] = useState<readonly YearLine[]>(() =>
    calendar.days
      .filter(({ date }) => date.startsWith(year))
      .map(({ date, kind, label }, key) => ({ key, text: day(date), kind, label })),
  );
  const formOf = useActForm({ source: '' }, { source: written });
  const publish = useCommand(
    (body: NonNullable<ReturnType<typeof tableWith>>, key) => api.POST('/calendar', { params: { header: key }, body }),
    { said: t('ofYear.done', { year }), onDone: onClose },
  );
  const form = formOf(publish.error);
  const table = tableWith(calendar, year, lines, form.values.source.trim(), whose.unit);
  const wrongLine = indexOfUnread(lines);
  const touched = useTouched('year', form.valid ? table : null, (asked) =>
    api.POST('/calendar/preview', { body: asked }),
  );
  const put = (key: number, change: Partial<YearLine>): void =>
    setLines((now) => now.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const next = Math.max(0, ...lines.map(({ key }) => key)) + 1;
  return (
    <FormDialog
      form={form}
      sent={{ isPending: publish.isPending, error: publish.error ?? touched.error }}
      opened
      onClose={onClose}
      title={t('ofYear.title', { year })}
      act={t('ofYear.act', { year, count: lines.length })}
      blocked={wrongLine >= 0 && because(t('ofYear.unread', { line: wrongLine + 1 }), `line ${wrongLine}`)}
      onSend={() => table !== null && publish.mutate(table)}
      final
      willFollow={[...whoseKnots(t, whose, calendar), ...touched.willFollow]}
    >
      <p>{t('ofYear.what', { year })}</p>
      <TextInput label={t('day.source')} description={t('day.sourceHint')} {...form.input('source')} data-autofocus />
      <ul className={classes.lines} aria-label={t('table.label', { year })}>
        {lines.map(({ key, text, kind, label }, line) => (
          <li key={key} className={classes.line} data-field={`line ${line}`}>
            <DateInput label={t('table.date')} text={text} onText={(now) => put(key, { text: now })} />
            <TextInput
              label={t('table.name')}
              value={label}
              onChange={(event) => put(key, { label: event.currentTarget.value })}
            />
            <RemoveButton
              label={t('ofYear.remove', { day: text })}
              onRemove={() => setLines((now) => now.filter((line) => line.key !== key))}
            />
            <div className={classes.kind}>
              <OneOf
                label={t('table.kind')}
                choices={dayKinds.map((one) => ({ key: one, word: t(`kind.${one}`) }))}
                chosen={kind}
                onChoose={(now) => put(key, { kind: now })}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() => setLines((now) => [...now, { key: next, text: '', kind: 'swappedOff', label: '' }])}
      >
        {t('ofYear.add')}
      </Button>
    </FormDialog>
  );
}
