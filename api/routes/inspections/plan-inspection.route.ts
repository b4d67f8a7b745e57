import { z } from 'zod';
import type { PlanInspection } from '#domain/inspection/commands.ts';
import { inspectionStream, ledgerOf, slugOf } from '#domain/kernel/streams.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { PlanField, planOf } from '#api/routes/inspections/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { namedCommittee, requireProgramme } from '#api/support/committees.ts';
import { Slug } from '#api/support/ids.ts';
import { placeOf } from '#engine/places.ts';

export const planInspection = commandRoute({
  path: '/inspections',
  tag: 'inspections',
  summary:
    'Plan an inspection: by which papers it comes, the team, who is inspected, the programme; the answer names its address',
  action: 'inspection.PlanInspection',
  large: true,
  params: z.object({}),
  body: z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
      .max(80)
      .describe('Tells it apart from others of the host, in every address from here on'),
    committee: Slug,
    programme: z.string().min(1).max(60),
    plan: PlanField,
  }),
  async target({ body, deps }) {
    const committee = await namedCommittee(deps, body.committee);
    const { id, host } = committee;
    const inspection = inspectionStream(host, body.name);
    const lookUp = async (): Promise<PlanInspection['data']> => {
      requireProgramme(committee, body.programme);
      const named = { unit: host, name: (await unitNames(deps))(host) };
      const plan = await planOf(deps, host, body.plan);
      return { inspection, host: named, committee: id, programme: body.programme, plan };
    };
    const place = placeOf(inspection, 'inspection', ledgerOf(host, false));
    return { place, unit: null, lookUp, also: { inspection: slugOf(inspection) } };
  },
});
