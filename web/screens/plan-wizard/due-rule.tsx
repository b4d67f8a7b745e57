import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { unheardOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import { bounds, type PlanForm } from '#web/screens/plan-wizard/plan-form.ts';

/** What the deadline is stated by: a day, or how it is counted. */
export function DueDay() {
  const { t } = useTranslation('plan');
  const { form, set, fault } = usePlanning();
  const faultOf = useWholeFault();
  const wrong = fault('/collection/rule');
  const number = (key: 'dueDays' | 'dueDayOfMonth' | 'dueEventDays', label: string) => (
    <TextInput
      label={label}
      data-field="due"
      value={form[key]}
      inputMode="numeric"
      onChange={(event) => {
        set({ [key]: event.currentTarget.value } satisfies Partial<Pick<PlanForm, typeof key>>);
      }}
      error={faultOf(form[key], bounds[key]) ?? wrong}
    />
  );
  const day = (
    <DateInput
      label={t('due.date')}
      field="due"
      text={form.dueDate}
      onText={(dueDate) => {
        set({ dueDate });
      }}
      error={wrong}
    />
  );
  switch (form.dueBy) {
    case 'date':
      return day;
    case 'before':
      return (
        <>
          {day}
          <Checkbox
            label={t('due.counted')}
            checked={form.dueCounted}
            onChange={(event) => {
              set({ dueCounted: event.currentTarget.checked });
            }}
          />
        </>
      );
    case 'beforeConference':
      return number('dueDays', t('due.days'));
    case 'dayOfPeriod':
      return number('dueDayOfMonth', t('due.dayOfMonth'));
    case 'byEvent':
      return number('dueEventDays', t('due.eventDays'));
    default:
      return unheardOf(form.dueBy, null);
  }
}

/** The event a deadline is counted from: what it is called, its day, and on which side of it the deadline lies. */
export function DueEvent() {
  const { t } = useTranslation('plan');
  const { form, set } = usePlanning();
  if (form.dueBy !== 'byEvent') return null;
  return (
    <>
      <div data-span="4">
        <OneOf
          label={t('due.side')}
          choices={(['before', 'after'] as const).map((key) => ({ key, word: t(`due.sides.${key}`) }))}
          chosen={form.dueEventSide}
          onChoose={(dueEventSide) => set({ dueEventSide })}
        />
      </div>
      <div data-span="5">
        <TextInput
          label={t('due.event')}
          description={t('due.eventHint')}
          value={form.dueEvent}
          onChange={(event) => {
            set({ dueEvent: event.currentTarget.value });
          }}
        />
      </div>
      <div data-span="3">
        <DateInput
          label={t('due.eventOn')}
          text={form.dueEventOn}
          onText={(dueEventOn) => {
            set({ dueEventOn });
          }}
        />
      </div>
    </>
  );
}
