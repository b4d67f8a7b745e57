import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { dayAndTime } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import { type Form, nameOfPlace } from '#web/screens/consolidation/form.ts';
import classes from '#web/screens/consolidation/review.module.css';

/** Every round and what became of it: a report that comes back is read against what was asked. */
export function Rounds({ cycle, unit, form }: { readonly cycle: string; readonly unit: string; readonly form: Form }) {
  const { t } = useTranslation('consolidation');
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'rounds', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/rounds', { params: { path: { cycle, unit } } })),
  });
  if (data === undefined || data.rounds.length === 0) return null;
  const knots = data.rounds.flatMap(({ report, by, outcome }): Knot[] => {
    const sent: Knot = {
      key: `sent ${String(report.round)}`,
      state: 'done',
      when: dayAndTime(report.arrivedAt),
      what: t('rounds.sent', { round: report.round, person: by.person, receipt: report.receipt }),
    };
    if (outcome.kind === 'waiting') return [sent, { key: 'waiting', state: 'now', what: t('rounds.waiting') }];
    if (outcome.kind === 'accepted') {
      const what = t('rounds.accepted', { person: outcome.by.person });
      return [sent, { key: `accepted ${String(report.round)}`, state: 'done', when: dayAndTime(outcome.at), what }];
    }
    const what = (
      <>
        {t('rounds.returned', { person: outcome.by.person })}
        <ul className={classes.reasons}>
          {outcome.reasons.map(({ path, reason }) => (
            <li key={`${path ?? ''} ${reason}`}>
              {path === null ? '' : `${nameOfPlace(form, path) ?? ''}: `}
              {reason}
            </li>
          ))}
        </ul>
      </>
    );
    return [sent, { key: `returned ${String(report.round)}`, state: 'wrong', when: dayAndTime(outcome.at), what }];
  });
  return (
    <Pane title={t('rounds.title')}>
      <Thread knots={knots} label={t('rounds.title')} />
    </Pane>
  );
}
