import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ProblemError, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { leadsToConference, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useCycle } from '#web/app/use-cycle.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { storedPlan } from '#web/screens/plan-wizard/from-cycle.ts';
import { CloseCycleButton } from '#web/screens/closing/close-cycle-button.tsx';
import { AnswersTable } from '#web/screens/consolidation/answers-table.tsx';
import { ApproveDialog } from '#web/screens/consolidation/approve-dialog.tsx';
import { ChecksPane } from '#web/screens/consolidation/checks-pane.tsx';
import { withdrawnYears } from '#web/screens/consolidation/consolidation.ts';
import { ConsolidateDialog } from '#web/screens/consolidation/consolidate-dialog.tsx';
import { MissingPane } from '#web/screens/consolidation/missing-pane.tsx';
import { Places } from '#web/screens/consolidation/places.tsx';
import { TotalsRound } from '#web/screens/consolidation/totals-round.tsx';
import { VariancesPane } from '#web/screens/consolidation/totals-variances.tsx';
import { TotalsTable } from '#web/screens/consolidation/totals-table.tsx';
import { AddedByNotes } from '#web/screens/consolidation/added-by-notes.tsx';
import { YearsTable } from '#web/screens/consolidation/years-table.tsx';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** What the accepted reports add up to: totals that open down to the unit, checks, who is missing, approval. */
export function Totals() {
  const { t } = useTranslation('consolidation');
  const { t: ofYears } = useTranslation('totals', { keyPrefix: 'years' });
  const cycle = usePart('cycle');
  const path = { params: { path: { cycle } } };
  const stream = `cycle/${cycle}`;
  const [dialog, setDialog] = useState<'consolidate' | 'approve' | null>(null);
  const [round, setRound] = useState<{ readonly unit: string; readonly round: number } | null>(null);
  const made = useQuery({
    queryKey: keys.of(stream, 'consolidation'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/consolidation', path)),
    // Not made yet is no fault: the screen says what to do first.
    throwOnError: false,
  });
  const notMade = made.error instanceof ProblemError && made.error.status === 404;
  // Totals that a re-opened report put out of force stay readable until new ones are made.
  const former = useQuery({
    queryKey: keys.of(stream, 'superseded'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/consolidation/superseded', path)),
    enabled: notMade,
    throwOnError: false,
  });
  const facts = useCycle(cycle);
  const missing = useQuery({
    queryKey: keys.of(stream, 'missing'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/missing', path)),
    throwOnError: false,
  });
  const board = useQuery({
    queryKey: keys.of(stream, 'board'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/board', path)),
  });
  const { data: stations } = useStations(cycle);
  const can = useRights(stream);
  const [consolidate, approve] = [can('reviewCycle.Consolidate'), can('reviewCycle.ApproveConsolidation')];
  const years = facts.data === undefined ? undefined : storedPlan(facts.data)?.years;
  const accepted = (board.data?.rows ?? []).filter(({ status }) => status === 'accepted');
  const data = notMade ? undefined : made.data;
  const failed = (data?.checks ?? []).filter(({ outcome }) => outcome === 'fail').length;
  const counts = useMemo(
    () =>
      data === undefined
        ? t('totals.notMade')
        : data.years === null
          ? t('totals.madeOf', { count: data.accepted.length, left: data.leftOut.length })
          : t('totals.madeOfYears', { count: data.years.of.length }),
    [t, data],
  );
  const keyHints = useMemo(
    () => (
      <>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} <kbd>←</kbd> <kbd>→</kbd> {t('keys.fold')} <kbd>Enter</kbd>{' '}
        {t('keys.open')}
      </>
    ),
    [t],
  );
  // Ten checks that passed would push who is missing out of sight.
  const passed = (data?.checks ?? []).every(({ outcome }) => outcome === 'pass');
  const withdrawn = withdrawnYears(data?.years ?? null);
  const approval = facts.data?.approval ?? null;
  const cancelled = facts.data?.status === 'cancelled';
  const lacking = (missing.data?.missing.length ?? 0) + (missing.data?.notAccepted.length ?? 0) > 0;
  const exports = [
    ...(lacking ? [{ list: 'missing', filter: { cycle }, word: t('missing.export') }] : []),
    ...(data === undefined ? [] : [{ list: 'consolidation', filter: { cycle } }]),
  ];
  // Not a unit's to read: there it is told what is.
  if (made.error instanceof ProblemError && made.error.status === 403)
    return <Navigate to="/ky-bao-cao/$cycle/du-thao" params={{ cycle }} replace />;
  return (
    <Page
      title={t('totals.title')}
      exports={exports}
      tools={<Places cycle={cycle} />}
      acts={
        // What has not been made yet begins in the empty screen below; what is approved is neither made nor approved again.
        data !== undefined &&
        approval === null &&
        !cancelled && (
          <>
            <Button
              variant="default"
              disabled={!consolidate.allowed}
              title={consolidate.reason ?? undefined}
              onClick={() => setDialog('consolidate')}
            >
              {t('act.again')}
            </Button>
            <ActButton
              blocked={firstOf(
                unlessAllowed(approve),
                withdrawn.length > 0 && because(ofYears('withdrawn', { years: withdrawn.join(', ') })),
              )}
              onAct={() => setDialog('approve')}
            >
              {t('act.approve')}
            </ActButton>
          </>
        )
      }
      side={
        <>
          {data !== undefined && !passed && <ChecksPane checks={data.checks} />}
          {data !== undefined && data.years === null && approval !== null && (
            <VariancesPane cycle={cycle} consolidation={data} />
          )}
          {missing.data !== undefined && facts.data !== undefined && years === undefined && !cancelled && (
            <MissingPane missing={missing.data} />
          )}
          {data !== undefined && passed && <ChecksPane checks={data.checks} />}
        </>
      }
    >
      <StatusLine counts={counts} keys={data === undefined && former.data === undefined ? null : keyHints} />
      {!notMade && <Fault error={made.error} />}
      {data !== undefined && cancelled && (
        <Note tone="overdue" fact={t('totals.cancelledSealed')}>
          {facts.data?.cancelledBecause ?? ''}
        </Note>
      )}
      {approval !== null && (
        <Note
          tone="ok"
          fact={t('totals.approved', { at: dayAndTime(approval.approvedAt) })}
          act={
            leadsToConference(stations) ? (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/hoi-nghi/trieu-tap" search={{ ky: cycle }} {...props} />}
              >
                {t('totals.toConference')}
              </Button>
            ) : (
              <CloseCycleButton cycle={cycle} />
            )
          }
        >
          {approval.overrideReason !== null && t('totals.override', { reason: approval.overrideReason })}
        </Note>
      )}
      {data !== undefined && approval === null && !cancelled && failed > 0 && (
        <Note tone="overdue" fact={t('totals.failed', { count: failed })}>
          {t('totals.failedWhat')}
        </Note>
      )}
      {data !== undefined && data.years !== null && (
        <YearsTable cycle={cycle} years={data.years} approved={approval !== null} />
      )}
      {data !== undefined && data.years === null && <TotalsTable consolidation={data} onRound={setRound} />}
      {data !== undefined && data.years === null && data.added.length > 0 && <AddedByNotes added={data.added} />}
      {data !== undefined && <AnswersTable consolidation={data} onRound={setRound} />}
      {notMade && cancelled && <Empty title={t('totals.cancelled')} by={facts.data?.cancelledBecause ?? ''} />}
      {notMade && !cancelled && (
        <Empty
          title={t('totals.first')}
          act={
            facts.data?.status === 'collecting' ? (
              <Button component={Link} to={`/ky-bao-cao/${cycle}`} variant="default">
                {t('totals.toBoard')}
              </Button>
            ) : (
              <ActButton blocked={unlessAllowed(consolidate)} onAct={() => setDialog('consolidate')}>
                {t('act.consolidate')}
              </ActButton>
            )
          }
        >
          <p>
            {years === undefined
              ? t('totals.ready', { accepted: accepted.length, all: board.data?.rows.length ?? 0 })
              : t('totals.readyYears', { count: years.length, years: years.map(({ label }) => label).join(', ') })}{' '}
            {t('totals.nothingSent')}
          </p>
        </Empty>
      )}
      {notMade && former.data !== undefined && (
        <>
          <Note
            tone="soon"
            icon="history"
            fact={t('totals.superseded', {
              at: dayAndTime(former.data.since),
              by: former.data.by,
              unit: former.data.unit,
            })}
          >
            {former.data.reason}
          </Note>
          <TotalsTable consolidation={former.data} />
          <AnswersTable consolidation={former.data} />
        </>
      )}
      {round !== null && <TotalsRound cycle={cycle} {...round} onClose={() => setRound(null)} />}
      {dialog === 'consolidate' && (
        <ConsolidateDialog
          cycle={cycle}
          accepted={accepted.length}
          years={years?.map(({ label }) => label) ?? null}
          leftOut={(board.data?.rows ?? [])
            .filter(({ status }) => status !== 'accepted' && status !== 'exempted')
            .map(({ name }) => name)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'approve' && data !== undefined && (
        <ApproveDialog cycle={cycle} consolidation={data} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}
