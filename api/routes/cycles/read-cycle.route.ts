import { z } from 'zod';
import { slugOf } from '#domain/kernel/streams.ts';
import { summedBy } from '#db/queries/summed-by.query.ts';
import { cycleMember, exemptedIn } from '#db/queries/cycle.query.ts';
import { CycleShape, shapeOf } from '#api/routes/cycles/cycle-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readCycle = queryRoute({
  path: '/cycles/:cycle',
  tag: 'cycles',
  summary: 'The cycle: plan, call, deadlines, where it stands; a unit is not told who is missing',
  name: 'readCycle',
  params: CycleParams,
  query: z.object({}),
  output: CycleShape,
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const doc = await docOf(deps, place);
    const only = ownUnitOnly(actor, place);
    const own = only === null ? null : ((await cycleMember(deps.db, place.stream, only))?.deadline_version ?? 0);
    const sealed = only === null && 'approval' in doc && doc.approval !== null;
    const sums = sealed ? await summedBy(deps.db, place.stream) : [];
    const exempted = only === null ? await exemptedIn(deps.db, [place.stream]) : [];
    return shapeOf(doc, place, own, {
      sums: sums.map(({ cycle, label, approved }) => ({ cycle: slugOf(cycle), label, approved })),
      exempted,
    });
  },
});
