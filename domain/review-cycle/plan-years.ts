import { addDays, daysBetween } from '#domain/kernel/civil-date.ts';
import { type CyclePlan, type DateRange, isAskedFor, type PlannedYear } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';

/** A review of several years asks no unit: it is made of what its years have sealed. */
export function sumsYears(plan: Pick<CyclePlan, 'years'>): boolean {
  return plan.years !== undefined;
}

/** A half-year inside a year would be counted twice; a year outside the period does not belong to it. What is left open is only named. */
export function yearsFault({ years, members, period, reviewKind }: CyclePlan): Refused | null {
  if (years === undefined) return null;
  if (isAskedFor(reviewKind)) return no('plan-years-of-review-only', { at: '/reviewKind' });
  if (years.length === 0) return no('plan-without-years', { at: '/years' });
  if (members.length > 0) return no('plan-years-ask-nobody', { at: '/members' });
  for (const [row, year] of years.entries()) {
    const at = `/years/${row}`;
    const facts = { year: year.label };
    if (year.from < period.from || year.to > period.to) {
      return no('plan-year-outside-period', { at, facts: { ...facts, from: period.from, to: period.to } });
    }
    const other = years.slice(0, row).find((one) => one.from <= year.to && year.from <= one.to);
    if (other !== undefined) return no('plan-years-overlap', { at, facts: { ...facts, other: other.label } });
  }
  return null;
}

/** Days of the period that no year accounts for. */
export function yearGaps(period: DateRange, years: readonly PlannedYear[]): readonly DateRange[] {
  const gaps: DateRange[] = [];
  let open = period.from;
  for (const { from, to } of [...years].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > open) gaps.push({ from: open, to: addDays(from, -1) });
    if (to >= open) open = addDays(to, 1);
  }
  return open <= period.to ? [...gaps, { from: open, to: period.to }] : gaps;
}

/** Of what could be summed the whole years first, then the longest: none of it counted twice. In the order of time. */
export function suggestedYears(candidates: readonly PlannedYear[]): readonly PlannedYear[] {
  const lengthOf = ({ from, to }: DateRange): number => daysBetween(from, to) + 1;
  const isYear = (one: DateRange): boolean => lengthOf(one) === 365 || lengthOf(one) === 366;
  const inTurn = [...candidates].sort(
    (a, b) => Number(isYear(b)) - Number(isYear(a)) || lengthOf(b) - lengthOf(a) || (a.from < b.from ? -1 : 1),
  );
  const taken: PlannedYear[] = [];
  for (const one of inTurn) if (taken.every(({ from, to }) => to < one.from || one.to < from)) taken.push(one);
  return taken.sort((a, b) => (a.from < b.from ? -1 : 1));
}
