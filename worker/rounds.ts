import { type Client, ScheduleAlreadyRunning } from '@temporalio/client';
import { anchorScheduleId, proposeHour, proposeScheduleId, reconcilerId } from '#workflows/contract.ts';
import { lapsed } from '#telemetry/tell.ts';

/** How often a living worker looks whether the rounds still go. */
export const usualRoundsMillis = 30_000;

/** The installation's own rounds: what nobody runs is found, what is foreseen is proposed, each day is signed. Harmless when they go already. */
export async function startRounds(client: Client, taskQueue: string): Promise<void> {
  await client.workflow.start('reconciler', {
    workflowId: `${reconcilerId}/${taskQueue}`,
    taskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await daily(client, taskQueue, { id: proposeScheduleId, workflowType: 'proposeNextCycles', hour: proposeHour });
  await daily(client, taskQueue, { id: anchorScheduleId, workflowType: 'anchorDay', hour: 22 });
}

async function daily(
  client: Client,
  taskQueue: string,
  { id, workflowType, hour }: { readonly id: string; readonly workflowType: string; readonly hour: number },
): Promise<void> {
  await client.schedule
    .create({
      scheduleId: `${id}/${taskQueue}`,
      spec: { calendars: [{ hour }], timezone: 'Asia/Ho_Chi_Minh' },
      action: { type: 'startWorkflow', workflowType, taskQueue },
      policies: { catchupWindow: '1 day' },
    })
    .catch((error: unknown) => {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    });
}

/**
 * Starts them again and again while the worker lives: an engine whose state is wiped under it forgets the rounds, and
 * nothing else would bring them back. Resolves to what ends it; a look that is under way is waited for.
 */
export function keepRounds(client: Client, taskQueue: string, everyMillis: number): () => Promise<void> {
  let look: Promise<void> = Promise.resolve();
  const again = setInterval(() => {
    // The engine is away: the next look comes soon enough.
    look = look.then(() => startRounds(client, taskQueue)).catch((error: unknown) => lapsed('rounds', error));
  }, everyMillis);
  again.unref();
  return async () => {
    clearInterval(again);
    await look;
  };
}
