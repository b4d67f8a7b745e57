import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAsked, usePart } from '#web/app/address.ts';
import { useRights } from '#web/app/use-rights.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { WhereUnitsReport } from '#web/app/cycle-frame/where-units-report.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Page } from '#web/kit/page.tsx';
import {
  type BoardRow,
  type Judging,
  ofStanding,
  type ReviewFilter,
  standings,
} from '#web/screens/consolidation/board.ts';
import { AcceptManyDialog } from '#web/screens/consolidation/accept-many-dialog.tsx';
import { AssignDialog } from '#web/screens/consolidation/assign-dialog.tsx';
import { Places } from '#web/screens/consolidation/places.tsx';
import { ReportBeside } from '#web/screens/consolidation/report-beside.tsx';
import { ReviewList } from '#web/screens/consolidation/review-list.tsx';
import classes from '#web/screens/consolidation/review.module.css';

const tones = { submitted: 'now', accepted: 'ok', returned: 'soon', expected: 'calm', all: undefined } as const;
const icons = {
  submitted: 'search',
  accepted: 'done',
  returned: 'returned',
  expected: 'clock',
  all: undefined,
} as const;

const restMillis = 150;
const none: readonly BoardRow[] = [];

/** Reports that wait for a judgement, each with itself beside: accept it, or return it with reasons at the field. */
export function Review() {
  const { t } = useTranslation('consolidation');
  return (
    <WhereUnitsReport title={t('review.title')}>
      <ReviewOfReports />
    </WhereUnitsReport>
  );
}

function ReviewOfReports() {
  const { t } = useTranslation('consolidation');
  const cycle = usePart('cycle');
  const navigate = useNavigate();
  const [asked, unit] = [useAsked('loc'), useAsked('don-vi')];
  const [judging, setJudging] = useState<Judging>(null);
  const [many, setMany] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const board = useQuery({
    queryKey: keys.cycle(cycle, 'board'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/board', { params: { path: { cycle } } })),
  });
  const rows = board.data?.rows ?? none;
  const filter = standings.find((each) => each === asked) ?? 'submitted';
  const shown = useMemo(() => ofStanding(rows, filter), [rows, filter]);
  const selected = rows.find((row) => row.unit === unit) ?? shown[0];
  // The list follows every key at once; the report beside it comes with the first, and then when the hand rests.
  const [rested] = useDebouncedValue(selected, restMillis, { leading: true });
  const beside = useDeferredValue(rested);
  const show = (next: { readonly filter?: ReviewFilter; readonly unit?: string | null }): void => {
    setJudging(null);
    const [loc, at] = [next.filter ?? filter, next.unit === undefined ? unit : next.unit];
    void navigate({
      to: '/ky-bao-cao/$cycle/duyet',
      params: { cycle },
      search: { ...(loc === 'submitted' ? {} : { loc }), ...(at === null ? {} : { 'don-vi': at }) },
      replace: true,
    });
  };
  const judged = (): void => {
    setJudging(null);
    const at = shown.findIndex((row) => row.unit === selected?.unit);
    show({ unit: (shown[at + 1] ?? shown[at - 1])?.unit ?? null });
  };
  // The report beside is drawn anew when another is, not with every key in the list: what it calls stays the same.
  const acts = useRef({ show, judged, beside });
  useLayoutEffect(() => {
    acts.current = { show, judged, beside };
  });
  const onJudging = useCallback((next: Judging): void => {
    // Named in the address it stays in sight, whoever else judges it meanwhile.
    acts.current.show({ unit: acts.current.beside?.unit ?? null });
    setJudging(next);
  }, []);
  const onJudged = useCallback((): void => acts.current.judged(), []);
  const waiting = ofStanding(rows, 'submitted').length;
  const ready = board.data !== undefined;
  const counts = useMemo(() => (ready ? t('review.waiting', { count: waiting }) : null), [t, ready, waiting]);
  const keyHints = useMemo(
    () => (
      <>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} <kbd>C</kbd> {t('keys.accept')} <kbd>T</kbd> {t('keys.return')}
      </>
    ),
    [t],
  );
  const can = useRights(`cycle/${cycle}`, selected?.unit);
  const toAccept = ofStanding(rows, 'submitted');
  const toAssign = rows.filter(({ status }) => status !== 'accepted' && status !== 'exempted');
  return (
    <Page
      title={t('review.title')}
      acts={
        <>
          {toAssign.length > 0 && can('reviewCycle.AssignReviewer').allowed && (
            <Button variant="default" onClick={() => setAssigning(true)}>
              {t('assign.open')}
            </Button>
          )}
          {filter === 'submitted' && toAccept.length > 1 && can('reviewCycle.AcceptReport').allowed && (
            <Button variant="default" onClick={() => setMany(true)}>
              {t('acceptMany.open', { count: toAccept.length })}
            </Button>
          )}
        </>
      }
      exports={[{ list: 'board', filter: { cycle, ...(filter === 'all' ? {} : { standing: filter }) } }]}
      tools={
        <>
          <Places cycle={cycle} />
          <ChoiceRow
            label={t('review.filter')}
            chosen={filter}
            onChoose={(next) => {
              show({ filter: next, unit: null });
            }}
            choices={standings.map((key) => ({
              key,
              word: t(`standing.${key}`),
              count: ofStanding(rows, key).length,
              ...(icons[key] === undefined ? {} : { icon: icons[key] }),
              ...(tones[key] === undefined ? {} : { tone: tones[key] }),
            }))}
          />
        </>
      }
    >
      <StatusLine counts={counts} keys={keyHints} />
      {assigning && <AssignDialog cycle={cycle} rows={toAssign} onClose={() => setAssigning(false)} />}
      {many && <AcceptManyDialog cycle={cycle} rows={toAccept} onClose={() => setMany(false)} />}
      <Fault error={board.error} />
      {board.data !== undefined && shown.length === 0 && selected === undefined && (
        <Empty
          title={filter === 'submitted' ? t('review.noneWaiting') : t('review.none')}
          act={
            <Link to="/ky-bao-cao/$cycle" params={{ cycle }}>
              {t('review.toBoard')}
            </Link>
          }
        >
          {t('review.noneWhy', { accepted: ofStanding(rows, 'accepted').length, all: rows.length })}
        </Empty>
      )}
      {(shown.length > 0 || selected !== undefined) && (
        <div className={classes.split}>
          <div className={classes.list}>
            <ReviewList
              rows={shown}
              selected={selected?.unit ?? null}
              onSelect={(row) => {
                show({ unit: row.unit });
              }}
              onJudge={setJudging}
            />
          </div>
          {beside !== undefined && (
            <ReportBeside
              key={`${beside.unit} ${String(beside.round)}`}
              cycle={cycle}
              unit={beside.unit}
              // What a key has asked for is asked of the report that is chosen, never of the one before it.
              judging={beside.unit === selected?.unit ? judging : null}
              onJudging={onJudging}
              onJudged={onJudged}
            />
          )}
        </div>
      )}
    </Page>
  );
}
