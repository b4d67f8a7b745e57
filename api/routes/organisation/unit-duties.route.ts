import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { hasEnded, orphanedAt, orphansOn } from '#domain/organisation/holders.ts';
import { recorded } from '#domain/organisation/state.ts';
import { openDuties } from '#db/queries/orphaned-work.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Duty = z.object({
  kind: z.enum(['report', 'task']),
  unit: z.string().describe('Whose it was: this one, or one before it that nobody else answers for'),
  unitName: z.string(),
  at: z.string().describe('The cycle, or <conference>/<number of the task>'),
  dueAt: z.iso.datetime().nullable(),
  rehearsal: z.boolean(),
});

export const readDuties = queryRoute({
  path: '/organisation/units/:unit/duties',
  tag: 'organisation',
  summary: "What a unit that has ended still owes to the caller's committees: whoever takes over is written to of each",
  name: 'readDuties',
  params: UnitParams,
  query: z.object({}),
  output: z.object({ duties: z.array(Duty) }),
  async answer({ params, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    if (actor.role !== 'coordinator') return { duties: [] };
    const state = await deps.register();
    const unit = unitId(params.unit);
    const today = todayOf(null);
    const behind = orphansOn(state, today).filter((one) => orphanedAt(state, one, today) === unit);
    const duties = await openDuties(deps.db, hostsOf(actor), [...new Set([unit, ...behind])]);
    return {
      duties: duties
        // A rehearsal may play on a day on which the unit was there.
        .filter((one) => hasEnded(recorded(state), one.unit, todayOf(one.clock)))
        .map(({ kind, stream, unit: whose, name, dueAt, rehearsal }) => ({
          ...{ kind, unit: whose, unitName: name, at: slugOf(stream), rehearsal },
          dueAt: dueAt?.toISOString() ?? null,
        })),
    };
  },
});
