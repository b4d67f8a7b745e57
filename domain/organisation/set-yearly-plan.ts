import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { SetYearlyPlan } from '#domain/organisation/commands.ts';
import { comesTooSoon, ownSlug, periodsEndingIn } from '#domain/organisation/planned-periods.ts';
import { type Fault, fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import type { PlannedReview, PlannedRule } from '#domain/organisation/planned-rule.ts';

/** A proposal more than a year ahead would be for a cycle whose period has not begun. */
const longestLead = 365;

export function setYearlyPlan(state: Recorded, { committee: id, plan }: SetYearlyPlan['data']): Step {
  const committee = state.committees.get(id);
  if (committee === undefined) return fault('committee-not-registered', '/committee', { committee: id });
  for (const [index, rule] of plan.reviews.entries()) {
    const found = ruleFault(rule) ?? repeatFault(rule, plan.reviews.slice(0, index));
    if (found !== null) return at(`/plan/reviews/${index}`, found.fault);
  }
  if (sameData(committee.yearlyPlan, plan)) return unchanged;
  return changes({ type: 'YearlyPlanSet', data: { committee: id, plan } });
}

function at(place: string, { code, pointer, facts }: Fault): Step {
  return fault(code, `${place}${pointer ?? ''}`, facts);
}

function ruleFault(rule: PlannedRule): Found {
  const { leadDays, until } = rule;
  if (!Number.isInteger(leadDays) || leadDays < 1 || leadDays > longestLead) {
    return fault('yearly-plan-lead-out-of-range', '/leadDays', { leadDays, most: longestLead });
  }
  const [first, last] = yearsOf(rule);
  if (first !== null && first.year < firstYear) return outside(first.pointer);
  if (last !== null && last.year > lastYear) return outside(last.pointer);
  const own = rule.span === 'own' ? ownFault(rule) : null;
  if (own !== null) return own;
  if (until === null) return null;
  if (until < firstYear || until > lastYear) return outside('/until');
  const begins = last?.year ?? until;
  return until < begins ? fault('yearly-plan-ends-before-it-begins', '/until', { year: begins }) : null;
}

interface YearAt {
  readonly year: number;
  readonly pointer: string;
}

/** In which year the first period begins and in which it ends, and where that is stated. */
function yearsOf(rule: PlannedRule): readonly [begins: YearAt | null, ends: YearAt | null] {
  switch (rule.span) {
    case 'halfYear':
    case 'year': {
      const since = rule.since === null ? null : { year: rule.since, pointer: '/since' };
      return [since, since];
    }
    case 'stage':
    case 'term':
      // A term is called after the year before its first.
      return [
        { year: rule.endsIn - rule.years, pointer: '/endsIn' },
        { year: rule.endsIn, pointer: '/endsIn' },
      ];
    case 'own':
      return [
        { year: Number(rule.from.slice(0, 4)), pointer: '/from' },
        { year: Number(rule.to.slice(0, 4)), pointer: '/to' },
      ];
    default:
      return unreachable(rule);
  }
}

function outside(pointer: string): Found {
  return fault('yearly-plan-outside-years', pointer, { first: firstYear, last: lastYear });
}

function ownFault(rule: Extract<PlannedRule, { span: 'own' }>): Found {
  if (ownSlug(rule.name) === '') return fault('yearly-plan-name-empty', '/name');
  if (rule.to < rule.from) return fault('yearly-plan-period-reversed', '/to', { from: rule.from });
  if (comesTooSoon(rule)) return fault('yearly-plan-comes-too-soon', '/everyMonths', { to: rule.to });
  return null;
}

/** Two rules of one kind that review the same days would propose them twice. */
function repeatFault(rule: PlannedRule, before: readonly PlannedRule[]): Found {
  const alike = before.filter((other) => sameKind(rule, other));
  if (alike.length === 0) return null;
  const taken = alike.flatMap(everyPeriod);
  const twice = everyPeriod(rule).find(({ period }) =>
    taken.some((other) => other.period.from <= period.to && period.from <= other.period.to),
  );
  if (twice === undefined) return null;
  return fault('yearly-plan-span-repeated', beganAt(rule), { period: twice.period.label });
}

function sameKind(a: PlannedRule, b: PlannedRule): boolean {
  if (a.span === 'own' || b.span === 'own') {
    return a.span === 'own' && b.span === 'own' && ownSlug(a.name) === ownSlug(b.name);
  }
  if (a.span !== b.span) return false;
  return !('years' in a && 'years' in b) || a.years === b.years;
}

function everyPeriod(rule: PlannedRule): readonly PlannedReview[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => periodsEndingIn(rule, year));
}

/** Which value of the rule says when its first period is. */
function beganAt({ span }: PlannedRule): string {
  switch (span) {
    case 'halfYear':
    case 'year':
      return '/span';
    case 'stage':
    case 'term':
      return '/endsIn';
    case 'own':
      return '/from';
    default:
      return unreachable(span);
  }
}
