import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#domain/kernel/instant.ts';
import { registry } from '#engine/registry.ts';
import { StateCache } from '#engine/state-cache.ts';
import { writeDigests } from '#engine/write-digests.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import { ask, leader, settle } from '#test/api/world.ts';
import { writeCopiedTasks } from '#test/support/copied-tasks.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

const rhythm = { weekday: 1, hour: '07:30' };
const monday = '2026-06-15T00:00:00.000Z' as Instant;

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
  // The first token makes the account and its position.
  await stack.token(leader);
});
afterAll(() => stack.close());

const write = (now: Instant, wishes: Partial<typeof rhythm> = {}) =>
  writeDigests(
    { db: stack.db, registry, cache: new StateCache(), publicUrl: 'https://hoinghi.example' },
    { rhythm: { ...rhythm, ...wishes }, soonDays: 5, now },
  );
const letters = async () =>
  (
    await sql<{ about: string; body: string; due: string; status: string }>`
      select about, body, due_at::text as due, status from account_letter where about like 'digest/%' order by id`.execute(
      stack.db,
    )
  ).rows;

describe('the week’s letter to a leader', () => {
  it('is not written where there is nothing but rehearsals to tell of', async () => {
    expect(await write(monday)).toBe(0);
  });

  it('is written once, though the round is made again and by two at a time', async () => {
    await writeCopiedTasks(
      stack.db,
      sql`
        select jsonb_populate_record(t, jsonb_build_object('stream', 'task/so-ket/9' || n, 'rehearsal', false, 'clock', null,
          'ledger', t.host, 'number', 90 + n, 'overdue_from', '2021-03-01T17:00:00Z')) as copy
        from task_view t, generate_series(1, 3) n where t.stream = 'task/so-ket/01'`,
    );
    await sql`
      insert into task_unit (task, unit, name, lead, host, ledger, rehearsal, running, status)
      select stream, 'huyen-a', 'huyện A', true, host, ledger, false, true, 'assigned'
      from task_view where not rehearsal`.execute(stack.db);
    const answers = await Promise.all([write(monday), write(monday)]);
    expect(answers.reduce((sum, one) => sum + one)).toBe(1);
    expect(await write('2026-06-15T00:45:00.000Z' as Instant)).toBe(0);
    expect(await letters()).toMatchObject([{ about: 'digest/2026-06-15/tinh-x', due: '2026-06-15 00:30:00+00' }]);
  });

  it('says what his page says, and leads there', async () => {
    const [letter] = await letters();
    const { total, overdue } = await ask(stack, leader, '/tasks/numbers?side=given');
    expect([total, overdue]).toEqual([3, 3]);
    expect(letter?.body).toContain('Nhiệm vụ: 3, gồm 0 trong hạn, 0 sắp đến hạn, 3 quá hạn, 0 hoàn thành');
    expect(letter?.body).toContain('Kiểm tra, giám sát nhiều hơn (hạn 01/3/2021; huyện A)');
    expect(letter?.body).toContain('https://hoinghi.example/tinh-hinh');
  });

  it('is written on the day after one that was missed, and next week anew', async () => {
    expect(await write('2026-06-24T00:00:00.000Z' as Instant)).toBe(1);
    expect(await write('2026-06-26T00:00:00.000Z' as Instant)).toBe(0);
    expect(await write('2026-06-29T00:00:00.000Z' as Instant)).toBe(1);
  });

  it('waits for its day of the week, and never comes on a day off', async () => {
    expect(await write('2026-07-07T00:00:00.000Z' as Instant, { weekday: 4 })).toBe(0);
    // The National Day and the day beside it.
    expect(await write('2026-09-02T00:00:00.000Z' as Instant, { weekday: 3 })).toBe(0);
    expect((await letters()).map(({ about }) => about)).toEqual([
      ...['digest/2026-06-15/tinh-x', 'digest/2026-06-22/tinh-x', 'digest/2026-06-29/tinh-x'],
    ]);
  });
});
