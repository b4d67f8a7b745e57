import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { conveneBody, cycleOnTheDay, heldOn } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
const at = '/conferences/bien-ban';
const draft = '/drafts/minutes/bien-ban';

interface Read {
  readonly approved: { readonly symbol: string | null } | null;
  readonly page: { readonly mark: string | null; readonly blocks: readonly { readonly text?: string }[] };
  readonly draft: { readonly revision: number; readonly version: number } | null;
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const agenda = [{ time: '14:00', title: 'Khai mạc' }];
  const body = { ...conveneBody([await cycleOnTheDay(stack, 'mot')], 'bien-ban'), agenda };
  await must(stack, coordinator, '/conferences', body);
  await must(stack, coordinator, `${at}/speeches`, { base: 0, items: [{ id: 's', by: 'Công ty X', paper: 1 }] });
});
afterAll(async () => {
  await stack.close();
});

const read = async () => (await ask(stack, coordinator, `${at}/minutes`)) as unknown as Read;
const save = (set: object, base: number, by = coordinator, tab = 'a') =>
  stack.call(by, 'PATCH', draft, { base, tab, set });
const words = ({ page }: Read) => page.blocks.map(({ text }) => text ?? '').join('\n');

/** Of the paper, which is no JSON. */
async function statusOfFile(by: Actor): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${await stack.token(by)}` };
  return (await stack.apis[0]?.app.inject({ url: `${at}/minutes/document`, headers }))?.statusCode;
}

async function approve(by = leader) {
  const { draft: seen } = await read();
  return stack.call(by, 'POST', `${at}/minutes/approve`, {
    revision: seen?.revision ?? 0,
    version: seen?.version ?? 0,
  });
}

it('are filled from the record and written over by several, each in his own field', async () => {
  expect(words(await read())).toContain('14:00: Khai mạc.');
  expect(words(await read())).toContain('Công ty X.');
  expect((await save({ '/parts/proceedings': 'Như chương trình đã gửi.', '/to': '17h' }, 0)).status).toBe(200);
  expect((await save({ '/secretary/name': 'Trần Thị B' }, 0, leader, 'b')).status).toBe(200);
  const other = await save({ '/parts/proceedings': 'Khác.' }, 0, leader, 'b');
  expect(other.body).toMatchObject({ conflicts: [{ pointer: '/parts/proceedings', refused: 'Khác.' }] });
  expect(words(await read())).toContain('Như chương trình đã gửi.');
  expect((await read()).page.mark).toContain('DỰ THẢO');
});

it('are nobody’s but the host’s until they are approved, and take only what they have a place for', async () => {
  expect((await save({ '/parts/nothing': 'x' }, 9)).status).toBe(422);
  expect((await save({ '/without/awards': 'x' }, 9)).status).toBe(422);
  for (const stranger of [reporterA, reporterOutside]) {
    expect((await stack.call(stranger, 'GET', `${at}/minutes`)).status).toBe(404);
    expect((await stack.call(stranger, 'GET', `${at}/minutes/document`)).status).toBe(404);
    expect((await stack.call(stranger, 'GET', draft)).status).toBe(404);
    expect((await approve(stranger)).status).toBe(404);
  }
  expect(await ask(stack, reporterA, at)).toMatchObject({ minutes: null });
});

it('are approved as they were looked at, by the leader, with what is missing told at its place', async () => {
  expect((await approve(coordinator)).status).toBe(403);
  expect(await approve()).toMatchObject({
    status: 422,
    body: { code: 'conference-text-missing', pointer: '/chair/name' },
  });
  const { draft: seen } = await read();
  await save({ '/chair/name': 'Nguyễn Văn A' }, seen?.revision ?? 0);
  const stale = { revision: seen?.revision ?? 0, version: seen?.version ?? 0 };
  const late = await stack.call(leader, 'POST', `${at}/minutes/approve`, stale);
  expect(late).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
  const unseen = await read();
  await must(stack, coordinator, `${at}/directions`, { items: [{ id: 'p', statement: 'phương hướng' }] });
  const older = await stack.call(leader, 'POST', `${at}/minutes/approve`, {
    revision: unseen.draft?.revision,
    version: unseen.draft?.version,
  });
  expect(older).toMatchObject({ status: 409, body: { code: 'draft-changed' } });
  expect((await approve()).body).toMatchObject({ events: [{ type: 'MinutesApproved' }] });
});

it('are frozen from then on, and read by all who take part', async () => {
  expect(await save({ '/to': '18:00' }, 99)).toMatchObject({ status: 409, body: { code: 'minutes-draft-closed' } });
  expect(await stack.call(coordinator, 'POST', `${at}/speeches`, { base: 1, items: [] })).toMatchObject({
    status: 409,
    body: { code: 'conference-minutes-approved', by: leader.person },
  });
  expect(await approve()).toMatchObject({ status: 409, body: { code: 'conference-minutes-approved' } });
  const seen = await ask(stack, reporterA, `${at}/minutes`);
  expect(seen).toMatchObject({ approved: { number: null }, draft: null, page: { title: 'BIÊN BẢN' } });
  expect(await statusOfFile(reporterA)).toBe(200);
  expect((await stack.call(reporterOutside, 'GET', `${at}/minutes`)).status).toBe(404);
});

it('get one number, and stand among the papers from then on, for who takes part as well', async () => {
  expect((await stack.call(reporterA, 'POST', `${at}/minutes/number`, { number: 1, date: heldOn })).status).toBe(404);
  await must(stack, coordinator, `${at}/minutes/number`, { number: '01', date: heldOn });
  const again = await stack.call(coordinator, 'POST', `${at}/minutes/number`, { number: 2, date: heldOn });
  expect(again).toMatchObject({ status: 409, body: { code: 'conference-minutes-numbered' } });
  expect((await read()).approved?.symbol).toContain('BB');
  await until('the minutes to be rendered', async () => {
    const { documents } = (await ask(stack, reporterA, '/documents?stream=conference/bien-ban')) as {
      documents: readonly { key: string; renderedAt: string | null }[];
    };
    return documents.find(({ key }) => key === 'minutes')?.renderedAt ?? null;
  });
});
