import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { Administrators } from '#web/app/administrators.tsx';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf } from '#web/app/staff.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { DraftNote } from '#web/screens/plan-wizard/draft-note.tsx';
import type { PlanBody } from '#web/screens/plan-wizard/plan-body.ts';
import { PlanEditor } from '#web/screens/plan-wizard/plan-editor.tsx';
import { type Committee, emptyPlan, ofCommittee, sumsYears } from '#web/screens/plan-wizard/plan-form.ts';
import { Starts } from '#web/screens/plan-wizard/starts.tsx';
import { usePlanDraft } from '#web/screens/plan-wizard/use-plan-draft.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { whyNotYet } from '#web/screens/plan-wizard/why-not-yet.ts';

/** A cycle that is not there yet. Nothing is sent by planning it. */
export function NewPlan() {
  const { t } = useTranslation('plan');
  const { position } = usePerson();
  const committees = useCommitteesOf(hostsOf(position));
  if (committees.data?.length === 0) {
    return (
      <Page title={t('title')}>
        <Empty
          title={t('noCommittee')}
          act={
            <Button component={Link} to="/to-chuc/ban-chi-dao">
              {t('toCommittees')}
            </Button>
          }
        >
          <p>{t('noCommitteeWhy')}</p>
          <p>
            <Administrators />
          </p>
        </Empty>
      </Page>
    );
  }
  if (committees.data === undefined) {
    return (
      <Page title={t('title')}>
        <Fault error={committees.error} />
      </Page>
    );
  }
  return <NewPlanForm committees={committees.data} />;
}

function NewPlanForm({ committees }: { readonly committees: readonly Committee[] }) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const asked = useAsked('tu');
  const empty = emptyPlan(civilDateOf(new Date()));
  const [only, ...others] = committees;
  const begin = only === undefined || others.length > 0 ? {} : ofCommittee(empty, only, undefined);
  const draft = usePlanDraft('moi', { ...empty, ...begin });
  const plan = useCommand((body: PlanBody, key) => api.POST('/cycles', { params: { header: key }, body }), {
    said: t('planned'),
    onDone({ answer }) {
      const cycle = answer?.['cycle'];
      void draft.discard();
      if (typeof cycle === 'string') void navigate({ to: '/ky-bao-cao/$cycle/ke-hoach', params: { cycle } });
    },
  });
  if (!draft.loaded) return null;
  return (
    <PlanEditor
      title={t('title')}
      draft={draft}
      committees={committees}
      frozen={false}
      above={
        <>
          <Fault error={plan.error} />
          <DraftNote draft={draft} />
          <Starts draft={draft} asked={asked} />
        </>
      }
      acts={(stated, previewed) => (
        <>
          <ActButton
            loading={plan.isPending}
            blocked={whyNotYet(t, stated, previewed)}
            onAct={() => {
              if (stated.ok) plan.mutate(stated.body);
            }}
          >
            {sumsYears(draft.form) ? t('act.planYears') : t('act.plan', { count: draft.form.members.length })}
          </ActButton>
          <span>{t('act.sendsNothing')}</span>
        </>
      )}
    />
  );
}
