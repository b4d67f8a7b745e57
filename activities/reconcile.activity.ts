import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { AggregateRef } from '#domain/kernel/ids.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { carryOut } from '#engine/carry-out.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { unanswered } from '#db/inbox/waiting.ts';
import { owedStreams, streamsWithUntriedMail } from '#db/queries/open-streams.query.ts';
import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';
import { missingAfter, type Sides } from '#activities/missing.ts';
import type { Walk } from '#workflows/contract.ts';
import { lapsed } from '#telemetry/tell.ts';

type Deps = EngineDeps & Pick<ActivityDeps, 'processes'>;

/** Young commands are left to the caller's own knock. */
const patienceSeconds = 3;
const batch = 100;
/** As many names as one question to the engine may hold, and as one page of its answer does. */
const page = 1000;
/** A part of the walk ends after this: the quick round between two parts must not wait. */
const partMillis = 2_000;

/**
 * The quick round: commands nobody has carried out, and letters asked for beside a pass. It costs what waits, not what is
 * open. Returns how many it woke.
 */
export const createWakeUnanswered = (deps: Deps) => (): Promise<number> => wakeUnanswered(deps).catch(asFailure);

/**
 * The slow round, a part at a time: what must have a workflow and has none (a wiped server, a knock lost with its process, an
 * ended one whose last letters are not out) gets one; what runs is left alone.
 */
export const createStartMissing = (deps: Deps) => (walk: Pick<Walk, 'after'>) =>
  startMissing(deps, walk.after, partMillis).catch(asFailure);

/** Both, the second to its end: what reconcilers of 0.2.0 ask for until their run is over. */
export const createReconcile = (deps: Deps) => async (): Promise<number> => {
  try {
    const woken = await wakeUnanswered(deps);
    const { started } = await startMissing(deps, null, Infinity);
    return woken + started;
  } catch (error) {
    return asFailure(error);
  }
};

async function wakeUnanswered(deps: Deps): Promise<number> {
  const waiting = await unanswered(deps.db, patienceSeconds);
  // Nobody's process: the api that received the command died before it carried it out.
  for (const each of waiting.filter(({ kind }) => !isProcessKind(kind))) {
    // One that fails must not keep the others from being looked after.
    await carryOut(deps, { ...each, now: instantFromMillis(Date.now()), batch }).catch((error: unknown) => {
      deps.warn?.(`${each.stream} cannot be carried on`);
      lapsed('reconciling', error);
    });
  }
  const untried = await streamsWithUntriedMail(deps.db, patienceSeconds);
  const all = new Map<string, AggregateRef>();
  for (const each of [...waiting, ...untried]) if (isProcessKind(each.kind)) all.set(each.stream, each);
  await deps.processes.nudge([...all.values()]);
  return all.size;
}

/** Page by page from there on, until the end or until `millis` are over. */
export async function startMissing(
  { db, processes }: Pick<Deps, 'db' | 'processes'>,
  from: Walk['after'],
  millis: number,
): Promise<Pick<Walk, 'after'> & { readonly started: number }> {
  const sides: Sides = {
    owed: (after) => owedStreams(db, after, page),
    running: (streams) => processes.running(streams),
  };
  const began = performance.now();
  let started = 0;
  for (let after = from; ; ) {
    const part = await missingAfter(sides, after);
    await processes.nudge(part.missing);
    started += part.missing.length;
    after = part.after;
    if (after === null || performance.now() - began >= millis) return { started, after };
  }
}
