import { MockActivityEnvironment } from '@temporalio/testing';
import { execFile, spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnchorHeads } from '#activities/anchors/anchor-heads.activity.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import { createRenderDocuments } from '#activities/render-documents.activity.ts';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { root } from '#cli/events-doc/source.ts';
import { readAnchors } from '#cli/verify/read-anchors.ts';
import { childEnvironment } from '#config/env.ts';
import type { AccountId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { provision } from '#db/accounts/provision.ts';
import { type Anchor, anchors, makeAnchor, publicKeyOf } from '#db/anchors/anchor.ts';
import { compareAnchors, type GivenAnchor } from '#db/anchors/compare.ts';
import type { CycleProof } from '#db/anchors/proof.ts';
import { chainHash, chainStart, hashedEvent } from '#db/event-store/hash.ts';
import { loadStream } from '#db/event-store/load.ts';
import { opened } from '#db/persons/seal.ts';
import { erasePerson } from '#engine/erase-person.ts';
import { verifyChain } from '#db/event-store/verify.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { type RecordReport, verifyRecord } from '#engine/verify.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { engineOn, ownerOf } from '#test/support/engine.ts';
import { coordinator, hostUnit, plan, reporterOf, reportData } from '#test/support/plans.ts';

const stream = 'cycle/tinh-x.qcdc.2026-h1' as StreamId;
const contact = { name: 'Lê Thị A', email: 'a@huyen-a.example' };
const acting = 'account-1' as AccountId;
let database: FreshDatabase;
let db: Db;
let owner: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 5 });
  owner = ownerOf(database.url);
  await live();
});
afterAll(async () => {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

/** A unit with an address, a cycle that was called and answered, its letters sent and its documents rendered. */
async function live(): Promise<void> {
  const engine = engineOn(db);
  const unit = { id: 'huyen-a', kind: 'ruralDistrict', level: 'district', parent: null, name: 'Huyện A', aliases: [] };
  const open = { protocolRank: 1, setting: null, code: null, validFrom: null, validTo: null };
  const contacts = [{ unit: 'huyen-a', contacts: { reporter: contact, unitHead: contact } }];
  const nothingElse = { document: null, reorganisations: [], committees: [], yearlyPlans: [] };
  const register = { effective: '2026-01-01', units: [{ ...unit, ...open }], contacts, ...nothingElse };
  const admin = { ...coordinator, account: acting, role: 'admin' as const };
  await engine.send(organisationStream, 'organisation', 'ImportOrganisation', register, admin);
  await engine.pass(organisationStream, 'organisation');
  const call = { number: 5, date: '2026-05-18' };
  await engine.send(
    stream,
    'reviewCycle',
    'PlanCycle',
    plan(),
    { ...coordinator, account: acting },
    '2026-05-18T02:00:00Z',
  );
  await engine.send(
    stream,
    'reviewCycle',
    'IssueCall',
    call,
    { ...coordinator, account: acting },
    '2026-05-18T03:00:00Z',
  );
  const from = reporterOf('huyen-a');
  await engine.send(stream, 'reviewCycle', 'SubmitReport', reportData('huyen-a'), from, '2026-06-15T03:00:00Z');
  await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');
  await new MockActivityEnvironment().run(() => createRenderDocuments({ db, renderDocx })({ stream }));
  const mailer = { send: () => Promise.resolve({ accepted: true, response: '250 ok' } as const) };
  await new MockActivityEnvironment().run(() => createDeliverNotifications({ db, mailer })({ stream }));
  await provision(db, [{ name: 'Người thử', role: 'coordinator', unit: hostUnit }], 'test');
}

/** What somebody with the database in his hands could do, undone afterwards. */
async function tampered(...statements: readonly (string | ((trx: Db) => Promise<void>))[]): Promise<RecordReport> {
  let report: RecordReport | undefined;
  const back = owner.transaction().execute(async (trx) => {
    for (const table of ['events', 'access_log', 'deliveries', 'documents'])
      await sql.raw(`alter table ${table} disable trigger all`).execute(trx);
    for (const statement of statements)
      await (typeof statement === 'string' ? sql.raw(statement).execute(trx) : statement(trx));
    report = await verifyRecord(trx, registry);
    throw new Error('back to what it was');
  });
  await expect(back).rejects.toThrow('back to what it was');
  if (report === undefined) return expect.unreachable('nothing was reported');
  return report;
}

async function foundBy(...statements: readonly string[]): Promise<readonly string[]> {
  const { whole, findings } = await tampered(...statements);
  expect(whole).toBe(false);
  return findings.map(({ what }) => what);
}

describe('the whole record', () => {
  it('is whole after it was lived: letters were sent, documents rendered, accounts made', async () => {
    const sent = await db.selectFrom('deliveries').select('id').where('status', '=', 'accepted').execute();
    const rendered = await db.selectFrom('documents').select('id').where('content', 'is not', null).execute();
    expect([sent.length > 0, rendered.length > 0]).toEqual([true, true]);
    expect(await verifyRecord(owner, registry)).toMatchObject({ whole: true, findings: [], differences: [] });
  });

  it('names a ledger whose head was taken out, and one whose events went with it', async () => {
    const ledger = 'tinh-x' as LedgerId;
    const { whole, ledgers } = await tampered(`delete from ledger_head where ledger = '${ledger}'`);
    expect(whole).toBe(false);
    expect(ledgers).toContainEqual(expect.objectContaining({ ledger, chain: 'broken', reason: 'head' }));
    const gone = await foundBy(`delete from ledger_head`, `delete from events where ledger = '${ledger}'`);
    expect(gone).toEqual(expect.arrayContaining(['stream-without-events', 'outcome-without-event']));
  });

  it('sees an access log that was emptied, cut at its end, or cut in the middle and closed up', async () => {
    const emptied = await foundBy('delete from access_log', 'delete from access_log_day');
    const unsaid = ['letters-not-as-sealed', 'document-not-as-sealed', 'account-unrecorded', 'position-unrecorded'];
    expect(emptied).toEqual(expect.arrayContaining(unsaid));
    const last = `(select max(number) from access_log)`;
    expect(
      await foundBy(
        `delete from access_log where number = ${last}`,
        `update access_log_day set (number, hash) = (select number, hash from access_log order by number desc limit 1)`,
      ),
    ).toEqual(['account-unrecorded', 'position-unrecorded']);
    const { accessLog } = await tampered('delete from access_log where number = 2');
    expect(accessLog).toMatchObject({ chain: 'broken', number: 2, reason: 'gap' });
  });

  it('sees outcomes without their events, events without their outcome, and streams without either', async () => {
    const submitted = `type = 'SubmitReport'`;
    expect(
      await foundBy(`update inbox set outcome = jsonb_set(outcome, '{events,0,version}', '99') where ${submitted}`),
    ).toEqual(['outcome-without-event', 'event-without-outcome']);
    expect(await foundBy(`delete from inbox where ${submitted}`)).toEqual(['event-without-outcome']);
    expect(await foundBy(`delete from streams where stream = '${stream}'`)).toContain('events-without-stream');
  });

  it('sees a letter whose words, address or place in its batch are not what was sealed', async () => {
    const one = `id = (select max(id) from deliveries where status = 'accepted')`;
    expect(await foundBy(`update deliveries set body = body || '.' where ${one}`)).toEqual(['letter-altered']);
    expect(await foundBy(`update deliveries set address = 'x@y.example' where ${one}`)).toEqual(['letter-altered']);
    expect(await foundBy(`update deliveries set digest = sha256('x'), body = 'x' where ${one}`)).toEqual([
      'letter-altered',
      'letters-not-as-sealed',
    ]);
    expect(await foundBy(`delete from deliveries where ${one}`)).toEqual(['letters-not-as-sealed']);
    expect(
      await foundBy(`
        insert into deliveries (ledger, stream, notice_key, template, rehearsal, unit, role, recipient_name, address, message_id,
          subject, body, status, queued_at, due_at)
        select ledger, stream, 'made-up', template, rehearsal, unit, role, recipient_name, address, 'made-up', subject, body,
          'accepted', queued_at, due_at from deliveries where ${one}`),
    ).toEqual(['letter-unsealed', 'letter-without-event']);
  });

  it('sees a document that was altered, exchanged, put in or taken out', async () => {
    const one = `id = (select max(id) from documents where content is not null)`;
    expect(await foundBy(`update documents set content = content || '\\x00' where ${one}`)).toEqual([
      'document-altered',
    ]);
    expect(await foundBy(`update documents set digest = null, sealed_on = null where ${one}`)).toEqual([
      'document-unsealed',
    ]);
    expect(await foundBy(`delete from documents where ${one}`)).toEqual(['recorded-and-gone']);
    expect(await foundBy(`update documents set key = 'made-up' where ${one}`)).toEqual(
      expect.arrayContaining(['document-altered', 'recorded-and-gone', 'document-without-event']),
    );
  });

  it('sees accounts, positions, tokens and sessions that no line of the access log tells of', async () => {
    const account = `insert into account (id, login, name, created_by) values ('x', 'x', 'X', 'X')`;
    const position = `insert into position (id, account, unit, role, title, rights, valid_from, created_by)
      select 'p', id, 'tinh-x', 'leader', '', '{}', '2026-01-01', 'X' from account limit 1`;
    const token = `insert into api_token (id, token_hash, name, account, position, created_by, expires_at)
      values ('t', 'x', 'x', 'x', 'p', 'x', now())`;
    const session = `insert into session (token_hash, id, account, idle_expires_at, expires_at, address, agent)
      select 'x', 's', id, now(), now(), '', '' from account limit 1`;
    expect(await foundBy(account)).toEqual(['account-unrecorded']);
    expect(await foundBy(position)).toEqual(['position-unrecorded']);
    expect(await foundBy(account, position, token)).toContain('token-unrecorded');
    expect(await foundBy(session)).toEqual(['session-unrecorded']);
    expect(await foundBy(`update position set role = 'leader'`)).toEqual(['position-not-as-recorded']);
    await recordAccess(db, { kind: 'downloaded', actor: coordinator });
    expect(await verifyRecord(owner, registry)).toMatchObject({ whole: true });
  });

  it('sees rows of a screen and due moments of a stream that its events do not say', async () => {
    const rows = await tampered(`update cycle_member set status = 'accepted' where unit = 'huyen-b'`);
    expect(rows).toMatchObject({ whole: false, differences: [{ table: 'cycle_member', onlyLive: 1, onlyRebuilt: 1 }] });
    const due = await tampered(`update streams set next_due_at = '2100-01-01' where stream = '${stream}'`);
    expect(due).toMatchObject({ whole: false, differences: [{ table: 'streams' }] });
  });
});

describe('anchors', () => {
  const key = generateKeyPairSync('ed25519').privateKey;
  let handedOut: GivenAnchor;
  beforeAll(async () => {
    handedOut = { from: 'paper', anchor: await makeAnchor(db, key) };
  });

  async function faultsAfter(...statements: readonly (string | ((trx: Db) => Promise<void>))[]) {
    let faults: readonly string[] = [];
    await tampered(...statements, async (trx) => {
      faults = (await compareAnchors(trx, [handedOut], publicKeyOf(key))).faults.map(({ why }) => why);
    });
    return faults;
  }

  it('hold while the record grows, and find a ledger that was hashed anew from an altered event on', async () => {
    await engineOn(db).pass(stream, 'reviewCycle', '2026-06-26T02:00:00Z');
    expect(await compareAnchors(db, [handedOut], publicKeyOf(key))).toMatchObject({ checked: 1, faults: [] });
    let chains: readonly string[] = [];
    const faults = await faultsAfter(async (trx) => {
      await sql`update events set data = replace(data, 'huyen-a', 'huyen-b') where type = 'ReportSubmitted'`.execute(
        trx,
      );
      await hashedAnew(trx, 'tinh-x' as LedgerId);
      chains = [(await verifyChain(trx, 'tinh-x' as LedgerId)).chain];
    });
    expect([chains, faults]).toEqual([['ok'], ['ledger-rewritten']]);
  });

  it('find a ledger and an access log that were cut, and lines that were hashed anew', async () => {
    const head = `update ledger_head set (position, hash) = (select position, hash from events
      where events.ledger = ledger_head.ledger order by position desc limit 1) where ledger = 'tinh-x'`;
    expect(await faultsAfter(`delete from events where ledger = 'tinh-x' and position > 2`, head)).toEqual([
      'ledger-cut',
    ]);
    expect(await faultsAfter('delete from access_log', 'delete from access_log_day')).toEqual(['access-log-cut']);
    const last = 'number = (select max(number) from access_log)';
    expect(await faultsAfter(`update access_log set hash = sha256('x') where ${last}`)).toEqual([
      'access-log-rewritten',
    ]);
  });

  it('are believed by their key only, and none is left out of a row unseen', async () => {
    const forged = generateKeyPairSync('ed25519').privateKey;
    const why = async (...given: readonly Anchor[]) =>
      (
        await compareAnchors(
          db,
          given.map((anchor) => ({ from: 'x', anchor })),
          publicKeyOf(key),
        )
      ).faults.map((one) => one.why);
    const { anchor } = handedOut;
    expect(await why({ ...anchor, body: anchor.body.replace('"position":', '"position": ') })).toEqual(['signature']);
    const signature = sign(null, Buffer.from(anchor.body), forged).toString('base64');
    expect(await why({ ...anchor, signature, publicKey: publicKeyOf(forged) })).toEqual(['other-key']);
    expect(await why({ ...anchor, body: 'no json' })).toContain('no-anchor');
    const [second, third] = [await makeAnchor(db, key), await makeAnchor(db, key)];
    expect(await why(anchor, second, third)).toEqual([]);
    expect(await why(anchor, third)).toEqual(['one-missing']);
  });

  it.each(['update anchor set body = body', 'delete from anchor'])(
    'refuse "%s" even to the owner',
    async (statement) => {
      await expect(sql.raw(statement).execute(owner)).rejects.toThrow(/append-only/);
    },
  );

  it('are made once a day, kept in a file, said, mailed and stamped; what failed is tried again with the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
    const said: string[] = [];
    const mails: string[] = [];
    let away = true;
    const asked: Buffer[] = [];
    const authority = createServer((request, response) => {
      void buffer(request).then((body) => {
        asked.push(body);
        // PKIStatusInfo granted, then whatever it signs, the hash in it.
        response.end(Buffer.concat([Buffer.from('302a3003020100', 'hex'), body.subarray(24, 56)]));
      });
    }).listen(0, '127.0.0.1');
    await once(authority, 'listening');
    const { port } = authority.address() as AddressInfo;
    const anchoring = {
      ...{ key: () => key, folder, mailTo: 'keeper@x.example', stampUrl: `http://127.0.0.1:${String(port)}/` },
      say: (line: string) => said.push(line),
    };
    const mailer = {
      send({ text }: { text: string }) {
        if (away) return Promise.resolve({ accepted: false, permanent: false, response: '451 later' } as const);
        mails.push(text);
        return Promise.resolve({ accepted: true, response: '250 ok' } as const);
      },
    };
    const now = instantFromMillis(Date.now() + 86_400_000);
    const evening = () =>
      new MockActivityEnvironment().run(() => createAnchorHeads({ db, mailer, anchoring })({ now }));
    await expect(evening()).rejects.toThrow('451 later');
    away = false;
    // Asked as of tomorrow, so that those of the tests before are of an earlier day; it is of today by its own clock.
    const again = instantFromMillis(Date.now());
    await new MockActivityEnvironment().run(() => createAnchorHeads({ db, mailer, anchoring })({ now: again }));
    await new MockActivityEnvironment().run(() => createAnchorHeads({ db, mailer, anchoring })({ now: again }));
    authority.close();
    const [newest] = await anchors(db, 1);
    expect([said.length, mails.length, asked.length]).toEqual([1, 1, 1]);
    expect(newest).toMatchObject({ mailed: true, stamp: expect.any(String) as string });
    const kept = readAnchors([folder]);
    expect(kept.map(({ anchor }) => anchor)).toEqual([
      expect.objectContaining({ body: newest?.body, stamp: newest?.stamp }),
    ]);
    expect(mails[0]).toContain(newest?.signature);
    expect(await compareAnchors(db, kept, publicKeyOf(key))).toMatchObject({ checked: 1, faults: [] });
    rmSync(folder, { recursive: true });
  });
});

describe('the proof of a cycle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const file = join(folder, 'proof.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  let proof: CycleProof;
  let fingerprint = '';

  /** By plain node, in a folder that holds nothing else. */
  function checked(falsified: object, ...args: readonly string[]): { readonly holds: boolean; readonly said: string } {
    writeFileSync(file, JSON.stringify(falsified));
    const { status, stdout } = spawnSync(process.execPath, ['check.mjs', 'proof.json', ...args], { cwd: folder });
    return { holds: status === 0, said: stdout.toString() };
  }

  it('is exported by a command, with the program that checks it offline', async () => {
    const run = promisify(execFile);
    const env = { ...childEnvironment({ DATABASE_URL: database.url, HOINGHI_DATA: folder }) };
    const command = ['cli/run.js', 'cli/export.ts', 'cycle', 'tinh-x.qcdc.2026-h1', '--to', folder];
    const { stdout } = await run(process.execPath, command, { env, cwd: root });
    const told = JSON.parse(stdout) as { events: number; fingerprint: string };
    proof = JSON.parse(readFileSync(file, 'utf8')) as CycleProof;
    fingerprint = told.fingerprint;
    expect(proof.events.length).toBe(told.events);
    expect(proof.segment.hashes.length).toBeGreaterThanOrEqual(proof.events.length);
    const last = proof.anchors.at(-1);
    // The keys of this file's other tests have signed the same ledger.
    proof = { ...proof, anchors: last === undefined ? [] : [last] };
    expect(checked(proof, fingerprint)).toMatchObject({ holds: true });
    expect(readFileSync(join(folder, 'check.mjs'), 'utf8').split('\n').length).toBeLessThanOrEqual(150);
    await expect(run(process.execPath, [...command.slice(0, 3), 'none'], { env, cwd: root })).rejects.toThrow(
      'no cycle',
    );
  });

  it('does not hold when anything of it was falsified', () => {
    const { events, segment, anchors: signed } = proof;
    const [first, second] = events;
    const [anchor] = signed;
    if (first === undefined || second === undefined || anchor === undefined)
      return expect.unreachable('an empty proof');
    const altered = { ...first, data: first.data.replace('6 tháng', '9 tháng') };
    const other = generateKeyPairSync('ed25519').privateKey;
    const resigned = {
      ...anchor,
      signature: sign(null, Buffer.from(anchor.body), other).toString('base64'),
      publicKey: publicKeyOf(other),
    };
    const at = (index: number) =>
      chainHash(Buffer.from(index === 0 ? segment.before.hash : (segment.hashes[index - 1] ?? ''), 'hex'), altered);
    const hashes = segment.hashes.with(0, at(0).toString('hex'));
    const falsified: readonly (readonly [object, string])[] = [
      [{ events: [altered, ...events.slice(1)] }, 'is not what was recorded'],
      [{ events: [altered, ...events.slice(1)], segment: { ...segment, hashes } }, 'is not what was signed'],
      [{ events: [first, ...events.slice(2)] }, 'is missing'],
      [{ events: [second, first, ...events.slice(2)] }, 'is out of order'],
      [{ events: events.with(1, { ...second, actor: '{"person":"ai khác"}' }) }, 'is not what was recorded'],
      [{ events: events.with(1, { ...second, position: second.position + 1000 }) }, 'outside of what is proved'],
      [{ events: events.filter(({ stream: of }) => of !== proof.cycle) }, 'no event is shown'],
      [{ segment: { ...segment, hashes: segment.hashes.slice(0, -1) } }, 'no anchor covers'],
      [{ segment: { ...segment, before: { ...segment.before, digest: '00'.repeat(32) } } }, 'is not what was signed'],
      [{ anchors: [{ ...anchor, body: anchor.body.replace('"position"', ' "position"') }] }, 'not signed by its key'],
      [{ anchors: [resigned] }, 'not the one of the fingerprint'],
      [{ anchors: [] }, 'keys have signed'],
      [{ form: 'other' }, 'no proof of a cycle'],
    ];
    for (const [change, said] of falsified) {
      const result = checked({ ...proof, ...change }, fingerprint);
      expect([said, result.holds]).toEqual([said, false]);
      expect(result.said).toContain(said);
    }
  });
});

describe('a person', () => {
  const names = [contact.name, contact.email, 'Chuyên viên A', 'Người lập biểu huyen-a'];

  /** Tables in which a text stands, with how many rows. */
  async function standsIn(text: string): Promise<readonly string[]> {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(owner);
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: some } = await sql`
        select 1 from ${sql.table(name)} as t where strpos(t::text, ${text}) > 0 limit 1`.execute(owner);
      if (some.length > 0) found.push(name);
    }
    return found;
  }

  it('is named in no stored event, and in every one that is read', async () => {
    for (const name of names) expect([name, (await standsIn(name)).includes('events')]).toEqual([name, false]);
    const read = JSON.stringify([await loadStream(db, stream), await loadStream(db, organisationStream)]);
    for (const name of names) expect([name, read.includes(name)]).toEqual([name, true]);
  });

  it('opens in his own place only: a sealed name copied into another event stays shut', async () => {
    const [one, other] = await db.selectFrom('events').selectAll().where('stream', '=', stream).limit(2).execute();
    if (one === undefined || other === undefined) return expect.unreachable('too few events');
    const [copied] = await opened(db, [{ ...other, actor: one.actor }]);
    expect([copied?.actor, (await opened(db, [one]))[0]?.actor]).toEqual([
      one.actor,
      expect.stringContaining('Chuyên viên A') as string,
    ]);
  });

  it('has a key that no reader of the console’s role sees, and that the programs cannot change', async () => {
    const readers = openDatabase(database.url, { asReader: true, max: 1 });
    await expect(sql`select key from person_key`.execute(readers)).rejects.toThrow(/permission denied/);
    await expect(sql`update person_key set key = null`.execute(db)).rejects.toThrow(/permission denied/);
    await readers.destroy();
  });

  it('is gone from events, screens, letters and inbox once erased, and the record is whole as before', async () => {
    const before = await owner.selectFrom('ledger_head').selectAll().orderBy('ledger').execute();
    const newest = await anchors(db, 1);
    const erased = await erasePerson(owner, registry, {
      account: acting,
      texts: [contact.name, contact.email],
      by: 'test',
    });
    expect(erased.keys).toBe(3);
    expect(erased.letters).toBeGreaterThan(0);
    expect(erased.commands).toBeGreaterThan(0);
    const read = await loadStream(db, stream);
    expect(read.map(({ actor }) => actor.person)).toContain('đã xóa theo yêu cầu');
    expect(JSON.stringify(read)).not.toContain('Chuyên viên A');
    expect(JSON.stringify(await loadStream(db, organisationStream))).not.toContain(contact.email);
    // The access log keeps who did what with the installation: it is chained in clear. Said in docs/decisions/0034.
    expect(await standsIn(contact.email)).toEqual([]);
    expect(await standsIn(contact.name)).toEqual([]);
    expect(await standsIn('Người lập biểu huyen-a'), 'somebody else').toContain('inbox');
    expect(await owner.selectFrom('ledger_head').selectAll().orderBy('ledger').execute()).toEqual(before);
    expect(await verifyRecord(owner, registry)).toMatchObject({ whole: true, findings: [], differences: [] });
    const given = newest.map((anchor) => ({ from: 'x', anchor }));
    expect((await compareAnchors(db, given, newest[0]?.publicKey ?? null)).faults).toEqual([]);
  });

  it('is forgotten by programs that run meanwhile, and erased by the role they have: what they remember of him is not written again', async () => {
    const engine = engineOn(db);
    const by = { ...coordinator, account: acting };
    const urge = async (at: string): Promise<string | undefined> => {
      await engine.send(stream, 'reviewCycle', 'UrgeUnit', { unit: 'huyen-b', text: null }, by, at);
      await engine.pass(stream, 'reviewCycle', at);
      return (await loadStream(db, stream)).findLast(({ type }) => type === 'UnitUrged')?.actor.person;
    };
    expect(await urge('2026-06-16T03:00:00Z')).toBe(by.person);
    expect(engine.deps.cache.personKeys.get(`account ${acting}`)).toBeDefined();
    expect(await erasePerson(db, registry, { account: acting, texts: [], by: 'test' })).toMatchObject({ keys: 1 });
    expect((await loadStream(db, stream)).map(({ actor }) => actor.person)).not.toContain(by.person);
    // The same process goes on: no row of a screen is written from what it had folded, no event is sealed with the key that is gone.
    expect(await urge('2026-06-17T03:00:00Z')).toBe(by.person);
    expect(await verifyRecord(owner, registry)).toMatchObject({ whole: true, findings: [], differences: [] });
  });

  it('who acts again after that has a key of his own again, and cannot be erased by altering a letter', async () => {
    const again = { ...coordinator, account: acting };
    const engine = engineOn(db);
    await engine.send(
      stream,
      'reviewCycle',
      'UrgeUnit',
      { unit: 'huyen-b', text: null },
      again,
      '2026-06-17T03:00:00Z',
    );
    await engine.pass(stream, 'reviewCycle', '2026-06-26T03:00:00Z');
    expect((await loadStream(db, stream)).map(({ actor }) => actor.person)).toContain(coordinator.person);
    const one = `id = (select max(id) from deliveries where erased_at is null)`;
    expect(await foundBy(`update deliveries set body = 'x', erased_at = now() where ${one}`)).toEqual([
      'letter-altered',
    ]);
  });
});

/** What whoever owns the database can do to a chain: make every hash from there on anew, and the head. */
async function hashedAnew(trx: Db, ledger: LedgerId): Promise<void> {
  const rows = await trx.selectFrom('events').selectAll().where('ledger', '=', ledger).orderBy('position').execute();
  let previous: Buffer = chainStart;
  for (const row of rows) {
    const hash = chainHash(previous, hashedEvent(row));
    await sql`update events set prev_hash = ${previous}, hash = ${hash}
      where ledger = ${ledger} and position = ${row.position}`.execute(trx);
    previous = hash;
  }
  await trx.updateTable('ledger_head').set({ hash: previous }).where('ledger', '=', ledger).execute();
}
