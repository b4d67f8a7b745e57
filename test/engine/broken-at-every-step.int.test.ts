import type { KyselyPlugin } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { verifyChain } from '#db/event-store/verify.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { paperStream } from '#domain/directive/paper.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf, slugOf } from '#domain/kernel/streams.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { fingerprint } from '#test/activities/fingerprint.ts';
import { facts, signer, task } from '#test/domain/conference/support.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { engineOn } from '#test/support/engine.ts';
import { coordinator, hostUnit, leader, plan } from '#test/support/plans.ts';

let database: FreshDatabase;
let owner: Db;
beforeAll(async () => {
  database = await freshDatabase();
  owner = openDatabase(database.url, { asOwner: true, max: 2 });
  const units = ['hoa-lu', 'nho-quan'] as UnitId[];
  const contacts = units.map((unit) => ({ unit, role: 'reporter' as const, name: unit, address: `${unit}@x.example` }));
  await owner.insertInto('unit_contact').values(contacts).execute();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

interface Ending extends KyselyPlugin {
  /** Carried out so far. */
  statements(): number;
}

/** The server ends the connection as soon as that many statements have been carried out on it: what a crash there leaves. */
function endsBehind(last: number, backend: number): Ending {
  let count = 0;
  return {
    statements: () => count,
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      count += 1;
      if (count === last) await sql`select pg_terminate_backend(${backend}, 10000)`.execute(owner);
      return result;
    },
  };
}

/** One pass by a program of its own; answers how many statements it came to. */
async function pass(stream: StreamId, kind: AggregateKind, now: string, last: number): Promise<number> {
  const db = openDatabase(database.url, { max: 1 });
  try {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    const ends = endsBehind(last, rows[0]?.pid ?? 0);
    await engineOn(db.withPlugin(ends)).pass(stream, kind, now);
    return ends.statements();
  } finally {
    await db.destroy();
  }
}

/** Broken behind each of its statements in turn, then left to end. */
async function brokenEverywhere({ stream, kind, at: now }: Act): Promise<number> {
  const before = await fingerprint(owner);
  for (let step = 1; ; step += 1) {
    const statements = await pass(stream, kind, now, step).catch(() => null);
    if (statements !== null) return statements;
    expect(await fingerprint(owner)).toEqual(before);
  }
}

const date = civilDate('2020-07-06');
const addressees = [{ name: 'huyện Hoa Lư', kind: 'named' as const, unit: 'hoa-lu' as UnitId, inferred: false }];

const rowsOf = async (table: 'events' | 'task_view' | 'documents' | 'deliveries', stream: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where starts_with(stream, ${stream})`.execute(owner);
  return rows[0]?.count ?? 0;
};

interface Act {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly type: string;
  readonly data: unknown;
  readonly at: string;
  readonly by?: Actor;
}

async function send({ stream, kind, type, data, at, by = coordinator }: Act): Promise<CommandId> {
  const db = openDatabase(database.url, { max: 1 });
  try {
    return await engineOn(db).send(stream, kind, type, data, by, at);
  } finally {
    await db.destroy();
  }
}

async function accepted(id: CommandId): Promise<void> {
  expect((await outcomesOf(owner, [id])).get(id)?.outcome).toMatchObject({ kind: 'accepted' });
}

/** What comes before; unbroken. */
async function done(act: Act): Promise<void> {
  const id = await send(act);
  await pass(act.stream, act.kind, act.at, Infinity);
  await accepted(id);
}

/** Sent once and lost at every step; what it is worth when it has ended. */
async function lostAndDone(act: Act): Promise<void> {
  const id = await send(act);
  expect(await brokenEverywhere(act)).toBeGreaterThan(5);
  await accepted(id);
}

const at = '2020-07-06T09:00:00+07:00';
const stream = 'conference/gay' as StreamId;
const conference = { stream, kind: 'conference' as const };

describe('what is issued while the connection is lost behind each of its statements in turn', () => {
  it('is a notice with all of its tasks, papers and letters, or nothing', async () => {
    const convened = { ...facts, conference: stream, host: { unit: hostUnit, name: 'tỉnh X' } };
    const tasks = [1, 2, 3].map((number) => task(number, { addressees }));
    await done({ ...conference, type: 'ConveneConference', data: convened, at: '2020-06-10T09:00:00+07:00' });
    const concluded = { declaredCount: 3, tasks };
    await done({ ...conference, type: 'Conclude', data: concluded, by: leader, at: '2020-06-30T10:00:00+07:00' });
    const before = { documents: await rowsOf('documents', stream), letters: await rowsOf('deliveries', 'task/gay/') };
    await lostAndDone({ ...conference, type: 'IssueNotice', data: { number: 5, date, signer }, at });
    expect(await rowsOf('task_view', 'task/gay/')).toBe(3);
    expect(await rowsOf('documents', stream)).toBe(before.documents + 1);
    expect(await rowsOf('deliveries', 'task/gay/')).toBeGreaterThanOrEqual(before.letters + 3);
  });

  it('is a paper about a task, under its number', async () => {
    const { committee } = plan();
    const issuer = { ...committee, committee: committee.id, issuer: 'Ban Chỉ đạo' };
    const letter = { kind: 'urgingLetter', number: '7', date, signer, units: ['hoa-lu'], answerBy: '2020-07-20' };
    const data = { ...letter, text: null, issuer };
    await lostAndDone({ stream: 'task/gay/01' as StreamId, kind: 'followUpTask', type: 'IssueTaskPaper', data, at });
    expect(await rowsOf('documents', 'task/gay/01')).toBe(1);
  });

  it('is a plan or directive with the tasks it gives', async () => {
    const paper = { kind: 'keHoach' as const, number: '12-KH/TU', date, issuer: 'Ban Thường vụ Tỉnh ủy' };
    const directive = paperStream(hostUnit, paper);
    const given = { statement: 'Rà soát', parts: [], horizon: null, deadline: { kind: 'none' }, addressees };
    const host = { unit: hostUnit, name: 'tỉnh X' };
    const data = { directive, host, committee: plan().committee.id, programme: 'QCDC', paper, tasks: [given, given] };
    const act = { stream: directive, kind: 'directive' as const, type: 'EnterPaper', at };
    await lostAndDone({ ...act, data: { ...data, ladder: defaultLadder } });
    expect(await rowsOf('task_view', `task/${slugOf(directive)}/`)).toBe(2);
  });

  it('leaves rows that are what a rebuild makes of the events, and a whole chain', async () => {
    const differences = await rebuildProjections(owner, registry, false);
    // Whom to write to was not told by events here.
    expect(differences.filter(({ table }) => table !== 'unit_contact')).toEqual([]);
    expect(await verifyChain(owner, ledgerOf(hostUnit, false))).toMatchObject({ chain: 'ok' });
  });
});
