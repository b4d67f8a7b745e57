import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** What says that a deadline is that of all, where no day of its own was typed. */
const withoutDay: ReadonlySet<string> = new Set(['countedBackFromConference', 'dayOfPeriod', 'lastDayOfMonth']);

/** How the day that was typed became the deadline, line by line: every date explains itself. */
export function DueLines({ stated }: { readonly stated: string | null }) {
  const { previewed } = usePlanning();
  const due = previewed.preview?.deadlines.find(({ lines }) =>
    lines.some(({ code, date }) => (stated === null ? withoutDay.has(code) : code === 'stated' && date === stated)),
  );
  if (due === undefined || !previewed.fresh) return null;
  return (
    <ul className={classes.lines}>
      {due.lines
        .filter(({ code }) => code !== 'stated')
        .map(({ sentence }, at) => (
          <li key={`${String(at)} ${sentence}`}>{sentence}</li>
        ))}
    </ul>
  );
}
