import { describe, expect, it } from 'vitest';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { checkSentence } from '#domain/words/checks.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { correctionsOf } from '#domain/review-cycle/corrections.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { yearGaps } from '#domain/review-cycle/plan-years.ts';
import { stationNow, stationsOf } from '#domain/review-cycle/stations.ts';
import { yearCorrections } from '#domain/review-cycle/year-corrections.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import {
  called,
  conference,
  consolidated,
  coordinator,
  issueCall,
  leader,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  Story,
  stream,
  submit,
  system,
  template,
  unit,
  variance,
  vn,
  withTotals,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const first = stream('cycle/ninh-binh-2019');
const second = stream('cycle/ninh-binh-2020');
const year = (cycle: typeof first, of: number) => ({
  ...{ cycle, label: `năm ${String(of)}` },
  ...{ from: civilDate(`${String(of)}-01-01`), to: civilDate(`${String(of)}-12-31`) },
});

const stage: CyclePlan = {
  ...plan,
  ...{ cycle: stream('cycle/ninh-binh-2018-2020'), reviewKind: 'final', members: [] },
  period: {
    ...{ code: '2018-2020', label: 'giai đoạn 2018–2020' },
    ...{ from: civilDate('2018-01-01'), to: civilDate('2020-12-31') },
  },
  years: [year(first, 2019), year(second, 2020)],
};

const measures = template.indicators.map(({ code, label, unit: counted, kind }) => ({
  ...{ code, label, unit: counted },
  is: kind === 'share' || kind === 'index' ? ('decimal' as const) : ('count' as const),
  summed: kind !== 'share' && kind !== 'index',
}));
const total = (code: string, value: string) => ({ code, value, basis: 'summed' as const, reports: 3 });

const sealed: readonly SealedYear[] = [
  {
    ...{ ...year(first, 2019), measures, bySetting: [] },
    totals: [total('models', '30'), total('modelsEconomy', '18'), total('modelsCulture', '12')],
  },
  {
    ...{ ...year(second, 2020), measures },
    totals: [total('models', '12'), total('modelsEconomy', '8'), total('organisations', '5'), total('congresses', '4')],
    bySetting: [{ setting: 'stateBody', totals: [total('models', '12')] }],
  },
];

const consolidate = { type: 'Consolidate', data: { years: sealed } } as const;
const made = (of: CyclePlan = stage) => planned(of).at(vn('2020-12-20 09:00'), coordinator, consolidate);

describe('a review of several years', () => {
  it('asks nobody: it is not called, has no deadline, and goes from its plan to its totals', () => {
    const story = planned(stage);
    expect(story.state).toMatchObject({ status: 'planned', members: [], deadlines: [] });
    expect(refusal(story.ask(vn('2020-12-20 08:00'), coordinator, issueCall)).code).toBe('cycle-asks-nobody');
    const early = vn('2020-12-20 08:30');
    expect(refusal(story.ask(early, reporterOf(unit('nho-quan')), submit(nhoQuan))).code).toBe('cycle-asks-nobody');
    expect(refusal(story.ask(early, leader, { type: 'ApproveConsolidation', data: {} })).code).toBe(
      'reports-not-consolidated',
    );
    expect(reviewCycle.nextDue(story.state)).toBeNull();
    story.at(vn('2020-12-20 09:00'), coordinator, consolidate);
    expect(story.state).toMatchObject({ status: 'consolidated', call: null, closure: { missing: [] } });
    expect(story.letters).toEqual([]);
  });

  it('adds the sealed totals, names beside a sum the year that lacks it, and keeps each year as it was sealed', () => {
    const { state } = made();
    if (state.status !== 'consolidated') throw new Error(state.status);
    const { totals, bySetting, years, accepted, rounds } = state.consolidation;
    expect(totals).toEqual([
      { ...total('models', '42'), reports: 6 },
      { ...total('modelsEconomy', '26'), reports: 6 },
      total('modelsCulture', '12'),
      total('organisations', '5'),
      total('congresses', '4'),
      { code: 'congressShare', value: '80', basis: 'derived', reports: 3 },
    ]);
    expect(bySetting).toEqual([{ setting: 'stateBody', totals: [total('models', '12')] }]);
    expect([accepted, rounds]).toEqual([[], []]);
    expect(years?.of).toEqual(sealed);
    expect(
      years?.faults
        .filter(({ kind, setting }) => kind === 'lacking' && setting === undefined)
        .map(({ code, years: of }) => [code, of]),
    ).toEqual([
      ['modelsCulture', [second]],
      ['organisations', [first]],
      ['congresses', [first]],
      ['labourDialogues', [first, second]],
    ]);
  });

  it('holds against each other only what is made of the same years: a gap is named and no error', () => {
    const { state } = made();
    const checks = state.status === 'consolidated' ? state.consolidation.checks : [];
    expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    // The whole has two years and one of its parts one.
    expect(checks.map(({ id }) => id)).not.toContain('R1');
    expect(checks.map(({ id }) => id)).toContain('R3');
  });

  it('finds no fault in sums that are not of the same units in a year, and says in which', () => {
    const [, last] = sealed;
    if (last === undefined) throw new Error('no year');
    const more = {
      ...last,
      totals: last.totals.map((one) => (one.code === 'congresses' ? total('congresses', '9') : one)),
    };
    const check = (uneven: readonly string[]) => {
      const data = { years: [sealed[0] ?? last, uneven.length === 0 ? more : { ...more, uneven }] };
      const { state } = planned(stage).at(vn('2020-12-20 09:00'), coordinator, { type: 'Consolidate', data });
      return state.status === 'consolidated' ? state.consolidation.checks.find(({ id }) => id === 'R3') : undefined;
    };
    expect(check([])).toMatchObject({ outcome: 'fail' });
    expect(check(['organisations'])).toMatchObject({ outcome: 'warn', facts: { unevenYears: ['năm 2020'] } });
  });

  it('names whom each year left out of a rule, with the year, and counts them where a year did not name them', () => {
    const leftOut = (units: readonly string[], count: number) => [
      { check: 'K2' as const, codes: ['congressShare', 'congresses', 'organisations'], units, count },
      { check: 'K3' as const, codes: ['congresses', 'organisations'], units, count },
    ];
    const over = [
      { code: 'congresses', value: '4' },
      { code: 'organisations', value: '5' },
    ];
    const withShare = (one: SealedYear, units: readonly string[], count = units.length): SealedYear => ({
      ...{ ...one, uneven: ['organisations'], leftOut: leftOut(units, count), paired: true },
      totals: [
        ...one.totals.filter(({ code }) => !['organisations', 'congresses', 'congressShare'].includes(code)),
        ...[total('organisations', '5'), total('congresses', '9')],
        { code: 'congressShare', value: '80', basis: 'derived' as const, reports: 3, over },
      ],
    });
    const found = (years: readonly SealedYear[], asked: string) => {
      const { state } = planned(stage).at(vn('2020-12-20 09:00'), coordinator, {
        type: 'Consolidate',
        data: { years },
      });
      const checks = state.status === 'consolidated' ? state.consolidation.checks : [];
      return checks.flatMap((one) => (one.check === asked ? [checkSentence(one, (code) => code)] : []))[0];
    };
    const [one, two] = sealed;
    if (one === undefined || two === undefined) throw new Error('no years');
    const named = [withShare(one, ['Nho Quan']), withShare(two, ['Nho Quan', 'Yên Mô'])];
    const names = 'Nho Quan (năm 2019); Nho Quan (năm 2020); Yên Mô (năm 2020).';
    expect(found(named, 'K2')).toContain(`chỉ gồm đơn vị có đủ hai số; không tính: ${names}`);
    expect(found(named, 'K3')).toContain(`ở: năm 2019; năm 2020. Đơn vị không nêu đủ: ${names}`);
    const counted = [withShare(one, ['Nho Quan']), withShare(two, [], 14)];
    expect(found(counted, 'K2')).toContain('không tính 15 đơn vị.');
    // Of a year that was summed by an earlier release nobody knows it.
    const before = [withShare(one, []), withShare(two, [])].map(({ leftOut: _, ...kept }) => kept);
    expect(found(before, 'K2')).toMatch(/chỉ gồm đơn vị có đủ hai số\.$/);
  });

  it('is consolidated again until it is approved, then leads to its conference or is closed', () => {
    const story = made();
    expect(story.ask(vn('2020-12-20 10:00'), coordinator, consolidate).kind).toBe('accepted');
    story.at(vn('2020-12-20 11:00'), leader, { type: 'ApproveConsolidation', data: {} });
    expect(refusal(story.ask(vn('2020-12-20 12:00'), coordinator, consolidate)).code).toBe(
      'consolidation-already-approved',
    );
    story.at(vn('2020-12-20 12:00'), system, {
      type: 'LinkConference',
      data: { conference, heldOn: civilDate('2020-12-30') },
    });
    expect(story.state.status).toBe('conferencing');
    const writing = made({ ...stage, conference: 'none', conferenceDate: null })
      .at(vn('2020-12-20 11:00'), leader, { type: 'ApproveConsolidation', data: {} })
      .at(vn('2020-12-20 12:00'), coordinator, { type: 'CloseCycle', data: { carriedOver: [] } });
    expect(writing.state.status).toBe('closed');
  });

  it('refuses years that would be counted twice or lie outside, by name, and a plan that asks units as well', () => {
    const ask = (more: Partial<CyclePlan>) =>
      refusal(new Story().ask(vn('2020-06-01 08:00'), coordinator, { type: 'PlanCycle', data: { ...stage, ...more } }));
    const half = { ...year(stream('cycle/h1'), 2020), label: '6 tháng đầu năm 2020', to: civilDate('2020-06-30') };
    expect(ask({ years: [year(second, 2020), half] })).toMatchObject({
      ...{ code: 'plan-years-overlap', pointer: '/years/1' },
      facts: { year: '6 tháng đầu năm 2020', other: 'năm 2020' },
    });
    expect(ask({ years: [year(first, 2017)] })).toMatchObject({
      ...{ code: 'plan-year-outside-period', pointer: '/years/0', facts: { year: 'năm 2017' } },
    });
    expect(ask({ years: [] }).code).toBe('plan-without-years');
    for (const reviewKind of ['thematic', 'adHoc'] as const)
      expect(ask({ reviewKind, conference: 'none', conferenceDate: null })).toMatchObject({
        ...{ code: 'plan-years-of-review-only', pointer: '/reviewKind' },
      });
    expect(ask({ members: plan.members }).code).toBe('plan-years-ask-nobody');
  });

  it('names the days that no year accounts for, and refuses none of them', () => {
    expect(yearGaps(stage.period, stage.years ?? [])).toEqual([{ from: '2018-01-01', to: '2018-12-31' }]);
    expect(yearGaps(stage.period, [year(first, 2019)])).toEqual([
      { from: '2018-01-01', to: '2018-12-31' },
      { from: '2020-01-01', to: '2020-12-31' },
    ]);
    expect(
      yearGaps(
        stage.period,
        [2018, 2019, 2020].map((of) => year(first, of)),
      ),
    ).toEqual([]);
  });

  it('refuses to sum without a year that was withdrawn since, and takes no report', () => {
    const [only] = sealed;
    const story = planned(stage);
    const without = { type: 'Consolidate', data: { years: only === undefined ? [] : [only] } } as const;
    expect(refusal(story.ask(vn('2020-12-20 09:00'), coordinator, without))).toMatchObject({
      ...{ code: 'year-totals-missing', facts: { years: 'năm 2020', count: 1 } },
    });
    expect(refusal(story.ask(vn('2020-12-20 09:00'), coordinator, { type: 'Consolidate', data: {} })).code).toBe(
      'year-totals-missing',
    );
    expect(refusal(made().ask(vn('2020-12-20 09:30'), reporterOf(unit('nho-quan')), submit(nhoQuan))).code).toBe(
      'reports-already-consolidated',
    );
  });

  it('is not approved with a year that was withdrawn since; it takes other years until it is, and none may be left out', () => {
    const story = made();
    const approve = (withdrawn: readonly (typeof first)[]) =>
      story.ask(vn('2020-12-20 10:00'), leader, { type: 'ApproveConsolidation', data: { withdrawn } });
    expect(refusal(approve([second]))).toMatchObject({
      ...{ code: 'year-withdrawn', facts: { years: 'năm 2020', count: 1 } },
    });
    const replan = (data: CyclePlan) => ({ type: 'ReplanCycle', data }) as const;
    const { years: _none, ...units } = stage;
    expect(
      refusal(story.ask(vn('2020-12-20 10:00'), coordinator, replan({ ...units, members: plan.members }))),
    ).toMatchObject({
      ...{ code: 'plan-without-years', pointer: '/years' },
    });
    story.at(vn('2020-12-20 10:00'), coordinator, replan({ ...stage, years: [year(first, 2019)] }));
    expect(story.state).toMatchObject({ status: 'planned', plan: { years: [{ cycle: first }] } });
    expect('consolidation' in story.state).toBe(false);
    const [only] = sealed;
    if (only === undefined) throw new Error('no year');
    story
      .at(vn('2020-12-20 10:10'), coordinator, { type: 'Consolidate', data: { years: [only] } })
      .at(vn('2020-12-20 10:20'), leader, { type: 'ApproveConsolidation', data: { withdrawn: [second] } });
    expect(refusal(story.ask(vn('2020-12-20 10:30'), coordinator, replan(stage))).code).toBe(
      'consolidation-already-approved',
    );
    // Totals of units are not void by another plan.
    expect(refusal(consolidated().ask(vn('2020-06-29 11:00'), coordinator, replan(plan))).code).toBe(
      'reports-already-consolidated',
    );
  });

  it('keeps its sealed sum when a year is corrected, and tells beside it what the sum would be', () => {
    const story = withTotals(called());
    if (story.state.status !== 'approved') throw new Error(story.state.status);
    const { totals, bySetting } = story.state.consolidation;
    const years = [{ ...year(second, 2020), measures, totals, bySetting }];
    const of = { ...stage, years: [year(second, 2020)] };
    const sum = planned(of).at(vn('2020-12-20 09:00'), coordinator, { type: 'Consolidate', data: { years } });
    if (sum.state.status !== 'consolidated') throw new Error(sum.state.status);
    story
      .at(vn('2020-07-07 10:00'), coordinator, variance(nhoQuan))
      .at(vn('2020-07-07 11:00'), leader, { type: 'AcceptVariance', data: { unit: nhoQuan, number: 1 } });
    const moved = new Map([[second, correctionsOf(story.state)]]);
    const told = yearCorrections(template, sum.state.consolidation, moved);
    expect(told.totals).toEqual([
      { code: 'models', sealed: '30', corrected: '31', difference: '1', notes: [] },
      { code: 'modelsEconomy', sealed: '18', corrected: '19', difference: '1', notes: [] },
    ]);
    expect(sum.state.consolidation.totals.find(({ code }) => code === 'models')?.value).toBe('30');
    expect(yearCorrections(template, sum.state.consolidation, new Map()).totals).toEqual([]);
  });

  it('has no station for reports, and its totals are what comes next once it is planned', () => {
    const facts = {
      ...({ status: 'planned', callDate: null, dueDays: [], closedAt: null, approvedAt: null } as const),
      ...({ conference: 'expected', ofYears: true, heldOn: null, held: false, noticeOn: null, tasks: null } as const),
      units: null,
    };
    expect(stationsOf(facts, defaultCalendar).map(({ code, state }) => [code, state])).toEqual([
      ['plan', 'done'],
      ['consolidate', 'now'],
      ['conference', 'ahead'],
      ['conclusion', 'ahead'],
      ['tasks', 'ahead'],
    ]);
    expect(stationNow({ ...facts, status: 'proposed' })).toBe('plan');
  });

  it('asks for opinions whoever stands for the units of its years, by the names they have, and hears nobody else', () => {
    const text = {
      title: 'tổng kết',
      sections: [{ id: 'a', heading: 'Kết quả', level: 1 as const, text: 'Có [[models]].' }],
    };
    const [heir, stranger] = [unit('xa-moi'), unit('gia-vien')];
    const askable = [{ unit: heir, name: 'xã Mới' }];
    const circulate = (units: readonly (typeof heir)[]) =>
      ({ type: 'CirculateDraft', data: { text, units, dueOn: civilDate('2020-12-28'), askable } }) as const;
    const story = made({ ...stage, conference: 'none', conferenceDate: null });
    expect(refusal(story.ask(vn('2020-12-21 08:00'), coordinator, circulate([heir, stranger])))).toMatchObject({
      ...{ code: 'opinion-outside-years', pointer: '/units/1' },
    });
    story.at(vn('2020-12-21 08:00'), coordinator, circulate([heir]));
    expect(story.events.at(-1)?.data).toMatchObject({ units: [heir], named: askable, figures: [{ ref: 'models' }] });
    expect(
      story.letters.filter(({ template }) => template === 'opinionAsked').map(({ facts }) => facts['unit']),
    ).toEqual(['xã Mới']);
    const give = (of: typeof heir) =>
      ({ type: 'GiveOpinion', data: { unit: of, round: 1, section: 'a', text: 'Bổ sung.' } }) as const;
    expect(refusal(story.ask(vn('2020-12-22 08:00'), reporterOf(stranger), give(stranger))).code).toBe(
      'opinion-not-asked',
    );
    story.at(vn('2020-12-22 08:00'), reporterOf(heir), give(heir));
    expect(story.events.at(-1)).toMatchObject({ type: 'OpinionGiven', data: { unit: heir, number: 1 } });
  });

  it('keeps through another plan the drafts that went round and what was said of them: it is answered, and the next round counts on', () => {
    const sections = [{ id: 'a', heading: 'Kết quả', level: 1 as const, text: 'Có [[models]].' }];
    const heir = unit('xa-moi');
    const circulate = {
      type: 'CirculateDraft',
      data: {
        ...{ text: { title: 'tổng kết', sections }, units: [heir], dueOn: civilDate('2020-12-28') },
        askable: [{ unit: heir, name: 'xã Mới' }],
      },
    } as const;
    const give = (round: number, words: string) =>
      ({ type: 'GiveOpinion', data: { unit: heir, round, section: 'a', text: words } }) as const;
    const answer = (opinion: number) =>
      ({ type: 'AnswerOpinion', data: { round: 1, opinion, kind: 'taken', text: '' } }) as const;
    const story = made({ ...stage, conference: 'none', conferenceDate: null })
      .at(vn('2020-12-21 08:00'), coordinator, circulate)
      .at(vn('2020-12-22 08:00'), reporterOf(heir), give(1, 'Bổ sung.'))
      .at(vn('2020-12-22 08:10'), reporterOf(heir), give(1, 'Sửa số 12.'))
      .at(vn('2020-12-22 09:00'), coordinator, answer(1));
    const before = 'paper' in story.state ? story.state.paper : null;
    const [only] = sealed;
    if (before === null || only === undefined) throw new Error('no paper');
    story.at(vn('2020-12-23 08:00'), coordinator, {
      type: 'ReplanCycle',
      data: { ...stage, conference: 'none', conferenceDate: null, years: [year(first, 2019)] },
    });
    expect(story.state).toMatchObject({ status: 'planned', paper: before });
    // Nobody who was asked hears of the plan: he speaks, and is answered, meanwhile; only no draft goes round without totals.
    expect(story.ask(vn('2020-12-23 09:00'), reporterOf(heir), give(1, 'Thêm nữa.')).kind).toBe('accepted');
    story.at(vn('2020-12-23 10:00'), coordinator, answer(2));
    expect(refusal(story.ask(vn('2020-12-23 10:00'), coordinator, circulate)).code).toBe('reports-not-consolidated');
    story
      .at(vn('2020-12-24 08:00'), coordinator, { type: 'Consolidate', data: { years: [only] } })
      .at(vn('2020-12-24 09:00'), coordinator, circulate);
    expect(story.events.at(-1)).toMatchObject({
      ...{ type: 'DraftCirculated', data: { round: 2, figures: [{ ref: 'models', value: '30' }] } },
    });
    expect('paper' in story.state ? story.state.paper.rounds : []).toMatchObject([
      { round: 1, opinions: [{ answer: { kind: 'taken' } }, { answer: { kind: 'taken' } }] },
      { round: 2, opinions: [] },
    ]);
  });

  it('reminds whoever is silent of a round that went out before another plan, once', () => {
    const sections = [{ id: 'a', heading: 'Kết quả', level: 1 as const, text: 'Có [[models]].' }];
    const heir = unit('xa-moi');
    const of = { ...stage, conference: 'none', conferenceDate: null } as const;
    const story = made(of)
      .at(vn('2020-12-21 08:00'), coordinator, {
        type: 'CirculateDraft',
        data: {
          ...{ text: { title: 'tổng kết', sections }, units: [heir], dueOn: civilDate('2020-12-28') },
          askable: [{ unit: heir, name: 'xã Mới' }],
        },
      })
      .at(vn('2020-12-21 09:00'), coordinator, { type: 'ReplanCycle', data: { ...of, years: [year(first, 2019)] } })
      .pass(vn('2021-01-10 08:00'));
    expect(story.events.filter(({ type }) => type === 'OpinionsReminded')).toMatchObject([
      { data: { round: 1, units: [heir] } },
    ]);
    expect(
      story.letters.filter(({ template: which }) => which === 'opinionDue').map(({ facts }) => facts['unit']),
    ).toEqual(['xã Mới']);
  });
});
