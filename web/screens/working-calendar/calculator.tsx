import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkingDays } from '#web/app/use-working-days.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import type { Whose } from '#web/screens/working-calendar/whose.ts';
import classes from '#web/screens/working-calendar/calendar.module.css';

/** How many working days lie between two days, and why: the same count that deadlines have. */
export function Calculator({ whose }: { readonly whose: Pick<Whose, 'unit'> }) {
  const { t } = useTranslation('calendar');
  const [from, setFrom] = useState(() => day(civilDateOf(new Date())));
  const [to, setTo] = useState('');
  const { data, error } = useWorkingDays({ from: readDay(from), to: readDay(to), unit: whose.unit });
  return (
    <Pane title={t('calculator.title')}>
      <div className={classes.fields}>
        <DateInput label={t('calculator.from')} text={from} onText={setFrom} />
        <DateInput label={t('calculator.to')} text={to} onText={setTo} />
      </div>
      <Fault error={error} />
      <div role="status">
        {data !== undefined && (
          <p className={classes.answer}>{t('calculator.answer', { workingDays: data.workingDays, days: data.days })}</p>
        )}
      </div>
      {data !== undefined && data.special.length > 0 && (
        <>
          <p className={classes.small}>{t('calculator.passed')}</p>
          <ul className={classes.passed}>
            {data.special.map(({ date, label }) => (
              <li key={date}>
                {day(date)} {label}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.small}>{t('calculator.rule')}</p>
    </Pane>
  );
}
