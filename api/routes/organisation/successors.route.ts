import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { successorRelations } from '#domain/organisation/reorganisation.ts';
import { recorded } from '#domain/organisation/state.ts';
import { standsFor } from '#domain/organisation/succession.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { dayOf, OnDay, UnitShape, unitShape } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readSuccessors = queryRoute({
  path: '/organisation/units/:unit/successors',
  tag: 'organisation',
  summary: 'Who stands for a unit on a day; undecided = a person must name a successor',
  name: 'readSuccessors',
  params: UnitParams,
  query: z.object({ on: OnDay }),
  output: z.object({
    on: z.string(),
    standing: z.enum(['itself', 'successor', 'undecided', 'notYet']),
    units: z.array(UnitShape),
    steps: z
      .array(
        z.object({
          reorganisation: z.string(),
          effective: z.string(),
          document: z.string(),
          from: z.string(),
          fromName: z.string(),
          to: z.string(),
          toName: z.string(),
          relation: z.enum(successorRelations),
          what: z.string().nullable(),
        }),
      )
      .describe('Every pair the unit gave to or took from, by date'),
  }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const state = await organisationState(deps);
    const id = unitId(params.unit);
    const on = dayOf(query.on);
    const standing = standsFor(state, id, on);
    if (standing.kind === 'unknown') throw new Problem('not-found');
    const units = 'candidates' in standing ? standing.candidates : 'unit' in standing ? [standing.unit] : [];
    const steps = [...recorded(state).reorganisations.values()].flatMap((one) =>
      one.pairs
        .filter(({ from, to }) => from === id || to === id)
        .map((pair) => ({ reorganisation: one.id, effective: one.effective, document: one.document, ...pair }))
        .map((step) => ({ ...step, fromName: nameOn(state, step.from, on), toName: nameOn(state, step.to, on) })),
    );
    steps.sort((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0));
    return { on, standing: standing.kind, units: units.map(unitShape), steps };
  },
});
