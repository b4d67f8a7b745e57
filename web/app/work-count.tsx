import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import classes from '#web/app/work-count.module.css';
import { useRehearsal } from '#web/app/rehearsal.ts';
import { figure } from '#web/kit/format.ts';

/** How much waits, beside the place where it waits; nothing while nothing does. */
export function WorkCount() {
  const { data } = useQuery({ queryKey: ['work'], queryFn: () => taken(api.GET('/work')) });
  const rehearsal = useRehearsal();
  if (data === undefined) return null;
  const { total, rehearsals } = data.counts;
  const count = rehearsal ? rehearsals : total - rehearsals;
  return count === 0 ? null : <span className={classes.count}>{figure(count)}</span>;
}
