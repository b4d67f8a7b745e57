import { z } from 'zod';
import { documentLayouts } from '#domain/documents/official-document.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { reportRounds } from '#db/queries/report-rounds.query.ts';
import { headOf, plannedCycle } from '#api/routes/cycles/paper-head.ts';
import { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { CycleUnitParams, cycleStream } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DocumentLayout } from '#api/support/unions.ts';

/** Before a paper is taken: in whose name and layout it stands and why, and what there is to take. */
export const reportPapers = queryRoute({
  path: '/cycles/:cycle/reports/:unit/papers',
  tag: 'cycles',
  summary: 'Which papers of a report there are, and in whose name and layout they stand',
  name: 'readReportPapers',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    layout: DocumentLayout.describe('The usual one'),
    heads: z.array(z.object({ layout: DocumentLayout, superior: z.string(), issuer: z.string() })),
    ownCommittee: z.boolean().describe('Whose layout it is: of the unit’s own committee, else of the one that asks'),
    rounds: z.array(z.object({ round: z.int(), arrivedAt: z.iso.datetime() })),
    pdf: z.boolean().describe('A PDF can be made here'),
    draft: z.boolean().describe('There is a draft, and the reader may see it'),
  }),
  async answer({ params, actor, caller, deps }) {
    const form = await reportForm.route.answer({ params, query: {}, actor, caller, deps });
    const { plan } = await plannedCycle(deps, params.cycle);
    const unit = form.unit.id as UnitId;
    const date = todayOf(plan.clock);
    const headIn = (layout: (typeof documentLayouts)[number] | null) => headOf(deps, plan, unit, { date, layout });
    const [rounds, usual, heads] = await Promise.all([
      reportRounds(deps.record, cycleStream(params.cycle), unit),
      headIn(null),
      Promise.all(documentLayouts.map(headIn)),
    ]);
    return {
      layout: usual.layout,
      heads: heads.map(({ layout, superior, issuer }) => ({ layout, superior, issuer })),
      ownCommittee: usual.after === 'ownCommittee',
      rounds: rounds.map(({ report: { round, arrivedAt } }) => ({ round, arrivedAt })),
      pdf: deps.papers.makesPdf(),
      draft: form.draft !== null && form.draft.state !== 'closed',
    };
  },
});
