import { z } from 'zod';
import { ReasonShape, reasonShape } from '#api/routes/cycles/reason-shape.ts';
import { ReportShape, reportShape } from '#api/routes/cycles/report-shape.ts';
import { reportPlace } from '#api/routes/cycles/report-place.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
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
    const { member } = await reportPlace(deps, actor, params);
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
