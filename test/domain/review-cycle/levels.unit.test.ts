import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import { lastDayOf } from '#domain/deadlines/plan-feasible.ts';
import { addDays, type CivilDate, civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { cycleEventFacts } from '#domain/review-cycle/event-facts.ts';
import type { PlanMade } from '#domain/review-cycle/events/plan-events.ts';
import { depthsOf } from '#domain/review-cycle/level-dates.ts';
import { type CyclePlan, type LevelPlan, noLevels, type PlannedMember } from '#domain/review-cycle/plan.ts';
import { playLink } from '#domain/review-cycle/play-link.ts';
import { scheduleOf } from '#domain/review-cycle/schedule.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { instant } from '#test/support/given.ts';
import { inZone } from '#test/support/zones.ts';
import {
  coordinator,
  host,
  issueCall,
  plan as asUsual,
  refusal,
  Story,
  stream,
  system,
  unit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const calendar = withForeseenYears(defaultCalendar);

/** A province, two communes, a department; thôn and a school under the communes. */
const commune = (id: string, rank: number): PlannedMember => ({
  ...{ unit: unit(id), name: `xã ${id}`, kind: 'commune', level: 'commune', rank, setting: null },
  ...{ parent: host, rule: null },
});
const below = (id: string, parent: string, rank: number, kind: PlannedMember['kind'] = 'hamlet'): PlannedMember => ({
  ...{ unit: unit(id), name: `thôn ${id}`, kind, level: 'commune', rank, setting: 'community' },
  ...{ parent: unit(parent), rule: null },
});
const tree: readonly PlannedMember[] = [
  commune('a', 1),
  commune('b', 2),
  { ...commune('so', 3), name: 'Sở Nội vụ', kind: 'department', level: 'province' },
  below('a1', 'a', 4),
  below('a2', 'a', 5, 'school'),
  below('b1', 'b', 6),
];

const backFrom = (conference: string, workingDays: number): DeadlineRule => ({
  ...{ kind: 'beforeConference', workingDays, conference: civilDate(conference), hour: '17:00', raw: null },
});
const dateRule = (date: string): DeadlineRule => ({ kind: 'date', date: civilDate(date), hour: '17:00', raw: null });

interface Wish extends Partial<LevelPlan> {
  readonly cutOff: string;
  readonly conference: string | null;
  readonly rule?: DeadlineRule;
  readonly more?: Partial<CyclePlan>;
}

/** As a province plans back: five days before its conference, three days in each commune for what its thôn send. */
function over({ cutOff, conference, rule, more, ...levels }: Wish): CyclePlan {
  return {
    ...asUsual,
    cutOff: civilDate(cutOff),
    dataWindow: { from: addDays(civilDate(cutOff), -180), to: civilDate(cutOff) },
    members: tree,
    collection: { rule: rule ?? backFrom(conference ?? '', 5), byKind: [], byLevel: [] },
    levels: { ...noLevels, reviewDays: [5, 3], ...levels },
    conferenceDate: conference === null ? null : civilDate(conference),
    ...more,
  };
}

const ask = (data: CyclePlan, at: string, by: WorkingCalendar = calendar) =>
  reviewCycle.decide(
    reviewCycle.initial,
    { type: 'PlanCycle', data },
    { at: instant(at), actor: coordinator, commandId: 'c' as never, calendar: by },
  );

function made(data: CyclePlan, at: string, by: WorkingCalendar = calendar): PlanMade {
  const decision = ask(data, at, by);
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  const event = decision.kind === 'accepted' ? decision.events.find(({ type }) => type === 'CyclePlanned') : undefined;
  if (event?.type !== 'CyclePlanned') throw new Error('planned nothing');
  return event.data;
}

function dueOf({ deadlines, assigned }: PlanMade, id: string): CivilDate {
  const version = assigned.find((one) => one.unit === id)?.version;
  const due = deadlines.find((one) => one.version === version);
  if (due === undefined) throw new Error(`${id} has no deadline`);
  return due.date;
}

const refused = (data: CyclePlan, at: string) => {
  const decision = ask(data, at);
  return decision.kind === 'refused' ? decision.refusal : null;
};

describe('a plan dated back over its levels', () => {
  it.each([
    ['an ordinary half-year', '2026-06-14', '2026-07-10', '2026-07-03', '2026-06-30'],
    [
      'a month of 31 days: Tuesday 31/8/2027 is passed like any other, 1/9 to 3/9 lie after it',
      '2027-07-14',
      '2027-09-01',
      '2027-08-25',
      '2027-08-20',
    ],
    ['31 January, with Tết 2028 on the way', '2027-12-14', '2028-01-31', '2028-01-17', '2028-01-12'],
    ['a conference on a leap day', '2027-12-14', '2028-02-29', '2028-02-22', '2028-02-17'],
    ['a leap day on the way', '2027-12-14', '2028-03-03', '2028-02-25', '2028-02-22'],
    ['the turn of the year: 1/1/2027 is a Friday off', '2026-12-14', '2027-01-08', '2026-12-31', '2026-12-28'],
    [
      'the Tết fortnight of 2027: from 5/2 to 11/2 nobody works',
      '2026-12-14',
      '2027-02-15',
      '2027-02-01',
      '2027-01-27',
    ],
  ])('%s', (_name, cutOff, conference, communes, hamlets) => {
    const plan = made(over({ cutOff, conference }), vn(`${cutOff} 08:00`));
    const { steps } = scheduleOf(plan, calendar);
    expect(['a', 'b', 'so', 'a1', 'a2', 'b1'].map((id) => dueOf(plan, id))).toEqual([
      ...[communes, communes, communes],
      ...[hamlets, hamlets, hamlets],
    ]);
    // Nothing to spare between the levels; what is to spare is the time in which the lowest one writes.
    expect(steps.map(({ slack }) => slack)).toEqual([0, 0]);
    expect(addWorkingDays(plan.plan.cutOff, steps[1]?.writingDays ?? 0, calendar)).toBe(hamlets);
  });

  it('says of each date that it is counted back from the conference, and over which days off', () => {
    const plan = made(over({ cutOff: '2026-12-14', conference: '2027-01-08' }), vn('2026-12-01 08:00'));
    const due = plan.deadlines.find(({ date }) => date === '2026-12-28');
    expect(due?.explain.map(({ code, date }) => [code, date])).toEqual([
      ['stated', '2027-01-08'],
      ...['2027-01-01', '2027-01-02', '2027-01-03'].map((day) => ['dayOffPassed', day]),
      ['countedBackFromConference', '2026-12-28'],
      ...(due?.explain.slice(5).map(({ code, date }) => [code, date]) ?? []),
    ]);
  });

  it('follows a conference that moves: each level keeps its days', () => {
    const story = new Story()
      .at(vn('2026-06-01 08:00'), coordinator, {
        type: 'PlanCycle',
        data: over({ cutOff: '2026-06-14', conference: '2026-07-10' }),
      })
      .at(vn('2026-06-02 09:00'), coordinator, issueCall)
      .at(vn('2026-06-10 09:00'), system, {
        type: 'LinkConference',
        data: { conference: stream('conference/x'), heldOn: civilDate('2026-07-17') },
      });
    expect(story.dueOf(unit('a')).slice(0, 10)).toBe('2026-07-10');
    expect(story.dueOf(unit('a1')).slice(0, 10)).toBe('2026-07-07');
  });

  it('counts back from the commune’s own date where it has one, and leaves alone what is stated', () => {
    const members = tree.map((each) => (each.unit === 'a' ? { ...each, rule: dateRule('2026-07-01') } : each));
    const more = {
      members,
      collection: {
        rule: backFrom('2026-07-10', 5),
        byKind: [{ kind: 'school' as const, rule: dateRule('2026-06-24') }],
        byLevel: [],
      },
    };
    const plan = made(over({ cutOff: '2026-06-14', conference: '2026-07-10', more }), vn('2026-06-01 08:00'));
    expect(['a', 'a1', 'a2', 'b', 'b1'].map((id) => dueOf(plan, id))).toEqual([
      ...['2026-07-01', '2026-06-26', '2026-06-24'],
      ...['2026-07-03', '2026-06-30'],
    ]);
    const { steps } = scheduleOf(plan, calendar);
    expect(steps.map(({ units, slack, critical }) => [units, slack, critical])).toEqual(
      [
        [['a'], 2, true],
        [['b', 'so'], 0, false],
        [['a1'], 0, false],
        [['a2'], 2, true],
        [['b1'], 0, false],
      ].map(([units, slack]) => [units, slack, expect.any(Boolean)]),
    );
    // The way by which the fewest days remain between the end of the data and the conference beside those that are kept.
    expect(steps.some(({ critical }) => critical)).toBe(true);
  });

  it('without days of its own keeps one deadline for all, as plans of before did', () => {
    const plan = made(over({ cutOff: '2026-06-14', conference: '2026-07-10', reviewDays: [] }), vn('2026-06-01 08:00'));
    expect(new Set(['a', 'so', 'a1'].map((id) => dueOf(plan, id)))).toEqual(new Set(['2026-07-03']));
  });
});

describe('a plan that leaves a level no time', () => {
  const tight = (more: Partial<Wish> = {}) =>
    over({
      cutOff: '2026-06-14',
      conference: '2026-07-10',
      more: {
        collection: {
          rule: dateRule('2026-07-01'),
          byKind: [
            { kind: 'hamlet', rule: dateRule('2026-06-29') },
            { kind: 'school', rule: dateRule('2026-06-24') },
          ],
          byLevel: [],
        },
      },
      ...more,
    });

  it('is refused where the lower date stands, with both dates, the days between and the latest day', () => {
    expect(refused(tight(), vn('2026-06-01 08:00'))).toMatchObject({
      code: 'too-soon-after-lower-level',
      pointer: '/collection/byKind/0/rule',
      liftedBy: ['coordinator', 'leader'],
      facts: { lowerName: 'thôn a1', upperName: 'xã a', need: 3, have: 2, latest: '2026-06-26' },
    });
    const said = refused(tight(), vn('2026-06-01 08:00'));
    expect(refusalSentence(said?.code ?? '', said?.facts)).toBe(
      'thôn a1 có hạn gửi 17 giờ 00 phút, ngày 29 tháng 6 năm 2026 (thứ Hai), xã a có hạn gửi 17 giờ 00 phút, ngày 01 tháng 7 năm 2026 (thứ Tư): ở giữa có 2 ngày làm việc, kế hoạch giữ 3 ngày để cấp trên xem xét, tổng hợp. Hạn của cấp dưới chậm nhất là thứ Sáu, 26/6/2026.',
    );
  });

  it('is refused where the host has too few days before its conference', () => {
    const late = over({ cutOff: '2026-06-14', conference: '2026-07-10', rule: dateRule('2026-07-06') });
    expect(refused(late, vn('2026-06-01 08:00'))).toMatchObject({
      code: 'too-soon-after-lower-level',
      pointer: '/collection/rule',
      facts: { conference: '2026-07-10', need: 5, latest: '2026-07-03' },
    });
  });

  it('is refused where the superior waits for the host', () => {
    const above = { cycle: stream('cycle/tinh'), date: civilDate('2026-07-03'), hour: '17:00' };
    const plan = over({
      cutOff: '2026-06-14',
      conference: null,
      rule: dateRule('2026-07-01'),
      above,
      reviewDays: [3, 2],
    });
    expect(refused(plan, vn('2026-06-01 08:00'))).toMatchObject({
      code: 'too-soon-after-lower-level',
      facts: { superior: '2026-07-03', need: 3, latest: '2026-06-30' },
    });
    const back: DeadlineRule = {
      ...{ kind: 'byEvent', event: 'hạn báo cáo tỉnh', on: above.date, workingDays: -3, hour: '17:00', raw: null },
    };
    const made2 = made({ ...plan, collection: { ...plan.collection, rule: back } }, vn('2026-06-01 08:00'));
    expect([dueOf(made2, 'a'), dueOf(made2, 'a1')]).toEqual(['2026-06-30', '2026-06-26']);
  });

  it('is accepted once a named person signs off on it with a reason, and the record keeps both', () => {
    const signedOff = { name: 'Trần Văn C', post: 'Trưởng ban', reason: 'hội nghị không dời được' };
    const plan = made(tight({ signedOff }), vn('2026-06-01 08:00'));
    expect(plan.plan.levels.signedOff).toEqual(signedOff);
    for (const type of ['CyclePlanned', 'CycleReplanned'] as const) {
      const told = (data: PlanMade) =>
        cycleEventFacts.facts({ type, data }).find(({ label }) => label === 'reason')?.value;
      const text = 'Trần Văn C, Trưởng ban: hội nghị không dời được';
      expect(told(plan)).toEqual({ kind: 'text', text });
      const { plan: tightly, ...dates } = plan;
      expect(told({ ...dates, plan: { ...tightly, levels: noLevels } })).toBeUndefined();
    }
    const steps = scheduleOf(plan, calendar).steps.map(({ units, slack, critical }) => ({ units, slack, critical }));
    expect(steps).toContainEqual({ units: ['a1', 'b1'], slack: -1, critical: true });
    expect(steps).toContainEqual({ units: ['a2'], slack: 2, critical: false });
    expect(refused(tight({ signedOff: { ...signedOff, reason: ' ' } }), vn('2026-06-01 08:00'))).toMatchObject({
      ...{ code: 'cycle-reason-missing', pointer: '/levels/signedOff/reason' },
    });
    expect(refused(tight({ signedOff: { ...signedOff, name: '' } }), vn('2026-06-01 08:00'))?.code).toBe(
      'plan-sign-off-unnamed',
    );
  });

  it('cannot be signed off where the report would come after it is needed, nor where nothing is short', () => {
    const signedOff = { name: 'Trần Văn C', post: 'Trưởng ban', reason: 'gấp' };
    const after = {
      more: {
        collection: {
          rule: dateRule('2026-07-01'),
          byKind: [{ kind: 'hamlet' as const, rule: dateRule('2026-07-02') }],
          byLevel: [],
        },
      },
    };
    const never = refused(tight({ signedOff, ...after }), vn('2026-06-01 08:00'));
    expect(never?.code).toBe('too-soon-after-lower-level');
    // … and says so: by the same words as a day too few one would sign once more.
    expect(refusalSentence('too-soon-after-lower-level', never?.facts ?? {})).toContain('ký xác nhận không thay được');
    const fine = over({ cutOff: '2026-06-14', conference: '2026-07-10', signedOff });
    expect(refused(fine, vn('2026-06-01 08:00'))).toMatchObject({
      code: 'plan-sign-off-not-needed',
      pointer: '/levels/signedOff',
    });
  });

  it('that begins too late says so at the level that has no day left', () => {
    expect(refused(over({ cutOff: '2026-06-30', conference: '2026-07-10' }), vn('2026-06-01 08:00'))).toMatchObject({
      ...{ code: 'too-soon-after-data-closes', pointer: '/levels/reviewDays/1' },
    });
    expect(refused(over({ cutOff: '2026-06-14', conference: '2026-07-10' }), vn('2026-07-01 08:00'))).toMatchObject({
      ...{ code: 'deadline-in-the-past', pointer: '/levels/reviewDays/1' },
    });
    expect(
      refused(over({ cutOff: '2026-06-14', conference: '2026-07-10', reviewDays: [5, -1] }), vn('2026-06-01 08:00'))
        ?.pointer,
    ).toBe('/levels/reviewDays/1');
  });
});

describe('a level’s days, once the call is out', () => {
  const story = () =>
    new Story()
      .at(vn('2026-06-01 08:00'), coordinator, {
        type: 'PlanCycle',
        data: over({ cutOff: '2026-06-14', conference: '2026-07-10' }),
      })
      .at(vn('2026-06-02 09:00'), coordinator, issueCall);
  const extend = (of: string, until: string): CycleCommand => ({
    type: 'GrantExtension',
    data: { unit: unit(of), until: civilDate(until), hour: null, reason: 'bão' },
  });

  it('stay where a thôn is given more time: its commune first', () => {
    const lived = story();
    expect(refusal(lived.ask(vn('2026-06-20 09:00'), coordinator, extend('a1', '2026-07-01')))).toMatchObject({
      ...{ code: 'too-soon-after-lower-level', pointer: '/until' },
      facts: { need: 3, have: 2, latest: '2026-06-30' },
    });
    // A Saturday leads past the commune's own day: the refusal says that it does.
    const rolled = refusal(lived.ask(vn('2026-06-20 09:00'), coordinator, extend('a1', '2026-07-04')));
    expect(rolled.facts).toMatchObject({ off: '2026-07-04', lower: expect.stringContaining('2026-07-06') });
    for (const language of ['vi', 'en'] as const)
      expect(refusalSentence(rolled.code, rolled.facts, language)).toMatch(
        /(4\/7\/2026|04\/07\/2026|4 July).*ngày nghỉ|4.*2026 is a day off/u,
      );
    lived.at(vn('2026-06-20 09:00'), coordinator, extend('a', '2026-07-06'), extend('a1', '2026-07-01'));
    expect(lived.dueOf(unit('a1')).slice(0, 10)).toBe('2026-07-01');
  });

  it('stay where a clock goes on: a thôn’s alone may not overtake its commune’s, all together keep their distance', () => {
    const some = (...units: readonly string[]) => ({ units: units.map(unit), reason: 'bão' });
    const alone = story().at(vn('2026-06-15 09:00'), coordinator, { type: 'SuspendDeadlines', data: some('a1') });
    const goOn: CycleCommand = { type: 'ResumeDeadlines', data: some('a1') };
    expect(refusal(alone.ask(vn('2026-06-22 09:00'), coordinator, goOn)).code).toBe('too-soon-after-lower-level');
    const all = story()
      .at(vn('2026-06-15 09:00'), coordinator, { type: 'SuspendDeadlines', data: some() })
      .at(vn('2026-06-22 09:00'), coordinator, { type: 'ResumeDeadlines', data: some() });
    expect([all.dueOf(unit('a')), all.dueOf(unit('a1'))].map((at) => at.slice(0, 10))).toEqual([
      '2026-07-10',
      '2026-07-07',
    ]);
  });
});

describe('a level’s days, once a calendar is followed', () => {
  const off: CalendarDay = { date: civilDate('2026-07-01'), kind: 'holiday', label: 'bão', source: '58/CĐ-TTg' };
  const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'hội nghị không lùi được' };
  const extend = (of: string, until: string): CycleCommand => ({
    type: 'GrantExtension',
    data: { unit: unit(of), until: civilDate(until), hour: null, reason: 'bão' },
  });
  const follow = (more: object = {}): CycleCommand => ({
    type: 'FollowCalendar',
    data: { calendar: 'vn.2', reason: 'bão', ...more },
  });
  const at = vn('2026-06-20 09:00');
  /** The commune’s date was set; the thôn’s own rolls on from the new holiday towards it. */
  const lived = () => {
    const story = new Story();
    story.calendar = calendar;
    story
      .at(vn('2026-05-20 08:00'), coordinator, {
        type: 'PlanCycle',
        data: over({ cutOff: '2026-06-14', conference: '2026-07-10' }),
      })
      .at(vn('2026-05-21 08:00'), coordinator, issueCall)
      .at(at, coordinator, extend('a', '2026-07-06'), extend('a1', '2026-07-01'));
    story.calendar = { ...calendar, version: 'vn.2', days: new Map(calendar.days).set(off.date, off) };
    return story;
  };

  it('are asked about: refused with both dates and the latest day, unless the dates are kept', () => {
    const story = lived();
    expect(refusal(story.ask(at, coordinator, follow()))).toMatchObject({
      ...{ code: 'too-soon-after-lower-level', pointer: '/calendar' },
      facts: { lowerName: 'thôn a1', upperName: 'xã a', need: 3, have: 2, latest: '2026-06-30' },
    });
    expect(story.ask(at, coordinator, follow({ keep: true })).kind).toBe('accepted');
  });

  it('may be signed off by a named person with a reason, which the plan keeps; never where nothing is short', () => {
    const story = lived();
    const unnamed = follow({ signedOff: { ...signedOff, name: ' ' } });
    expect(refusal(story.ask(at, coordinator, unnamed))).toMatchObject({ pointer: '/signedOff/name' });
    story.at(at, coordinator, follow({ signedOff }));
    expect(story.dueOf(unit('a1')).slice(0, 10)).toBe('2026-07-02');
    expect('plan' in story.state && story.state.plan?.levels.signedOff).toEqual(signedOff);
    const roomy = lived().at(at, coordinator, extend('a', '2026-07-08'));
    expect(refusal(roomy.ask(at, coordinator, follow({ signedOff }))).code).toBe('plan-sign-off-not-needed');
  });
});

describe('a calendar that moves no date and takes days from between two', () => {
  const at = vn('2026-06-20 09:00');
  const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'hội nghị không lùi được' };
  const follow = (more: object = {}): CycleCommand => ({
    type: 'FollowCalendar',
    data: { calendar: 'vn.2', reason: 'bão', ...more },
  });
  /** Reminded on the day alone, no rung falls differently either; both dates are stated, and the days between them are just enough. */
  const lived = (version: string, ...off: readonly string[]) => {
    const story = new Story();
    story.calendar = calendar;
    const members = tree.map((one) => (one.kind === 'hamlet' ? { ...one, rule: dateRule('2026-06-30') } : one));
    const dates = { cutOff: '2026-06-14', conference: '2026-07-10', rule: dateRule('2026-07-03') };
    const plan = over({ ...dates, more: { members } });
    story
      .at(vn('2026-05-20 08:00'), coordinator, {
        type: 'PlanCycle',
        data: { ...plan, ladder: { ...plan.ladder, steps: [{ offset: 0, audience: 'unit' }] } },
      })
      .at(vn('2026-05-21 08:00'), coordinator, issueCall);
    const days = new Map(calendar.days);
    for (const day of off)
      days.set(civilDate(day), { date: civilDate(day), kind: 'holiday', label: 'bão', source: '58/CĐ-TTg' });
    story.calendar = { ...calendar, version, days };
    return story;
  };

  it('asks like one that moves them: of the host’s days and of those between two levels', () => {
    const hostDays = lived('vn.2', '2026-07-07');
    expect(refusal(hostDays.ask(at, coordinator, follow()))).toMatchObject({
      ...{ code: 'too-soon-after-lower-level', pointer: '/calendar' },
      facts: { conference: '2026-07-10', need: 5 },
    });
    expect(hostDays.ask(at, coordinator, follow({ keep: true })).kind).toBe('accepted');
    hostDays.at(at, coordinator, follow({ signedOff }));
    expect(hostDays.events.at(-1)).toMatchObject({
      type: 'CalendarFollowed',
      data: { moved: [], kept: [], signedOff },
    });
    expect(hostDays.ask(at, coordinator, follow()).kind).toBe('nothing');
    const between = lived('vn.2', '2026-07-01');
    expect(refusal(between.ask(at, coordinator, follow()))).toMatchObject({
      ...{ code: 'too-soon-after-lower-level', pointer: '/calendar' },
      facts: { lowerName: 'thôn a1', upperName: 'xã a', need: 3, have: 2 },
    });
  });

  it('asks nothing where the days suffice, and of a day off that lies elsewhere', () => {
    for (const off of [[], ['2026-07-14'], ['2026-06-10']]) {
      const story = lived('vn.2', ...off);
      expect([off, story.ask(at, coordinator, follow()).kind]).toEqual([off, 'nothing']);
    }
  });
});

describe('a level’s days, once the conference moves', () => {
  it('are asked about: of the host where it comes nearer, and never where it goes away', () => {
    const story = new Story();
    story.calendar = calendar;
    story
      .at(vn('2026-05-20 08:00'), coordinator, {
        type: 'PlanCycle',
        data: over({ cutOff: '2026-06-14', conference: '2026-07-10', rule: dateRule('2026-07-03') }),
      })
      .at(vn('2026-05-21 08:00'), coordinator, issueCall);
    const given = { at: instant(vn('2026-06-20 09:00')), actor: system, commandId: 'c' as never, calendar };
    const shortBy = (heldOn: string) =>
      playLink(story.state, { conference: stream('conference/so-ket'), heldOn: civilDate(heldOn) }, given).short;
    expect(shortBy('2026-07-08')).toMatchObject({
      mayBeSignedOff: true,
      facts: { conference: '2026-07-08', need: 5, latest: '2026-07-01' },
    });
    expect(shortBy('2026-07-02')).toMatchObject({ mayBeSignedOff: false });
    expect(shortBy('2026-07-17')).toBeNull();
  });
});

/** A thousand offices: their trees, their days off, their rules, what they grant and suspend meanwhile. */
const first = civilDate('2026-01-01');
const dayFrom = (offset: number): CivilDate => addDays(first, offset);
const randomCalendar = fc
  .uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 400 }), off: fc.boolean() }), {
    maxLength: 40,
    selector: ({ at }) => at,
  })
  .map((days): WorkingCalendar => {
    const rows = days.flatMap(({ at, off }): CalendarDay[] => {
      const date = dayFrom(at);
      const saturday = at % 7 === 2;
      return off || saturday ? [{ date, kind: off ? 'holiday' : 'workingSaturday', label: 'x', source: 'y' }] : [];
    });
    return {
      version: 'random',
      from: dayFrom(-400),
      to: dayFrom(800),
      days: new Map(rows.map((row) => [row.date, row])),
    };
  });
const offices = fc.record({
  calendar: randomCalendar,
  parents: fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 3, maxLength: 8 }),
  reviewDays: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
  conference: fc.integer({ min: 80, max: 150 }),
  rule: fc.oneof(
    fc.record({ kind: fc.constant('back' as const), days: fc.integer({ min: 1, max: 15 }) }),
    fc.record({ kind: fc.constant('date' as const), at: fc.integer({ min: 40, max: 65 }) }),
    fc.record({
      kind: fc.constant('event' as const),
      at: fc.integer({ min: 40, max: 65 }),
      days: fc.integer({ min: -12, max: 8 }),
    }),
  ),
  own: fc.array(fc.record({ row: fc.nat(7), at: fc.integer({ min: 20, max: 65 }) }), { maxLength: 1 }),
  roll: fc.boolean(),
  signs: fc.nat(4).map((n) => n === 0),
  acts: fc.array(
    fc.record({
      what: fc.constantFrom('extend' as const, 'suspend' as const, 'resume' as const),
      row: fc.nat(7),
      by: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 6 },
  ),
});
type Office = typeof offices extends fc.Arbitrary<infer T> ? T : never;

function planOf({ parents, reviewDays, conference, rule, own, roll, signs }: Office): CyclePlan {
  const members = parents.map((above, row): PlannedMember => {
    const parent = above >= 0 && above < row ? `u${String(above)}` : host;
    const mine = own.find((one) => one.row === row);
    return { ...below(`u${String(row)}`, parent, row), rule: mine === undefined ? null : dateRule(dayFrom(mine.at)) };
  });
  const ofAll: DeadlineRule =
    rule.kind === 'back'
      ? backFrom(dayFrom(conference), rule.days)
      : rule.kind === 'date'
        ? dateRule(dayFrom(rule.at))
        : { kind: 'byEvent', event: 'kỳ họp', on: dayFrom(rule.at), workingDays: rule.days, hour: '17:00', raw: null };
  const signedOff = signs ? { name: 'C', post: 'Trưởng ban', reason: 'gấp' } : null;
  return over({
    ...{ cutOff: dayFrom(10), conference: dayFrom(conference), rule: ofAll, reviewDays, signedOff },
    more: { members, rollToWorkingDay: roll },
  });
}

/** Counted day by day, by nothing the product counts with. */
function between(lower: CivilDate, upper: CivilDate, { days }: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(lower, 1); day <= upper; day = addDays(day, 1)) {
    const kind = days.get(day)?.kind;
    const weekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;
    if (kind === 'workingSaturday' || (kind === undefined && !weekend)) count += 1;
  }
  return count;
}

function levelsHold(
  story: Story,
  plan: CyclePlan,
  by: WorkingCalendar,
  signed: boolean,
  over1: ReadonlySet<string>,
): number {
  const depths = depthsOf(plan.members);
  let looked = 0;
  for (const { unit: of, parent } of plan.members) {
    if (parent === null || parent === host || over1.has(of) || over1.has(parent)) continue;
    const need = plan.levels.reviewDays[(depths.get(of) ?? 1) - 1] ?? 0;
    const [lower, upper] = [instant(story.dueOf(of)), instant(story.dueOf(parent))];
    expect(lower <= upper).toBe(true);
    if (!signed) expect(between(lastDayOf(lower), lastDayOf(upper), by)).toBeGreaterThanOrEqual(need);
    looked += 1;
  }
  return looked;
}

function explained(story: Story): void {
  for (const { deadline } of 'deadlines' in story.state ? story.state.deadlines : []) {
    const sum = (key: string) => deadline.explain.reduce((total, { facts }) => total + Number(facts[key] ?? 0), 0);
    const date = addDays(deadline.explain[0]?.date ?? first, sum('days'));
    expect(date).toBe(deadline.date);
    expect(Date.parse(vietnamInstant(date, '00:00')) + sum('minutes') * 60_000).toBe(Date.parse(deadline.at));
  }
}

/** Plans an office and lives on in it; how many pairs of levels were looked at, 0 where it is refused. */
function live(office: Office): number {
  const plan = planOf(office);
  const story = new Story();
  story.calendar = office.calendar;
  const begin = vn('2025-12-15 08:00');
  const decision = story.ask(begin, coordinator, { type: 'PlanCycle', data: plan });
  if (decision.kind !== 'accepted') return 0;
  story.record(begin, decision.events);
  const signed = plan.levels.signedOff !== null;
  let looked = levelsHold(story, plan, office.calendar, signed, new Set());
  explained(story);
  if (plan.levels.reviewDays.length < 2) return looked;
  story.at(vn('2025-12-16 09:00'), coordinator, issueCall);
  let day = civilDate('2025-12-17');
  const still = new Set<string>();
  for (const { what, row, by } of office.acts) {
    day = addDays(day, 2);
    const of = unit(`u${String(row % plan.members.length)}`);
    const at = vn(`${day} 09:00`);
    const due = civilDate(story.dueOf(of).slice(0, 10));
    const command: CycleCommand =
      what === 'extend'
        ? { type: 'GrantExtension', data: { unit: of, until: addDays(due, by), hour: null, reason: 'bão' } }
        : { type: what === 'suspend' ? 'SuspendDeadlines' : 'ResumeDeadlines', data: { units: [of], reason: 'bão' } };
    const answer = story.ask(at, coordinator, command);
    if (answer.kind !== 'accepted') continue;
    story.record(at, answer.events);
    if (what === 'suspend') still.add(of);
    else still.delete(of);
    looked += levelsHold(story, plan, office.calendar, signed, unstated(plan, still));
    explained(story);
  }
  return looked;
}

/** Units whose clock stands still, and levels the plan keeps no days for once the call is out. */
function unstated(plan: CyclePlan, still: ReadonlySet<string>): ReadonlySet<string> {
  const depths = depthsOf(plan.members);
  const deep = plan.members.filter((each) => plan.levels.reviewDays[(depths.get(each.unit) ?? 1) - 1] === undefined);
  return new Set([...still, ...deep.map((each) => each.unit)]);
}

it('over random trees, calendars, extensions and suspensions a child’s deadline and the days above it never pass its parent’s, and each date equals its explanation, whatever zone the host lives in', () => {
  let pairs = 0;
  fc.assert(
    fc.property(offices, fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh'), (office, zone) => {
      pairs += inZone(zone, () => {
        expect(new Date('2026-01-01').getTimezoneOffset()).toBe(zone === 'UTC' ? 0 : -420);
        return live(office);
      });
    }),
    { numRuns: 1200 },
  );
  expect(pairs).toBeGreaterThan(1000);
});
