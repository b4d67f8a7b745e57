import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Calendar } from '#web/screens/working-calendar/calendar-days.ts';
import classes from '#web/screens/working-calendar/calendar.module.css';
import { ofWhom, type Whose, whoseKnots } from '#web/screens/working-calendar/whose.ts';
import { useTouched } from '#web/screens/working-calendar/use-touched.ts';

interface CultureDayProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
}

/** 24/11: whether it is a day off is ordered elsewhere; the office says by which document. */
export function CultureDay({ calendar, whose, may }: CultureDayProps & { readonly may: boolean }) {
  const { t } = useTranslation('calendar');
  const [open, setOpen] = useState(false);
  const { cultureDay } = calendar;
  return (
    <Pane title={t('culture.title')}>
      <p className={classes.small}>
        {cultureDay === undefined ? t('culture.off') : t('culture.on', { ...cultureDay })}
      </p>
      {may && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('culture.change')}
        </Button>
      )}
      {open && <CultureDialog calendar={calendar} whose={whose} onClose={() => setOpen(false)} />}
    </Pane>
  );
}

const years = { least: 1990, most: 2100 };

function CultureDialog({ calendar, whose, onClose }: CultureDayProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const { written, within } = useFieldRules();
  const { cultureDay, version: base } = calendar;
  const thisYear = civilDateOf(new Date()).slice(0, 4);
  const year = within(years);
  const formOf = useActForm(
    { from: cultureDay === undefined ? thisYear : '', source: '' },
    { from: (text) => (text.trim() === '' && cultureDay !== undefined ? null : year(text)), source: written },
  );
  const observe = useCommand(
    (
      body: { readonly base: string; readonly unit?: string; readonly from: number | null; readonly source: string },
      key,
    ) => api.POST('/calendar/culture-day', { params: { header: key }, body }),
    { said: t('culture.done'), onDone: onClose },
  );
  const form = formOf(observe.error);
  const { from, source } = form.values;
  const body = { base, ...ofWhom(whose), from: readWhole(from, years), source: source.trim() };
  const touched = useTouched('culture', form.valid ? body : null, (asked) =>
    api.POST('/calendar/culture-day/preview', { body: asked }),
  );
  return (
    <FormDialog
      form={form}
      sent={{ isPending: observe.isPending, error: observe.error ?? touched.error }}
      opened
      onClose={onClose}
      title={t('culture.title')}
      act={body.from === null ? t('culture.actOff') : t('culture.actOn', { from: body.from })}
      onSend={() => observe.mutate(body)}
      final
      willFollow={[...whoseKnots(t, whose, calendar), ...touched.willFollow]}
    >
      <FieldRow>
        <TextInput
          label={t('culture.from')}
          description={cultureDay === undefined ? t('culture.fromHint') : t('culture.fromHintOn')}
          inputMode="numeric"
          {...form.input('from')}
          data-autofocus
        />
        <TextInput label={t('day.source')} description={t('culture.sourceHint')} {...form.input('source')} />
      </FieldRow>
    </FormDialog>
  );
}
