import type { ReactNode } from 'react';
import type { components } from '#web/api/schema.d.ts';
import { shortDay } from '#web/kit/format.ts';
import classes from '#web/kit/term-days.module.css';

interface TermDaysProps {
  readonly days: readonly components['schemas']['CountedDay'][];
  readonly today: string;
  readonly label: string;
  /** What stands under a day: the event it is counted from, its number, or that it is off. */
  readonly under: (day: components['schemas']['CountedDay']) => ReactNode;
}

/** A little calendar of a counted term: every day says whether it counts, the last one is the latest. */
export function TermDays({ days, today, label, under }: TermDaysProps) {
  const last = days.at(-1)?.date;
  return (
    <ol className={classes.days} aria-label={label}>
      {days.map((day) => (
        <li
          key={day.date}
          className={classes.day}
          data-off={!day.working}
          data-today={day.date === today}
          data-last={day.date === last}
          aria-current={day.date === today ? 'date' : undefined}
          title={day.label ?? undefined}
        >
          <span className={classes.date}>{shortDay(day.date)}</span>
          <span className={classes.under}>{under(day)}</span>
        </li>
      ))}
    </ol>
  );
}
