import { continueAsNew, patched, sleep } from '@temporalio/workflow';
import { reconcile, startMissing, wakeUnanswered } from '#workflows/activity-stubs.ts';
import type { Rounds } from '#workflows/contract.ts';

/** Rounds before the history is left behind: about 17 events each, far below the server's limits. */
const roundsPerRun = 200;
const between = '5 seconds';
/** The slow round begins at once (the engine may just have lost everything), then with pauses that grow with what it costs. */
const leastPause = 10_000;
const pausePerWork = 20;

/**
 * One per installation. Each round knocks for every waiting command; less often, a part between two such rounds, every open
 * stream is held against the workflows that run.
 */
export async function reconciler(rounds: Rounds = { walk: null, nextWalkAt: 0 }): Promise<void> {
  if (!patched('quick-and-slow-rounds')) return everythingEachTime();
  let { walk, nextWalkAt } = rounds;
  for (let round = 0; round < roundsPerRun; round += 1) {
    await wakeUnanswered();
    if (walk === null && Date.now() >= nextWalkAt) walk = { after: null, began: Date.now() };
    if (walk !== null) {
      const { after } = await startMissing({ after: walk.after });
      if (after !== null) {
        walk = { ...walk, after };
        continue;
      }
      nextWalkAt = Date.now() + Math.max(leastPause, pausePerWork * (Date.now() - walk.began));
      walk = null;
    }
    await sleep(between);
  }
  await continueAsNew<typeof reconciler>({ walk, nextWalkAt });
}

/** A run begun by 0.2.0: the next one goes the new way. */
async function everythingEachTime(): Promise<void> {
  for (let round = 0; round < roundsPerRun; round += 1) {
    await reconcile();
    await sleep('10 seconds');
  }
  await continueAsNew();
}
