import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { ReasonShape, reasonShape } from '#api/routes/cycles/reason-shape.ts';
import { ReportShape, reportShape } from '#api/routes/cycles/report-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReportStatus } from '#api/support/unions.ts';

export const readReport = queryRoute({
  path: '/cycles/:cycle/reports/:unit',
  tag: 'cycles',
  summary: "A unit's report as it stands, for the unit itself and for the host",
  name: 'readReport',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    unit: z.string(),
    name: z.string(),
    status: ReportStatus,
    dueAt: z.iso.datetime().nullable(),
    acknowledgedAt: z.iso.datetime().nullable(),
    reopened: z.boolean(),
    extensionAsked: z.object({ until: z.string(), hour: z.string(), reason: z.string() }).nullable(),
    returnReasons: z.array(ReasonShape).nullable(),
    report: ReportShape.nullable(),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const member = await cycleMember(deps.db, place.stream, unit);
    if (member === undefined) throw new Problem('not-found');
    return {
      unit: member.unit,
      name: member.name,
      status: member.status,
      dueAt: member.due_at?.toISOString() ?? null,
      acknowledgedAt: member.acknowledged_at?.toISOString() ?? null,
      reopened: member.reopened,
      extensionAsked: member.asked,
      returnReasons: member.reasons === null ? null : member.reasons.map(reasonShape),
      report: member.report === null ? null : reportShape(member.report),
    };
  },
});
