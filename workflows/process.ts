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
interface Process {
  readonly kind: ProcessKind;
  readonly start: ProcessStart;
  view: ProcessView;
  /** Knocks heard and knocks answered: whoever knocked before a pass began is answered by it. */
  asked: number;
  answered: number;
  timer: { readonly at: Instant; readonly scope: CancellationScope } | null;
  due: boolean;
  passes: number;
  /** The next run takes over: whoever still waits knocks there. */
  leaving: boolean;
  /** Mail, documents and knocks for others run beside the passes: none of them may delay a command. */
  readonly errands: Map<string, Errand>;
}

interface Errand {
  readonly scope: CancellationScope;
  wishes: number;
}

const mail = 'mail';
const documents = 'documents';

const knock = defineUpdate<number | null>(knockUpdate);
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
async function open(kind: ProcessKind, start: ProcessStart): Promise<Process> {
  const p: Process = {
    kind,
    start,
    view: unborn,
    asked: 0,
    answered: 0,
    timer: null,
    due: false,
    passes: 0,
    leaving: false,
    errands: new Map(),
  };
  // An update, not a signal: its answer tells the caller that the outcome of its command is there to be read.
  setHandler(knock, async () => {
    p.asked += 1;
    const mine = p.asked;
    await condition(() => p.answered >= mine || p.leaving);
    return p.answered >= mine ? p.view.version : null;
  });
  setHandler(nudge, () => {
    p.asked += 1;
  });
  setHandler(view, () => p.view);
  await pass(p, true);
  return p;
}

/**
 * One life for every kind of aggregate, to its end: open, then a pass whenever somebody knocks or its moment comes, then a
 * moment for callers still waiting for their answer. Which station it has reached is the domain's to know.
 */
export async function aggregateLife(kind: ProcessKind, start: ProcessStart): Promise<void> {
  const p = await open(kind, start);
  while (!gone(p)) {
    await condition(() => wanted(p) || mayLeave(p) || (finished(p.view) && p.errands.size === 0));
    if (wanted(p)) await pass(p, p.asked > p.answered);
    if (mayLeave(p)) await continueFrom(p);
  }
  await condition(allHandlersFinished);
}

function wanted(p: Process): boolean {
  return p.asked > p.answered || p.due;
}

/**
 * Long enough a history, and no knock for others on its way (only this run knows of it; mail is taken up by the next).
 * Does not wait for a quiet moment: on a deadline's night there is none before the server's limits are reached.
 */
function mayLeave(p: Process): boolean {
  // A run's first pass is its own opening: leaving after it would never end.
  const long = workflowInfo().continueAsNewSuggested || p.passes >= Math.max(2, p.start.passesPerRun ?? Infinity);
  return long && [...p.errands.keys()].every((name) => name === mail || name === documents);
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
  if (p.view.mailQueued) run(p, mail, () => deliverNotifications({ stream: p.start.stream }));
  if (p.view.documentsQueued) run(p, documents, () => renderDocuments({ stream: p.start.stream }));
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
  // From the instant at every wake, never what is left of an older wait (trap 8).
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
    running.wishes += 1;
    return;
  }
  const mine: Errand = { scope: new CancellationScope(), wishes: 1 };
  p.errands.set(name, mine);
  const round = async (): Promise<void> => {
    try {
      for (let seen = 0; seen < mine.wishes; ) {
        seen = mine.wishes;
        await errand();
      }
    } finally {
      // At once after the last look at the wishes: what a pass queues between the two would be forgotten.
      p.errands.delete(name);
    }
  };
  // What an errand leaves undone stays queued in the database: the next run, or the reconciler, takes it up.
  void mine.scope.run(round).catch(() => undefined);
}

async function continueFrom(p: Process): Promise<void> {
  p.leaving = true;
  for (const errand of p.errands.values()) errand.scope.cancel();
  p.timer?.scope.cancel();
  await condition(() => p.errands.size === 0 && allHandlersFinished());
  await continueAsNew(p.start);
}
