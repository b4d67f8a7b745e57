import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { lookAtHandedIn } from '#domain/review-cycle/look-at-texts.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { seenTexts, SeenTextsShape, writtenBy } from '#api/routes/cycles/seen-texts.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

const nothingSeen = { remarks: [], right: 0, notChecked: 0, whole: true };

/** Of the report as it stands: a program that reads reports is told the same as the screen that judges one. */
export const textRemarks = queryRoute({
  path: '/cycles/:cycle/reports/:unit/text-remarks',
  tag: 'cycles',
  summary:
    'Numbers in the texts of a report as handed in that do not agree with its figures, those of the period before or each other; none of them is an error',
  name: 'readTextRemarks',
  params: CycleUnitParams,
  query: z.object({}),
  output: SeenTextsShape,
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const [doc, member] = await Promise.all([docOf(deps, place), cycleMember(deps.db, place.stream, unit)]);
    if (member === undefined) throw new Problem('not-found');
    const { report } = member;
    if (!('plan' in doc) || doc.plan === null || report === null) return nothingSeen;
    const of = await writtenBy(deps, place.stream, unit, doc.plan);
    return seenTexts(lookAtHandedIn(doc.plan, { ...of, report }), doc.plan);
  },
});
