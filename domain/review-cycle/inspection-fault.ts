import { parsePeriod } from '#domain/deadlines/period.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';

/** An inspection says who inspects, when and by which paper, ends without a conference, and never stands in the place of a review. */
export function inspectionFault({ reviewKind, inspection, conference, period }: CyclePlan): Refused | null {
  if (reviewKind !== 'inspection')
    return inspection === undefined ? null : no('plan-inspection-of-review', { at: '/inspection' });
  if (inspection === undefined) return no('plan-inspection-missing', { at: '/inspection' });
  const { on, team, document } = inspection;
  if (team.trim() === '') return no('plan-inspection-team-missing', { at: '/inspection/team' });
  if (document.trim() === '') return no('plan-inspection-document-missing', { at: '/inspection/document' });
  if (on < period.from)
    return no('plan-inspection-before-period', { at: '/inspection/on', facts: { on, from: period.from } });
  if (conference !== 'none') return no('plan-inspection-with-conference', { at: '/conference' });
  // A cycle is known by its committee and its period: under "2026-H1" it would be the half-year itself.
  return parsePeriod(period.code) === null
    ? null
    : no('plan-inspection-period', { at: '/period', facts: { period: period.code } });
}
