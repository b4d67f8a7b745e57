import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  isCancellation,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import type { ProcessKind } from '#domain/kernel/process-kind.ts';
import { advance, deliverNotifications, drainInbox, knockOthers, renderDocuments } from '#workflows/activity-stubs.ts';
import { knockUpdate, nudgeSignal, type ProcessStart, type ProcessView, viewQuery } from '#workflows/contract.ts';

/** The life every aggregate shares: it is knocked for or its moment comes, it makes one pass, it re-arms its one timer. */
export interface Process {
  readonly kind: ProcessKind;
  readonly start: ProcessStart;
  view: ProcessView;
  /** Knocks heard and knocks answered: whoever knocked before a pass began is answered by it. */
  asked: number;
  answered: number;
  timer: { readonly at: Instant; readonly scope: CancellationScope } | null;
  due: boolean;
  passes: number;
  /** Mail, documents and knocks for others run beside the passes: none of them may delay a command. */
  readonly errands: Map<string, Errand>;
}

interface Errand {
  readonly scope: CancellationScope;
  again: boolean;
}

const knock = defineUpdate<number>(knockUpdate);
const nudge = defineSignal(nudgeSignal);
const view = defineQuery<ProcessView>(viewQuery);

const unborn: ProcessView = {
  status: 'none',
  ended: false,
  version: 0,
  nextDueAt: null,
  moreWaiting: false,
  mailQueued: false,
  documentsQueued: false,
  others: [],
};

/** Sets the handlers before the first await (a knock may have started this very run) and makes the first pass. */
export async function open(kind: ProcessKind, start: ProcessStart): Promise<Process> {
  const p: Process = {
    kind,
    start,
    view: unborn,
    asked: 0,
    answered: 0,
    timer: null,
    due: false,
    passes: 0,
    errands: new Map(),
  };
  // An update, not a signal: its answer tells the caller that the outcome of its command is there to be read.
  setHandler(knock, async () => {
    p.asked += 1;
    const mine = p.asked;
    await condition(() => p.answered >= mine);
    return p.view.version;
  });
  setHandler(nudge, () => {
    p.asked += 1;
  });
  setHandler(view, () => p.view);
  await pass(p, true);
  return p;
}

/** Lives until `over`, or until nothing can change the aggregate any more and its errands are run. */
export async function live(p: Process, over: (view: ProcessView) => boolean): Promise<void> {
  while (!over(p.view) && !gone(p)) {
    await condition(() => p.asked > p.answered || p.due || (finished(p.view) && p.errands.size === 0));
    if (p.asked > p.answered || p.due) await pass(p, p.asked > p.answered);
    if (workflowInfo().continueAsNewSuggested || p.passes >= (p.start.passesPerRun ?? Infinity)) await continueFrom(p);
  }
}

/** The last phase: to the end of the aggregate, then a moment for callers still waiting for their answer. */
export async function liveToTheEnd(p: Process): Promise<void> {
  await live(p, () => false);
  await condition(allHandlersFinished);
}

/** Ended, or never begun: a first command that was refused leaves no stream behind. */
function finished(state: ProcessView): boolean {
  return (state.ended || state.version === 0) && !state.moreWaiting;
}

function gone(p: Process): boolean {
  return finished(p.view) && p.errands.size === 0 && p.asked <= p.answered;
}

async function pass(p: Process, knocked: boolean): Promise<void> {
  const upTo = p.asked;
  const input = { stream: p.start.stream, kind: p.kind, now: instantFromMillis(Date.now()) };
  p.due = false;
  p.passes += 1;
  p.view = knocked ? await drainInbox(input) : await advance(input);
  // With more waiting than one batch takes, those who knocked wait for the next pass, which comes at once.
  if (!p.view.moreWaiting) p.answered = Math.max(p.answered, upTo);
  else p.due = true;
  armTimer(p);
  if (p.view.mailQueued) run(p, 'mail', () => deliverNotifications({ stream: p.start.stream }));
  if (p.view.documentsQueued) run(p, 'documents', () => renderDocuments({ stream: p.start.stream }));
  const others = p.view.others;
  if (others.length > 0) run(p, `knock ${String(p.passes)}`, () => knockOthers({ aggregates: others }));
}

/** One timer to the next due moment of the whole aggregate; left alone while that moment stays the same. */
function armTimer(p: Process): void {
  const at = p.view.nextDueAt;
  if (p.timer !== null && p.timer.at === at) return;
  p.timer?.scope.cancel();
  p.timer = null;
  if (at === null) return;
  const scope = new CancellationScope();
  const timer = { at, scope };
  p.timer = timer;
  const wait = Math.max(1, millisOf(at) - Date.now());
  void scope
    .run(() => sleep(wait))
    .then(
      () => {
        if (p.timer === timer) p.timer = null;
        p.due = true;
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
}

/** At most one errand of a kind at a time; what is queued meanwhile is fetched by one more round. */
function run(p: Process, name: string, errand: () => Promise<void>): void {
  const running = p.errands.get(name);
  if (running !== undefined) {
    running.again = true;
    return;
  }
  const mine: Errand = { scope: new CancellationScope(), again: false };
  p.errands.set(name, mine);
  const round = async (): Promise<void> => {
    do {
      mine.again = false;
      await errand();
    } while (mine.again);
  };
  void mine.scope.run(round).then(
    () => p.errands.delete(name),
    // What an errand leaves undone stays queued in the database: the next run, or the reconciler, takes it up.
    () => p.errands.delete(name),
  );
}

async function continueFrom(p: Process): Promise<void> {
  await condition(() => allHandlersFinished() && p.asked <= p.answered);
  for (const errand of p.errands.values()) errand.scope.cancel();
  p.timer?.scope.cancel();
  await condition(() => p.errands.size === 0);
  await continueAsNew(p.start);
}
