import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween, fromEpochDay } from '#domain/kernel/civil-date.ts';
import { periodsEndingIn } from '#domain/organisation/planned-periods.ts';
import type { PlannedReview, PlannedRule } from '#domain/organisation/planned-rule.ts';
import { nextReview, reviewsToPropose } from '#domain/organisation/yearly-plan.ts';
import { committee, established, givenRegister, on, province, tell } from '#test/domain/organisation/support.ts';

const register = givenRegister(established(province));
const open = { leadDays: 30, until: null };
const stage: PlannedRule = { ...open, span: 'stage', years: 5, endsIn: 2025 };
const term: PlannedRule = { ...open, span: 'term', years: 5, endsIn: 2025 };
const nineMonths: PlannedRule = {
  ...{ ...open, span: 'own', name: '9 tháng', reviewKind: 'interim', everyMonths: 12 },
  ...{ from: on('2026-01-01'), to: on('2026-09-30') },
};

function after(...reviews: readonly PlannedRule[]) {
  return tell(
    register.state,
    { type: 'RegisterCommittee', data: committee },
    { type: 'SetYearlyPlan', data: { committee: committee.id, plan: { reviews } } },
  );
}

function said(rule: PlannedRule, year: number) {
  return periodsEndingIn(rule, year).map(({ period, reviewKind, dataWindow, proposeOn }) => [
    ...[period.code, period.label, reviewKind, period.from, period.to],
    ...[dataWindow.from, dataWindow.to, proposeOn],
  ]);
}

function named(rule: PlannedRule, year: number) {
  return periodsEndingIn(rule, year).map(({ period }) => [period.code, period.label]);
}

describe('a plan over several years', () => {
  it('reviews a stage with the data of all its years, and the next when that one is over', () => {
    expect(said(stage, 2025)).toEqual([
      [
        ...['2021-2025', 'giai đoạn 2021–2025', 'final', '2021-01-01', '2025-12-31'],
        ...['2020-12-15', '2025-12-14', '2025-11-14'],
      ],
    ]);
    expect([2020, 2026, 2029].flatMap((year) => said(stage, year))).toEqual([]);
    expect(named(stage, 2030)).toEqual([['2026-2030', 'giai đoạn 2026–2030']]);
    expect(nextReview({ reviews: [stage] }, on('2026-11-29'))?.period.label).toBe('giai đoạn 2026–2030');
  });

  it('calls a term after the year it began in, and holds no more of them than it says', () => {
    expect(named(term, 2025)).toEqual([['NK2020-2025', 'nhiệm kỳ 2020–2025']]);
    expect(periodsEndingIn(term, 2025)[0]?.period.from).toBe('2021-01-01');
    expect(said({ ...term, until: 2025 }, 2030)).toEqual([]);
    expect(nextReview({ reviews: [{ ...term, until: 2025 }] }, on('2026-11-29'))).toBeNull();
  });

  it('holds the year from its first to its last', () => {
    const bounded: PlannedRule = { span: 'year', leadDays: 30, since: 2024, until: 2026 };
    expect([2023, 2024, 2026, 2027].map((year) => said(bounded, year).length)).toEqual([0, 1, 1, 0]);
  });
});

describe('a period by a rule of its own', () => {
  it('has its own days, which are those of its data, and says which one it is', () => {
    expect(said(nineMonths, 2027)).toEqual([
      [
        ...['9-thang-2027-09-30', '9 tháng năm 2027', 'interim', '2027-01-01', '2027-09-30'],
        ...['2027-01-01', '2027-09-30', '2027-08-31'],
      ],
    ]);
    const school = { ...nineMonths, name: 'năm học', from: on('2025-09-01'), to: on('2026-08-31') };
    expect(named(school, 2028)).toEqual([['nam-hoc-2028-08-31', 'năm học 2027–2028']]);
  });

  it('comes every so many months, whatever days they have, or once under the name it was given', () => {
    const monthly = { ...nineMonths, name: 'giao ban', from: on('2026-01-01'), to: on('2026-01-31'), everyMonths: 1 };
    expect(said(monthly, 2028)).toHaveLength(12);
    expect(named(monthly, 2028)[1]).toEqual(['giao-ban-2028-02-29', 'giao ban tháng 2 năm 2028']);
    const quarter = { ...monthly, to: on('2026-02-15'), everyMonths: 3 };
    expect(said(quarter, 2026)[1]?.[1]).toBe('giao ban từ 01/4/2026 đến 15/5/2026');
    const once = { ...nineMonths, name: '10 năm Chỉ thị 30', everyMonths: null };
    expect([2025, 2026, 2027].flatMap((year) => said(once, year)).map(([, label]) => label)).toEqual([
      '10 năm Chỉ thị 30',
    ]);
  });
});

describe('a plan that contradicts itself', () => {
  const year: PlannedRule = { span: 'year', leadDays: 30, since: null, until: 2026 };
  it.each<[string, readonly PlannedRule[], string, string]>([
    ['two stages that overlap', [stage, { ...stage, endsIn: 2027 }], 'yearly-plan-span-repeated', '/1/endsIn'],
    [
      'the year twice in one year',
      [year, { ...year, since: 2026, until: null }],
      'yearly-plan-span-repeated',
      '/1/span',
    ],
    ['an own period twice', [nineMonths, { ...nineMonths, name: '9  THÁNG' }], 'yearly-plan-span-repeated', '/1/from'],
    ['a last year before the first', [{ ...term, until: 2024 }], 'yearly-plan-ends-before-it-begins', '/0/until'],
    ['a last year before its own first', [{ ...year, since: 2027 }], 'yearly-plan-ends-before-it-begins', '/0/until'],
    ['days back to front', [{ ...nineMonths, to: on('2025-12-31') }], 'yearly-plan-period-reversed', '/0/to'],
    [
      'a next period before the end',
      [{ ...nineMonths, everyMonths: 8 }],
      'yearly-plan-comes-too-soon',
      '/0/everyMonths',
    ],
    ['a name without a letter', [{ ...nineMonths, name: ' – ' }], 'yearly-plan-name-empty', '/0/name'],
    ['years nobody plans', [{ ...stage, endsIn: 1993 }], 'yearly-plan-outside-years', '/0/endsIn'],
    ['an end nobody plans', [{ ...stage, until: 2101 }], 'yearly-plan-outside-years', '/0/until'],
    ['days nobody plans', [{ ...nineMonths, from: on('1989-12-31') }], 'yearly-plan-outside-years', '/0/from'],
  ])('is refused with %s', (_, reviews, code, at) => {
    expect(after(...reviews)).toMatchObject({ refusal: { code, pointer: `/plan/reviews${at}` } });
  });

  it('is taken where reviews of one kind follow upon each other, and of several kinds meet', () => {
    const next: PlannedRule = { span: 'year', leadDays: 45, since: 2027, until: null };
    const three: PlannedRule = { ...stage, years: 3 };
    const later = { ...nineMonths, everyMonths: null, from: on('2026-10-01'), to: on('2026-12-31') };
    expect(after(stage, term, year, next, three, { ...nineMonths, everyMonths: null }, later)).toMatchObject({
      ok: true,
    });
  });
});

const day = fc.integer({ min: 7_305, max: 45_000 }).map(fromEpochDay);
const until = fc.option(fc.integer({ min: 2000, max: 2100 }));
const lead = { leadDays: fc.integer({ min: 1, max: 365 }), until };
const anyYear = fc.integer({ min: 1990, max: 2100 });
const anyRule: fc.Arbitrary<PlannedRule> = fc.oneof(
  fc.record({ ...lead, span: fc.constantFrom('halfYear' as const, 'year' as const), since: fc.option(anyYear) }),
  fc.record({
    ...{ ...lead, span: fc.constantFrom('stage' as const, 'term' as const) },
    ...{ years: fc.integer({ min: 2, max: 20 }), endsIn: fc.integer({ min: 2010, max: 2100 }) },
  }),
  fc
    .record({
      ...{ ...lead, from: day, length: fc.integer({ min: 0, max: 800 }), whole: fc.boolean() },
      ...{ name: fc.constantFrom('9 tháng', 'năm học'), everyMonths: fc.option(fc.integer({ min: 1, max: 48 })) },
    })
    .map(({ length, whole, ...rule }): PlannedRule => {
      const every = rule.everyMonths;
      // Half of those that come again end where the next one begins.
      const to = whole && every !== null ? addDays(monthsLater(rule.from, every), -1) : addDays(rule.from, length);
      return { ...rule, span: 'own', reviewKind: 'interim', to };
    }),
);

function monthsLater(date: CivilDate, months: number): CivilDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = (at: number) => on(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  const last = addDays(first(index + 1), -1);
  const wanted = `${last.slice(0, 8)}${date.slice(8)}`;
  return wanted <= last ? on(wanted) : last;
}

/** The periods of one rule that end within some years, in their order. */
function inOrder(rule: PlannedRule): readonly PlannedReview[] {
  const years = Array.from({ length: 8 }, (_, index) => 2022 + index);
  return years.flatMap((year) => periodsEndingIn(rule, year));
}

it('proposes of one rule periods that follow each other, none over another, and no day between those that abut', () =>
  fc.assert(
    fc.property(anyRule, (rule) => {
      if (!after(rule).ok) return;
      const periods = inOrder(rule);
      const abuts = rule.span !== 'halfYear' && (rule.span !== 'own' || endsWhereNextBegins(rule));
      periods.slice(1).forEach((next, index) => {
        const held = periods[index] ?? next;
        for (const of of ['period', 'dataWindow'] as const) {
          const between = daysBetween(held[of].to, next[of].from);
          expect(abuts ? between === 1 : between >= 1).toBe(true);
        }
      });
      for (const { period, dataWindow, cutOff } of periods) {
        expect(period.from <= period.to && dataWindow.from <= dataWindow.to).toBe(true);
        expect(cutOff).toBe(dataWindow.to);
        expect(period.code).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);
      }
      expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
    }),
    { numRuns: 1000 },
  ));

function endsWhereNextBegins({ from, to, everyMonths }: Extract<PlannedRule, { span: 'own' }>): boolean {
  return everyMonths !== null && addDays(to, 1) === monthsLater(from, everyMonths);
}

it('proposes of any plan each period once, and next always one that comes after what was proposed', () =>
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 3 }), day, (reviews, from) => {
      if (!after(...reviews).ok) return;
      const to = addDays(from, 500);
      const proposed = reviewsToPropose({ reviews }, from, to);
      expect(new Set(proposed.map(({ period }) => period.code)).size).toBe(proposed.length);
      const first = nextReview({ reviews }, from);
      if (proposed[0] !== undefined) expect(first).toEqual(proposed[0]);
      const [rule] = reviews;
      if (rule === undefined) return;
      // Held in turn, each is over before the next one begins.
      let held = nextReview({ reviews: [rule] }, from);
      for (let turn = 0; turn < 1 && held !== null; turn += 1) {
        const next = nextReview({ reviews: [rule] }, addDays(held.proposeOn, 1));
        if (next !== null)
          expect(next.period.from > held.period.to && next.dataWindow.from > held.dataWindow.to).toBe(true);
        held = next;
      }
    }),
    { numRuns: 1000 },
  ));
