import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useSession } from '#web/app/session.tsx';
import { isStaffOf } from '#web/app/staff.ts';
import { type Cycle, cycleOf } from '#web/app/use-cycle.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface SummedYearsProps {
  readonly of: Cycle;
  readonly years: readonly { readonly cycle: string; readonly label: string }[];
}

/** The periods that are summed: each leads the host to its totals, and one that was withdrawn since says so. */
export function SummedYears({ of, years }: SummedYearsProps) {
  const { t } = useTranslation('plan');
  const position = useSession().data?.position;
  const ofHost = of.host !== null && isStaffOf(of.host.unit, position);
  const { data } = useQuery({
    queryKey: keys.of(of.stream, 'consolidation'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/consolidation', { params: { path: { cycle: of.cycle } } })),
    enabled: ofHost && of.closure !== null,
    throwOnError: false,
  });
  const withdrawn = (data?.years?.of ?? []).filter((one) => one.withdrawn).map(({ cycle }) => cycle);
  return (
    <Pane title={t('years.title')} aside={t('years.count', { count: years.length })}>
      <ol className={classes.gaps}>
        {years.map(({ cycle: stream, label }) => {
          const cycle = cycleOf(stream);
          return (
            <li key={stream}>
              {ofHost ? (
                <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }}>
                  {label}
                </Link>
              ) : (
                label
              )}
              {withdrawn.includes(cycle) && ` · ${t('years.withdrawn')}`}
            </li>
          );
        })}
      </ol>
    </Pane>
  );
}
