import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useSession } from '#web/app/session.tsx';
import { isStaffOf } from '#web/app/staff.ts';
import { useCycle } from '#web/app/use-cycle.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { storedPlan } from '#web/screens/plan-wizard/from-cycle.ts';
import { PlanToChange } from '#web/screens/plan-wizard/plan-to-change.tsx';
import { PlanToRead } from '#web/screens/plan-wizard/plan-to-read.tsx';

/** The plan of a cycle that is there: to be changed until the call is issued (the totals approved, where years are summed), to be read from then on. */
export function PlannedCycle() {
  const { t } = useTranslation('plan');
  const cycle = usePart('cycle');
  const position = useSession().data?.position;
  const read = useCycle(cycle);
  const { data } = read;
  const committees = useCommitteesOf(data === undefined || data.host === null ? [] : [data.host.unit]);
  if (data === undefined || committees.data === undefined) {
    return (
      <Page title={t('ofCycle')}>
        <Fault error={read.error ?? committees.error} />
      </Page>
    );
  }
  // Of what sums years others may be taken until its totals are approved.
  const sums = storedPlan(data)?.years !== undefined;
  const stillSums = data.status === 'consolidated' && sums;
  // Units that were asked for an opinion read it as well: it is not theirs to change.
  const onlyRead = sums && data.host !== null && !isStaffOf(data.host.unit, position);
  if (onlyRead || (data.status !== 'planned' && !stillSums)) return <PlanToRead cycle={data} />;
  return <PlanToChange cycle={data} committees={committees.data} />;
}
