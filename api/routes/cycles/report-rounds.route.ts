import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { reportRounds as roundsOf } from '#db/queries/report-rounds.query.ts';
import { ReasonShape, reasonShape } from '#api/routes/cycles/reason-shape.ts';
import { ReportShape, reportShape } from '#api/routes/cycles/report-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Role } from '#api/support/unions.ts';

const By = z.object({ person: z.string(), role: Role, unit: z.string() });
const Judged = z.object({ at: z.iso.datetime(), by: By });

export const reportRounds = queryRoute({
  path: '/cycles/:cycle/reports/:unit/rounds',
  tag: 'cycles',
  summary: "Every round of a unit's report and what became of it",
  name: 'readReportRounds',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    rounds: z.array(
      z.object({
        report: ReportShape,
        by: By,
        outcome: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('waiting') }),
          Judged.extend({ kind: z.literal('accepted') }),
          Judged.extend({
            kind: z.literal('returned'),
            reasons: z.array(ReasonShape),
          }),
        ]),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    // The rounds come from the events; the member's row says whether they are the actor's to see.
    if ((await cycleMember(deps.db, place.stream, unit)) === undefined) throw new Problem('not-found');
    const rounds = await roundsOf(deps.record, place.stream, unit);
    return {
      rounds: rounds.map(({ report, by, outcome }) => ({
        report: reportShape(report),
        by,
        outcome: outcome.kind === 'returned' ? { ...outcome, reasons: outcome.reasons.map(reasonShape) } : outcome,
      })),
    };
  },
});
