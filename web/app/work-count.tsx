import classes from '#web/app/work-count.module.css';
import { useRehearsal } from '#web/app/rehearsal.ts';
import { useWork } from '#web/app/use-work.ts';
import { figure } from '#web/kit/format.ts';

/** How much waits, beside the place where it waits; nothing while nothing does. */
export function WorkCount() {
  const { data } = useWork();
  const rehearsal = useRehearsal();
  if (data === undefined) return null;
  const { total, rehearsals } = data.counts;
  const count = rehearsal ? rehearsals : total - rehearsals;
  return count === 0 ? null : <span className={classes.count}>{figure(count)}</span>;
}
