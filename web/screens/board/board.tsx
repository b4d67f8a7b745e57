import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/board/board.module.css';
import { BoardDialogs, type OpenDialog } from '#web/screens/board/board-dialogs.tsx';
import {
  acrossStates,
  firstToLookAt,
  type Filter,
  filters,
  isCalled,
  isOver,
  lateUnits,
  linesOf,
  type Order,
} from '#web/screens/board/board-model.ts';
import { BoardStatus } from '#web/screens/board/board-status.tsx';
import { BoardTable } from '#web/screens/board/board-table.tsx';
import { BoardActs, BoardTools } from '#web/screens/board/board-tools.tsx';
import { CalendarNote } from '#web/screens/board/calendar-note.tsx';
import { CycleOver } from '#web/screens/board/cycle-over.tsx';
import { NotCalled } from '#web/screens/board/not-called.tsx';
import { PacePane } from '#web/screens/board/pace-pane.tsx';
import { UnitPlace } from '#web/screens/board/unit-place.tsx';
import { useBoard, useFlashes } from '#web/screens/board/use-board.ts';
import { WasCancelled } from '#web/screens/board/was-cancelled.tsx';
import { IssuedPapersButton } from '#web/app/issued-papers/issued-papers-button.tsx';
import { usePart } from '#web/app/address.ts';
import { useLiveState } from '#web/app/live.ts';
import { type Action, useRights } from '#web/app/use-rights.ts';
import { WhereUnitsReport } from '#web/app/cycle-frame/where-units-report.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';

interface Wishes {
  readonly loc?: Filter;
  readonly sap?: Order;
  readonly 'don-vi'?: string;
}

/** The key of an act does what its button does. */
const actOf: ReadonlyMap<string, Action> = new Map([
  ['n', 'reviewCycle.UrgeUnit'],
  ['g', 'reviewCycle.GrantExtension'],
  ['m', 'reviewCycle.ExemptUnit'],
  ['l', 'reviewCycle.ReopenForUnit'],
]);

/** Unit × step, live: who has come how far, why each deadline is what it is, and what can be done about it. */
export function Board() {
  const { t } = useTranslation('board');
  return (
    <WhereUnitsReport title={t('title')}>
      <BoardOfReports />
    </WhereUnitsReport>
  );
}

function BoardOfReports() {
  const { t } = useTranslation('board');
  const cycle = usePart('cycle');
  // The address keeps filter, order and unit, so that it can be sent to a colleague; anything else in it is left alone.
  const wishes = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: board, error } = useBoard(cycle);
  const flashes = useFlashes(board?.rows);
  const filter = [...filters, ...acrossStates].find((one) => one === wishes.loc) ?? 'all';
  const order: Order = wishes.sap === 'alphabet' ? 'alphabet' : 'protocol';
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | null>(wishes['don-vi'] ?? null);
  const [sheet, setSheet] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const lost = useLiveState().kind === 'lost';
  const looked = useDeferredValue(wanted);
  const lines = useMemo(
    () => (board === undefined ? [] : linesOf(board, filter, looked, order)),
    [board, filter, looked, order],
  );

  const wish = useCallback(
    (next: Wishes) => {
      void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace: true });
    },
    [navigate],
  );
  const selected = chosen ?? (board === undefined ? null : firstToLookAt(board));
  useEffect(() => {
    if (chosen === null || chosen === wishes['don-vi']) return;
    const timer = window.setTimeout(() => wish({ 'don-vi': chosen }), 600);
    return () => window.clearTimeout(timer);
  }, [chosen, wish, wishes]);

  const select = useCallback((unit: string) => {
    setChosen(unit);
    setSheet(true);
  }, []);
  const closeSheet = useCallback(() => setSheet(false), []);
  const open = useCallback(
    (unit: string) => void navigate({ to: '/ky-bao-cao/$cycle/bao-cao/$unit', params: { cycle, unit } }),
    [navigate, cycle],
  );
  const mark = useCallback((unit: string) => {
    setMarked((now) => (now.has(unit) ? new Set([...now].filter((one) => one !== unit)) : new Set([...now, unit])));
  }, []);

  const row = board?.rows.find(({ unit }) => unit === selected) ?? null;
  // The row shows the key at once; what explains it beside follows.
  const beside = useDeferredValue(row);
  const toUrge = board === undefined ? [] : marked.size > 0 ? [...marked] : lateUnits(board);
  const can = useRights(`cycle/${cycle}`, row?.unit);
  const isShut = (key: string): boolean => {
    const act = actOf.get(key);
    if (act === undefined || (key === 'n' && marked.size > 0)) return false;
    const { allowed, reason } = can(act);
    return !allowed && reason !== null;
  };
  const onKey = (key: string): boolean => {
    if (key === '?') setDialog({ kind: 'keys' });
    else if (row === null || lost || board?.whole !== true) return false;
    // What its button refuses, its key refuses too.
    else if (isShut(key)) return false;
    else if (key === 'n') setDialog({ kind: 'urge', units: marked.size > 0 ? [...marked] : [row.unit] });
    else if (key === 'g') setDialog({ kind: 'extend', row });
    else if (key === 'm') setDialog({ kind: 'exempt', row });
    else if (key === 'l') setDialog({ kind: 'reopen', row });
    else return false;
    return true;
  };

  if (board === undefined) {
    return (
      <Page title={t('title')}>
        <Fault error={error} />
      </Page>
    );
  }
  return (
    <div className={classes.board}>
      <Page
        title={t('title')}
        exports={board.whole ? [{ list: 'board', filter: asShown(cycle, { filter, order, text: looked.trim() }) }] : []}
        tools={
          <BoardTools
            board={board}
            filter={filter}
            wanted={wanted}
            onFilter={(loc) => wish({ loc })}
            onWanted={setWanted}
          />
        }
        acts={
          <>
            <CycleOver status={board.cycleStatus} />
            <IssuedPapersButton
              cycle={cycle}
              {...(board.whole && !lost ? { onIssue: () => setDialog({ kind: 'paper', units: [...marked] }) } : {})}
            />
            <BoardActs
              cycle={cycle}
              board={board}
              marked={marked.size}
              toUrge={toUrge.length}
              locked={lost}
              onUnmark={() => setMarked(new Set())}
              onUrge={() => setDialog({ kind: 'urge', units: toUrge })}
              onClose={() => setDialog({ kind: 'close' })}
            />
          </>
        }
        side={
          <>
            {board.whole && <PacePane cycle={cycle} />}
            <UnitPlace
              cycle={cycle}
              row={beside}
              called={isCalled(board)}
              withdrawn={board.cycleStatus === 'cancelled'}
              locked={lost}
              sheet={sheet}
              onSheetClosed={closeSheet}
              onAct={setDialog}
              onOpen={open}
            />
          </>
        }
      >
        {board.cycleStatus === 'cancelled' && <WasCancelled cycle={cycle} />}
        {board.whole && <NotCalled cycle={cycle} called={isCalled(board)} />}
        <CalendarNote cycle={cycle} />
        <BoardTable
          lines={lines}
          fields={board.fields}
          called={isCalled(board)}
          selected={selected}
          onSelect={select}
          onOpen={open}
          onKey={onKey}
          marked={marked}
          onMark={board.whole && !lost && !isOver(board) ? mark : null}
          flashes={flashes}
          order={order}
          onOrder={(sap) => wish({ sap })}
          empty={board.rows.length === 0 ? t('emptyPlanned') : t('empty')}
        />
      </Page>
      <BoardStatus board={board} urges={!isShut('n')} extends={!isShut('g')} />
      <BoardDialogs
        cycle={cycle}
        board={board}
        dialog={dialog}
        onClose={() => setDialog(null)}
        onUrged={() => setMarked(new Set())}
      />
    </div>
  );
}

/** The workbook has the rows that are seen, in the order in which they are. */
function asShown(
  cycle: string,
  { filter, order, text }: { readonly filter: Filter; readonly order: Order; readonly text: string },
): Readonly<Record<string, string>> {
  return {
    cycle,
    ...(filter === 'all' ? {} : { state: filter }),
    ...(text === '' ? {} : { text }),
    ...(order === 'protocol' ? {} : { sort: order }),
  };
}
