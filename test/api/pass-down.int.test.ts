import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import { actor, admin, ask, coordinator, leader, must, reporterA, reporterB, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let readers: Db;
beforeAll(async () => {
  stack = await startTestStack();
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  await settle(stack);
  for (const id of ['xa-a2', 'xa-a3'])
    await must(stack, admin, '/organisation/units', {
      ...{ id, kind: 'commune', level: 'commune', parent: 'huyen-a', name: `xã ${id}` },
      ...{ validFrom: '2020-01-01', validTo: '2025-06-30' },
    });
  await concludedConference(stack);
});
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

const headA = actor('unitHead', 'huyen-a');
const ofA1 = actor('unitHead', 'xa-a1');
const ofA2 = actor('unitHead', 'xa-a2');
const above = '/tasks/so-ket/1';
const below = '/tasks/so-ket.01~giao.huyen-a.1/1';

interface Seen {
  readonly assignees: {
    readonly unit: string;
    readonly status: string;
    readonly passed: object | null;
    readonly report: object | null;
  }[];
}

/** Only what a person of that role and unit may read. */
const seen = async (by: Actor, at: string) => (await ask(stack, by, at)) as unknown as Seen;
const status = async (by: Actor, at: string) => (await stack.call(by, 'GET', at)).status;
const eventually = async (what: string, at: string, by: Actor, holds: (task: Seen) => boolean) =>
  until(what, async () => {
    const answer = await stack.call(by, 'GET', at);
    return answer.status === 200 && holds(answer.body as unknown as Seen);
  });

async function evidence(by: Actor, unit: string, name: string): Promise<string> {
  const query = new URLSearchParams({ name, unit }).toString();
  const response = await rawCall(stack, by, 'POST', `${below}/files?${query}`, pdfOf(name));
  return response.json<{ file: { id: string } }>().file.id;
}

const download = async (by: Actor, id: string) => (await rawCall(stack, by, 'GET', `/files/${id}`)).statusCode;

describe('a share that a unit passes down', () => {
  it('can go to the units below it, in the tree of the day it was concluded', async () => {
    const { units } = await ask(stack, headA, `${above}/members?unit=huyen-a`);
    expect((units as { unit: string }[]).map(({ unit }) => unit).sort()).toEqual(['xa-a1', 'xa-a2', 'xa-a3']);
    const asked = { unit: 'huyen-a', units: [{ unit: 'huyen-b' }] };
    expect(await stack.call(headA, 'POST', `${above}/pass-down`, asked)).toMatchObject({
      ...{ status: 422, body: { code: 'unit-not-below', pointer: '/units/0/unit' } },
    });
    const late = { unit: 'huyen-a', units: [{ unit: 'xa-a1' }], rule: { date: '2020-07-16' } };
    expect(await stack.call(headA, 'POST', `${above}/pass-down`, late)).toMatchObject({
      ...{ status: 422, body: { code: 'task-passed-after-own-term', pointer: '/rule/date' } },
    });
    const nought = {
      ...{ unit: 'huyen-a', units: [{ unit: 'xa-a1' }] },
      closes: { kind: 'weight', atLeast: 1, weights: [{ unit: 'xa-a1', weight: 0 }] },
    };
    expect((await stack.call(headA, 'POST', `${above}/pass-down`, nought)).status).toBe(422);
    expect((await stack.call(reporterB, 'POST', `${above}/pass-down`, late)).status).toBe(404);
  });

  it('begins a task that the unit gives: its head follows it in his own list, each member finds itself in it', async () => {
    await must(stack, headA, `${above}/pass-down`, {
      ...{ unit: 'huyen-a', units: [{ unit: 'xa-a1' }, { unit: 'xa-a2' }] },
      ...{ closes: { kind: 'count', count: 1 }, rule: { date: '2020-07-10' }, remark: 'làm gọn trong tuần' },
    });
    await eventually('the task to begin', below, headA, ({ assignees }) => assignees.length === 2);
    expect(await ask(stack, headA, below)).toMatchObject({
      ...{ number: 1, host: { unit: 'huyen-a' }, noticeNumber: expect.stringContaining('05') },
      deadline: { date: '2020-07-10' },
      passedDown: {
        ...{ task: { conference: 'so-ket', number: 1 }, closes: { kind: 'count', count: 1 } },
        remark: 'làm gọn trong tuần',
      },
    });
    const listed = async (by: Actor, query = '') =>
      ((await ask(stack, by, `/tasks?rehearsal=true${query}`))['tasks'] as { conference: string }[]).map(
        ({ conference }) => conference,
      );
    expect(await listed(headA)).toContain('so-ket.01~giao.huyen-a.1');
    expect(await listed(headA, '&side=received')).toEqual(['so-ket']);
    expect(await listed(ofA1)).toEqual(['so-ket.01~giao.huyen-a.1']);
    // It lives on the level below: the committee counts what it gave.
    expect(await listed(leader)).not.toContain('so-ket.01~giao.huyen-a.1');
    expect(await ask(stack, leader, above)).toMatchObject({
      assignees: [{ unit: 'huyen-a', status: 'accepted', passed: { verified: 0, of: 2, met: false } }],
    });
  });

  it('writes to each member', async () => {
    const letters = await until('the letters to stand in the book', async () => {
      const { rows } = await sql<{ unit: string }>`
        select distinct unit from deliveries where stream like ${'task/%~giao.%'} and template = 'taskAssigned'`.execute(
        stack.db,
      );
      return rows.length === 2 && rows;
    });
    expect(letters.map(({ unit }) => unit).sort()).toEqual(['xa-a1', 'xa-a2']);
  });

  it('is read by whoever gave it, at each level above, and by a member without its neighbours', async () => {
    for (const by of [headA, reporterA, leader, coordinator])
      expect((await seen(by, below)).assignees.map(({ unit }) => unit)).toEqual(['xa-a1', 'xa-a2']);
    expect((await seen(ofA1, below)).assignees.map(({ unit }) => unit)).toEqual(['xa-a1']);
    expect(await ask(stack, ofA1, below)).toMatchObject({ addressees: [], passedDown: { task: null, closes: null } });
    for (const by of [reporterB, admin, actor('unitHead', 'xa-a3')]) expect(await status(by, below)).toBe(404);
    expect(await status(ofA1, above)).toBe(404);
    const rows = (by: Actor, table: 'task_view' | 'task_unit') =>
      asReader(readers, by, async (db) => {
        const column = table === 'task_view' ? sql`stream` : sql`task`;
        const found = await sql`select 1 from ${sql.table(table)} where ${column} like ${'task/%~giao.%'}`.execute(db);
        return found.rows.length;
      });
    expect(await rows(headA, 'task_view')).toBe(1);
    expect(await rows(headA, 'task_unit')).toBe(2);
    expect(await rows(ofA1, 'task_unit')).toBe(1);
    expect(await rows(leader, 'task_view')).toBe(1);
    expect(await rows({ ...leader, role: 'reporter' }, 'task_view')).toBe(0);
    expect(await rows(reporterB, 'task_view')).toBe(0);
    expect(await rows(admin, 'task_view')).toBe(0);
  });

  it('is judged by the unit: text, number and files of each member, and no member by itself', async () => {
    const file = await evidence(ofA1, 'xa-a1', 'bien-ban.pdf');
    await must(stack, ofA1, `${below}/done`, {
      ...{ unit: 'xa-a1', text: 'đã xong', documentNumber: '7/BC-UBND', files: [{ id: file }] },
    });
    expect(await ask(stack, headA, below)).toMatchObject({
      assignees: [{ report: { text: 'đã xong', documentNumber: '7/BC-UBND', files: [{ id: file }] } }, {}],
    });
    expect(await download(headA, file)).toBe(200);
    expect(await download(leader, file)).toBe(200);
    expect(await download(ofA1, file)).toBe(200);
    expect(await download(ofA2, file)).toBe(404);
    const waits = async (by: Actor) =>
      ((await ask(stack, by, '/work'))['counts'] as { byKind: Record<string, number> }).byKind['taskToVerify'] ?? 0;
    expect(await waits(headA)).toBe(1);
    expect((await stack.call(ofA1, 'POST', `${below}/verify`, { unit: 'xa-a1' })).status).toBe(404);
    const { acts } = await ask(stack, headA, '/rights?stream=task/so-ket.01~giao.huyen-a.1/01&unit=xa-a1');
    expect(acts).toContainEqual(expect.objectContaining({ action: 'followUpTask.VerifyTask', allowed: true }));
  });

  it('is not reported by hand before its rule is met, and then closes upward and waits for the committee', async () => {
    const early = { unit: 'huyen-a', text: 'xong' };
    expect(await stack.call(headA, 'POST', `${above}/done`, early)).toMatchObject({
      ...{ status: 409, body: { code: 'task-closes-from-below', by: headA.person } },
    });
    await must(stack, headA, `${below}/verify`, { unit: 'xa-a1' });
    await eventually('the share to close', above, leader, ({ assignees }) => assignees[0]?.status === 'reported');
    expect(await ask(stack, leader, above)).toMatchObject({
      status: 'running',
      assignees: [{ report: { by: headA.person, fromBelow: { verified: 1, of: 2 } }, passed: { met: true } }],
    });
    await must(stack, coordinator, `${above}/verify`, { unit: 'huyen-a' });
    expect(await ask(stack, leader, above)).toMatchObject({ status: 'done' });
    const { events } = await ask(stack, headA, `${below}/history`);
    expect((events as { type: string }[]).map(({ type }) => type)).toContain('TaskVerified');
  });

  it('grows by its own members alone, and each is searched by its giver', async () => {
    const more = (unit: string) => stack.call(headA, 'POST', `${below}/assign`, { units: [{ unit }], reason: 'thêm' });
    expect(await more('huyen-c')).toMatchObject({ status: 422, body: { code: 'unit-not-below' } });
    expect((await more('xa-a3')).status).toBe(200);
    expect((await seen(headA, below)).assignees).toHaveLength(3);
    const { groups } = await ask(stack, headA, `/search?q=${encodeURIComponent('giám sát')}`);
    expect(JSON.stringify(groups)).toContain('giao.huyen-a.1');
  });
});
