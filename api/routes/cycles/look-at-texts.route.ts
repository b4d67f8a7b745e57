import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { lookAtTexts } from '#domain/review-cycle/look-at-texts.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { TypedFigures } from '#api/routes/cycles/seen-figures.ts';
import { seenTexts, SeenTextsShape, writtenBy } from '#api/routes/cycles/seen-texts.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

const TypedSections = z.array(z.strictObject({ code: z.string().max(200), text: z.string().max(200_000) })).max(200);

/** Beside the check of the figures and not in it: a text is long, and not every keystroke in a table asks for it. */
export const lookAtReportTexts = askRoute({
  path: '/cycles/:cycle/reports/:unit/check-texts',
  tag: 'cycles',
  name: 'lookAtReportTexts',
  summary:
    'Numbers in the texts of a report as typed, held against its figures as typed, those of the period before and each other; remarks, which stand in the way of nothing',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({ figures: TypedFigures, sections: TypedSections }),
  output: SeenTextsShape,
  async answer({ params, body: { figures, sections }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) throw new Problem('not-found');
    const { plan } = doc;
    const of = await writtenBy(deps, place.stream, unit, plan);
    return seenTexts(lookAtTexts(plan, { ...of, figures, sections }), plan);
  },
});
