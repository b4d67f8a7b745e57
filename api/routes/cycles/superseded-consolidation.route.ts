import { z } from 'zod';
import { ConsolidationShape, consolidationShape } from '#api/routes/cycles/consolidation-shape.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { supersededTotals } from '#engine/states/superseded-totals.ts';

export const supersededConsolidation = queryRoute({
  path: '/cycles/:cycle/consolidation/superseded',
  tag: 'cycles',
  summary: 'The last totals that are no longer in force, and which report was opened again after them',
  name: 'readSupersededConsolidation',
  params: CycleParams,
  query: z.object({}),
  output: ConsolidationShape.extend({
    since: z.iso.datetime(),
    by: z.string(),
    unit: z.string().describe('Whose report was opened again'),
    reason: z.string(),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const totals = await supersededTotals(deps.record, place.stream);
    if (totals === null) throw new Problem('not-found');
    const { state, reopened, by, at } = totals;
    const reports = state.members.flatMap(({ unit, name, standing }) =>
      standing.status === 'accepted' ? [{ unit, name, report: standing.report }] : [],
    );
    return {
      ...consolidationShape({ consolidation: state.consolidation, plan: state.plan, reports }),
      since: at,
      by: by.person,
      unit: state.members.find(({ unit }) => unit === reopened.unit)?.name ?? reopened.unit,
      reason: reopened.reason,
    };
  },
});
