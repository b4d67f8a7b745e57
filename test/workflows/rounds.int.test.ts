import { ScheduleNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { until } from '#test/support/until.ts';
import { proposeScheduleId, reconcilerId } from '#workflows/contract.ts';

let room: EngineRoom;
beforeAll(async () => {
  room = await openEngineRoom();
});
afterAll(() => room.close());

const rounds = () => room.client.workflow.getHandle(`${reconcilerId}/${room.temporal.taskQueue}`);
const schedule = () => room.client.schedule.getHandle(`${proposeScheduleId}/${room.temporal.taskQueue}`);

async function scheduled(): Promise<boolean> {
  try {
    await schedule().describe();
    return true;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return false;
    throw error;
  }
}

describe('the rounds of the installation', () => {
  it('come back under a living worker when the engine has lost them', async () => {
    await room.startWorker({ roundsMillis: 100 });
    const { runId } = await rounds().describe();
    expect(await scheduled()).toBe(true);

    await rounds().terminate('as if the server had lost it');
    await schedule().delete();

    await until('another run of the rounds to be running', async () => {
      const now = await rounds().describe();
      return now.status.name === 'RUNNING' && now.runId !== runId;
    });
    await until('the schedule to be back', scheduled);
  });
});
