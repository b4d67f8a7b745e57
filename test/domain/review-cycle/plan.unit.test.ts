import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { given, instant } from '#test/support/given.ts';
import {
  called,
  coordinator,
  giaVien,
  homeAffairs,
  host,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  Story,
  stream,
  system,
  template,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-01 08:00');
const start = given(reviewCycle, defaultCalendar);

const { cycle, committee, programmes, reviewKind, period, dataWindow, cutOff } = plan;
const proposal = { cycle, committee, host: plan.host, programmes, reviewKind, period, dataWindow, cutOff };

function onDate(date: string, more: Partial<CyclePlan> = {}): CyclePlan {
  const rule: DeadlineRule = { kind: 'date', date: civilDate(date), hour: '17:00', raw: null };
  return { ...plan, ...more, collection: { ...plan.collection, rule } };
}

function withMember(index: number, change: Partial<CyclePlan['members'][number]>): CyclePlan {
  return { ...plan, members: plan.members.map((one, row) => (row === index ? { ...one, ...change } : one)) };
}

describe('proposing', () => {
  it('is the schedule’s, once', () => {
    start()
      .when({ type: 'ProposeCycle', data: proposal }, { at, actor: system })
      .then({ type: 'CycleProposed', data: proposal });
    start([at, { type: 'CycleProposed', data: proposal }])
      .when({ type: 'ProposeCycle', data: proposal }, { at, actor: system })
      .nothing();
    start().when({ type: 'ProposeCycle', data: proposal }, { at, actor: coordinator }).refused('cycle-not-permitted');
    expect(refusal(planned().ask(at, system, { type: 'ProposeCycle', data: proposal })).code).toBe(
      'cycle-already-planned',
    );
  });

  it('tells the host’s coordinator', () => {
    const story = new Story().at(at, system, { type: 'ProposeCycle', data: proposal });
    expect(story.letters).toMatchObject([
      { key: 'proposed', template: 'cycleProposed', to: [{ unit: host, role: 'coordinator' }] },
    ]);
  });

  it('binds the plan to its host, its stream and real time', () => {
    const story = new Story().at(at, system, { type: 'ProposeCycle', data: proposal });
    const ask = (data: CyclePlan, actor = coordinator) => refusal(story.ask(at, actor, { type: 'PlanCycle', data }));
    expect(ask({ ...plan, cycle: stream('cycle/other') })).toMatchObject({
      code: 'plan-stream-differs',
      pointer: '/cycle',
    });
    const other = { ...coordinator, unit: giaVien };
    expect(ask({ ...plan, host: { unit: giaVien, name: 'x' } }, other).code).toBe('plan-host-differs');
    const clock = { origin: instant(at), startedAt: instant(at), scale: 10 };
    expect(ask({ ...plan, clock }).code).toBe('plan-clock-differs');
    expect(story.at(at, coordinator, { type: 'PlanCycle', data: plan }).state.status).toBe('planned');
  });
});

describe('planning', () => {
  it('works out one deadline for all who share a rule, with every rung still to come', () => {
    const story = planned();
    expect(story.events).toMatchObject([
      {
        type: 'CyclePlanned',
        data: {
          deadlines: [{ version: 1, date: '2020-06-18', at: '2020-06-18T10:00:00.000Z' }],
          assigned: plan.members.map(({ unit }) => ({ unit, version: 1 })),
        },
      },
    ]);
    expect(story.state.status === 'planned' && story.state.deadlines[0]?.deadline.rungs.map(({ key }) => key)).toEqual([
      'v1/-7',
      'v1/-3',
      'v1/-1',
      'v1/0',
      'v1/1',
      'v1/3',
    ]);
  });

  it('gives each level its own deadline, and a unit its own before that of its kind', () => {
    const rule = (date: string): DeadlineRule => ({ kind: 'date', date: civilDate(date), hour: '17:00', raw: null });
    const story = planned({
      ...withMember(0, { rule: rule('2020-06-22') }),
      collection: {
        rule: rule('2020-06-18'),
        byKind: [{ kind: 'department', rule: rule('2020-06-19') }],
        byLevel: [{ level: 'district', rule: rule('2020-06-17') }],
      },
    });
    expect([nhoQuan, giaVien, homeAffairs].map((of) => story.dueOf(of).slice(0, 10))).toEqual([
      '2020-06-22',
      '2020-06-17',
      '2020-06-19',
    ]);
  });

  it('moves a due date off a day off when the cycle rolls, and says so', () => {
    const story = planned(onDate('2020-06-20'));
    expect(story.dueOf(nhoQuan)).toBe('2020-06-22T10:00:00.000Z');
    const explain = story.state.status === 'planned' ? story.state.deadlines[0]?.deadline.explain : [];
    expect(explain?.map(({ code }) => code)).toContain('rolledToWorkingDay');
  });

  it('mails nobody', () => {
    expect(planned().letters).toEqual([]);
  });

  it('may be done by the host’s staff only', () => {
    start()
      .when({ type: 'PlanCycle', data: plan }, { at, actor: reporterOf(nhoQuan) })
      .refused('cycle-not-permitted');
    start()
      .when({ type: 'PlanCycle', data: plan }, { at, actor: { ...coordinator, unit: nhoQuan } })
      .refused('cycle-unit-not-yours');
  });

  it('happens once', () => {
    expect(refusal(planned().ask(at, coordinator, { type: 'PlanCycle', data: plan })).code).toBe(
      'cycle-already-planned',
    );
    expect(refusal(called().ask(at, coordinator, { type: 'PlanCycle', data: plan })).code).toBe('call-already-issued');
  });

  const before = (conference: string): DeadlineRule => ({
    kind: 'beforeConference',
    workingDays: 3,
    conference: civilDate(conference),
    hour: '17:00',
    raw: null,
  });
  const impossible: readonly (readonly [why: string, of: CyclePlan, code: string, pointer: string])[] = [
    ['no programme', { ...plan, programmes: [] }, 'plan-without-programme', '/programmes'],
    ['a foreign programme', { ...plan, programmes: ['DVK', 'X'] }, 'plan-programme-not-of-committee', '/programmes/1'],
    [
      'a period that ends before it begins',
      { ...plan, period: { ...plan.period, to: civilDate('2019-12-31') } },
      'plan-range-reversed',
      '/period/to',
    ],
    [
      'a window that ends before it begins',
      { ...plan, dataWindow: { ...plan.dataWindow, to: civilDate('2019-12-01') } },
      'plan-range-reversed',
      '/dataWindow/to',
    ],
    [
      'a cut-off outside the window',
      { ...plan, cutOff: civilDate('2020-06-15') },
      'plan-cut-off-outside-window',
      '/cutOff',
    ],
    ['no member', { ...plan, members: [] }, 'plan-without-members', '/members'],
    ['a unit twice', withMember(2, { unit: nhoQuan }), 'plan-unit-twice', '/members/2/unit'],
    ['an unknown parent', withMember(1, { parent: 'nowhere' as UnitId }), 'plan-parent-unknown', '/members/1/parent'],
    ['a unit under itself', withMember(1, { parent: giaVien }), 'plan-parent-circle', '/members/1/parent'],
    [
      'a ladder without steps',
      { ...plan, ladder: { ...plan.ladder, steps: [] } },
      'plan-ladder-empty',
      '/ladder/steps',
    ],
    [
      'a ladder with a step twice',
      {
        ...plan,
        ladder: {
          ...plan.ladder,
          steps: [
            { offset: -1, audience: 'unit' },
            { offset: -1, audience: 'unit' },
          ],
        },
      },
      'plan-ladder-repeats-step',
      '/ladder/steps/1/offset',
    ],
    [
      'a ladder at no hour',
      { ...plan, ladder: { ...plan.ladder, hour: '8h' } },
      'deadline-hour-malformed',
      '/collection/rule',
    ],
    [
      'a section twice',
      {
        ...plan,
        template: { ...template, sections: [...template.sections, { code: 'causes', label: '', required: false }] },
      },
      'plan-section-twice',
      '/template/sections/2/code',
    ],
    [
      'an indicator twice',
      { ...plan, template: { ...template, indicators: [...template.indicators, ...template.indicators.slice(0, 1)] } },
      'plan-indicator-twice',
      '/template/indicators/8/code',
    ],
    [
      'a relation over an unknown indicator',
      { ...plan, template: { ...template, relations: [{ id: 'R', check: 'K3', part: 'x', whole: 'models' }] } },
      'plan-indicator-unknown',
      '/template/relations/0/part',
    ],
    [
      'a part of an unknown whole',
      { ...plan, template: { ...template, indicators: template.indicators.map((one) => ({ ...one, of: 'x' })) } },
      'plan-indicator-unknown',
      '/template/indicators/0/of',
    ],
    [
      'no room for a section',
      { ...plan, settings: { ...plan.settings, sectionLimit: 0 } },
      'plan-section-limit-malformed',
      '/settings/sectionLimit',
    ],
    [
      'a clock that stands',
      { ...plan, clock: { origin: instant(at), startedAt: instant(at), scale: 0 } },
      'plan-clock-malformed',
      '/clock/scale',
    ],
    [
      'a due date on a day off that does not roll',
      onDate('2020-06-20', { rollToWorkingDay: false }),
      'deadline-on-day-off',
      '/collection/rule',
    ],
    ['a due date in the past', onDate('2020-05-28'), 'deadline-in-the-past', '/collection/rule'],
    [
      'less than a working day after data close',
      onDate('2020-06-12'),
      'too-soon-after-data-closes',
      '/collection/rule',
    ],
    [
      'the first working day itself, before its end',
      onDate('2020-06-15'),
      'too-soon-after-data-closes',
      '/collection/rule',
    ],
    [
      'a due date outside the calendar',
      onDate('2027-06-18', { conferenceDate: null }),
      'deadline-outside-calendar',
      '/collection/rule',
    ],
    [
      'a ladder that leads out of the calendar',
      onDate('2026-12-30', { conferenceDate: null }),
      'deadline-outside-calendar',
      '/collection/rule',
    ],
    [
      'a member’s own due date in the past',
      withMember(3, { rule: { kind: 'date', date: civilDate('2020-05-28'), hour: '17:00', raw: null } }),
      'deadline-in-the-past',
      '/members/3/rule',
    ],
    [
      'a hour that is none',
      {
        ...plan,
        collection: {
          ...plan.collection,
          rule: { kind: 'date', date: civilDate('2020-06-18'), hour: '25:00', raw: null },
        },
      },
      'deadline-hour-malformed',
      '/collection/rule',
    ],
    [
      'half a working day',
      {
        ...plan,
        collection: { ...plan.collection, rule: { ...before('2020-06-30'), workingDays: 0.5 } as DeadlineRule },
      },
      'deadline-days-malformed',
      '/collection/rule',
    ],
    [
      'another conference than the plan’s',
      { ...plan, collection: { ...plan.collection, rule: before('2020-07-01') } },
      'plan-conference-differs',
      '/collection/rule/conference',
    ],
    [
      'a conference in the past',
      { ...plan, conferenceDate: civilDate('2020-05-29') },
      'conference-in-the-past',
      '/conferenceDate',
    ],
    [
      'a conference before the reports',
      { ...plan, conferenceDate: civilDate('2020-06-18') },
      'conference-before-reports',
      '/conferenceDate',
    ],
    [
      'a conference outside the calendar',
      { ...plan, conferenceDate: civilDate('2027-01-05') },
      'conference-outside-calendar',
      '/conferenceDate',
    ],
  ];
  it.each(impossible)('refuses %s and points at it', (_why, of, code, pointer) => {
    expect(refusal(new Story().ask(at, coordinator, { type: 'PlanCycle', data: of }))).toMatchObject({ code, pointer });
  });

  it('names the day that lies outside the calendar: the closing date, not the deadline that follows from it', () => {
    const said = (of: CyclePlan) => refusal(new Story().ask(at, coordinator, { type: 'PlanCycle', data: of })).facts;
    const span = { from: defaultCalendar.from, to: defaultCalendar.to };
    const data = { from: civilDate('2018-12-01'), to: civilDate('2019-05-31') };
    const cutOff = civilDate('2019-01-31');
    expect(said({ ...plan, dataWindow: data, cutOff })).toMatchObject({ cutOff, ...span });
    const conferenceDate = civilDate('2027-01-05');
    expect(said({ ...plan, conferenceDate })).toMatchObject({ conference: conferenceDate, ...span });
  });
});

describe('planning again', () => {
  it('replaces the plan before the call, with new versions of its deadlines', () => {
    const story = planned().at(at, coordinator, { type: 'ReplanCycle', data: onDate('2020-06-19') });
    expect(story.dueOf(nhoQuan)).toBe('2020-06-19T10:00:00.000Z');
    expect(story.member(nhoQuan).version).toBe(2);
  });

  it('is refused before there is a plan, after the call, and for another cycle', () => {
    const replan = (data: CyclePlan) => ({ type: 'ReplanCycle' as const, data });
    expect(refusal(new Story().ask(at, coordinator, replan(plan))).code).toBe('cycle-unknown');
    expect(refusal(called().ask(at, coordinator, replan(plan))).code).toBe('call-already-issued');
    expect(refusal(planned().ask(at, coordinator, replan({ ...plan, cycle: stream('cycle/x') }))).code).toBe(
      'plan-stream-differs',
    );
    const elsewhere = { unit: giaVien, name: 'x' };
    expect(refusal(planned().ask(at, coordinator, replan({ ...plan, host: elsewhere }))).code).toBe(
      'plan-host-differs',
    );
    const clock = { origin: instant(at), startedAt: instant(at), scale: 10 };
    expect(refusal(planned().ask(at, coordinator, replan({ ...plan, clock }))).code).toBe('plan-clock-differs');
    expect(refusal(planned().ask(at, coordinator, replan({ ...plan, members: [] }))).code).toBe('plan-without-members');
  });
});
