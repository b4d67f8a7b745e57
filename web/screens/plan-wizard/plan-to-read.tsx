import { usePeriodWord } from '#web/app/use-period-word.ts';
import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';
import { Empty } from '#web/kit/empty.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { CancelDialog } from '#web/screens/plan-wizard/cancel-dialog.tsx';
import type { Cycle } from '#web/app/use-cycle.ts';
import { SummedYears } from '#web/screens/plan-wizard/summed-years.tsx';
import { storedPlan } from '#web/screens/plan-wizard/from-cycle.ts';
import { stepWord } from '#web/screens/plan-wizard/step-word.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** The plan as it was called, or a proposal that waits for one. */
export function PlanToRead({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation('plan');
  const periodWord = usePeriodWord();
  const { t: label } = useTranslation('labels');
  const can = useRights(cycle.stream);
  const [cancelling, setCancelling] = useState(false);
  const plan = storedPlan(cycle);
  const { data: templates } = useQuery({ queryKey: keys.templates, queryFn: () => taken(api.GET('/templates')) });
  const named = templates?.templates.find(({ id }) => id === plan?.template.id)?.name;
  const cancel = can('reviewCycle.CancelCycle');
  if (plan === null) {
    return (
      <Page title={t('ofCycle')}>
        <Empty
          title={t('proposal.title', { period: cycle.period?.label ?? '' })}
          act={
            <Button
              renderRoot={(props) => <Link to="/ky-bao-cao/lap-ke-hoach" search={{ tu: cycle.cycle }} {...props} />}
            >
              {t('proposal.act')}
            </Button>
          }
        >
          {t('proposal.what')}
        </Empty>
      </Page>
    );
  }
  const range = (from: string, to: string) => t('read.range', { from: day(from), to: day(to) });
  const levelsSaid = (days: readonly number[]): string =>
    days.map((count, depth) => t(depth === 0 ? 'read.hostDays' : 'read.levelDays', { count, depth })).join(' · ');
  const signedSaid = (signed: { readonly name: string; readonly post: string; readonly reason: string } | null) =>
    signed === null ? '' : t('read.signedText', { ...signed });
  const inspected = ({ on, team, document }: NonNullable<typeof plan.inspection>) =>
    t('inspection.readText', { day: day(on), team, document });
  const facts: readonly (readonly [string, string])[] = [
    [t('frame.committee'), cycle.committee?.name ?? ''],
    [t('frame.period'), periodWord(cycle.period?.label ?? '')],
    [t('frame.reviewKind'), cycle.reviewKind === null ? '' : label(`reviewKind.${cycle.reviewKind}`)],
    [t('inspection.read'), plan.inspection === undefined ? '' : inspected(plan.inspection)],
    [t('window.title'), cycle.dataWindow === null ? '' : range(cycle.dataWindow.from, cycle.dataWindow.to)],
    [t('window.cutOff'), cycle.cutOff === null ? '' : day(cycle.cutOff)],
    [
      t('read.call'),
      cycle.call === null ? '' : t('read.callText', { number: cycle.call.number, date: day(cycle.call.date) }),
    ],
    [t('due.title'), cycle.deadlines.map(({ hour, date }) => `${hour} ${day(date)}`).join(' · ')],
    [t('due.holds'), t(`holds.${plan.conference}`)],
    [t('due.conference'), plan.conferenceDate === null ? '' : day(plan.conferenceDate)],
    [t('due.place'), plan.conferencePlace ?? ''],
    [t('template.basis'), plan.basis ?? ''],
    [t('levels.title'), levelsSaid(plan.levels.reviewDays)],
    [t('levels.above'), plan.levels.above === null ? '' : day(plan.levels.above.date)],
    [t('read.signedOff'), signedSaid(plan.levels.signedOff)],
    // Of what sums years nobody is reminded of anything.
    [
      t('ladder.title'),
      plan.years === undefined ? plan.ladder.steps.map(({ offset }) => stepWord(t, offset)).join(' · ') : '',
    ],
    [
      t('template.choose'),
      named === undefined ? '' : t('template.option', { name: named, version: plan.template.version }),
    ],
    [t('read.signer'), `${plan.signer.post}: ${plan.signer.name}`],
  ];
  return (
    <Page
      title={t('ofCycle')}
      acts={
        cancel.allowed && (
          <Button
            variant="default"
            onClick={() => {
              setCancelling(true);
            }}
          >
            {t('act.cancel')}
          </Button>
        )
      }
      side={
        plan.years === undefined ? (
          <Pane title={t('members.title')} aside={t('members.count', { count: plan.members.length })}>
            <ol className={classes.gaps}>
              {plan.members.map(({ unit, name }) => (
                <li key={unit}>{name}</li>
              ))}
            </ol>
          </Pane>
        ) : (
          <SummedYears of={cycle} years={plan.years} />
        )
      }
    >
      <div className={classes.sections}>
        {cycle.cancelledBecause !== null && (
          <Note tone="overdue" fact={t('cancelled')}>
            {cycle.cancelledBecause}
          </Note>
        )}
        <Pane title={t('read.title')}>
          <dl className={classes.facts}>
            {facts
              .filter(([, value]) => value !== '')
              .map(([name, value]) => (
                <div key={name} className={classes.fact}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </Pane>
      </div>
      {cancelling && <CancelDialog cycle={cycle.cycle} onClose={() => setCancelling(false)} />}
    </Page>
  );
}
