import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { conveneBody, cycleOnTheDay, heldOn, inviting, ownEvents, signer, tasks } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
let cycle: string;
const at = '/conferences/so-ket';

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await cycleOnTheDay(stack, 'mot');
  await must(stack, coordinator, '/conferences', conveneBody([cycle]));
});
afterAll(async () => {
  await stack.close();
});

/** What a preview answers; it must not have been written anywhere. */
async function preview(path: string, body: object, by = coordinator): Promise<Record<string, unknown>> {
  const before = await ownEvents(stack);
  const answer = await stack.call(by, 'POST', path, body);
  expect(answer).toMatchObject({ status: 200 });
  expect(await ownEvents(stack)).toBe(before);
  return answer.body;
}

describe('the preview of a notice', () => {
  const noticed = (body: object, by = coordinator) => preview(`${at}/notice/preview`, body, by);
  const conclusions = { declaredCount: 3, tasks };

  it('is the page that will be printed, each item under its number', async () => {
    const { page } = (await noticed({ conclusions, number: 5, date: heldOn, signer })) as {
      page: { blocks: { kind: string; item?: string; text: string }[] };
    };
    expect(page).toMatchObject({
      layout: 'party',
      number: 'Số 05-TB/BCĐ',
      title: 'THÔNG BÁO',
      signer: { authority: 'TM. BAN CHỈ ĐẠO', post: 'TRƯỞNG BAN', name: 'Nguyễn Văn A' },
    });
    expect(page.blocks.filter(({ kind }) => kind === 'numbered').map(({ item }) => item)).toEqual(['1', '2', '3', '4']);
    expect(page.blocks.find(({ item }) => item === '1')?.text).toContain('Giao huyện A thực hiện; hoàn thành');
  });

  it('prints a heading for each programme when there are several, and none when there is one', async () => {
    const { page } = (await noticed({ conclusions })) as { page: { blocks: { kind: string; text: string }[] } };
    expect(page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
    ]);
  });

  it('tells what is missing and refuses nothing for it', async () => {
    const { warnings, obstacles } = await noticed({ conclusions, date: heldOn });
    expect(obstacles).toEqual([]);
    expect(warnings).toContainEqual({ check: 'K6', number: null, missing: null, declared: 3, listed: 4 });
    expect(warnings).toContainEqual({ check: 'K11', number: 4, missing: 'addressee', declared: null, listed: null });
    expect(warnings).not.toContainEqual(expect.objectContaining({ number: 1 }));
  });

  it('says which letter goes to whom: the notice to the invited, a task to the unit that the text names', async () => {
    const { letters } = (await noticed({ conclusions, date: heldOn })) as {
      letters: { template: string; unit: string; name: string }[];
    };
    expect(letters.map(({ template, unit, name }) => `${template} ${unit} ${name}`).sort()).toEqual([
      'noticeIssued huyen-a huyện A',
      'noticeIssued huyen-b huyện B',
      'taskAssigned huyen-a huyện A',
    ]);
  });

  it('says when each task is first reminded, or raised for silence', async () => {
    const { tasks: told } = await noticed({ conclusions, date: heldOn });
    expect(told).toMatchObject([
      { number: 1, units: ['huyen-a'], silentFrom: null },
      { number: 2, units: [], silentFrom: '2020-10-01', firstReminderAt: null },
      { number: 3, units: [] },
      { number: 4, units: [] },
    ]);
  });

  it('tells everything that stands in the way at once, in the words of the refusal', async () => {
    const { obstacles, letters } = await noticed({
      date: '2020-07-09',
      conclusions: {
        tasks: [
          { ...tasks[0], statement: ' ' },
          { ...tasks[0], number: 2, deadline: { kind: 'date', date: '2020-07-12' } },
          { ...tasks[3], number: 3, programme: 'DVK' },
          { ...tasks[3], number: 4 },
        ],
      },
    });
    expect(obstacles).toMatchObject([
      { code: 'conference-text-missing', pointer: '/tasks/0/statement' },
      { code: 'due-date-on-day-off', pointer: '/tasks/1/deadline/date' },
      { code: 'conference-programme-unknown', pointer: '/tasks/2/programme' },
      { code: 'conference-date-in-future', pointer: '/date' },
    ]);
    expect(letters).toEqual([]);
    expect((obstacles as { detail: string }[]).every(({ detail }) => detail.length > 5)).toBe(true);
  });

  it('takes the stored conclusions when none are sent', async () => {
    expect(await noticed({})).toMatchObject({ warnings: [], tasks: [] });
    await must(stack, leader, `${at}/conclusions`, { declaredCount: null, tasks });
    expect(await noticed({ date: heldOn })).toMatchObject({ tasks: [{}, {}, {}, {}] });
  });

  it('is the host’s staff’s alone', async () => {
    expect((await stack.call(reporterA, 'POST', `${at}/notice/preview`, {})).status).toBe(403);
    expect((await stack.call(reporterOutside, 'POST', `${at}/notice/preview`, {})).status).toBe(404);
    expect((await stack.call(coordinator, 'POST', '/conferences/none/notice/preview', {})).status).toBe(404);
  });
});

describe('the draft of a notice as a file', () => {
  it('is rendered, says what it is, and does not exist for the invited', async () => {
    const draft = await must(stack, coordinator, `${at}/notice/draft`, { date: heldOn });
    const href = String(draft['href']);
    const content = await until('the draft of the notice to be rendered', async () => {
      const row = await stack.db
        .selectFrom('documents')
        .select(['content', 'model'])
        .where('id', '=', Number(draft['id']))
        .executeTakeFirst();
      return row === undefined || row.content === null ? null : row;
    });
    expect(content.model).toMatchObject({ draft: true, type: 'thongBao' });
    expect((await stack.call(reporterA, 'GET', href)).status).toBe(404);
    expect(await ask(stack, coordinator, '/documents?stream=conference/so-ket')).toEqual({
      documents: [],
      pdf: expect.any(Boolean) as boolean,
    });
    expect(await must(stack, coordinator, `${at}/notice/draft`, { date: heldOn })).toEqual(draft);
  });
});

describe('the preview of an invitation', () => {
  const other = '/conferences/hop-sau';
  beforeAll(async () => {
    await must(stack, coordinator, '/conferences', {
      ...conveneBody([await cycleOnTheDay(stack, 'hai')], 'hop-sau'),
      heldOn: '2020-07-20',
    });
  });

  it('shows the letter, who is written to, who is not, and when they are reminded', async () => {
    const shown = await preview(`${other}/invitations/preview`, { signer, date: heldOn });
    expect(shown).toMatchObject({
      obstacles: [],
      late: false,
      withoutUnit: ['đại biểu khác'],
      letters: [{ template: 'invitation', name: 'huyện A', roles: ['reporter', 'unitHead'] }, { name: 'huyện B' }],
      page: { title: 'GIẤY MỜI', addressees: [], blocks: inviting('đại biểu khác', 'huyện A', 'huyện B') },
    });
    expect((shown['reminders'] as string[]).length).toBe(2);
  });

  it('says that a day too late needs a reason', async () => {
    expect(await preview(`${other}/invitations/preview`, { signer, date: heldOn, adHoc: true })).toMatchObject({
      obstacles: [{ code: 'conference-reason-missing', pointer: '/reason' }],
    });
  });

  it('writes to nobody about a day that nobody was invited to, and to all who were', async () => {
    const move = { decision: 'move', heldOn: '2020-07-22', reason: 'bão' };
    expect(await preview(`${other}/change/preview`, move)).toMatchObject({
      obstacles: [],
      letters: [],
      noticeDueOn: '2020-07-29',
    });
    await must(stack, coordinator, `${other}/invitations`, { number: 2, date: heldOn, signer });
    expect(await preview(`${other}/change/preview`, move)).toMatchObject({ letters: [{ name: 'huyện A' }, {}] });
    expect(await preview(`${other}/change/preview`, { decision: 'cancel' })).toMatchObject({
      obstacles: [{ code: 'conference-reason-missing' }],
    });
  });

  it('reckons the new day before a reason is written, and has no days for one that is refused', async () => {
    const reckoned = await preview(`${other}/change/preview`, { decision: 'move', heldOn: '2020-07-22' });
    expect(reckoned).toMatchObject({
      obstacles: [{ code: 'conference-reason-missing', pointer: '/reason' }],
      letters: [{ name: 'huyện A' }, {}],
      latestInvitationOn: '2020-07-16',
      noticeDueOn: '2020-07-29',
    });
    const past = { decision: 'move', heldOn: '2020-06-29' };
    expect(await preview(`${other}/change/preview`, past)).toMatchObject({
      obstacles: [{ code: 'conference-reason-missing' }, { code: 'conference-day-past', pointer: '/heldOn' }],
      latestInvitationOn: null,
      noticeDueOn: null,
    });
  });
});

describe('the preview of a convening', () => {
  const { conference: _name, title: _title, ...form } = conveneBody([]);
  let free: string;
  beforeAll(async () => {
    free = await cycleOnTheDay(stack, 'ba');
  });

  it('explains the latest day of the invitations and of the notice day by day', async () => {
    const shown = await preview('/conferences/preview', { ...form, cycles: [free], heldOn: '2020-07-20' });
    expect(shown).toMatchObject({
      today: heldOn,
      obstacles: [],
      letters: 2,
      latestInvitation: { on: '2020-07-14' },
      notice: { on: '2020-07-27' },
    });
    const { days } = shown['latestInvitation'] as { days: { date: string; count: number | null }[] };
    expect(days.map(({ count }) => count)).toEqual([0, 1, 2, 3, null, null, 4]);
  });

  it('says what stands in the way instead of failing', async () => {
    const shown = await preview('/conferences/preview', { ...form, cycles: [free], heldOn: '2020-06-29' });
    expect(shown).toMatchObject({
      obstacles: [{ code: 'conference-day-past', pointer: '/heldOn' }],
      latestInvitation: null,
    });
  });

  it('takes up no cycle that belongs to another conference, until that one is off', async () => {
    const second = { ...conveneBody([cycle], 'lan-hai'), heldOn: '2020-07-20' };
    const refused = await stack.call(coordinator, 'POST', '/conferences', second);
    expect(refused).toMatchObject({ status: 422, body: { code: 'cycle-has-conference', pointer: '/cycles/0' } });
    // Sent once more it meets itself, not another.
    const again = await stack.call(coordinator, 'POST', '/conferences', conveneBody([cycle]));
    expect(again).toMatchObject({ status: 409, body: { code: 'conference-already-convened' } });
    const off = await cycleOnTheDay(stack, 'bon');
    await must(stack, coordinator, '/conferences', { ...conveneBody([off], 'bi-huy'), heldOn: '2020-07-20' });
    await must(stack, leader, '/conferences/bi-huy/postpone-or-cancel', { decision: 'cancel', reason: 'bão' });
    await must(stack, coordinator, '/conferences', { ...conveneBody([off], 'thay-the'), heldOn: '2020-07-20' });
  });

  it('knows no cycle of another host', async () => {
    const answer = await stack.call(reporterA, 'POST', '/conferences/preview', { ...form, cycles: [cycle] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'unknown-cycle' } });
  });
});

describe('what a screen reads', () => {
  it('has points, calls, days and the conference’s own today in one answer', async () => {
    await must(stack, coordinator, `${at}/roll-call`, { point: 'huyen-a', present: 12 });
    const seen = await ask(stack, coordinator, at);
    expect(seen).toMatchObject({
      today: heldOn,
      declaredPoints: 3,
      points: [{ rollCall: null }, { rollCall: { present: 12 } }],
    });
    const days = seen['noticeDays'] as { date: string; count: number | null }[];
    expect(days.map(({ count }) => count)).toEqual([0, 1, 2, 3, null, null, 4, 5]);
  });

  it('lets the unit that sits at a point call its own roll, and nobody else’s', async () => {
    const call = (point: string) => stack.call(reporterA, 'POST', `${at}/roll-call`, { point, present: 12 });
    expect((await call('huyen-a')).status).toBe(200);
    expect((await call('trung-tam')).status).toBe(404);
  });

  it('counts in the list what the page shows, and drafts to the host alone', async () => {
    const of = async (by: typeof coordinator) =>
      ((await ask(stack, by, '/conferences?rehearsal=true'))['conferences'] as { conference: string }[]).find(
        ({ conference }) => conference === 'so-ket',
      );
    const counts = { points: 2, called: 1, present: 12, invited: 3, answered: 0, papers: 1, noticeNumber: null };
    expect(await of(coordinator)).toMatchObject({ ...counts, tasks: 4 });
    expect(await of(reporterA)).toMatchObject({ ...counts, tasks: null });
  });
});
