import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import { createRenderDocuments } from '#activities/render-documents.activity.ts';
import { renderDocx } from '#activities/documents/render-docx.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { provision } from '#db/accounts/provision.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { type RecordReport, verifyRecord } from '#engine/verify.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { engineOn, ownerOf } from '#test/support/engine.ts';
import { coordinator, hostUnit, plan, reporterOf, reportData } from '#test/support/plans.ts';

const stream = 'cycle/tinh-x.qcdc.2026-h1' as StreamId;
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
  const contact = { name: 'Lê A', email: 'a@huyen-a.example' };
  const contacts = [{ unit: 'huyen-a', contacts: { reporter: contact, unitHead: contact } }];
  const nothingElse = { document: null, reorganisations: [], committees: [], yearlyPlans: [] };
  const register = { effective: '2026-01-01', units: [{ ...unit, ...open }], contacts, ...nothingElse };
  const admin = { ...coordinator, role: 'admin' as const };
  await engine.send(organisationStream, 'organisation', 'ImportOrganisation', register, admin);
  await engine.pass(organisationStream, 'organisation');
  const call = { number: 5, date: '2026-05-18' };
  await engine.send(stream, 'reviewCycle', 'PlanCycle', plan(), coordinator, '2026-05-18T02:00:00Z');
  await engine.send(stream, 'reviewCycle', 'IssueCall', call, coordinator, '2026-05-18T03:00:00Z');
  const from = reporterOf('huyen-a');
  await engine.send(stream, 'reviewCycle', 'SubmitReport', reportData('huyen-a'), from, '2026-06-15T03:00:00Z');
  await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');
  await new MockActivityEnvironment().run(() => createRenderDocuments({ db, renderDocx })({ stream }));
  const mailer = { send: () => Promise.resolve({ accepted: true, response: '250 ok' } as const) };
  await new MockActivityEnvironment().run(() => createDeliverNotifications({ db, mailer })({ stream }));
  await provision(db, [{ name: 'Người thử', role: 'coordinator', unit: hostUnit }], 'test');
}

/** What somebody with the database in his hands could do, undone afterwards. */
async function tampered(...statements: readonly string[]): Promise<RecordReport> {
  let report: RecordReport | undefined;
  const back = owner.transaction().execute(async (trx) => {
    for (const table of ['events', 'access_log'])
      await sql.raw(`alter table ${table} disable trigger all`).execute(trx);
    for (const statement of statements) await sql.raw(statement).execute(trx);
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
