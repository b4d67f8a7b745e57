import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { type Filter, passes } from '#web/screens/board/board-model.ts';
import { writeCopiedTasks } from '#test/support/copied-tasks.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import { actor, ask, calledCycle, coordinator, leader, must, reportBody, reporterA, settle } from '#test/api/world.ts';

let stack: TestStack;
let called: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
  called = await calledCycle(stack, { key: 'tinh-hinh' });
  await must(stack, reporterA, `/cycles/${called}/reports/huyen-a/submit`, reportBody());
  await seed();
});
afterAll(() => stack.close());

type Numbers = Record<string, unknown>;
const count = (of: Numbers, name: string): number => Number(of[name]);

/** Real cycles and tasks of the past, in every state there is: copies of rehearsed rows. */
async function seed(): Promise<void> {
  await sql`select setseed(0.42)`.execute(stack.db);
  await sql`
    insert into cycle_view
    select (v.copy).* from (
      select jsonb_populate_record(c, jsonb_build_object('stream', 'cycle/' || n, 'rehearsal', false, 'ledger', c.host,
        'period_code', n::text, 'cut_off', date '2020-01-01' + 30 * n, 'programmes', array[case when n % 2 = 0 then 'QCDC' else 'DVK' end],
        'status', case when n > 8 then 'collecting' else 'closed' end,
        'doc', jsonb_set(c.doc #- '{plan,clock}', '{closure}', case when n > 8 then 'null'::jsonb else '{"closedAt":"2020-12-01T00:00:00.000Z"}'::jsonb end)
      )) as copy
      from cycle_view c, generate_series(1, 11) n where c.stream = ${`cycle/${called}`}
    ) v`.execute(stack.db);
  await sql`
    insert into streams
    select (v.copy).* from (
      select jsonb_populate_record(s, jsonb_build_object('stream', 'cycle/' || n, 'ledger', 'tinh-x')) as copy
      from streams s, generate_series(1, 11) n where s.stream = ${`cycle/${called}`}
    ) v`.execute(stack.db);
  await sql`
    insert into cycle_member
    select (v.copy).* from (
      select jsonb_populate_record(m, jsonb_build_object('cycle', 'cycle/' || n, 'status', s.status, 'due_at', d.due,
        'first_in', case when s.status = 'expected' then null else jsonb_build_object('at', '2020-02-01T00:00:00.000Z',
          'dueAt', '2020-02-01T00:00:00.000Z', 'late', random() < 0.5) end)) as copy
      from cycle_member m, generate_series(1, 11) n,
        lateral (select (array['expected', 'submitted', 'returned', 'accepted', 'expected'])[1 + floor(random() * 5 + n * 0)::int] as status) s,
        lateral (select (array['2020-02-01T00:00:00Z', '2020-03-01T00:00:00Z', '2999-01-01T00:00:00Z'])[1 + floor(random() * 3 + n * 0)::int] as due) d
      where m.cycle = ${`cycle/${called}`}
    ) v`.execute(stack.db);
  await writeCopiedTasks(
    stack.db,
    sql`
      select jsonb_populate_record(t, jsonb_build_object('stream', 'task/so-ket/9' || n, 'rehearsal', false, 'clock', null,
        'ledger', t.host, 'number', 900 + n, 'cycle', 'cycle/' || (1 + n % 11), 'programme', case when n % 3 = 0 then 'DVK' else 'QCDC' end,
        'leader', case n % 4 when 0 then null when 1 then 'đ/c Lê Văn Tuấn' else 'đ/c Vũ Đình Khôi' end,
        'status', s.status, 'outcome', o.outcome, 'concluded_on', date '2020-01-01' + (random() * 2400)::int,
        'overdue_from', case when random() < 0.3 then null when random() < 0.5 then '2021-03-01T17:00:00Z' else '2999-01-01T00:00:00Z' end,
        'has_date', random() < 0.7, 'to_verify', case when s.status = 'running' and random() < 0.3 then 1 else 0 end,
        'asking', case when s.status = 'running' and random() < 0.2 then 1 else 0 end,
        'silent_from', case when s.status = 'running' and random() < 0.2 then '2021-01-01' end)) as copy
      from task_view t, generate_series(1, 150) n,
        lateral (select (array['running', 'running', 'done', 'done', 'withdrawn'])[1 + floor(random() * 5 + n * 0)::int] as status) s,
        lateral (select case when s.status = 'done' then (array['doneOnTime', 'doneLate'])[1 + n % 2] when s.status = 'withdrawn' then 'withdrawn' end as outcome) o
      where t.stream = 'task/so-ket/01'`,
  );
  await sql`
    insert into task_unit (task, unit, name, lead, host, ledger, rehearsal, running, status, due_at, overdue_from)
    select v.stream, u.unit, u.name, false, v.host, v.ledger, false, v.status = 'running',
      case when v.status = 'done' then 'verified' else 'assigned' end, '2021-03-01T17:00:00Z',
      case when v.status <> 'withdrawn' and random() < 0.4 then timestamptz '2021-03-01T17:00:00Z' end
    from task_view v, (values ('huyen-a', 'huyện A'), ('huyen-b', 'huyện B'), ('huyen-c', 'huyện C')) u (unit, name)
    where not v.rehearsal and random() < 0.5`.execute(stack.db);
  // As the projector writes it: a task names its units and who leads them.
  await sql`
    update task_view v set doc = jsonb_set(doc, '{lead}', 'null'), units = u.units
    from (select t.stream, array(select unit from task_unit where task = t.stream order by unit) as units from task_view t) u
    where u.stream = v.stream and not v.rehearsal`.execute(stack.db);
}

const total = async (query: string): Promise<number> =>
  count(await ask(stack, leader, `/tasks?limit=1&${query}`), 'total');
const search = (filter: Readonly<Record<string, string>>): string => new URLSearchParams(filter).toString();

/** What each number of the page opens. */
const opens: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ...(['inTime', 'soon', 'overdue', 'done'] as const).map((state) => [state, { state }] as const),
  ['toVerify', { waiting: 'verification' }],
  ['asking', { waiting: 'extension' }],
  ['noDate', { noDate: 'true' }],
  ['noUnit', { noUnit: 'true' }],
  ['silent', { silent: 'true' }],
];
/** A withdrawn task is in no number; lists that are not of a state have it. */
const withdrawn = async (query: string): Promise<number> => total(`${query}&state=withdrawn`);

describe('every number of the leader’s page opens a list as long as it says', () => {
  const filters: readonly Readonly<Record<string, string>>[] = [
    {},
    { programme: 'DVK' },
    { unit: 'huyen-b' },
    { leader: 'đ/c Lê Văn Tuấn', programme: 'QCDC' },
    { cycle: '7', unit: 'huyen-a' },
    { age: 'over365', conference: 'so-ket' },
    { q: 'kiem tra', cycle: '3' },
  ];

  it.each(filters)('of tasks filtered by %j', async (filter) => {
    const given = search({ ...filter, side: 'given' });
    const numbers = await ask(stack, leader, `/tasks/numbers?${given}`);
    for (const [name, opened] of opens) {
      const query = search({ ...filter, ...opened, side: 'given' });
      const gone = 'state' in opened ? 0 : await withdrawn(query);
      expect([name, (await total(query)) - gone]).toEqual([name, count(numbers, name)]);
    }
    expect(await total(`${given}&expected=true`)).toBe(count(numbers, 'done') + count(numbers, 'overdue'));
  });

  it.each(['unit', 'leader', 'conference', 'programme', 'age', 'cycle'])('in every row by %s', async (by) => {
    const { rows } = await ask(stack, leader, `/tasks/numbers?side=given&by=${by}`);
    expect((rows as Numbers[]).length).toBeGreaterThan(0);
    for (const row of rows as (Numbers & { key: string | null })[]) {
      if (row.key === null) continue;
      const of = { side: 'given', [by]: row.key };
      for (const state of ['inTime', 'soon', 'overdue', 'done'] as const) {
        expect([row.key, state, await total(search({ ...of, state }))]).toEqual([row.key, state, row[state]]);
      }
    }
  });

  it('of the tasks of each cycle', async () => {
    const { cycles } = await ask(stack, leader, '/overview/cycles');
    expect(cycles).toHaveLength(11);
    for (const { cycle, tasks } of cycles as { cycle: string; tasks: Numbers }[]) {
      const of = `side=given&cycle=${cycle}`;
      expect([
        await total(`${of}&expected=true`),
        await total(`${of}&state=done`),
        await total(`${of}&state=overdue`),
      ]).toEqual([tasks['expected'], tasks['done'], tasks['overdue']]);
    }
  });

  it('of the reports of each cycle, on its board', async () => {
    const { cycles } = await ask(stack, leader, '/overview/cycles');
    const { cycles: rehearsed } = await ask(stack, leader, '/overview/cycles?rehearsal=true');
    expect((rehearsed as unknown[]).length).toBeGreaterThan(0);
    type Row = { cycle: string; reports: Numbers };
    for (const { cycle, reports } of [...(cycles as Row[]), ...(rehearsed as Row[])]) {
      // Of the same address as the board's own screen.
      const board = (await ask(stack, leader, `/cycles/${cycle}/board`)) as unknown as BoardView;
      const on = (filter: Filter): number => board.rows.filter((row) => passes(row, filter, board)).length;
      expect([cycle, on('due'), on('dueIn'), on('overdue'), on('missing'), on('returned')]).toEqual([
        ...[cycle, reports['due'], reports['dueHandedIn'], reports['overdue'], reports['missing'], reports['returned']],
      ]);
      const rates = (await ask(stack, leader, `/cycles/${cycle}/rates`))['total'] as Numbers;
      expect([rates['onTime'], rates['late']]).toEqual([reports['onTime'], reports['late']]);
    }
  });

  it('of each unit that is late again', async () => {
    for (const programme of ['', '&programme=QCDC', '&programme=DVK']) {
      const late = await ask(stack, leader, `/overview/late-units?rehearsal=false${programme}`);
      const units = late['units'] as { unit: string; times: number; reports: Numbers; tasks: Numbers }[];
      expect(units.length).toBe(late['total']);
      expect(units.length).toBeGreaterThan(0);
      for (const { unit, times, reports, tasks } of units) {
        const judged = reports['judged'] as { punctuality: string }[];
        expect(judged.filter(({ punctuality }) => punctuality !== 'onTime')).toHaveLength(count(reports, 'late'));
        expect(judged.length).toBeLessThanOrEqual(8);
        expect(await total(`side=given&late=true&unit=${unit}${programme}`)).toBe(tasks['late']);
        expect(times).toBe(count(reports, 'late') + count(tasks, 'late'));
        expect(times).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('the leader’s page', () => {
  const paths = ['/overview/cycles', '/overview/late-units'];

  it.each(paths)('%s is the same for the coordinators of the committee', async (path) => {
    expect(await ask(stack, coordinator, path)).toEqual(await ask(stack, leader, path));
  });

  it.each(paths)('%s tells another committee’s staff nothing of this one', async (path) => {
    const [answer] = Object.values(await ask(stack, actor('leader', 'huyen-z'), path)).filter(Array.isArray);
    expect(answer).toEqual([]);
  });

  it.each(paths)('%s is no page of a unit', async (path) => {
    const answer = await stack.call(reporterA, 'GET', path);
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('is told apart by how many units it lists, and refuses what is no number', async () => {
    const late = await ask(stack, leader, '/overview/late-units?limit=1');
    expect(late['units']).toHaveLength(1);
    const bad = await stack.call(leader, 'GET', '/overview/late-units?limit=0');
    expect(bad.status).toBe(422);
  });
});
