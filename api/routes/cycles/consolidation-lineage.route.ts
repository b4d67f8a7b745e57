import { z } from 'zod';
import type { Within } from '#domain/consolidation/lineage.ts';
import { sealedOnceIn } from '#api/routes/cycles/consolidation-in.ts';
import { LineageShape, lineageShape } from '#api/routes/cycles/lineage-shape.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Setting } from '#api/support/unions.ts';

export const consolidationLineage = queryRoute({
  path: '/cycles/:cycle/consolidation/lineage',
  tag: 'cycles',
  summary: 'One printed figure opened: the units behind it, who signed and who sent, in which round, when',
  name: 'readConsolidationLineage',
  params: CycleParams,
  query: z.object({
    code: z.string().min(1).max(200),
    setting: Setting.or(z.literal('all'))
      .optional()
      .describe('The figure of this setting; all = of units of all three'),
    unit: z.string().min(1).max(200).optional().describe('The figure of this unit and all below it'),
  }),
  output: LineageShape,
  async answer({ params, query, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const made = await sealedOnceIn(deps, place.stream);
    const opened = lineageShape(made, await correctionsNow(deps, made), query.code, withinOf(query));
    // A figure that is not printed has no lineage.
    if (opened === null) throw new Problem('not-found');
    return opened;
  },
});

interface Asked {
  readonly setting?: z.output<typeof Setting> | 'all' | undefined;
  readonly unit?: string | undefined;
}

function withinOf({ setting, unit }: Asked): Within {
  if (unit !== undefined) return { kind: 'unit', unit: unitId(unit) };
  if (setting !== undefined) return { kind: 'setting', setting: setting === 'all' ? null : setting };
  return { kind: 'all' };
}
