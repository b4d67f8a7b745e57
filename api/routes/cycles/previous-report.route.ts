import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { PreviousShape, previousOf } from '#api/routes/cycles/previous-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const previousReport = queryRoute({
  path: '/cycles/:cycle/reports/:unit/previous',
  tag: 'cycles',
  summary:
    "The unit's last accepted report of an earlier cycle of the same committee, and of all that stood for it then, by the same indicators",
  name: 'readPreviousReport',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({ previous: PreviousShape.nullable() }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) return { previous: null };
    const { template, cutOff } = doc.plan;
    const asked = { cutOff, indicators: template.indicators, relations: relationsOf(template), template };
    return { previous: await previousOf(deps, place.stream, unit, asked) };
  },
});
