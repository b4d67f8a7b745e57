import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#test/support/until.ts';
import { writeCopiedTasks } from '#test/support/copied-tasks.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import {
  actor,
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

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
  const units = [{ unit: 'huyen-a' }, { unit: 'huyen-b' }];
  await must(stack, coordinator, '/tasks/so-ket/2/assign', { units, lead: 'huyen-b', reason: 'phân công' });
  await must(stack, leader, '/tasks/so-ket/2/due-date', { rule: { date: '2020-07-03' }, reason: 'gấp' });
});
afterAll(async () => {
  await stack.close();
});

type By = typeof coordinator;
const numbers = (query = '', by: By = coordinator) => ask(stack, by, `/tasks/numbers?rehearsal=true${query}`);
const listed = async (query: string, by: By = coordinator) =>
  ((await ask(stack, by, `/tasks?rehearsal=true${query}`))['tasks'] as { number: number }[]).map(
    ({ number }) => number,
  );

function sums(row: Record<string, unknown>): boolean {
  const of = (name: string): number => Number(row[name]);
  return (
    of('inTime') + of('soon') + of('overdue') + of('done') === of('total') &&
    of('doneOnTime') + of('doneLate') === of('done') &&
    of('noDateDone') + of('noDateRunning') === of('noDate')
  );
}

describe('the five numbers', () => {
  it('count what is near its term apart from what is in time, and what has no date beside', async () => {
    const counted = await numbers();
    expect(counted).toMatchObject({
      ...{ total: 4, inTime: 3, soon: 1, overdue: 0, done: 0 },
      ...{ noDate: 2, noDateRunning: 2, noUnit: 2, silent: 0, soonDays: 5, rows: null },
    });
    expect(sums(counted)).toBe(true);
  });

  it('open the list they count', async () => {
    expect(await listed('&state=soon')).toEqual([2]);
    expect(await listed('&state=inTime')).toEqual([1, 3, 4]);
    expect(await listed('&state=overdue')).toEqual([]);
    expect(await listed('&noDate=true')).toEqual([3, 4]);
    expect(await listed('&noUnit=true')).toEqual([3, 4]);
    expect(await listed('&silent=true')).toEqual([]);
  });

  it('agree with what the domain counts, on every change of a task', async () => {
    const partition = () => ask(stack, coordinator, '/tasks/partition?rehearsal=true');
    const agree = async () => {
      const [mine, domain] = [await numbers(), await partition()];
      expect(sums(mine)).toBe(true);
      expect({
        total: mine['total'],
        doneOnTime: mine['doneOnTime'],
        doneLate: mine['doneLate'],
        runningInTime: Number(mine['inTime']) + Number(mine['soon']),
        runningOverdue: mine['overdue'],
        noDeadline: { done: mine['noDateDone'], running: mine['noDateRunning'], silent: mine['silent'] },
      }).toEqual(domain);
    };
    await agree();
    const unit = 'huyen-a';
    await must(stack, reporterA, '/tasks/so-ket/1/done', { unit, text: 'xong', documentNumber: '9/BC' });
    await agree();
    expect(await listed('&waiting=verification')).toEqual([1]);
    await must(stack, coordinator, '/tasks/so-ket/1/verify', { unit });
    await agree();
    expect(await numbers()).toMatchObject({ done: 1, doneOnTime: 1, inTime: 2 });
    await must(stack, leader, '/tasks/so-ket/1/reopen', { unit, reason: 'làm lại' });
    await agree();
    await must(stack, leader, '/tasks/so-ket/4/withdraw', { reason: 'trùng' });
    await agree();
    expect(await listed('&state=withdrawn')).toEqual([4]);
    expect(await numbers()).toMatchObject({ total: 3, done: 0 });
  });

  it('tell real tasks from rehearsed ones', async () => {
    expect(await ask(stack, coordinator, '/tasks/numbers')).toMatchObject({ total: 0, inTime: 0 });
  });

  it('are those of the tasks the caller may know of', async () => {
    expect(await numbers('', reporterA)).toMatchObject({ total: 2 });
    expect(await numbers('', reporterB)).toMatchObject({ total: 1, soon: 1 });
    expect(await numbers('', reporterOutside)).toMatchObject({ total: 0 });
    expect(await numbers('', admin)).toMatchObject({ total: 0 });
    expect(await numbers('', actor('leader', 'huyen-a'))).toMatchObject({ total: 2 });
    expect(await numbers('&side=given', actor('leader', 'huyen-a'))).toMatchObject({ total: 0 });
    expect(await numbers('&side=received', actor('leader', 'huyen-a'))).toMatchObject({ total: 1 });
    expect(await numbers('&side=co', actor('leader', 'huyen-a'))).toMatchObject({ total: 1 });
    expect(await numbers('&side=received')).toMatchObject({ total: 0 });
  });
});

describe('the breakdown', () => {
  const rows = async (by: string) => (await numbers(`&by=${by}`))['rows'] as Record<string, unknown>[];

  it.each(['unit', 'conference', 'programme', 'age'])('by %s sums in every row', async (by) => {
    const found = await rows(by);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(sums)).toBe(true);
  });

  it('names units in protocol order and what has none last', async () => {
    expect((await rows('unit')).map(({ key, label, total }) => [key, label, total])).toEqual([
      // Of the second, which huyện B leads, it does a part: the task is counted once.
      ['huyen-a', 'huyện A', 1],
      ['huyen-b', 'huyện B', 1],
      [null, null, 1],
    ]);
  });

  it('opens the list of each row', async () => {
    expect(await listed('&unit=huyen-b')).toEqual([2]);
    expect(await listed('&unit=huyen-a')).toEqual([1]);
    expect((await rows('conference'))[0]).toMatchObject({ key: 'so-ket', label: expect.stringContaining('sơ kết') });
    expect((await rows('age')).map(({ key }) => key)).toEqual(['upTo30']);
    expect(await listed('&age=upTo30&programme=QCDC&conference=so-ket')).toEqual([1, 2, 3, 4]);
    expect(await listed('&age=over365')).toEqual([]);
  });
});

describe('the list', () => {
  it('is found by text without marks, by number of the notice and by unit', async () => {
    expect(await listed('&q=cong%20khai')).toEqual([2]);
    expect(await listed('&q=Giữ%20vững')).toEqual([3]);
    expect(await listed('&q=HUYỆN%20b')).toEqual([2]);
    expect(await listed('&q=100%25')).toEqual([]);
  });

  it('is sorted and paged by the database', async () => {
    expect(await listed('&sort=due')).toEqual([2, 1, 3, 4]);
    expect(await listed('&sort=due&order=desc&limit=1')).toEqual([1]);
    expect(await listed('&sort=number&limit=2&offset=2')).toEqual([3, 4]);
    // What nobody has told of stands last from either end.
    expect(await listed('&sort=heard')).toEqual([1, 2, 3, 4]);
    await must(stack, reporterB, '/tasks/so-ket/2/progress', { unit: 'huyen-b', text: 'đang làm' });
    await until('the word to be heard', async () => (await listed('&sort=heard&order=desc'))[0] === 2);
    expect(await listed('&sort=heard&order=desc')).toEqual([2, 1, 3, 4]);
    expect(await listed('&sort=heard')).toEqual([1, 2, 3, 4]);
    expect(await listed('&sort=heard&order=desc', reporterB)).toEqual([2]);
    const beyond = await ask(stack, coordinator, '/tasks?rehearsal=true&offset=50');
    expect(beyond).toMatchObject({ total: 4, tasks: [] });
  });

  it('says how many working days are left', async () => {
    const { tasks } = await ask(stack, coordinator, '/tasks?rehearsal=true');
    expect(tasks).toMatchObject([
      { state: 'inTime', daysLeft: 11, conferenceTitle: expect.stringContaining('sơ kết') },
      { state: 'soon', daysLeft: 3 },
      { daysLeft: null },
      { state: 'withdrawn', daysLeft: null },
    ]);
  });
});

describe('tasks over time', () => {
  it('sum on every day', async () => {
    const { points, step } = await ask(stack, coordinator, '/tasks/over-time?rehearsal=true&to=2020-07-31');
    expect(step).toBe(1);
    const days = points as { day: string; total: number; inTime: number; overdue: number; done: number }[];
    expect(days[0]).toEqual({ day: '2020-06-30', total: 3, inTime: 3, overdue: 0, done: 0 });
    expect(days.at(-1)?.day).toBe('2020-07-31');
    expect(days.every(({ total, inTime, overdue, done }) => inTime + overdue + done === total)).toBe(true);
  });

  it('are empty before there are any', async () => {
    expect(await ask(stack, coordinator, '/tasks/over-time')).toEqual({ step: 1, points: [] });
  });
});

describe('one hundred tasks of the past', () => {
  it('are counted by their own columns, overdue from the first moment after the term', async () => {
    await writeCopiedTasks(
      stack.db,
      sql`
        select jsonb_populate_record(t, jsonb_build_object('stream', t.stream || '-' || n, 'rehearsal', false,
          'clock', null, 'overdue_from', '2021-03-01T17:00:00Z', 'concluded_on', '2021-01-01', 'has_date', true)) as copy
        from task_view t, generate_series(1, 100) n where t.stream = 'task/so-ket/01'`,
    );
    const real = await ask(stack, coordinator, '/tasks/numbers?by=age');
    expect(real).toMatchObject({ total: 100, overdue: 100, inTime: 0, rows: [{ key: 'over365', total: 100 }] });
    const { points } = await ask(stack, coordinator, '/tasks/over-time?from=2021-03-01&to=2021-03-03');
    expect(points).toMatchObject([
      { day: '2021-03-01', overdue: 0 },
      { day: '2021-03-02', overdue: 100 },
      { day: '2021-03-03', overdue: 100, inTime: 0 },
    ]);
    expect(await ask(stack, leader, '/work')).toMatchObject({ counts: { byKind: { taskOverdue: 100 } } });
  });
});
