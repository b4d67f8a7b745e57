import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReconcile } from '#activities/reconcile.activity.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { calendarStream, organisationStream } from '#domain/kernel/streams.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';
import { parkedCommands, parkedCount, unpark } from '#db/inbox/parked.ts';
import { carryOut } from '#engine/carry-out.ts';
import { registry } from '#engine/registry.ts';
import type { Registry } from '#engine/ports.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { arrivedAt, engineOn } from '#test/support/engine.ts';
import { instant } from '#test/support/given.ts';
import { coordinator, plan, reporterOf, reportData } from '#test/support/plans.ts';
import { listen, type Told } from '#telemetry/tell.ts';

let database: FreshDatabase;
let db: Db;
beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 5 });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

/** The product with a fault in it: it breaks at one unit's report, or at what time alone brings about. */
function broken(fault: { readonly unit?: string; readonly time?: boolean }): Registry {
  const { reviewCycle } = registry;
  const { decide, advance } = reviewCycle.aggregate;
  return {
    ...registry,
    reviewCycle: {
      ...reviewCycle,
      aggregate: {
        ...reviewCycle.aggregate,
        decide(state, command, context) {
          const data = command.data as { readonly unit?: string };
          if (command.type === 'SubmitReport' && data.unit === fault.unit) throw new Error('a fault of the product');
          return decide(state, command, context);
        },
        advance(state, now) {
          if (fault.time === true) throw new Error('time is broken');
          return advance(state, now);
        },
      },
    },
  };
}

/** A number is given once in its committee's series. */
let number = 0;

async function collecting(stream: StreamId): Promise<void> {
  const engine = engineOn(db);
  await engine.send(stream, 'reviewCycle', 'PlanCycle', plan(), coordinator, '2026-05-18T02:00:00Z');
  number += 1;
  const call = { number, date: '2026-05-18' };
  await engine.send(stream, 'reviewCycle', 'IssueCall', call, coordinator, '2026-05-18T03:00:00Z');
  await engine.pass(stream, 'reviewCycle', '2026-05-18T03:00:01Z');
}

const submit = (engine: ReturnType<typeof engineOn>, stream: StreamId, unit: string, at: string) =>
  engine.send(stream, 'reviewCycle', 'SubmitReport', reportData(unit), reporterOf(unit), at);

describe('a command that the product fails at', () => {
  it('is set aside alone: those before and behind it in the same batch are carried out', async () => {
    const stream = 'cycle/parks-one' as StreamId;
    await collecting(stream);
    const warned: string[] = [];
    const engine = engineOn(db, broken({ unit: 'huyen-b' }));
    const deps = { ...engine.deps, warn: (sentence: string) => warned.push(sentence) };
    const ids = [
      await submit(engine, stream, 'huyen-a', '2026-06-15T03:00:00Z'),
      await submit(engine, stream, 'huyen-b', '2026-06-15T03:00:01Z'),
      await submit(engine, stream, 'huyen-c', '2026-06-15T03:00:02Z'),
    ];
    const now = instant('2026-06-15T03:00:03Z');
    const told: Told[] = [];
    const end = listen((what) => told.push(what));
    const report = await carryOut(deps, { stream, kind: 'reviewCycle', now, batch: 200 });
    end();

    expect(report).toMatchObject({ status: 'collecting', moreWaiting: false });
    // The fault itself goes where every error goes, so that what it may quote of the command is left out of the log.
    expect(told.filter(({ kind }) => kind === 'lapse')).toMatchObject([
      { place: 'parked', error: { message: 'Error: a fault of the product' } },
    ]);
    expect(warned.join()).not.toContain('a fault of the product');
    expect(await Promise.all(ids.map((id) => engine.outcome(id)))).toMatchObject([
      { kind: 'accepted' },
      { kind: 'failed', error: 'DecidingFailed: Error: a fault of the product', tries: 3 },
      { kind: 'accepted' },
    ]);
    expect(warned).toEqual([expect.stringContaining(`command ${String(ids[1])} of ${stream} is parked`)]);
    expect(await parkedCommands(db)).toMatchObject([{ commandId: ids[1], type: 'SubmitReport', stream }]);
    expect(await parkedCount(db)).toBe(1);
  });

  it('is carried out after the fix, by its time of arrival, when somebody has it tried again', async () => {
    const stream = 'cycle/parks-one' as StreamId;
    const [parked] = await parkedCommands(db);
    expect(await unpark(db, parked?.receipt ?? 0)).toMatchObject({ stream });
    const engine = engineOn(db);
    // The deadline has passed since.
    await engine.pass(stream, 'reviewCycle', '2026-06-26T03:00:00Z');
    expect(await engine.outcome(parked?.commandId ?? expect.unreachable('nothing was parked'))).toMatchObject({
      kind: 'accepted',
      answer: { unit: 'huyen-b' },
    });
    const own = (await loadStream(db, stream)).flatMap(({ type, data }) =>
      type === 'ReportSubmitted' ? [data as { unit: string; report: { late: boolean } }] : [],
    );
    expect(own.find(({ unit }) => unit === 'huyen-b')?.report.late).toBe(false);
    expect(await parkedCount(db)).toBe(0);
    expect(await unpark(db, parked?.receipt ?? 0)).toBeUndefined();
  });

  it('is not blamed for what time alone fails at', async () => {
    const stream = 'cycle/time-broken' as StreamId;
    await collecting(stream);
    const engine = engineOn(db, broken({ time: true }));
    const id = await submit(engine, stream, 'huyen-a', '2026-06-15T03:00:00Z');
    await expect(engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:01Z')).rejects.toThrow('time is broken');
    expect(await engine.outcome(id)).toBeNull();
    const mended = engineOn(db);
    await mended.pass(stream, 'reviewCycle', '2026-06-15T03:00:01Z');
    expect(await engine.outcome(id)).toMatchObject({ kind: 'accepted' });
  });

  it('and its stream, where no process lives, do not keep the sweep from the others', async () => {
    const engine = engineOn(db);
    const admin = { ...coordinator, role: 'admin' as const };
    const bad = await engine.send(organisationStream, 'organisation', 'NoSuchCommand', {}, admin);
    const day = { date: '2026-01-02', note: 'x' };
    const other = await engine.send(calendarStream, 'calendar', 'AlsoUnknown', day, admin);
    for (const id of [bad, other]) await arrivedAt(db, id, instant('2026-01-01T00:00:00Z'));
    const nudged: unknown[] = [];
    const processes = {
      nudge: (all: readonly unknown[]) => Promise.resolve(void nudged.push(...all)),
      running: () => Promise.resolve(new Set<string>()),
    };
    await createReconcile({ ...engine.deps, processes })();
    expect(await engine.outcome(bad)).toMatchObject({ kind: 'failed' });
    expect(await engine.outcome(other)).toMatchObject({ kind: 'failed' });
    // Every open cycle without a workflow was still looked after.
    expect(nudged).toContainEqual({ stream: 'cycle/parks-one', kind: 'reviewCycle' });
  });
});
