import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { countedTasks } from '#db/queries/counted-tasks.ts';
import { everyTask, type TaskFilter, type TaskMoment } from '#db/queries/task-filter.ts';
import { countTasks } from '#db/queries/task-list.query.ts';
import { taskStandings } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { freshDatabase } from '#test/support/database.ts';

let db: Db;
beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url, { asOwner: true, max: 1 });
});
afterAll(() => db.destroy());

const host = 'tinh' as UnitId;
const leader: Actor = { person: 'lãnh đạo', role: 'leader', unit: host };
const days = ['2026-06-30', '2026-07-01', '2026-07-02'] as const;
const midnight = (day: string): Instant => `${day}T17:00:00.000Z` as Instant;
const instant = (millis: number): Instant => new Date(millis).toISOString() as Instant;
const streams = ['task/c1/01', 'task/c1/02', 'task/c2/01', 'task/c2/02', 'task/c2/03'] as const;
const streamOf = (text: string) => text as StreamId;
const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

/** A task's row as some pass may leave it; whoever leads is one of its units. */
const row = fc
  .record({
    stream: fc.constantFrom(...streams),
    kept: fc.constantFrom('running', 'running', 'doneOnTime', 'doneLate', 'withdrawn'),
    cycle: maybe('cycle/y1', 'cycle/y2'),
    programme: fc.constantFrom('QCDC', 'DVK'),
    leader: maybe('Trưởng ban', 'Phó Trưởng ban'),
    units: fc.subarray(['a', 'b', 'c']),
    led: fc.boolean(),
    due: maybe(...days),
    concluded: fc.constantFrom('2026-01-05', '2026-05-20', '2026-06-30'),
    waits: fc.constantFrom('toVerify', 'asking', null),
    ours: fc.constantFrom(true, true, true, false),
    rehearsal: fc.constantFrom(false, false, false, true),
  })
  .map(({ kept, led, due, ours, waits, ...one }) => {
    const running = kept === 'running';
    return {
      ...one,
      ...{ due, host: ours ? host : 'xa', running },
      status: running || kept === 'withdrawn' ? kept : 'done',
      outcome: running ? null : kept,
      lead: led ? (one.units[0] ?? null) : null,
      silent: running && due === null ? '2026-07-01' : null,
      // Somebody must have reported, or asked.
      toVerify: running && waits === 'toVerify' && one.units.length > 0 ? 1 : 0,
      asking: running && waits === 'asking' && one.units.length > 0 ? 1 : 0,
    };
  });
const step = fc.oneof({ weight: 5, arbitrary: row }, fc.record({ gone: fc.constantFrom(...streams) }));
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

async function write(one: Row): Promise<void> {
  const dueAt = one.due === null ? null : midnight(one.due);
  await sql`
    insert into task_view (stream, ledger, rehearsal, host, conference, cycle, number, programme, statement, status, deadline_kind,
      due_at, outcome, units, concluded_on, has_date, overdue_from, silent_from, unit_count, version, leader, to_verify, asking, doc)
    values (${one.stream}, 'l', ${one.rehearsal}, ${one.host}, ${one.stream.replace('task', 'conference').slice(0, 13)}, ${one.cycle}, 1,
      ${one.programme}, 's', ${one.status}, 'date', ${dueAt}, ${one.outcome}, ${one.units}, ${one.concluded}, ${one.due !== null},
      ${one.running ? dueAt : null}, ${one.silent}, ${one.units.length}, 1, ${one.leader}, ${one.toVerify}, ${one.asking},
      ${JSON.stringify({ lead: one.lead })})
    on conflict (stream) do update set (rehearsal, host, cycle, programme, status, due_at, outcome, units, concluded_on, has_date,
      overdue_from, silent_from, unit_count, leader, to_verify, asking, doc) = row (excluded.rehearsal, excluded.host, excluded.cycle,
      excluded.programme, excluded.status, excluded.due_at, excluded.outcome, excluded.units, excluded.concluded_on, excluded.has_date,
      excluded.overdue_from, excluded.silent_from, excluded.unit_count, excluded.leader, excluded.to_verify, excluded.asking,
      excluded.doc)`.execute(db);
  await sql`delete from task_unit where task = ${one.stream}`.execute(db);
  await sql`
    insert into task_unit (task, unit, name, lead, co, host, ledger, rehearsal, running, status)
    select ${one.stream}, unit, unit, unit is not distinct from ${one.lead}, ${one.lead}::text is not null and unit <> ${one.lead}, ${one.host}, 'l',
      ${one.rehearsal}, ${one.running}, 'accepted' from unnest(${one.units}::text[]) unit`.execute(db);
}

async function remove(stream: string): Promise<void> {
  await sql`delete from task_unit where task = ${stream}`.execute(db);
  await sql`delete from task_view where stream = ${stream}`.execute(db);
}

/** Whoever names each of them is answered by their rows. */
const rowByRow = { among: streams.map(streamOf) };
const breakdowns = [null, 'unit', 'leader', 'conference', 'cycle', 'programme', 'age'] as const;
const given: TaskFilter = { ...everyTask(false), side: 'given' };
const filters: readonly TaskFilter[] = [
  given,
  everyTask(false),
  { ...given, programme: 'QCDC' },
  { ...given, leader: 'Trưởng ban' },
  { ...given, unit: 'a' as UnitId },
  { ...given, cycle: streamOf('cycle/y1'), programme: 'DVK' },
];

async function agree(moment: TaskMoment): Promise<void> {
  for (const filter of filters) {
    for (const by of breakdowns) {
      const kept = await countedTasks(db, leader, filter, [moment], by);
      const counted = await countedTasks(db, leader, { ...filter, ...rowByRow }, [moment], by);
      expect(named(kept)).toEqual(named(counted));
    }
    for (const state of [null, ...taskStandings]) {
      const chosen = { ...filter, state };
      const counted = await countTasks(db, leader, { ...chosen, ...rowByRow }, [moment]);
      expect(await countTasks(db, leader, chosen, [moment])).toBe(counted);
    }
  }
}

/** Withdrawn tasks alone are no row. */
function named(counts: Awaited<ReturnType<typeof countedTasks>>) {
  const some = [...counts].filter(([, { running, doneOnTime, doneLate }]) => running + doneOnTime + doneLate > 0);
  return Object.fromEntries(some.map(([key, each]) => [key ?? '', each]));
}

it('what is kept of tasks is what their rows count to, after any writes and at every moment, midnight included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...days),
      fc.constantFrom(-1, 0, 1),
      // A term is near from now on, never from before now.
      fc.constantFrom(0, 1, 86_400_000),
      async (steps, day, beside, near) => {
        await sql`truncate task_view, task_unit`.execute(db);
        for (const one of steps) await ('gone' in one ? remove(one.gone) : write(one));
        const at = Date.parse(midnight(day)) + beside;
        await agree({ clock: null, at: instant(at), soonUntil: instant(at + near) });
        const { rows } = await sql`
          (table task_tally except table task_tally_counted) union all (table task_tally_counted except table task_tally)`.execute(
          db,
        );
        expect(rows).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
