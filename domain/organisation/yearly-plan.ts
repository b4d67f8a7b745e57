import { addDays, type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';

export const reviewSpans = ['halfYear', 'year'] as const;
export type ReviewSpan = (typeof reviewSpans)[number];

/** What a committee reviews every year, and how many days before the end of data its next cycle is proposed. */
export interface YearlyPlan {
  readonly reviews: readonly { readonly span: ReviewSpan; readonly leadDays: number }[];
}

export const noYearlyPlan: YearlyPlan = { reviews: [] };

/** A cycle that the plan calls for. `key` is unique within the committee: `h1-2026`, `y-2026`. */
export interface PlannedReview {
  readonly key: string;
  readonly span: ReviewSpan;
  readonly year: number;
  readonly reviewed: { readonly from: CivilDate; readonly to: CivilDate };
  readonly cutOff: CivilDate;
  readonly proposeOn: CivilDate;
}

/** Every review of the plan whose day of proposal lies in `from`…`to`, both included, in the order of those days. */
export function reviewsToPropose(plan: YearlyPlan, from: CivilDate, to: CivilDate): readonly PlannedReview[] {
  if (to < from) return [];
  const lastYear = yearOf(to) + longestLead(plan);
  const found: PlannedReview[] = [];
  for (let year = yearOf(from); year <= lastYear; year += 1) {
    for (const review of plan.reviews) {
      const planned = plannedReview(review.span, year, review.leadDays);
      if (planned.proposeOn >= from && planned.proposeOn <= to) found.push(planned);
    }
  }
  return found.sort((a, b) => compare(a.proposeOn, b.proposeOn) || compare(a.key, b.key));
}

/** The first one on or after `from`; null when the committee plans nothing. */
export function nextReview(plan: YearlyPlan, from: CivilDate): PlannedReview | null {
  return reviewsToPropose(plan, from, addDays(from, 366))[0] ?? null;
}

/** Data end on 14/6 and 14/12 (NĐ 09/2019/NĐ-CP art. 12); the coordinator may move every date of a proposal. */
function plannedReview(span: ReviewSpan, year: number, leadDays: number): PlannedReview {
  const half = span === 'halfYear';
  const cutOff = civilDate(`${year}-${half ? '06' : '12'}-14`);
  return {
    key: `${half ? 'h1' : 'y'}-${year}`,
    span,
    year,
    reviewed: { from: civilDate(`${year}-01-01`), to: civilDate(`${year}-${half ? '06-30' : '12-31'}`) },
    cutOff,
    proposeOn: addDays(cutOff, -leadDays),
  };
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
