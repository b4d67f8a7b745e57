import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { momentsFromEvents } from '#db/migrations/20261122_09_board.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let at: string;

interface Row {
  readonly unit: string;
  readonly state: string;
  readonly daysLeft: number | null;
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  at = `/cycles/${await calledCycle(stack, { key: 'bang' })}`;
});
afterAll(() => stack.close());

const rowOf = async (unit: string): Promise<Record<string, unknown>> => {
  const { rows } = (await ask(stack, coordinator, `${at}/board`)) as { rows: Record<string, unknown>[] };
  const row = rows.find((one) => one['unit'] === unit);
  if (row === undefined) throw new Error(`${unit} is not on the board`);
  return row;
};

describe('the board of a cycle', () => {
  it('begins with everybody before the deadline, in a group that states it', async () => {
    expect(await ask(stack, coordinator, `${at}/board`)).toMatchObject({
      today: '2020-06-01',
      cycleStatus: 'collecting',
      whole: true,
      groups: [
        {
          group: 'districts',
          units: 3,
          deadlines: [
            {
              dueOn: '2020-06-22',
              dueHour: '17:00',
              units: 3,
              kinds: ['ruralDistrict'],
              daysLeft: 15,
              extended: false,
            },
          ],
        },
      ],
      counts: { notDue: 3, overdue: 0, accepted: 0 },
      rows: [
        { unit: 'huyen-a', group: 'districts', state: 'notDue', daysLeft: 15, remindersSent: 0, draft: null },
        { unit: 'huyen-b' },
        { unit: 'huyen-c' },
      ],
    });
  });

  it('counts the reminders a unit was sent by hand, and when the last one went', async () => {
    await must(stack, coordinator, `${at}/reports/huyen-c/urge`, {});
    const row = await rowOf('huyen-c');
    expect(row).toMatchObject({ remindersSent: 1, lastRemindedOn: '2020-06-01' });
    expect(row['lastRemindedAt']).toMatch(/^2020-06-01T/);
  });

  it('tells before a reminder by hand who would get it, and why nobody would', async () => {
    const { units } = (await ask(stack, coordinator, `${at}/urging`)) as { units: object[] };
    expect(units).toMatchObject([
      {
        unit: 'huyen-a',
        takesReminder: true,
        because: null,
        recipients: [
          { role: 'reporter', address: 'bieu@huyen-a.example', failing: false },
          { role: 'unitHead', address: 'truong@huyen-a.example', failing: false },
        ],
        next: { offset: -7, audience: 'unit' },
      },
      { unit: 'huyen-b' },
      { unit: 'huyen-c', takesReminder: false, because: 'remindedToday', remindersSent: 1 },
    ]);
    const again = await stack.call(coordinator, 'POST', `${at}/reports/huyen-c/urge`, {});
    expect(again.body).toMatchObject({ code: 'unit-reminded-today' });
  });

  it('shows an extension that is asked for, and the day before one that is granted', async () => {
    const wished = { until: '2020-06-26', reason: 'Bão số 1' };
    await must(stack, reporterB, `${at}/reports/huyen-b/extension/request`, wished);
    expect(await ask(stack, coordinator, `${at}/board`)).toMatchObject({ asked: 1 });
    await must(stack, coordinator, `${at}/reports/huyen-b/extension/grant`, wished);
    expect(await rowOf('huyen-b')).toMatchObject({
      state: 'extended',
      dueOn: '2020-06-26',
      extendedFrom: '2020-06-22T10:00:00.000Z',
      extensionAsked: null,
    });
  });

  it('keeps when a report came in, went back and was accepted', async () => {
    await must(stack, reporterA, `${at}/reports/huyen-a/acknowledge`, {});
    await must(stack, reporterA, `${at}/reports/huyen-a/submit`, reportBody());
    expect(await rowOf('huyen-a')).toMatchObject({ state: 'underReview', round: 1, returnedAt: null });
    await must(stack, coordinator, `${at}/reports/huyen-a/return`, {
      round: 1,
      reasons: [{ path: '/figures/1', reason: 'Đề nghị rà soát' }],
    });
    const returned = await rowOf('huyen-a');
    expect(returned).toMatchObject({ state: 'returned', returnReasons: [{ reason: 'Đề nghị rà soát' }] });
    expect(returned['returnedAt']).toMatch(/^2020-06-01T/);
    await must(stack, reporterA, `${at}/reports/huyen-a/submit`, reportBody(3, 3, 6));
    await must(stack, coordinator, `${at}/reports/huyen-a/accept`, { round: 2 });
    const accepted = await rowOf('huyen-a');
    expect(accepted).toMatchObject({ state: 'accepted', round: 2, late: false, daysLate: null });
    expect(accepted['acceptedAt']).toMatch(/^2020-06-01T/);
  });

  it('compares what is in with what is due, counting a returned report as not in', async () => {
    const pace = (await ask(stack, coordinator, `${at}/pace`)) as { days: Record<string, unknown>[] };
    expect(pace).toMatchObject({
      total: 3,
      expectedNow: 0,
      handedInNow: 1,
      overdueNow: 0,
      returnedNow: 0,
      next: { date: '2020-06-22', expected: 2 },
    });
    const day = (date: string) => pace.days.find((one) => one['date'] === date);
    expect(day('2020-06-01')).toMatchObject({ working: true, expected: 0, handedIn: 1 });
    expect(day('2020-06-06')).toMatchObject({ working: false, handedIn: null });
    expect(day('2020-06-22')).toMatchObject({ expected: 2 });
    expect(day('2020-06-26')).toMatchObject({ expected: 3 });
  });

  it('shows a unit its own row, and neither the pace nor whom a reminder would reach', async () => {
    const own = (await ask(stack, reporterB, `${at}/board`)) as { rows: Row[]; whole: boolean };
    expect(own.whole).toBe(false);
    expect(own.rows.map(({ unit }) => unit)).toEqual(['huyen-b']);
    for (const part of ['pace', 'urging']) {
      expect((await stack.call(reporterB, 'GET', `${at}/${part}`)).status).toBe(403);
      expect((await stack.call(reporterOutside, 'GET', `${at}/${part}`)).status).toBe(404);
    }
    expect((await stack.call(reporterOutside, 'GET', `${at}/stations`)).status).toBe(404);
  });

  it('tells what was sent to a unit with the explanation of its deadline', async () => {
    const explained = await until('both letters of the urging to arrive', async () => {
      const now = await ask(stack, coordinator, `${at}/explain/huyen-c`);
      return (now['reminders'] as { arrived: number }[])[0]?.arrived === 2 ? now : null;
    });
    expect(explained['reminders']).toMatchObject([{ template: 'manualUrge', letters: 2, arrived: 2, failed: 0 }]);
  });

  it('names who cannot be reached', async () => {
    await stack.db
      .deleteFrom('unit_contact')
      .where('unit', '=', 'huyen-b' as never)
      .execute();
    // Whom units are written to is read again when something of the organisation has changed.
    const others = { reporter: { name: 'Lê Thị C', email: 'c@huyen-c.example' } };
    await must(stack, admin, '/organisation/units/huyen-c/contacts', { contacts: others });
    const exempt = `${at}/reports/huyen-b/exempt`;
    await must(stack, coordinator, exempt, { reason: 'Đang sáp nhập' });
    expect(await stack.call(coordinator, 'POST', exempt, { reason: 'Bão lũ' })).toMatchObject({
      status: 409,
      body: { code: 'unit-exempted', by: coordinator.person, facts: { reason: 'Đang sáp nhập' } },
    });
    expect(await rowOf('huyen-b')).toMatchObject({
      state: 'exempted',
      exemptedBecause: 'Đang sáp nhập',
      mailTrouble: [
        { role: 'reporter', address: null, status: 'noAddress' },
        { role: 'unitHead', address: null, status: 'noAddress' },
      ],
    });
  });
});

describe('a cycle as six stations', () => {
  it('shows where it stands and the days that matter, with those off', async () => {
    const stations = await ask(stack, coordinator, `${at}/stations`);
    expect(stations).toMatchObject({
      today: '2020-06-01',
      rehearsal: true,
      status: 'collecting',
      stations: [
        { code: 'plan', state: 'done', on: '2020-06-01' },
        { code: 'report', state: 'now', from: '2020-06-01', to: '2020-06-22', done: 1, total: 2 },
        { code: 'consolidate', state: 'ahead', from: '2020-06-23' },
        { code: 'conference', state: 'ahead', on: null },
        { code: 'conclusion', state: 'ahead' },
        { code: 'tasks', state: 'ahead' },
      ],
      phases: [{ code: 'report', from: '2020-06-01', to: '2020-06-22' }],
      flags: [
        { code: 'cutOff', date: '2020-06-14' },
        { code: 'deadline', date: '2020-06-22', units: 2 },
      ],
    });
    const days = stations['days'] as { date: string; off: string | null }[];
    expect(days[0]).toMatchObject({ date: '2020-06-01', off: null });
    expect(days.find(({ date }) => date === '2020-06-07')).toMatchObject({ off: 'weekend' });
  });

  it('goes on to the next station when collection is closed, and tells a unit no counts', async () => {
    await must(stack, leader, `${at}/close-collection`, { overrideReason: 'Đã đủ báo cáo' });
    const [, report, consolidate] = (await ask(stack, coordinator, `${at}/stations`))['stations'] as object[];
    expect(report).toMatchObject({ state: 'done', on: '2020-06-01' });
    expect(consolidate).toMatchObject({ state: 'now' });
    const own = (await ask(stack, reporterA, `${at}/stations`))['stations'] as object[];
    expect(own[1]).toMatchObject({ done: null, total: null });
    // The totals are the host's to open.
    expect(await ask(stack, coordinator, `${at}/stations`)).toMatchObject({ opens: 'totals' });
    expect(await ask(stack, reporterA, `${at}/stations`)).toMatchObject({ opens: null });
  });
});

describe('the list of cycles', () => {
  it('says of each where it stands, what comes next and how many reports are in, the last for the host only', async () => {
    const cycle = await calledCycle(stack, { key: 'danh-sach' });
    const find = async (by: typeof coordinator) => {
      const { cycles } = (await ask(stack, by, '/cycles?rehearsal=true')) as { cycles: Record<string, unknown>[] };
      return cycles.find((one) => one['cycle'] === cycle);
    };
    expect(await find(coordinator)).toMatchObject({
      status: 'collecting',
      calledOn: '2020-06-01',
      station: 'report',
      next: { station: 'report', date: '2020-06-22' },
      counts: { units: 3, handedIn: 0, accepted: 0, returned: 0, overdue: 0 },
      tasks: null,
    });
    expect(await find(reporterA)).toMatchObject({
      counts: null,
      next: { station: 'report', date: '2020-06-22' },
    });
  });

  it('says by how many working days units are overdue, once their day has passed', async () => {
    const cycle = await calledCycle(stack, { key: 'troi-nhanh', scale: 400_000 });
    const late = await until('every unit on the board to be overdue', async () => {
      const board = (await ask(stack, coordinator, `/cycles/${cycle}/board`)) as { rows: Row[]; counts: object };
      return board.rows.every(({ state, daysLeft }) => state === 'overdue' && (daysLeft ?? 0) < 0) ? board : null;
    });
    expect(late.counts).toMatchObject({ overdue: 3 });
    expect(await ask(stack, coordinator, `/cycles/${cycle}/pace`)).toMatchObject({ expectedNow: 3, overdueNow: 3 });
  });
});

describe('the moments the board shows', () => {
  it('are the same when made anew from the events, and when the migration fills them in', async () => {
    // The fast cycle must have come to rest: a reminder between two comparisons would be a difference.
    await until('every rung of the ladder to fire', async () => {
      const { ladder } = await ask(stack, coordinator, '/cycles/tinh-x-qcdc.2020-h1.dt-troi-nhanh/explain/huyen-c');
      return (ladder as { fired: boolean }[]).every(({ fired }) => fired);
    });
    const owner = ownerOf(stack.databaseUrl);
    const differences = async () =>
      (await rebuildProjections(owner, registry, false)).filter(({ table }) => table === 'cycle_member');
    try {
      expect(await differences()).toEqual([]);
      await sql`
        update cycle_member set accepted_at = null, returned_at = null, exempted_because = null, extended_from = null,
          reminders_sent = 0, last_reminded_at = null`.execute(owner);
      expect(await differences()).toHaveLength(1);
      await momentsFromEvents(owner);
      expect(await differences()).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});

describe('a cycle that was never called', () => {
  it('has nobody late whatever the day is: on the board, in the list, among who is missing and in the pace', async () => {
    const clock = { origin: '2020-06-22T16:50:00+07:00', scale: 600 };
    const planned = await must(stack, coordinator, '/cycles', { ...planBody({ key: 'chua-goi' }), clock });
    const { cycle } = planned['answer'] as { cycle: string };
    const board = await until('its deadline has passed', async () => {
      const seen = await ask(stack, coordinator, `/cycles/${cycle}/board`);
      return String(seen['now']) > '2020-06-22T10:00:00Z' ? seen : null;
    });
    expect(board).toMatchObject({
      cycleStatus: 'planned',
      counts: { overdue: 0, dueSoon: 0, notDue: 3 },
      rows: [{ state: 'notDue', daysLeft: null }, { state: 'notDue' }, { state: 'notDue' }],
    });
    const { cycles } = (await ask(stack, coordinator, '/cycles?rehearsal=true')) as {
      cycles: { cycle: string; counts: object }[];
    };
    expect(cycles.find((one) => one.cycle === cycle)?.counts).toMatchObject({ units: 3, overdue: 0 });
    const { missing } = (await ask(stack, coordinator, `/cycles/${cycle}/missing`)) as { missing: object[] };
    expect(missing).toMatchObject([{ overdue: false }, { overdue: false }, { overdue: false }]);
    expect(await ask(stack, coordinator, `/cycles/${cycle}/pace`)).toMatchObject({ overdueNow: 0, expectedNow: 0 });
  });
});

describe('units of a kind that the office added', () => {
  it('stand under its name, as they were called on the cut-off day, on the board', async () => {
    const kind = {
      name: 'trung tâm một cửa',
      words: [],
      base: 'publicServiceUnit',
      levels: ['district'],
      reports: true,
    };
    await must(stack, admin, '/organisation/own-kinds/mot-cua', { ...kind, from: null, to: null });
    const unit = { kind: 'publicServiceUnit', level: 'district', parent: 'tinh-x', validFrom: '2020-01-01' };
    await must(stack, admin, '/organisation/units', { ...unit, id: 'tt-a', ownKind: 'mot-cua', name: 'Trung tâm A' });
    await must(stack, admin, '/organisation/units', { ...unit, id: 'truong-b', name: 'Trường B' });
    const members = ['huyen-a', 'tt-a', 'truong-b'].map((one) => ({ unit: one }));
    const planned = await must(stack, coordinator, '/cycles', { ...planBody({ key: 'loai' }), members });
    const { cycle } = planned['answer'] as { cycle: string };
    // Renamed from a later day on: the cycle's cut-off is before.
    await must(stack, admin, '/organisation/units/tt-a/rename', {
      ...{ from: '2021-01-01', name: 'Trung tâm A', kind: 'publicServiceUnit', ownKind: null, aliases: [] },
      document: '1/QĐ',
    });
    const { groups, rows } = await ask(stack, coordinator, `/cycles/${cycle}/board`);
    const centre = { id: 'mot-cua', name: 'trung tâm một cửa' };
    expect(groups).toMatchObject([
      { group: 'districts', ownKind: null, units: 1 },
      { group: 'bodies', ownKind: centre, units: 1 },
      { group: 'bodies', ownKind: null, units: 1 },
    ]);
    expect(rows).toMatchObject([{ ownKind: null }, { unit: 'tt-a', ownKind: centre }, { ownKind: null }]);
  });
});
