import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { concludedConference, heldOn, signer } from '#test/api/conference-world.ts';
import { rawCall } from '#test/api/raw-call.ts';
import {
  admin,
  ask,
  coordinator,
  leader,
  must,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
});
afterAll(async () => {
  await stack.close();
});

const at = '/tasks/so-ket/1';
const stream = 'task/so-ket/01';
const letter = { kind: 'urgingLetter', number: 1, date: heldOn, signer, units: ['huyen-a'], answerBy: '2020-07-07' };

interface Listed {
  readonly key: string;
  readonly href: string;
  readonly fileName: string;
  readonly renderedAt: string | null;
}

const papersOf = async (by: Actor) =>
  (await ask(stack, by, `/documents?stream=${stream}`))['documents'] as readonly Listed[];

it('begins with what is known: who issues, who likely signs, and whom each kind can go to', async () => {
  expect(await ask(stack, coordinator, `${at}/papers/new`)).toMatchObject({
    layout: 'party',
    likelySigner: signer,
    today: heldOn,
    kinds: [
      { kind: 'overdueNotice', units: [] },
      { kind: 'urgingLetter', units: ['huyen-a'] },
      ...['extensionLetter', 'postponementLetter', 'changeLetter', 'withdrawalLetter'].map((kind) => ({
        kind,
        units: [],
      })),
    ],
  });
  expect((await stack.call(reporterA, 'GET', `${at}/papers/new`)).status).toBe(403);
  expect((await stack.call(reporterOutside, 'GET', `${at}/papers/new`)).status).toBe(404);
});

it('is looked at before it is issued: the page with room for its number, and what stands in its way', async () => {
  const preview = async (body: object, by = coordinator) =>
    await stack.call(by, 'POST', `${at}/papers/preview`, { ...letter, number: null, ...body });
  const { body } = await preview({});
  expect(body).toMatchObject({
    obstacles: [],
    letters: [{ template: 'taskPaperIssued', unit: 'huyen-a' }],
    page: { number: 'Số ………-CV/BCĐ', addressees: ['Huyện ủy A'] },
  });
  expect((await preview({ kind: 'overdueNotice' })).body['obstacles']).toMatchObject([
    { code: 'task-paper-not-overdue', pointer: '/units/0' },
  ]);
  expect((await preview({}, reporterA)).status).toBe(403);
  expect(await papersOf(coordinator)).toEqual([]);
});

it('is refused by name: no number of an office, a day to come, nobody to answer', async () => {
  const refused = async (body: object, rest: object, by: Actor = coordinator) =>
    expect(await stack.call(by, 'POST', `${at}/papers`, { ...letter, ...body })).toMatchObject(rest);
  await refused({ number: '5/6' }, { status: 422, body: { code: 'task-number-malformed' } });
  await refused({ date: '2020-07-01' }, { status: 422, body: { code: 'task-paper-dated-ahead' } });
  await refused({ answerBy: null }, { status: 422, body: { code: 'task-paper-answer-missing' } });
  await refused({ units: [] }, { status: 422, body: { code: 'task-paper-to-nobody' } });
  await refused({ units: ['huyen-b'] }, { status: 422, body: { code: 'task-unit-not-assigned' } });
  await refused({ kind: 'thu' }, { status: 422 });
  await refused({}, { status: 404 }, reporterA);
  await refused({}, { status: 404 }, reporterB);
  await refused({}, { status: 404 }, admin);
});

it('goes out by number and stays: on the page of the task, as a file for its unit, in the past', async () => {
  await must(stack, coordinator, `${at}/papers`, letter);
  await must(stack, coordinator, `${at}/papers`, { ...letter, number: '22a', text: 'Nội dung thêm.' });
  await until('the papers are set', async () => (await papersOf(coordinator)).every((one) => one.renderedAt !== null));
  expect(await ask(stack, reporterA, at)).toMatchObject({
    papers: [
      { key: 'paper/1', kind: 'urgingLetter', number: '01-CV/BCĐ', date: heldOn, units: ['huyen-a'] },
      { key: 'paper/2', number: '22a-CV/BCĐ', answerBy: '2020-07-07' },
    ],
  });
  // Looked at without a number, a further paper is in the way of none that went out.
  const further = await stack.call(coordinator, 'POST', `${at}/papers/preview`, { ...letter, number: null });
  expect(further.body).toMatchObject({ obstacles: [], letters: [{ template: 'taskPaperIssued', unit: 'huyen-a' }] });
  const papers = await papersOf(reporterA);
  expect(papers.map(({ key, fileName }) => [key, fileName])).toEqual([
    ['paper/1', 'cong-van-don-doc-1.docx'],
    ['paper/2', 'cong-van-don-doc-22a.docx'],
  ]);
  const second = await rawCall(stack, reporterA, 'GET', papers[1]?.href ?? '');
  const text = (await (await JSZip.loadAsync(second.rawPayload)).file('word/document.xml')?.async('string')) ?? '';
  expect(text).toContain('Công văn số 01-CV/BCĐ ngày 30 tháng 6 năm 2020');
  expect((await stack.call(reporterB, 'GET', `/documents?stream=${stream}`)).status).toBe(404);

  const { events } = (await ask(stack, reporterA, `${at}/history`)) as { events: readonly { type: string }[] };
  expect(events.filter(({ type }) => type === 'TaskPaperIssued')).toHaveLength(2);
  const { deliveries } = await ask(stack, coordinator, `/deliveries?stream=${stream}&template=taskPaperIssued`);
  expect((deliveries as readonly object[]).length).toBeGreaterThan(1);
});

it('reminds: whoever got it today is not urged by hand on the same day', async () => {
  expect(await stack.call(coordinator, 'POST', `${at}/urge`, {})).toMatchObject({
    status: 409,
    body: { code: 'task-reminded-today' },
  });
});

it('tells of a withdrawal after it: the task has ended, and its paper is numbered, set and kept all the same', async () => {
  const told = { ...letter, kind: 'withdrawalLetter', number: 23, answerBy: null };
  expect((await stack.call(coordinator, 'POST', `${at}/papers`, told)).body).toMatchObject({
    code: 'task-paper-not-withdrawn',
  });
  await must(stack, leader, `${at}/withdraw`, { reason: 'đã lồng ghép' });
  await must(stack, coordinator, `${at}/papers`, told);
  await until('the last paper is set', async () => {
    const papers = await papersOf(coordinator);
    return papers.length === 3 && papers.every((one) => one.renderedAt !== null);
  });
  expect(await ask(stack, coordinator, at)).toMatchObject({ status: 'withdrawn' });
  expect(await stack.call(coordinator, 'POST', `${at}/papers`, { ...letter, number: 24 })).toMatchObject({
    body: { code: 'task-ended' },
  });
});
