import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { inspectionRemarks } from '#web/screens/plan-wizard/inspection-remarks.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** Who inspects the units, when, and by which paper: the call names it. */
export function InspectionPart({ dataTo }: { readonly dataTo: string | null }) {
  const { t } = useTranslation('plan', { keyPrefix: 'inspection' });
  const { form, set, fault, previewed } = usePlanning();
  const on = readDay(form.inspectedOn);
  const due = (previewed.preview?.deadlines ?? []).reduce<string | null>(
    (last, { date }) => (last === null || date > last ? date : last),
    null,
  );
  const remarks = on === null ? [] : inspectionRemarks({ on, dataTo, due });
  return (
    <>
      <div data-span="4">
        <DateInput
          label={t('on')}
          field="inspection"
          text={form.inspectedOn}
          onText={(inspectedOn) => {
            set({ inspectedOn });
          }}
          error={fault('/inspection/on')}
        />
      </div>
      <div data-span="4">
        <TextInput
          label={t('team')}
          description={t('teamHint')}
          value={form.inspectionTeam}
          onChange={(event) => {
            set({ inspectionTeam: event.currentTarget.value });
          }}
          error={fault('/inspection/team')}
        />
      </div>
      <div data-span="4">
        <TextInput
          label={t('document')}
          description={t('documentHint')}
          value={form.inspectionPaper}
          onChange={(event) => {
            set({ inspectionPaper: event.currentTarget.value });
          }}
          error={fault('/inspection/document')}
        />
      </div>
      {remarks.map((remark) => (
        <div key={remark.is} data-span="12">
          <Note
            tone="soon"
            icon="calendar"
            fact={
              remark.is === 'farFromData'
                ? t('farFromData', { day: day(dataTo ?? ''), days: remark.days })
                : t('beforeDue', { day: day(remark.due) })
            }
          >
            {t(remark.is === 'farFromData' ? 'farWhat' : 'beforeDueWhat')}
          </Note>
        </div>
      ))}
      <p className={classes.hint} data-span="12">
        {t('what')}
      </p>
    </>
  );
}
