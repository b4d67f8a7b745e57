import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { cycleQuery } from '#web/app/use-cycle.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { likeBefore, ofProposal } from '#web/screens/plan-wizard/from-cycle.ts';
import { minuteOf, ofKind } from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import type { PlanDraft } from '#web/screens/plan-wizard/use-plan-draft.ts';

/** Nobody begins with an empty sheet: a cycle the yearly schedule proposes, or the plan of an earlier one. */
export function Starts({ draft, asked }: { readonly draft: PlanDraft; readonly asked: string | null }) {
  const { t } = useTranslation('plan');
  const { t: label } = useTranslation('labels');
  const { position } = usePerson();
  const client = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const list = (rehearsal: 'true' | 'false') => ({
    queryKey: keys.cycleStarts(rehearsal),
    queryFn: () => taken(api.GET('/cycles', { params: { query: { rehearsal } } })),
  });
  const real = useQuery(list('false'));
  const rehearsed = useQuery(list('true'));
  const hosts = hostsOf(position);
  const cycles = [...(real.data?.cycles ?? []), ...(rehearsed.data?.cycles ?? [])].filter(({ host }) =>
    hosts.includes(host),
  );
  const proposed = cycles.filter(({ status }) => status === 'proposed');
  const earlier = cycles.filter(({ status }) => status !== 'proposed');

  const begin = async (cycle: string): Promise<void> => {
    setError(null);
    try {
      const found = await client.query(cycleQuery(cycle));
      const kind = found.reviewKind ?? 'interim';
      draft.set({
        ...ofKind(draft.form, kind, minuteOf(new Date()), false),
        ...(found.plan === null ? ofProposal(found) : likeBefore(found)),
      });
    } catch (failed) {
      if (failed instanceof Error) setError(failed);
    }
  };
  // A link from the list of cycles names the one to begin with; a draft that is there already is worth more.
  const first = useRef(draft.found === null ? asked : null);
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const cycle = first.current;
    first.current = null;
    if (cycle !== null) void latest.current(cycle);
  }, []);

  if (cycles.length === 0) return null;
  return (
    <Pane title={t('starts.title')}>
      <Fault error={error} />
      {proposed.map((each) => (
        <div key={each.cycle} className={classes.acts}>
          <span>
            {t('starts.proposed', { period: each.period.label, committee: each.committee.name, day: day(each.cutOff) })}
          </span>
          <Button variant="default" onClick={() => void begin(each.cycle)}>
            {t('starts.use')}
          </Button>
        </div>
      ))}
      {earlier.length > 0 && (
        <OneOf
          label={t('starts.earlier')}
          hint={t('starts.earlierHint')}
          placeholder={t('starts.choose')}
          grows
          chosen={null}
          choices={earlier.map((each) => ({
            key: each.cycle,
            word: t('starts.cycle', {
              period: each.period.label,
              committee: each.committee.name,
              status: label(`cycleStatus.${each.status}`),
            }),
          }))}
          onChoose={(cycle) => void begin(cycle)}
        />
      )}
    </Pane>
  );
}
