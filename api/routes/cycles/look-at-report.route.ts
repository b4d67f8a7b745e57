import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { SeenShape, seenAnswer, TypedFigures } from '#api/routes/cycles/seen-figures.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** Asked at every pause of typing: the form's own reading of a number would be a second opinion. */
export const lookAtReport = askRoute({
  path: '/cycles/:cycle/reports/:unit/check',
  tag: 'cycles',
  name: 'lookAtReport',
  summary: 'How figures as typed would be read, and everything that handing them in would find; nothing is stored',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({ figures: TypedFigures }),
  output: SeenShape,
  async answer({ params, body: { figures }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) throw new Problem('not-found');
    const setting = doc.plan.members.find((member) => member.unit === unit)?.setting ?? null;
    return seenAnswer(lookAtFigures(doc.plan, setting, figures));
  },
});
