import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, realTime } from '#domain/kernel/clock.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { taskStream } from '#domain/kernel/streams.ts';
import { loadStream } from '#db/event-store/load.ts';
import { apiOn, type TestApi } from '#test/support/api-on.ts';
import { callOf, collecting, planOf } from '#test/support/collecting.ts';
import { concludeOf, conveneOf, noticeOf } from '#test/support/conferring.ts';
import { arrivedAt, engineOn } from '#test/support/engine.ts';
import { clockFrom, type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { instant } from '#test/support/given.ts';
import { type OwnTemporal, ownTemporal } from '#test/support/own-temporal.ts';
import { runningWorkflows } from '#test/support/running.ts';
import { until } from '#test/support/until.ts';
import { type ProcessView, viewQuery } from '#workflows/contract.ts';

let temporal: OwnTemporal;
let room: EngineRoom;
let api: TestApi;
beforeAll(async () => {
  temporal = await ownTemporal();
  room = await openEngineRoom({ temporal });
  api = await apiOn(room);
});
afterAll(async () => {
  await api.close();
  await room.close();
  await temporal.discard();
});

describe('with the engine away', () => {
  it('a report gets its receipt at once, is judged by its arrival, and is carried out once when the engine is back', async () => {
    const stream = 'cycle/away' as StreamId;
    const worker = await room.startWorker();
    // Friday, an hour before 17:00, which here are four minutes: an arrival far ahead of the clock would have to wait.
    const clock = clockFrom('2026-06-19T09:00:00Z', 15);
    const due = '2026-06-19T10:00:00.000Z';
    await collecting(room, stream, { units: ['a', 'b', 'c'], clock });
    await temporal.stop();

    const submit = async (unit: string) => {
      const began = Date.now();
      const answer = await api.submit(stream, unit);
      return { ...answer, took: Date.now() - began };
    };
    const early = await submit('a');
    expect(early).toMatchObject({ status: 202, body: { outcome: 'waiting', receipt: expect.any(Number) as number } });
    expect(early.took).toBeLessThan(5_000);
    const late = await submit('b');
    expect(late).toMatchObject({ status: 202, body: { outcome: 'waiting' } });
    // Nobody waits that hour: of what lies in the inbox only the moment of arrival says that it has passed.
    await arrivedAt(room.db, late.body['commandId'] as CommandId, realAt(clock, '2026-06-19T10:00:01Z'));
    // Asked again with the same key: the same receipt, not a second report.
    expect((await submit('a')).body['receipt']).toBe(early.body['receipt']);

    await temporal.start();
    for (const { body } of [early, late]) {
      await until('the report to be carried out', () => room.outcome(body['commandId'] as CommandId));
    }
    const submitted = (await loadStream(room.db, stream)).flatMap(({ type, data }) =>
      type === 'ReportSubmitted' ? [data as { unit: string; report: { late: boolean; arrivedAt: string } }] : [],
    );
    expect(submitted.map(({ unit }) => unit)).toEqual(['a', 'b']);
    for (const { report } of submitted) expect(report.late).toBe(report.arrivedAt > due);
    expect(submitted.map(({ report }) => report.late)).toEqual([false, true]);
    // The api finds the way back within two seconds; until then a receipt is the answer.
    await until('the api to find the way back to the engine', async () => (await submit('c')).status === 200);
    await worker.stop();
  });

  it('and robbed of its memory, every open cycle, conference and task is taken up where it was', async () => {
    const cycle = 'cycle/remembered' as StreamId;
    const conference = 'conference/remembered' as StreamId;
    const ringing = 'cycle/ringing' as StreamId;
    const still = [cycle, conference, ...[1, 2].map((number) => taskStream(conference, number))];
    const worker = await room.startWorker();
    const clock = clockFrom('2026-06-18T02:00:00Z');
    await collecting(room, cycle, { units: ['a', 'b'], clock });
    const terms = [
      { unit: 'a', date: '2026-07-10' },
      { unit: 'b', date: null },
    ];
    for (const command of [
      // Of another cycle: this one goes on collecting, and so has a next moment.
      conveneOf(conference, { cycle: 'cycle/another' as StreamId, heldOn: '2026-06-18', clock }),
      concludeOf(conference, terms),
      noticeOf(conference, '2026-06-18'),
    ]) {
      expect(await room.carriedOut(command)).toMatchObject({ kind: 'accepted' });
    }
    await until('every process to run', () => allRun(still));
    const before = await Promise.all(still.map(async (each) => [await nextDue(each), await events(each)]));

    await worker.stop();
    await temporal.stop();
    await temporal.forget();
    await collectingSince(ringing, '2026-06-17T13:00:00Z');
    expect(await rungs(ringing)).toEqual([-1]);
    await temporal.start();
    expect(await workflows()).toEqual(new Set());

    await room.startWorker();
    await until('every process to run again', () => allRun([...still, ringing]));
    expect(await Promise.all(still.map(async (each) => [await nextDue(each), await events(each)]))).toEqual(before);
    await until('the rung of the day itself to fire', async () => (await rungs(ringing)).includes(0));
    expect((await rungs(ringing)).filter((offset) => offset <= 0)).toEqual([-1, 0]);
  });
});

/**
 * A cycle that has been collecting for a day and a half, told by passes made by hand, each at its own hour: the rung of the last
 * working day has fired, and that of the day itself is due in three seconds from now, however long telling it has taken.
 */
async function collectingSince(stream: StreamId, begun: string): Promise<void> {
  const engine = engineOn(room.db);
  const clock = clockFrom('2026-06-19T00:59:57Z');
  const at = (moment: string) => realAt(clock, moment);
  for (const { type, data, by } of [planOf(stream, { units: ['a'], clock }), callOf(stream)]) {
    await engine.send(stream, 'reviewCycle', type, data, by, at(begun));
  }
  await engine.pass(stream, 'reviewCycle', at(begun));
  await engine.pass(stream, 'reviewCycle', at('2026-06-18T02:00:00Z'));
}

function realAt(clock: Clock, moment: string): Instant {
  return realTime(clock, instant(moment)) ?? expect.unreachable('this clock never stops');
}

function workflows(): Promise<ReadonlySet<string>> {
  return runningWorkflows(room);
}

async function rungs(stream: StreamId): Promise<readonly number[]> {
  return (await loadStream(room.db, stream)).flatMap(({ type, data }) =>
    type === 'ReminderRungFired' ? [(data as { offset: number }).offset] : [],
  );
}

async function allRun(streams: readonly StreamId[]): Promise<boolean> {
  const running = await workflows();
  return streams.every((each) => running.has(each));
}

/** As the workflow sees it, once it has made its first pass. */
function nextDue(stream: StreamId): Promise<string> {
  const handle = room.client.workflow.getHandle(stream);
  return until(`the next moment of ${stream}`, async () => (await handle.query<ProcessView>(viewQuery)).nextDueAt);
}

async function events(stream: StreamId): Promise<readonly string[]> {
  return (await loadStream(room.db, stream)).map(({ type }) => type);
}
