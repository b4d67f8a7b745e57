import { acceptedReports } from '#db/queries/accepted-reports.query.ts';
import { consolidationIn } from '#api/routes/cycles/consolidation-in.ts';
import { ConsolidationShape, consolidationShape } from '#api/routes/cycles/consolidation-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { z } from 'zod';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { coverageOfYears } from '#engine/states/coverage-of-years.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { withdrawnYears } from '#engine/sealed-years.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CycleStatus } from '#api/support/unions.ts';

export const readConsolidation = queryRoute({
  path: '/cycles/:cycle/consolidation',
  tag: 'cycles',
  summary: 'Totals of the accepted reports, each open to the units behind it, with the checks',
  name: 'readConsolidation',
  params: CycleParams,
  query: z.object({}),
  output: ConsolidationShape.extend({ status: CycleStatus }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const doc = await docOf(deps, place);
    // Not made yet: there is no such thing.
    if (!('consolidation' in doc) || doc.consolidation === null) throw new Problem('not-found');
    const { consolidation, plan } = doc;
    const reports = (await acceptedReports(deps.db, place.stream)).filter(({ unit }) =>
      consolidation.accepted.includes(unit),
    );
    const state = await consolidationIn(deps, place.stream);
    const { variances = [] } = state;
    const now = await correctionsNow(deps, state);
    const coverage = await coverageOfYears(deps, state);
    const withdrawn = await withdrawnYears(deps, place.stream);
    const made = { consolidation, plan, reports, ...now, variances, withdrawn, coverage };
    return { status: doc.status, ...consolidationShape(made) };
  },
});
