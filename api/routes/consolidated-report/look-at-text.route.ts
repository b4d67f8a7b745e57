import { z } from 'zod';
import { figuresNow } from '#domain/review-cycle/sealed-text.ts';
import { linkableIn } from '#domain/vietnamese/link-numbers.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { LongText } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

/** Asked while it is typed, of the section that is open: nothing of it is stored. */
export const lookAtReportText = askRoute({
  path: '/cycles/:cycle/report-draft/look',
  tag: 'cycles',
  summary: 'Typed numbers of a section that are equal to a total and could refer to it',
  name: 'lookAtReportText',
  large: true,
  params: CycleParams,
  body: z.strictObject({ section: Slug, text: LongText }),
  output: z.object({
    linkable: z.array(
      z.object({
        at: z.int().describe('Where it begins in the text'),
        typed: z.string(),
        refs: z.array(z.string()).describe('Totals of that value, the first in the order of the template first'),
      }),
    ),
  }),
  async answer({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const doc = await writtenCycle(deps, place);
    return {
      linkable: linkableIn(body.text, figuresNow(doc)).map(({ at, typed, figures }) => ({
        ...{ at, typed },
        refs: figures.map(({ ref }) => ref),
      })),
    };
  },
});
