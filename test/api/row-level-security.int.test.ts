import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStaff } from '#domain/access/rule.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { frozenColumns } from '#db/row-security/column-rights.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { conveneBody, cycleOnTheDay, heldOn, signer, tasks } from '#test/api/conference-world.ts';
import {
  actor,
  admin,
  calledCycle,
  committee,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  settle,
  template,
} from '#test/api/world.ts';
import { loginsOf } from '#test/support/database.ts';
import { switchMatrixOff } from '#test/support/matrix-switch.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

const guarded = [
  ...['cycle_view', 'cycle_member', 'conference_view', 'task_view', 'task_unit', 'deliveries', 'documents'],
  ...['streams', 'unit_contact', 'inbox', 'draft', 'attached_file', 'file_use'],
  ...['streams', 'unit_contact', 'inbox', 'draft', 'report_round', 'report_opinion'],
] as const;

/** Whose data it is stands in the data itself, wherever people write words. */
const ofHost = 'BIMAT-X';
const ofA = 'BIMAT-A';
const ofB = 'BIMAT-B';

let stack: TestStack;
let readers: Db;
let cycle: string;

/** For the whole file: whatever is still not seen, the database keeps back. */
const switchMatrixOn = switchMatrixOff();
afterAll(switchMatrixOn);

beforeAll(async () => {
  stack = await startTestStack();
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  await settle(stack);
  await must(stack, coordinator, '/templates/tinh-x.rieng', template);
  cycle = await calledCycle(stack, { key: 'rieng' });
  const at = `/cycles/${cycle}/reports`;
  const [handedIn] = [await attached(reporterA, 'huyen-a', ofA), await attached(reporterA, 'huyen-a', `${ofA} 2`)];
  await attached(coordinator, 'huyen-b', ofHost);
  await must(stack, reporterA, `${at}/huyen-a/submit`, {
    ...reportBody(),
    files: [{ id: handedIn, kind: 'signedScan' }],
    signer: { post: 'Trưởng ban', name: ofA },
    sections: [{ code: 'ket-qua', text: ofA }],
  });
  await must(stack, reporterB, `${at}/huyen-b/extension/request`, { until: '2020-06-24', reason: ofB });
  await circulate();
  const other = await cycleOnTheDay(stack, 'hop');
  await must(stack, coordinator, '/conferences', {
    ...conveneBody([other]),
    title: ofHost,
    invitees: [
      { id: 'a', name: ofA, unit: 'huyen-a', kind: 'member' },
      { id: 'b', name: 'huyện B', unit: 'huyen-b', kind: 'member' },
    ],
  });
  const [first] = tasks;
  await must(stack, leader, '/conferences/so-ket/conclusions', {
    tasks: [{ ...first, statement: `${ofHost} ${ofA}` }],
  });
  await must(stack, coordinator, '/conferences/so-ket/notice', { number: 5, date: heldOn, signer });
  await until('a delivery to stand in the book', async () => (await counts(coordinator))['deliveries'] !== 0);
});
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

it.each(['admin', 'coordinator', 'leader', 'unitHead', 'reporter', 'system'] as const satisfies readonly Role[])(
  'takes a %s for staff exactly where the rules of the domain do',
  async (role) => {
    const { rows } = await asReader(readers, { ...coordinator, role }, (db) =>
      sql<{ staff: boolean }>`select reader_is_staff() as staff`.execute(db),
    );
    expect(rows).toEqual([{ staff: isStaff({ role }) }]);
  },
);

it('asks no matrix in this file: what is refused is refused behind it', async () => {
  const answer = await stack.call(reporterB, 'POST', `/cycles/${cycle}/consolidate`, {});
  expect(answer).toMatchObject({ status: 409, body: { code: 'cycle-not-permitted' } });
});

/** The draft of the consolidated report goes to A, which answers; B is asked nothing of it. */
async function circulate(): Promise<void> {
  const [api] = stack.apis;
  const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
  const set = { '/sections/ket-qua': `${ofHost} ${ofA}` };
  const payload = { base: 0, tab: 'x', set };
  await api?.app.inject({ method: 'PATCH', url: `/drafts/consolidated/${cycle}`, headers, payload });
  await must(stack, coordinator, `/cycles/${cycle}/report-draft/circulate`, {
    ...{ revision: 1, units: ['huyen-a'], dueOn: '2020-06-10' },
  });
  await must(stack, reporterA, `/cycles/${cycle}/opinions/huyen-a`, { round: 1, text: ofA });
}

async function counts(by: Actor): Promise<Record<string, number>> {
  return asReader(readers, by, async (db) => {
    const found: Record<string, number> = {};
    for (const table of guarded) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
      found[table] = rows[0]?.count ?? 0;
    }
    return found;
  });
}

/** A file into the draft of a report; its id. */
async function attached(by: Actor, unit: string, name: string): Promise<string> {
  const response = await stack.apis[0]?.app.inject({
    method: 'POST',
    url: `/drafts/report/${cycle}/${unit}/files?${new URLSearchParams({ name, kind: 'signedScan' }).toString()}`,
    headers: { authorization: `Bearer ${await stack.token(by)}`, 'content-type': 'application/octet-stream' },
    payload: pdfOf(name),
  });
  return response?.json<{ file: { id: string } }>().file.id ?? '';
}

const roles: readonly Role[] = ['reporter', 'unitHead', 'coordinator', 'leader', 'admin'];
/** Of the streams one is everybody's: the outline that no host owns; the host's own beside it is not. */
const nothingOf = { ...Object.fromEntries(guarded.map((table) => [table, 0])), streams: 1 };

describe('a row of the record', () => {
  it('is not there for a query that does not say for whom it asks', async () => {
    for (const table of guarded) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(readers);
      expect([table, rows[0]?.count]).toEqual([table, 0]);
    }
  });

  it.each(['events', 'ledger_head', 'mail_sink', 'account', 'session', 'access_log'])(
    'of %s is not there for readers at all',
    async (table) => {
      await expect(
        asReader(readers, coordinator, (db) => sql`select 1 from ${sql.table(table)}`.execute(db)),
      ).rejects.toThrow(/permission denied/);
    },
  );

  it('cannot be written by a reader', async () => {
    for (const table of guarded) {
      await expect(sql`delete from ${sql.table(table)}`.execute(readers)).rejects.toThrow(/permission denied/);
    }
  });

  it.each(roles)('is not there for the %s of a unit that has no part in anything', async (role) => {
    const seen = await counts(actor(role, 'huyen-z'));
    const contacts = ['coordinator', 'leader', 'admin'].includes(role) ? 6 : 0;
    expect(seen).toEqual({ ...nothingOf, unit_contact: contacts });
  });

  it.each(['reporter', 'unitHead', 'coordinator', 'leader'] as const)(
    'of another unit is not there for the %s of a member unit',
    async (role) => {
      const by = actor(role, 'huyen-b');
      const others = await asReader(readers, by, async (db) => ({
        members: await db.selectFrom('cycle_member').select('unit').where('unit', '!=', by.unit).execute(),
        shares: await db.selectFrom('task_unit').select('unit').where('unit', '!=', by.unit).execute(),
        tasks: await db.selectFrom('task_view').select('stream').execute(),
        letters: await db.selectFrom('deliveries').select('id').where('unit', '!=', by.unit).execute(),
        posts: await db.selectFrom('deliveries').select('role').distinct().where('role', '!=', role).execute(),
        commands: await db.selectFrom('inbox').select('actor').execute(),
      }));
      expect(others).toMatchObject({ members: [], shares: [], tasks: [], letters: [] });
      expect(others.posts, 'letters to another post of the own unit').toEqual([]);
      expect(new Set(others.commands.map((one) => one.actor.unit))).toEqual(new Set(['huyen-b']));
      const seen = await counts(by);
      expect(seen).toMatchObject({ cycle_view: 2, cycle_member: 2, conference_view: 1 });
    },
  );

  it('is all there for the staff of the host, and for its other people only what is their own', async () => {
    for (const by of [coordinator, leader]) {
      const seen = await counts(by);
      expect(seen).toMatchObject({ cycle_view: 2, cycle_member: 6, conference_view: 1, task_view: 1, task_unit: 1 });
      expect(seen['deliveries']).toBeGreaterThan(3);
      expect(seen['documents']).toBeGreaterThan(0);
    }
    const reporter = await counts(actor('reporter', 'tinh-x'));
    expect(reporter).toMatchObject({ ...nothingOf, inbox: reporter['inbox'] });
    const administrator = await counts(actor('admin', 'tinh-x'));
    expect(administrator).toMatchObject({ ...nothingOf, inbox: administrator['inbox'], unit_contact: 6 });
  });
});

describe('a file', () => {
  const seenBy = (by: Actor) =>
    asReader(readers, by, async (db) => {
      const rows = await db.selectFrom('attached_file').select('name').orderBy('name').execute();
      return rows.map(({ name }) => name);
    });

  it('that was handed in is there for its unit and its host, one in a draft for the side that prepares it', async () => {
    expect(await seenBy(reporterA)).toEqual([`${ofA} 2.pdf`, `${ofA}.pdf`]);
    for (const by of [coordinator, leader]) expect(await seenBy(by)).toEqual([`${ofA}.pdf`, `${ofHost}.pdf`]);
    for (const by of [reporterB, actor('reporter', 'tinh-x'), actor('admin', 'tinh-x'), actor('admin', 'huyen-a')])
      expect(await seenBy(by), by.role).toEqual([]);
  });

  it.each(['attached_file', 'file_use'])('is not there in %s for a unit without a part in it', async (table) => {
    for (const by of [reporterB, actor('leader', 'huyen-z')]) expect((await counts(by))[table], by.unit).toBe(0);
  });
});

describe('the standing agency that a committee names', () => {
  const agency = 'xa-a1';

  it('sees row by row what the host’s own coordinator sees, and its other people no more than before', async () => {
    const ofAgency = actor('coordinator', agency);
    expect(await counts(ofAgency)).toMatchObject({ cycle_view: 0, task_view: 0, deliveries: 0, documents: 0 });
    const { id, ...content } = committee;
    await must(stack, admin, `/committees/${id}`, { ...content, standingAgency: agency });
    expect(await counts(ofAgency)).toEqual(await counts(coordinator));
    for (const role of roles.filter((one) => one !== 'coordinator')) {
      expect([role, (await counts(actor(role, agency)))['cycle_view']]).toEqual([role, 0]);
    }
    await must(stack, admin, `/committees/${id}`, content);
    expect(await counts(ofAgency)).toMatchObject({ cycle_view: 0, task_view: 0, deliveries: 0, documents: 0 });
  });
});

describe('who the programs log in as', () => {
  const logins = () => loginsOf(stack.databaseUrl);
  const by = async (login: 'app' | 'reader', statement: string) => {
    const db = openDatabase(logins()[login], { max: 1, asReader: login === 'reader' });
    try {
      return await sql.raw<Record<string, unknown>>(statement).execute(db);
    } finally {
      await db.destroy();
    }
  };

  it.each(['app', 'reader'] as const)('%s: may not lay its role down for a greater one', async (login) => {
    const { rows } = await by(
      login,
      `select session_user as login, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolbypassrls,
        (select count(*) from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where r.rolname = session_user`,
    );
    const none = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, memberships: 0 };
    expect(rows).toEqual([{ login: `hoinghi_${login}`, ...none }]);
    const db = openDatabase(logins()[login], { max: 1, asReader: login === 'reader' });
    await sql`reset role`.execute(db);
    const after = await sql`select current_user as role`.execute(db);
    await db.destroy();
    expect(after.rows).toEqual([{ role: `hoinghi_${login}` }]);
    for (const role of ['postgres', login === 'app' ? 'hoinghi_reader' : 'hoinghi_app', 'pg_read_all_data']) {
      await expect(by(login, `set role ${role}`), role).rejects.toThrow(/permission denied to set role/);
      await expect(by(login, `set session authorization ${role}`), role).rejects.toThrow(
        /permission denied to set session/,
      );
    }
  });

  it('the reader sees no events, accounts or keys of sessions, whatever it sets itself to', async () => {
    for (const table of [
      'events',
      'account',
      'session',
      'api_token',
      'access_log',
      'position_trace',
      'document_former',
    ]) {
      await expect(by('reader', `reset role; select * from ${table}`), table).rejects.toThrow(/permission denied/);
    }
    const { rows } = await by('reader', 'select count(*) as count from deliveries');
    expect(rows).toEqual([{ count: 0 }]);
  });

  it.each([
    ['the text of a letter', "update deliveries set body = 'khác'"],
    ['the heading of a letter', "update deliveries set subject = 'khác'"],
    ['to whom a letter went', "update deliveries set address = 'khac@example.vn'"],
    ['when a command arrived', "update inbox set arrived_at = now() - interval '1 day'"],
    ['what a command said', `update inbox set data = '{}'`],
    ['who sent a command', `update inbox set actor = '{}'`],
    ['the number of a receipt', 'update inbox set receipt = default'],
    ['an event', `update events set data = '{}'`],
    ['whose position it is', "update position set account = 'x'"],
    ['the role of a position', "update position set role = 'leader'"],
    ['the rights of a position', "update position set rights = '{conclude}'"],
    ['the unit of a position', "update position set unit = 'tinh-x'"],
    ['to whom a position was handed', "update delegation set to_account = 'x'"],
    ['what a token may do', "update api_token set position = 'x'"],
    ['how long a token counts', "update api_token set expires_at = now() + interval '9 years'"],
    ['the login of an account', "update account set login = 'x'"],
    ['a line of the access log', "update access_log set kind = 'downloaded'"],
    ['the content of a file', "update attached_file set hash = repeat('0', 64)"],
    ['whose file it is', "update attached_file set unit = 'x'"],
    ['the trace of a position', 'delete from position_trace'],
    ['what a letter was before', 'delete from document_former'],
    ['that a letter was sent', 'delete from deliveries'],
    ['that a command was received', 'delete from inbox'],
    ['that a position was held', 'delete from position'],
  ])('%s cannot be changed by the role that writes', async (_what, statement) => {
    await expect(by('app', statement)).rejects.toThrow(/permission denied/);
    await expect(by('reader', statement)).rejects.toThrow(/permission denied/);
  });

  it('a rendered document stays: other bytes are refused, and one that is made anew leaves what it was', async () => {
    const { id, content } = await until('a document to be rendered', async () =>
      stack.db
        .selectFrom('documents')
        .select(['id', 'content'])
        .where('content', 'is not', null)
        .where(sql<boolean>`not starts_with(key, 'draft/')`)
        .executeTakeFirst(),
    );
    await expect(by('app', `update documents set content = 'x' where id = ${String(id)}`)).rejects.toThrow(
      /stays as it is/,
    );
    await by('app', `update documents set content = null, rendered_at = null where id = ${String(id)}`);
    const { rows } = await by('app', `select content from document_former where id = ${String(id)}`);
    expect(rows).toEqual([{ content }]);
  });

  it('another’s position cannot be ended without a trace that the database writes itself', async () => {
    const { rows } = await by(
      'app',
      'update position set ended_at = now() where id = (select min(id) from position) returning id',
    );
    const [{ id }] = rows as [{ id: string }];
    const { rows: traces } = await by(
      'app',
      `select login, before, after from position_trace where position = '${id}'`,
    );
    expect(traces).toMatchObject([{ login: 'hoinghi_app', before: { id, ended_at: null }, after: { id } }]);
  });

  it('not even the owner changes what a letter says', async () => {
    const owner = openDatabase(stack.databaseUrl, { max: 1, asOwner: true });
    await expect(sql`update deliveries set body = body || '.'`.execute(owner)).rejects.toThrow(
      /stays as it was written/,
    );
    await owner.destroy();
  });

  it('every column that a table froze is one it has', async () => {
    const { rows } = await sql<{ at: string }>`
      select table_name || '.' || column_name as at from information_schema.columns where table_schema = 'public'`.execute(
      stack.db,
    );
    const there = new Set(rows.map(({ at }) => at));
    const frozen = Object.entries(frozenColumns).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`),
    );
    expect(frozen.filter((each) => !there.has(each))).toEqual([]);
  });
});

/** Not a unit's data: the register, templates, calendar, heads of the books, words; and the accounts, which have doors of their own. */
const common = new RegExp(
  `^/(${[
    ...['organisation', 'committees', 'templates', 'calendar', 'ledgers', 'health', 'ready', 'words', 'mail', 'live'],
    ...[
      'evaluation',
      'sessions?',
      'accounts',
      'positions',
      'delegations',
      'own-wishes',
      'api-tokens',
      'access-log',
      'people',
      'setup',
    ],
    ...['sso', 'oidc'],
  ].join('|')})(/|$|[.])`,
);

interface Question {
  readonly path: string;
  /** What it can be asked with beside its address. */
  readonly asks: ReadonlySet<string>;
}

/** A workbook has the rows of its list, by the same way to them, and its words are packed: the list is asked instead. */
const packed = /^\/exports\//;

async function everyQuestion(): Promise<readonly Question[]> {
  const description = await stack.call(coordinator, 'GET', '/openapi.json');
  type Method = { readonly parameters?: readonly { readonly in: string; readonly name: string }[] };
  const paths = description.body['paths'] as Record<string, { readonly get?: Method }>;
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (get === undefined || common.test(path) || packed.test(path)) return [];
    const asked = (get.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []));
    return [{ path, asks: new Set(asked) }];
  });
}

/** Every question about the cycle, the conference, their tasks and letters, with a unit's own name in it. */
function addresses({ path, asks }: Question, unit: string): readonly string[] {
  const at = path
    .replace('{cycle}', cycle)
    .replace('{unit}', unit)
    .replace('{conference}', 'so-ket')
    .replace('{number}', '1')
    .replace('{id}', '1')
    .replace(/\{\w+\}/g, 'x');
  const streams = asks.has('stream') ? [`cycle/${cycle}`, 'conference/so-ket', 'task/so-ket/01'] : [];
  return [
    at,
    ...(asks.has('rehearsal') ? [`${at}?rehearsal=true`] : []),
    ...streams.map((stream) => `${at}?stream=${encodeURIComponent(stream)}`),
  ];
}

async function told(by: Actor, url: string): Promise<string> {
  const [api] = stack.apis;
  const answer = await api?.app.inject({ url, headers: { authorization: `Bearer ${await stack.token(by)}` } });
  expect([url, answer?.statusCode === 500 ? answer.body : '']).toEqual([url, '']);
  return answer?.body ?? '';
}

describe('with the matrix switched off', () => {
  it.each(roles)('no question tells the %s of an outside unit a word of anybody', async (role) => {
    const by = actor(role, 'huyen-z');
    for (const question of await everyQuestion()) {
      for (const unit of ['huyen-a', 'huyen-z']) {
        for (const url of addresses(question, unit)) {
          const leaks = (await told(by, url)).match(/BIMAT-\w/g);
          expect([url, leaks]).toEqual([url, null]);
        }
      }
    }
  });

  it.each(['reporter', 'unitHead', 'coordinator', 'leader'] as const)(
    'no question tells the %s of a member unit what another unit wrote',
    async (role) => {
      const by = actor(role, 'huyen-b');
      for (const question of await everyQuestion()) {
        for (const unit of ['huyen-a', 'huyen-b']) {
          // Who else is invited stands in the conference, which both units take part in.
          if (question.path.startsWith('/conferences')) continue;
          for (const url of addresses(question, unit)) {
            expect([url, (await told(by, url)).includes(ofA)]).toEqual([url, false]);
          }
        }
      }
    },
  );

  it('what is asked by POST meets the same wall: how a report would be read is asked by those who see its cycle', async () => {
    const at = `/cycles/${cycle}/reports/huyen-a/check`;
    const asked = async (by: Actor) => (await stack.call(by, 'POST', at, { figures: [] })).status;
    for (const role of roles) expect([role, await asked(actor(role, 'huyen-z'))]).toEqual([role, 404]);
    expect([await asked(coordinator), await asked(reporterA)]).toEqual([200, 200]);
  });

  it('the host is told all of it, so that silence above is no accident', async () => {
    const heard = new Set<string>();
    for (const question of await everyQuestion()) {
      for (const url of addresses(question, 'huyen-a')) {
        for (const word of (await told(coordinator, url)).match(/BIMAT-\w/g) ?? []) heard.add(word);
      }
    }
    expect([...heard].sort()).toEqual([ofA, ofB, ofHost]);
  });
});
