import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { CallDialog } from '#web/screens/plan-wizard/call-dialog.tsx';
import { CancelDialog } from '#web/screens/plan-wizard/cancel-dialog.tsx';
import { DraftNote } from '#web/screens/plan-wizard/draft-note.tsx';
import type { Committee } from '#web/screens/plan-wizard/plan-form.ts';
import type { Cycle } from '#web/app/use-cycle.ts';
import { asPlanned, storedPlan } from '#web/screens/plan-wizard/from-cycle.ts';
import { type PlanBody, type Stated, statedPlan } from '#web/screens/plan-wizard/plan-body.ts';
import { PlanEditor } from '#web/screens/plan-wizard/plan-editor.tsx';
import { emptyPlan } from '#web/screens/plan-wizard/plan-form.ts';
import { usePlanDraft } from '#web/screens/plan-wizard/use-plan-draft.ts';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { whyNotYet } from '#web/screens/plan-wizard/why-not-yet.ts';

interface PlanToChangeProps {
  readonly cycle: Cycle;
  readonly committees: readonly Committee[];
}

/** Planned and not called: nothing has been sent. Everything may still change but what makes it this cycle. */
export function PlanToChange({ cycle, committees }: PlanToChangeProps) {
  const { t } = useTranslation('plan');
  const begin = asPlanned(cycle, { ...emptyPlan(civilDateOf(cycle.now)), rehearsalKey: 'thu' });
  const draft = usePlanDraft(`sua.${cycle.cycle}`, begin);
  const can = useRights(cycle.stream);
  const [dialog, setDialog] = useState<'call' | 'cancel' | null>(null);
  const changed = JSON.stringify(statedPlan(draft.form)) !== JSON.stringify(statedPlan(begin));
  const replan = useCommand(
    (body: PlanBody, key) => {
      const { committee: _committee, period: _period, clock: _clock, key: _key, ...content } = body;
      return api.POST('/cycles/{cycle}/replan', {
        params: { path: { cycle: cycle.cycle }, header: key },
        body: content,
      });
    },
    { said: t('replanned'), onDone: () => void draft.discard() },
  );
  const planned = storedPlan(cycle);
  const callRight = can('reviewCycle.IssueCall');
  const rights = { replan: can('reviewCycle.ReplanCycle'), cancel: can('reviewCycle.CancelCycle') };
  if (!draft.loaded) return null;
  return (
    <PlanEditor
      title={t('ofCycle')}
      draft={draft}
      committees={committees}
      frozen
      tried={(stated) => withOwnClock(stated, cycle)}
      above={
        <>
          <Fault error={replan.error} />
          {changed && <DraftNote draft={draft} />}
        </>
      }
      acts={(stated, previewed) => (
        <>
          {planned?.years !== undefined && (
            <Button component={Link} to={`/ky-bao-cao/${cycle.cycle}/tong-hop`}>
              {t('act.toTotals')}
            </Button>
          )}
          {planned?.years === undefined && (
            <ActButton
              blocked={firstOf(
                changed && because(t('act.saveFirst')),
                unlessAllowed(callRight),
                whyNotYet(t, stated, previewed),
              )}
              onAct={() => {
                setDialog('call');
              }}
            >
              {t('act.call')}
            </ActButton>
          )}
          <ActButton
            variant="default"
            loading={replan.isPending}
            blocked={firstOf(
              unlessAllowed(rights.replan),
              !changed && because(t('act.nothingChanged')),
              whyNotYet(t, stated, previewed),
            )}
            onAct={() => {
              if (stated.ok) replan.mutate(stated.body);
            }}
          >
            {t('act.replan')}
          </ActButton>
          <Button
            variant="default"
            disabled={!rights.cancel.allowed}
            title={rights.cancel.reason ?? undefined}
            onClick={() => {
              setDialog('cancel');
            }}
          >
            {t('act.cancel')}
          </Button>
          <span>{t(planned?.years === undefined ? 'act.nothingSentYet' : 'act.asksNobody')}</span>
          {dialog === 'call' && previewed.preview !== null && (
            <CallDialog cycle={cycle} preview={previewed.preview} onClose={() => setDialog(null)} />
          )}
          {dialog === 'cancel' && <CancelDialog cycle={cycle.cycle} onClose={() => setDialog(null)} />}
        </>
      )}
    />
  );
}

/** A rehearsal's time has gone on since it was planned: it is tried from its own now, not from its beginning. */
function withOwnClock(stated: Stated, cycle: Cycle): Stated {
  const clock = storedPlan(cycle)?.clock ?? null;
  if (!stated.ok || clock === null) return stated;
  return { ok: true, body: { ...stated.body, clock: { origin: cycle.now, scale: clock.scale }, key: 'thu' } };
}
