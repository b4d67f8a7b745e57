import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { PlannedReview } from '#domain/organisation/planned-rule.ts';
import { nextReview } from '#domain/organisation/yearly-plan.ts';
import { addDays, type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { reviewsStillDue } from '#engine/propose-due-cycles.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { CommitteeShape, committeeShape } from '#api/routes/organisation/committee-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { proposeHour } from '#workflows/contract.ts';
import { ReviewKind, ReviewSpan } from '#api/support/unions.ts';

const NextReview = z.object({
  ...{ key: z.string(), span: ReviewSpan, reviewKind: ReviewKind, label: z.string() },
  dataWindow: z.object({ from: z.string(), to: z.string() }),
  ...{ cutOff: z.string(), proposeOn: z.string() },
});

export const readCommittee = queryRoute({
  path: '/committees/:committee',
  tag: 'organisation',
  summary: 'A steering committee, its yearly plan and the review it calls for next',
  name: 'readCommittee',
  params: CommitteeParams,
  query: z.object({}),
  output: z.object({
    committee: CommitteeShape,
    due: z
      .object({ at: z.string(), reviews: z.array(NextReview) })
      .describe('What the next round proposes at that instant, late ones included'),
    next: NextReview.nullable().describe('The first one after those that are due; null: nothing is planned'),
  }),
  async answer({ params, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const committee = recorded(await organisationState(deps)).committees.get(committeeId(params.committee));
    if (committee === undefined) throw new Problem('not-found');
    const at = nextRound(nowOf(null));
    const day = vietnamDate(at);
    const due = await reviewsStillDue(deps.db, committee, day);
    const next = nextReview(committee.yearlyPlan, addDays(day, 1));
    return {
      committee: committeeShape(committee),
      due: { at, reviews: due.map(nextShape) },
      next: next === null ? null : nextShape(next),
    };
  },
});

/** When the yearly plans are gone through next. */
function nextRound(now: Instant): Instant {
  const today = vietnamDate(now);
  const roundOf = (day: CivilDate): Instant => vietnamInstant(day, `0${proposeHour}:00`);
  return now < roundOf(today) ? roundOf(today) : roundOf(addDays(today, 1));
}

function nextShape({ key, span, reviewKind, period, dataWindow, cutOff, proposeOn }: PlannedReview) {
  return { key, span, reviewKind, label: period.label, dataWindow, cutOff, proposeOn };
}
