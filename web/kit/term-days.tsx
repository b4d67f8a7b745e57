import type { ReactNode } from 'react';
import type { components } from '#web/api/schema.d.ts';
import { day as whole, tinyDay } from '#web/kit/format.ts';
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
      {days.map((day, index) => (
        <li
          key={day.date}
          className={classes.day}
          data-off={!day.working}
          data-today={day.date === today}
          data-last={day.date === last}
          aria-current={day.date === today ? 'date' : undefined}
          title={day.label === null ? whole(day.date) : `${whole(day.date)}: ${day.label}`}
        >
          <span className={classes.date}>{brief(day.date, index === 0)}</span>
          <span className={classes.under}>{under(day)}</span>
        </li>
      ))}
    </ol>
  );
}

/** `30/6`, then only the day of the month until the next month begins. */
function brief(date: string, first: boolean): string {
  const number = Number(date.slice(8));
  return first || number === 1 ? tinyDay(date) : String(number);
}
