import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayOffNote } from '#web/app/day-off-note.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** Whether a conference follows, and on which day. */
export function HoldsPart({ host }: { readonly host: string | null }) {
  const { t } = useTranslation('plan');
  const { form, set, fault } = usePlanning();
  const meets = form.holds === 'expected' ? readDay(form.conference) : null;
  return (
    <>
      <div data-span="3">
        <OneOf
          disabled={form.reviewKind === 'inspection'}
          label={t('due.holds')}
          choices={(['expected', 'none'] as const).map((key) => ({ key, word: t(`holds.${key}`) }))}
          chosen={form.holds}
          onChoose={(holds) =>
            set(
              holds === 'none'
                ? { holds, conference: '', ...(form.dueBy === 'beforeConference' ? { dueBy: 'date' } : {}) }
                : { holds },
            )
          }
          error={fault('/conference')}
        />
      </div>
      {form.holds === 'expected' ? (
        <div data-span="3">
          <DateInput
            label={t('due.conference')}
            text={form.conference}
            onText={(conference) => {
              set({ conference });
            }}
            error={fault('/conferenceDate')}
          />
          <TextInput
            label={t('due.place')}
            maxLength={500}
            value={form.place}
            onChange={(event) => set({ place: event.currentTarget.value })}
            error={fault('/conferencePlace')}
            mt="xs"
          />
        </div>
      ) : (
        <p className={classes.hint} data-span="12">
          {t('due.holdsNone')}
        </p>
      )}
      {meets !== null && <DayOffNote host={host} date={meets} />}
    </>
  );
}
