import { continueAsNew, sleep } from '@temporalio/workflow';
import { reconcile } from '#workflows/activity-stubs.ts';

/** Rounds before the history is left behind: about 8 events each, far below the server's limits. */
const roundsPerRun = 200;

/** One per installation: every waiting command is knocked for, every open stream has its workflow. */
export async function reconciler(): Promise<void> {
  for (let round = 0; round < roundsPerRun; round += 1) {
    await reconcile();
    await sleep('10 seconds');
  }
  await continueAsNew();
}
