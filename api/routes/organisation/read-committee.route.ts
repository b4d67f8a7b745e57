import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { PlannedReview } from '#domain/organisation/planned-rule.ts';
import { nextReview } from '#domain/organisation/yearly-plan.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { CommitteeShape, committeeShape } from '#api/routes/organisation/committee-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReviewKind, ReviewSpan } from '#api/support/unions.ts';

export const readCommittee = queryRoute({
  path: '/committees/:committee',
  tag: 'organisation',
  summary: 'A steering committee, its yearly plan and the review it calls for next',
  name: 'readCommittee',
  params: CommitteeParams,
  query: z.object({}),
  output: z.object({
    committee: CommitteeShape,
    next: z
      .object({
        ...{ key: z.string(), span: ReviewSpan, reviewKind: ReviewKind, label: z.string() },
        dataWindow: z.object({ from: z.string(), to: z.string() }),
        ...{ cutOff: z.string(), proposeOn: z.string() },
      })
      .nullable()
      .describe('null: nothing is planned'),
  }),
  async answer({ params, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const committee = recorded(await organisationState(deps)).committees.get(committeeId(params.committee));
    if (committee === undefined) throw new Problem('not-found');
    const next = nextReview(committee.yearlyPlan, todayOf(null));
    return {
      committee: committeeShape(committee),
      next: next === null ? null : nextShape(next),
    };
  },
});

function nextShape({ key, span, reviewKind, period, dataWindow, cutOff, proposeOn }: PlannedReview) {
  return { key, span, reviewKind, label: period.label, dataWindow, cutOff, proposeOn };
}
