import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { apiOn } from '#test/support/api-on.ts';
import { collecting } from '#test/support/collecting.ts';
import { clockFrom, type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { instant } from '#test/support/given.ts';
import { until } from '#test/support/until.ts';

let room: EngineRoom;
beforeAll(async () => {
  room = await openEngineRoom();
});
afterAll(() => room.close());

interface Fired {
  readonly offset: number;
  readonly units: readonly string[];
  readonly supersedes: readonly string[];
}

async function fired(stream: StreamId): Promise<readonly Fired[]> {
  const events = await loadStream(room.db, stream);
  return events.flatMap(({ type, data }) => (type === 'ReminderRungFired' ? [data as Fired] : []));
}

interface Interrupted {
  readonly stream: StreamId;
  readonly due: Date;
  readonly before: readonly Fired[];
}

/** Called, one report in, and nothing runs any more. Null where some of the ladder had passed before the call: too fast for this machine. */
async function interrupted(speed: number): Promise<Interrupted | null> {
  const stream = `cycle/interrupted-${String(speed)}` as StreamId;
  const worker = await room.startWorker();
  const api = await apiOn(room);
  // Time stands still before anybody is told a second time that he is late.
  const clock = { ...clockFrom('2026-06-17T00:00:00Z', speed), stopsAt: instant('2026-06-22T02:00:00Z') };
  await collecting(room, stream, { units: ['a', 'b'], clock });
  expect(await api.submit(stream, 'a')).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
  await Promise.all([worker.stop(), api.close()]);
  const { next_due_at: due, next_due_key: key } = await room.db
    .selectFrom('streams')
    .select(['next_due_at', 'next_due_key'])
    .where('stream', '=', stream)
    .executeTakeFirstOrThrow();
  const before = await fired(stream);
  // A rung that had passed before the call reminds nobody: the ladder is whole only where its first is ahead, or was fired.
  const whole = key === 'v1/-1' || before.some(({ offset }) => offset === -1);
  return due === null || !whole ? null : { stream, due, before };
}

describe('a cycle whose worker and api are stopped and started again', () => {
  it('goes on where it was: the rung missed meanwhile fires once, the next ones on time, and reports come in', async () => {
    // Half a day of the domain's time passes in a second: the day before the due date begins in two.
    const told = (await interrupted(43_200)) ?? (await interrupted(8_640)) ?? (await interrupted(1_728));
    const { stream, due, before } = told ?? expect.unreachable('its ladder is never interrupted');
    await until('the due moment to pass while nothing runs', () => Promise.resolve(Date.now() > due.getTime()));
    expect(await fired(stream)).toEqual(before);

    await room.startWorker();
    const again = await apiOn(room);
    await until('the rung after the deadline to fire', async () =>
      (await fired(stream)).some(({ offset }) => offset === 1),
    );
    expect(await again.submit(stream, 'a')).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    expect(await again.submit(stream, 'b')).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    const offsets = (await fired(stream)).flatMap(({ offset, supersedes }) => [
      ...supersedes.map((key) => Number(key.split('/')[1])),
      offset,
    ]);
    expect(offsets.slice(-3)).toEqual([-1, 0, 1]);
    expect(new Set(offsets).size).toBe(offsets.length);
    expect((await fired(stream)).slice(before.length).every(({ units }) => !units.includes('a'))).toBe(true);
    await again.close();
  });
});
