import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { yearToAskFor } from '#domain/calendar/year-to-ask-for.ts';
import { todayOf } from '#api/support/now.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { conveneBody, cycleOnTheDay, heldOn, signer, tasks } from '#test/api/conference-world.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  committee,
  coordinator,
  leader,
  must,
  planBody,
  reporterA,
  reporterB,
  reportBody,
  reporterOutside,
  settle,
} from '#test/api/world.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
});
afterAll(async () => {
  await stack.close();
});

type By = typeof coordinator;
interface Item {
  readonly kind: string;
  readonly stream: string;
  readonly unit: { readonly id: string } | null;
  readonly count: number;
  readonly due: { readonly day: string; readonly daysLeft: number; readonly overdue: boolean } | null;
  readonly act: { readonly action: string | null; readonly address: string };
  readonly [fact: string]: unknown;
}

async function workOf(by: By): Promise<readonly Item[]> {
  const { groups } = await ask(stack, by, '/work');
  return (groups as { items: Item[] }[]).flatMap(({ items }) => items);
}
const kinds = async (by: By) => (await workOf(by)).map(({ kind }) => kind).sort();
const one = async (by: By, kind: string) => (await workOf(by)).find((item) => item.kind === kind);

describe('an installation in which nothing has begun', () => {
  it('asks whoever keeps it for the days off of next year from 1 October on, and nobody else', async () => {
    const today = todayOf(null);
    const year = yearToAskFor(withForeseenYears(defaultCalendar), today);
    const asked = await workOf(admin);
    expect(asked.map(({ kind }) => kind)).toEqual(year === null ? [] : ['calendarToPublish']);
    if (year === null) return;
    expect(asked).toMatchObject([
      {
        names: [String(year)],
        due: { day: `${year - 1}-12-31` },
        act: { action: 'calendar.PublishCalendar', address: `/lich-lam-viec?nam=${year}` },
      },
    ]);
    expect(await workOf(coordinator)).toEqual([]);
  });

  it('keeps nobody waiting', async () => {
    // As if every year to come were published: else the year of this run would be asked for.
    const { from, days } = await ask(stack, admin, '/calendar?until=2026-12-31');
    await must(stack, admin, '/calendar', { version: 'thu.1', from, to: '2100-12-31', days });
    for (const by of [admin, coordinator, leader, reporterA]) {
      expect(await ask(stack, by, '/work')).toMatchObject({
        role: by.role,
        counts: { total: 0, overdue: 0, byKind: {} },
        groups: [],
      });
    }
  });
});

describe('a cycle of reports', () => {
  let cycle: string;

  it('waits for each unit from the call on, with the working days that are left', async () => {
    cycle = await calledCycle(stack);
    expect(await workOf(reporterA)).toMatchObject([
      {
        kind: 'callToAcknowledge',
        stream: `cycle/${cycle}`,
        rehearsal: true,
        unit: { id: 'huyen-a', name: 'huyện A' },
        due: { day: '2020-06-22', daysLeft: 15, overdue: false },
        act: { action: 'reviewCycle.AcknowledgeCall' },
      },
    ]);
    expect(await workOf(reporterOutside)).toEqual([]);
    expect(await kinds(coordinator)).toEqual([]);
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/acknowledge`, {});
    expect(await kinds(reporterA)).toEqual(['reportDue']);
  });

  it('waits for whoever signs once the report is presented, and for its reporter no more', async () => {
    const draft = `/drafts/report/${cycle}/huyen-a`;
    const saved = await stack.apis[0]?.app.inject({
      method: 'PATCH',
      url: draft,
      headers: { authorization: `Bearer ${await stack.token(reporterA)}` },
      payload: { base: 0, tab: 'a', set: { '/figures/models': '12' } },
    });
    expect(saved?.statusCode).toBe(200);
    await must(stack, reporterA, `${draft}/present`, {});
    expect(await workOf(reporterA)).toEqual([]);
    expect(await kinds(actor('unitHead', 'huyen-a'))).toEqual(['reportToSign']);
  });

  it('waits for the coordinator once a report came, in one line however many they are', async () => {
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
    await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, reportBody());
    expect(await workOf(reporterA)).toEqual([]);
    expect(await workOf(coordinator)).toMatchObject([
      { kind: 'reportsToReview', count: 2, names: ['huyện A', 'huyện B'], unit: null },
    ]);
    expect(await kinds(leader)).not.toContain('consolidationToApprove');
  });

  it('waits for the unit again when its report comes back, with the reasons', async () => {
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/return`, {
      round: 1,
      reasons: [{ path: '/figures/0', reason: 'thiếu mô hình' }],
    });
    // Its draft was presented in the round that came back.
    for (const by of [reporterA, actor('unitHead', 'huyen-a')])
      expect(await one(by, 'reportReturned')).toMatchObject({ reasons: ['mô hình models: thiếu mô hình'] });
    expect(await one(coordinator, 'reportsToReview')).toMatchObject({ count: 1, names: ['huyện B'] });
  });

  it('waits for the coordinator of the committee’s standing agency as for the host’s own, and lets him do it', async () => {
    const agency = actor('coordinator', 'xa-a1');
    expect(await workOf(agency)).toEqual([]);
    expect((await stack.call(agency, 'GET', `/cycles/${cycle}/board`)).status).toBe(404);
    const { id, ...content } = committee;
    await must(stack, admin, `/committees/${id}`, { ...content, standingAgency: 'xa-a1' });
    await until('the agency to be known to whoever trusted what was', async () => (await workOf(agency)).length > 0);
    expect(await workOf(agency)).toEqual(await workOf(coordinator));
    await ask(stack, agency, `/cycles/${cycle}/board`);
    const { cycles } = await ask(stack, agency, '/cycles?rehearsal=true');
    expect(cycles).toMatchObject([{ cycle }]);
    const rights = async (by: By) => (await ask(stack, by, `/rights?stream=cycle/${cycle}`))['acts'];
    expect(await rights(agency)).toEqual(await rights(coordinator));
    expect(await ask(stack, agency, '/rights')).toEqual(await ask(stack, coordinator, '/rights'));
    const planned = await must(stack, agency, '/cycles', planBody({ key: 'thuong-truc' }));
    const own = (planned['answer'] as { cycle: string }).cycle;
    await must(stack, agency, `/cycles/${own}/cancel`, { reason: 'thử' });
    const history = await ask(stack, coordinator, `/cycles/${own}/history`);
    expect(JSON.stringify(history)).toContain('coordinator of xa-a1');
    expect((await stack.call(actor('leader', 'xa-a1'), 'GET', `/cycles/${cycle}/board`)).status).toBe(404);
    await must(stack, admin, `/committees/${id}`, content);
  });

  it('asks the host to decide on each extension', async () => {
    await must(stack, actor('unitHead', 'huyen-c'), `/cycles/${cycle}/reports/huyen-c/extension/request`, {
      until: '2020-06-25',
      hour: '17:00',
      reason: 'mưa lũ',
    });
    for (const by of [coordinator, leader]) {
      expect(await one(by, 'extensionToDecide')).toMatchObject({
        unit: { id: 'huyen-c', name: 'huyện C' },
        asked: { until: '2020-06-25', reason: 'mưa lũ' },
        due: { day: '2020-06-22' },
      });
    }
  });

  it('goes from hand to hand: consolidate, approve, convene', async () => {
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/accept`, { round: 2 });
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-b/accept`, { round: 1 });
    await must(stack, leader, `/cycles/${cycle}/close-collection`, { overrideReason: 'đã đủ' });
    expect(await kinds(coordinator)).toContain('consolidationToMake');
    expect(await kinds(leader)).not.toContain('consolidationToMake');
    await must(stack, coordinator, `/cycles/${cycle}/consolidate`, {});
    expect(await kinds(leader)).toContain('consolidationToApprove');
    expect(await kinds(coordinator)).not.toContain('consolidationToApprove');
    await must(stack, leader, `/cycles/${cycle}/approve`, {});
    expect(await kinds(coordinator)).toContain('conferenceToConvene');
  });

  it('leaves out what a position has no right to', async () => {
    const other = await calledCycle(stack, { key: 'hai' });
    await must(stack, reporterA, `/cycles/${other}/reports/huyen-a/acknowledge`, {});
    expect((await workOf(reporterA)).map(({ stream }) => stream)).toContain(`cycle/${other}`);
    expect(await kinds(admin)).toEqual([]);
  });
});

describe('a report that is asked for at once', () => {
  it('is answered in hours, ends with its approval, and never waits for a conference', async () => {
    const planned = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'dot-xuat' }),
      period: { code: 'DX-2020-06-01', label: 'thiệt hại sau mưa lũ', from: '2020-06-01', to: '2020-06-01' },
      dataWindow: { from: '2020-06-01', to: '2020-06-01' },
      reviewKind: 'adHoc',
      collection: { rule: { kind: 'date', date: '2020-06-01', hour: '16:00' } },
    });
    const { cycle } = planned['answer'] as { cycle: string };
    const at = `/cycles/${cycle}`;
    await must(stack, coordinator, `${at}/call`, { number: 31, date: '2020-06-01' });
    expect(await one(reporterA, 'callToAcknowledge')).toMatchObject({ due: { day: '2020-06-01', overdue: false } });
    const stations = async () => ((await ask(stack, coordinator, `${at}/stations`))['stations'] as object[]).length;
    expect([await stations(), (await ask(stack, coordinator, at))['reviewKind']]).toEqual([3, 'adHoc']);
    const refused = await stack.call(coordinator, 'POST', '/conferences', conveneBody([cycle]));
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'cycle-expects-no-conference', pointer: '/cycles/0' },
    });
    const report = { ...reportBody(), period: 'DX-2020-06-01' };
    await must(stack, reporterA, `${at}/reports/huyen-a/submit`, report);
    await must(stack, coordinator, `${at}/reports/huyen-a/accept`, { round: 1 });
    await must(stack, leader, `${at}/close-collection`, { overrideReason: 'đã đủ' });
    await must(stack, coordinator, `${at}/consolidate`, {});
    expect(await stack.call(coordinator, 'POST', `${at}/close`, {})).toMatchObject({
      status: 409,
      body: { code: 'consolidation-not-approved' },
    });
    await must(stack, leader, `${at}/approve`, {});
    const waits = (await workOf(coordinator)).filter(({ stream }) => stream === `cycle/${cycle}`);
    expect(waits).toMatchObject([{ kind: 'cycleToClose', act: { address: `/ky-bao-cao/${cycle}?viec=khep-lai` } }]);
    const rights = await ask(stack, coordinator, `/rights?stream=cycle/${cycle}`);
    const act = (rights['acts'] as { action: string; allowed: boolean }[]).find(
      ({ action }) => action === 'reviewCycle.CloseCycle',
    );
    expect(act?.allowed).toBe(true);
    await must(stack, coordinator, `${at}/close`, {});
    expect(await ask(stack, coordinator, at)).toMatchObject({ status: 'closed', followUp: null, carriedOver: [] });
    const { cycleStatus, groups } = await ask(stack, coordinator, `${at}/board`);
    const left = (groups as { deadlines: { daysLeft: number | null }[] }[]).flatMap(({ deadlines }) =>
      deadlines.map(({ daysLeft }) => daysLeft),
    );
    expect([cycleStatus, left]).toEqual(['closed', [null]]);
    expect(await ask(stack, coordinator, `${at}/consolidation`)).toMatchObject({ accepted: ['huyen-a'] });
    expect((await workOf(coordinator)).map(({ stream }) => stream)).not.toContain(`cycle/${cycle}`);
  });
});

describe('a conference and what it concluded', () => {
  it('waits for invitations, answers, conclusions and the notice, in turn', async () => {
    const cycle = await cycleOnTheDay(stack, 'ba');
    await must(stack, coordinator, '/conferences', conveneBody([cycle]));
    expect(await one(leader, 'conclusionsToMake')).toMatchObject({
      conference: { conference: 'so-ket', heldOn },
      due: { day: heldOn, overdue: false },
    });
    await must(stack, leader, '/conferences/so-ket/conclusions', { tasks });
    expect(await one(coordinator, 'noticeToIssue')).toMatchObject({ due: { day: '2020-07-07', daysLeft: 5 } });
    await must(stack, coordinator, '/conferences/so-ket/notice', { number: 5, date: heldOn, signer });
    expect(await one(coordinator, 'tasksWithoutUnit')).toMatchObject({
      count: 3,
      act: { action: 'followUpTask.AssignUnits', address: '/nhiem-vu?conference=so-ket&noUnit=true' },
    });
  });

  it('waits for the unit to accept and to report, then for the host to verify', async () => {
    const unit = 'huyen-a';
    expect(await one(reporterA, 'taskToAccept')).toMatchObject({
      task: { conference: 'so-ket', number: 1 },
      due: { day: '2020-07-15', daysLeft: 11, overdue: false },
      act: { address: '/nhiem-vu/so-ket/1' },
    });
    await must(stack, reporterA, '/tasks/so-ket/1/accept', { unit });
    expect(await kinds(reporterA)).toContain('taskDue');
    await must(stack, reporterA, '/tasks/so-ket/1/extension/ask', { unit, until: '2020-07-20', reason: 'mưa lũ' });
    expect(await one(leader, 'taskExtensionToDecide')).toMatchObject({ asked: { until: '2020-07-20' } });
    expect(await kinds(coordinator)).not.toContain('taskExtensionToDecide');
    await must(stack, reporterA, '/tasks/so-ket/1/done', { unit, text: 'xong' });
    expect(await kinds(reporterA)).not.toContain('taskDue');
    for (const by of [coordinator, leader]) expect(await kinds(by)).toContain('taskToVerify');
    await must(stack, leader, '/tasks/so-ket/1/return', { unit, reasons: ['thiếu văn bản'] });
    expect(await kinds(reporterA)).toContain('taskReturned');
  });

  it('says of a rehearsal that it is one, and groups by the day of its own time', async () => {
    const { groups, counts } = await ask(stack, reporterA, '/work');
    expect(counts).toMatchObject({ total: 2, rehearsals: 2, overdue: 0, byKind: { reportDue: 1, taskReturned: 1 } });
    expect((groups as object[]).map((group) => ({ ...group, items: null }))).toEqual([
      { day: '2020-06-22', rehearsal: true, items: null },
      { day: '2020-07-15', rehearsal: true, items: null },
    ]);
  });
});

const unaddressed = (change: Record<string, unknown>): readonly string[] =>
  // As the route describes it.
  (change['to'] as { unit: string; role: string; addressed: boolean }[])
    .filter(({ addressed }) => !addressed)
    .map(({ unit, role }) => `${role} ${unit}`);

describe('a calendar changed while a cycle runs', () => {
  const storm = { date: '2020-06-22', kind: 'holiday', label: 'Nghỉ theo công điện', source: 'Công điện 58/CĐ-TTg' };
  let cycle: string;

  it('is shown before it is published: every deadline that falls differently, and how many units owe by it', async () => {
    cycle = await calledCycle(stack, { key: 'lich' });
    const shown = await stack.call(admin, 'POST', '/calendar/days/preview', { base: 'thu.1', days: [storm] });
    const touched = shown.body;
    expect(touched).toMatchObject({ version: 'thu.2' });
    expect(touched['cycles']).toContainEqual(
      expect.objectContaining({
        rehearsal: true,
        changes: [
          expect.objectContaining({
            units: 3,
            from: expect.objectContaining({ date: '2020-06-22' }),
            to: expect.objectContaining({ date: '2020-06-23' }),
          }),
        ],
      }),
    );
    expect(
      (await stack.call(coordinator, 'POST', '/calendar/days/preview', { base: 'thu.1', days: [storm] })).status,
    ).toBe(403);
  });

  it("waits for the cycle's coordinator, who moves it: one letter to each unit, and then it waits no more", async () => {
    await must(stack, admin, '/calendar/days', { base: 'thu.1', days: [storm] });
    const waiting = async () =>
      (await workOf(coordinator)).filter(({ kind, stream }) => kind === 'datesToReview' && stream === `cycle/${cycle}`);
    expect(await waiting()).toMatchObject([
      { count: 1, due: { day: '2020-06-22' }, act: { action: 'reviewCycle.FollowCalendar' } },
    ]);
    const change = await ask(stack, coordinator, `/cycles/${cycle}/calendar-change`);
    // Two posts of each unit are written to: its reporter and its head.
    expect(change).toMatchObject({ calendar: 'thu.2', letters: 6, changes: [{ units: 3, kept: null }] });
    expect(unaddressed(change)).toEqual([]);
    const head = stack.db.deleteFrom('unit_contact').where('unit', '=', 'huyen-b' as UnitId);
    const gone = await head.where('role', '=', 'unitHead').returningAll().execute();
    // The letter is owed all the same, and told as one that cannot be sent.
    const without = await ask(stack, coordinator, `/cycles/${cycle}/calendar-change`);
    expect(without).toMatchObject({ letters: 6 });
    expect(unaddressed(without)).toEqual(['unitHead huyen-b']);
    await stack.db.insertInto('unit_contact').values(gone).execute();
    expect((await stack.call(reporterA, 'GET', `/cycles/${cycle}/calendar-change`)).status).toBe(404);
    const reason = 'Công điện 58/CĐ-TTg';
    expect(
      await stack.call(coordinator, 'POST', `/cycles/${cycle}/follow-calendar`, { calendar: 'thu.1', reason }),
    ).toMatchObject({ status: 409, body: { code: 'calendar-published-meanwhile' } });
    await must(stack, coordinator, `/cycles/${cycle}/follow-calendar`, { calendar: 'thu.2', reason });
    expect(await waiting()).toEqual([]);
    expect(await ask(stack, coordinator, `/cycles/${cycle}/calendar-change`)).toMatchObject({
      changes: [],
      letters: 0,
    });
    const explained = await ask(stack, coordinator, `/cycles/${cycle}/explain/huyen-a`);
    expect(explained).toMatchObject({ deadline: { version: 2, date: '2020-06-23' } });
    const { deadline } = explained as { deadline: { lines: { sentence: string }[] } };
    expect(deadline.lines.map(({ sentence }) => sentence).join('\n')).toContain('Lịch làm việc thay đổi (bản thu.2)');
    const letters = await stack.db
      .selectFrom('deliveries')
      .select(['unit', 'recipient_name'])
      .where('stream', '=', `cycle/${cycle}` as StreamId)
      .where('template', '=', 'deadlineMoved')
      .execute();
    const promised = (change as { to: { unit: string; name: string }[] }).to.map(({ unit, name }) => `${unit} ${name}`);
    expect(letters.map((row) => `${row.unit} ${row.recipient_name}`).sort()).toEqual(promised.sort());
    expect(letters).toHaveLength(6);
  });

  it('stands still where it is suspended, for that unit alone, and goes on with the days that were left', async () => {
    const row = async () =>
      ((await ask(stack, coordinator, `/cycles/${cycle}/board`))['rows'] as Item[]).find(
        (one) => one['unit'] === ('huyen-b' as never),
      );
    await must(stack, coordinator, `/cycles/${cycle}/suspend`, { units: ['huyen-b'], reason: 'bão số 3' });
    expect(await row()).toMatchObject({ state: 'suspended', dueAt: null, suspended: { reason: 'bão số 3' } });
    const waits = (await workOf(reporterB)).find(({ stream }) => stream === `cycle/${cycle}`);
    expect(waits).toMatchObject({ due: null });
    await must(stack, coordinator, `/cycles/${cycle}/resume`, { reason: 'nước đã rút' });
    expect(await row()).toMatchObject({ suspended: null, dueOn: '2020-06-23' });
    const again = await stack.call(coordinator, 'POST', `/cycles/${cycle}/resume`, { reason: 'nữa' });
    expect(again).toMatchObject({ status: 422, body: { code: 'nothing-suspended', pointer: '/units' } });
  });

  it('changed again, stays as it is where the coordinator says so: it waits no more, and the date tells why', async () => {
    const waiting = async () =>
      (await workOf(coordinator)).filter(({ kind, stream }) => kind === 'datesToReview' && stream === `cycle/${cycle}`);
    expect(await waiting()).toEqual([]);
    await must(stack, admin, '/calendar/days', { base: 'thu.2', days: [{ ...storm, date: '2020-06-23' }] });
    expect(await waiting()).toHaveLength(1);
    const kept = { calendar: 'thu.3', reason: 'đã thống nhất với các huyện', keep: true };
    await must(stack, coordinator, `/cycles/${cycle}/follow-calendar`, kept);
    expect(await waiting()).toEqual([]);
    const { deadline } = (await ask(stack, coordinator, `/cycles/${cycle}/explain/huyen-a`)) as {
      deadline: { date: string; lines: { sentence: string }[] };
    };
    expect(deadline.date).toBe('2020-06-23');
    expect(deadline.lines.at(-1)?.sentence).toBe(
      'Lịch làm việc bản thu.3 công bố sau đó; hạn này được giữ nguyên ngày thứ Ba, 23/6/2020: đã thống nhất với các huyện.',
    );
  });
});

describe('a unit with working days of its own', () => {
  const local = { kind: 'holiday', label: 'Ngày hội của tỉnh', source: '3/QĐ-UBND' };
  let cycle: string;
  let due: string;

  it('changes nothing for whoever is neither the unit nor below it', async () => {
    cycle = await calledCycle(stack, { key: 'rieng' });
    const { deadline } = await ask(stack, coordinator, `/cycles/${cycle}/explain/huyen-a`);
    due = (deadline as { date: string }).date;
    const elsewhere = { base: 'thu.3', unit: 'huyen-a', days: [{ ...local, date: due }] };
    expect((await stack.call(admin, 'POST', '/calendar/days/preview', elsewhere)).body).toEqual({
      ...{ version: 'huyen-a.2', cycles: [], conferences: [], tasks: [] },
    });
    const unknown = await stack.call(admin, 'POST', '/calendar/days', { ...elsewhere, unit: 'khong-co' });
    expect(unknown).toMatchObject({ status: 422, body: { code: 'unknown-unit', pointer: '/unit' } });
  });

  it('moves what it hosts when the coordinator confirms, and every date says whose calendar it is by', async () => {
    const meets = { ...conveneBody([await cycleOnTheDay(stack, 'ngay-hoi')], 'ngay-hoi'), heldOn: '2020-07-15' };
    await must(stack, coordinator, '/conferences', meets);
    const days = [due, '2020-07-15'].map((date) => ({ ...local, date }));
    const body = { base: 'thu.3', unit: 'tinh-x', days };
    const shown = await stack.call(admin, 'POST', '/calendar/days/preview', body);
    expect((shown.body['cycles'] as object[]).length).toBeGreaterThan(0);
    await must(stack, admin, '/calendar/days', body);
    expect(await ask(stack, reporterA, '/calendar/tables')).toMatchObject({
      tables: [{ unit: 'tinh-x', name: 'tỉnh X', version: 'tinh-x.2', source: '3/QĐ-UBND' }],
    });
    expect(await one(coordinator, 'datesToReview')).toBeDefined();
    expect(await ask(stack, coordinator, `/cycles/${cycle}/calendar-change`)).toMatchObject({
      calendar: 'tinh-x.2',
      own: { name: 'tỉnh X', source: '3/QĐ-UBND' },
    });
    await must(stack, coordinator, `/cycles/${cycle}/follow-calendar`, { calendar: 'tinh-x.2', reason: '3/QĐ-UBND' });
    const { deadline } = (await ask(stack, coordinator, `/cycles/${cycle}/explain/huyen-a`)) as {
      deadline: { date: string; lines: { sentence: string }[] };
    };
    expect(deadline.date > due).toBe(true);
    expect(deadline.lines.map(({ sentence }) => sentence).join('\n')).toContain(
      'Theo lịch làm việc riêng của tỉnh X, 3/QĐ-UBND',
    );
  });

  it('names a conference and a task whose day is off now, and leads to the act that changes it: neither moves by itself', async () => {
    expect(await one(coordinator, 'conferenceOnDayOff')).toMatchObject({
      ...{ names: ['Ngày hội của tỉnh'], conference: { conference: 'ngay-hoi', heldOn: '2020-07-15' } },
      act: { action: 'conference.MoveConference', address: '/hoi-nghi/ngay-hoi' },
    });
    expect(await one(leader, 'taskOnDayOff')).toMatchObject({
      ...{ names: ['Ngày hội của tỉnh'], task: { conference: 'so-ket', number: 1 }, due: { day: '2020-07-15' } },
      act: { action: 'followUpTask.SetDueDate', address: '/nhiem-vu/so-ket/1' },
    });
    expect(await kinds(reporterA)).not.toContain('taskOnDayOff');
  });

  it('is counted by for that unit and those below it, and for nobody else', async () => {
    const asked = `/questions/working-days?from=2020-06-01&to=${due}`;
    const country = await ask(stack, reporterA, asked);
    const below = await ask(stack, reporterA, `${asked}&unit=huyen-a`);
    expect(below['workingDays']).toBe(Number(country['workingDays']) - 1);
    expect(await ask(stack, reporterA, '/calendar?unit=huyen-a')).toMatchObject({ own: { unit: 'tinh-x' } });
    expect((await stack.call(reporterA, 'GET', `${asked}&unit=khong-co`)).status).toBe(422);
  });

  it('ends by a document, and the common one holds again', async () => {
    await must(stack, admin, '/calendar/withdraw', { unit: 'tinh-x', base: 'tinh-x.2', source: '9/QĐ-UBND' });
    expect(await ask(stack, admin, '/calendar/tables')).toEqual({ tables: [] });
    expect(await ask(stack, coordinator, `/cycles/${cycle}/calendar-change`)).toMatchObject({ calendar: 'thu.3' });
  });
});

describe('a conference that comes nearer', () => {
  it('asks about the days its cycle keeps: refused with the latest day, or accepted by a named person', async () => {
    const planned = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'doi-ngay' }),
      clock: { origin: `${heldOn}T08:30:00+07:00`, scale: 1 },
      collection: { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } },
      levels: { reviewDays: [5] },
      conferenceDate: '2020-08-05',
    });
    const { cycle } = planned['answer'] as { cycle: string };
    await must(stack, coordinator, '/conferences', { ...conveneBody([cycle], 'doi-ngay'), heldOn: '2020-08-05' });
    const at = '/conferences/doi-ngay';
    const move = { heldOn: '2020-07-28', reason: 'lịch của Trưởng ban' };
    const preview = { decision: 'move', ...move };
    const latest = 'chậm nhất là thứ Ba, 21/7/2020';
    expect((await stack.call(leader, 'POST', `${at}/change/preview`, preview)).body).toMatchObject({
      obstacles: [{ code: 'too-soon-after-lower-level', detail: expect.stringContaining(latest) }],
    });
    expect(await stack.call(leader, 'POST', `${at}/move`, move)).toMatchObject({
      status: 422,
      body: { code: 'too-soon-after-lower-level', pointer: '/heldOn' },
    });
    const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'không lùi được' };
    await must(stack, leader, `${at}/move`, { ...move, signedOff });
    expect(JSON.stringify(await ask(stack, leader, `${at}/history`))).toContain('Trần Văn B, Phó Trưởng ban');
  });
});

describe('a conference that is convened on another day than planned', () => {
  it('asks about the days its cycle keeps, in the form and when it is convened; the planned day asks nothing', async () => {
    const planned = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'trieu-tap' }),
      clock: { origin: `${heldOn}T08:30:00+07:00`, scale: 1 },
      collection: { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } },
      levels: { reviewDays: [5] },
      conferenceDate: '2020-08-05',
    });
    const { cycle } = planned['answer'] as { cycle: string };
    const body = (day: string, more: object = {}) => ({
      ...conveneBody([cycle], 'trieu-tap-som'),
      heldOn: day,
      ...more,
    });
    const obstacles = async (asked: object) =>
      (await stack.call(coordinator, 'POST', '/conferences/preview', asked)).body['obstacles'];
    expect(await obstacles(body('2020-08-05'))).toEqual([]);
    expect(await obstacles(body('2020-07-28'))).toMatchObject([
      {
        ...{ code: 'too-soon-after-lower-level', pointer: '/heldOn' },
        detail: expect.stringContaining('chậm nhất là thứ Ba, 21/7/2020') as string,
      },
    ]);
    expect(await stack.call(coordinator, 'POST', '/conferences', body('2020-07-28'))).toMatchObject({
      status: 422,
      body: { code: 'too-soon-after-lower-level', pointer: '/heldOn' },
    });
    const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'không lùi được' };
    const idle = await stack.call(coordinator, 'POST', '/conferences', body('2020-08-05', { signedOff }));
    expect(idle).toMatchObject({ status: 422, body: { code: 'plan-sign-off-not-needed', pointer: '/signedOff' } });
    // Before the last report is due at all nobody may sign.
    expect(await obstacles(body('2020-07-20', { signedOff }))).toMatchObject([{ code: 'too-soon-after-lower-level' }]);
    const early = body('2020-07-28', { signedOff });
    expect(await obstacles(early)).toEqual([]);
    await must(stack, coordinator, '/conferences', early);
    const history = JSON.stringify(await ask(stack, leader, '/conferences/trieu-tap-som/history'));
    expect(history).toContain('Trần Văn B, Phó Trưởng ban');
  });
});

describe('a calendar that moves no date and takes days from between two', () => {
  it('is asked about like one that does: in the list of work, on the board and when it is confirmed', async () => {
    const planned = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'rut-ngan' }),
      clock: { origin: `${heldOn}T08:30:00+07:00`, scale: 1 },
      collection: { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } },
      ladder: { hour: '08:00', steps: [{ offset: 0, audience: 'unit' }] },
      levels: { reviewDays: [5] },
      conferenceDate: '2020-08-05',
    });
    const { cycle } = planned['answer'] as { cycle: string };
    const stream = `cycle/${cycle}`;
    const asked = async () =>
      (await workOf(coordinator)).filter((one) => one.stream === stream).map(({ kind }) => kind);
    expect(await asked()).not.toContain('datesToReview');
    expect(await ask(stack, coordinator, `/cycles/${cycle}/board`)).toMatchObject({
      before: { conferenceOn: '2020-08-05', superiorDue: null, rolls: true },
    });
    const at = `/cycles/${cycle}/calendar-change`;
    expect(await ask(stack, coordinator, at)).toMatchObject({ changes: [], obstacle: null });
    const { version: base } = await ask(stack, admin, '/calendar');
    const off = { kind: 'holiday', label: 'Bão số 2', source: '58/CĐ-TTg' };
    const days = ['27', '28', '29', '30'].map((day) => ({ ...off, date: `2020-07-${day}` }));
    // Whoever is about to publish it reads so beforehand.
    expect((await stack.call(admin, 'POST', '/calendar/days/preview', { base, days })).body).toMatchObject({
      cycles: expect.arrayContaining([expect.objectContaining({ changes: [], lacksDays: true })]),
    });
    await must(stack, admin, '/calendar/days', { base, days });
    const { calendar, ...change } = await ask(stack, coordinator, at);
    expect(change).toMatchObject({ changes: [], letters: 0, obstacle: { code: 'too-soon-after-lower-level' } });
    expect(await asked()).toContain('datesToReview');
    const follow = { calendar, reason: '58/CĐ-TTg' };
    expect(await stack.call(coordinator, 'POST', `/cycles/${cycle}/follow-calendar`, follow)).toMatchObject({
      status: 422,
      body: { code: 'too-soon-after-lower-level' },
    });
    const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'không lùi được' };
    await must(stack, coordinator, `/cycles/${cycle}/follow-calendar`, { ...follow, signedOff });
    expect(await ask(stack, coordinator, at)).toMatchObject({ changes: [], obstacle: null });
    expect(await asked()).not.toContain('datesToReview');
  });
});
