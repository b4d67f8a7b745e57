import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** How the day that was typed became the deadline, line by line: every date explains itself. */
export function DueLines({ stated }: { readonly stated: string | null }) {
  const { previewed } = usePlanning();
  const due = previewed.preview?.deadlines.find(({ lines }) =>
    lines.some(({ code, date }) =>
      stated === null ? code === 'countedBackFromConference' : code === 'stated' && date === stated,
    ),
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
