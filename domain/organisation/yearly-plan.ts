import { addDays, type CivilDate, civilDate, lastYear } from '#domain/kernel/civil-date.ts';
import { periodsEndingIn } from '#domain/organisation/planned-periods.ts';
import type { PlannedReview, PlannedRule } from '#domain/organisation/planned-rule.ts';

/** What a committee reviews by plan, every year or over several. */
export interface YearlyPlan {
  readonly reviews: readonly PlannedRule[];
}

export const noYearlyPlan: YearlyPlan = { reviews: [] };

/** Every review of the plan whose day of proposal lies in `from`…`to`, both included, in the order of those days. */
export function reviewsToPropose(plan: YearlyPlan, from: CivilDate, to: CivilDate): readonly PlannedReview[] {
  if (to < from) return [];
  const last = Math.min(yearOf(to) + longestLead(plan), lastYear);
  const found: PlannedReview[] = [];
  for (let year = yearOf(from); year <= last; year += 1) {
    for (const rule of plan.reviews) {
      found.push(...periodsEndingIn(rule, year).filter(({ proposeOn }) => proposeOn >= from && proposeOn <= to));
    }
  }
  return found.sort((a, b) => compare(a.proposeOn, b.proposeOn) || compare(a.key, b.key));
}

/** A morning that was missed (machine off over a holiday) is made good for so long. */
const lookBackDays = 60;

/** What the round of that day proposes, but for what was proposed before. */
export function reviewsDue(plan: YearlyPlan, day: CivilDate): readonly PlannedReview[] {
  return reviewsToPropose(plan, addDays(day, -lookBackDays), day);
}

/** The first one on or after `from`, which a review of several years may be years ahead of; null when nothing comes any more. */
export function nextReview(plan: YearlyPlan, from: CivilDate): PlannedReview | null {
  const soon = reviewsToPropose(plan, from, addDays(from, 366))[0];
  return soon ?? reviewsToPropose(plan, from, civilDate(`${lastYear}-12-31`))[0] ?? null;
}

/** A lead of months may reach back into the year before the one reviewed. */
function longestLead(plan: YearlyPlan): number {
  return 1 + Math.ceil(Math.max(0, ...plan.reviews.map((review) => review.leadDays)) / 365);
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
