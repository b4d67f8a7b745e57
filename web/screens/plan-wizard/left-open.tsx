import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { day } from '#web/kit/format.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** What of the last conclusions the call will name as open, before it is issued. */
export function LeftOpen({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('plan');
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'left-open'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/left-open', { params: { path: { cycle } } })),
  });
  if (data === undefined) return null;
  const { tasks, more, recurring } = data;
  if (tasks.length === 0 && recurring.length === 0) return <p className={classes.hint}>{t('call.open.none')}</p>;
  return (
    <details>
      <summary>{t('call.open.fact', { tasks: tasks.length + more, recurring: recurring.length })}</summary>
      <ul className={classes.leftOpen}>
        {tasks.map(({ notice, number, statement, units, due, dueText }) => (
          <li key={`${notice}/${String(number)}`}>
            {statement} ({t('call.open.source', { notice, number })}
            {units.length > 0 && `; ${units.map(({ name }) => name).join(', ')}`}
            {(due ?? dueText) !== null && `; ${t('call.open.term', { term: due === null ? dueText : day(due) })}`})
          </li>
        ))}
        {more > 0 && <li>{t('call.open.more', { count: more })}</li>}
        {recurring.map((statement) => (
          <li key={statement}>{t('call.open.recurs', { statement })}</li>
        ))}
      </ul>
    </details>
  );
}
