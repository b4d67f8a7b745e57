import { z } from 'zod';
import { headWords } from '#domain/documents/layout-words.ts';
import { reportDocument } from '#domain/review-cycle/report-document.ts';
import { approvedReport } from '#db/queries/report-paper.query.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

/** Whoever finds his name under Nơi nhận finds the report itself: what a screen needs to lead there. */
export const readApprovedReport = queryRoute({
  path: '/cycles/:cycle/report-draft/approved',
  tag: 'cycles',
  summary:
    'Whether the consolidated report is approved, and under which number and day: then everybody may read it to whom it goes',
  name: 'readApprovedReport',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    approved: z
      .object({ number: z.string().describe('As it is printed'), date: z.string(), title: z.string() })
      .nullable()
      .describe('Null: not approved yet'),
    pdf: z.boolean().describe('A PDF can be made here'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidatedReport', place);
    // Past the wall, as the paper itself: approved it is everybody's to whom it goes.
    const report = await approvedReport(deps.record, place.stream);
    if (report === null) return { approved: null, pdf: deps.papers.makesPdf() };
    const { number } = headWords(reportDocument(await writtenCycle(deps, place), report));
    return {
      approved: { number, date: report.date, title: report.text.title },
      pdf: deps.papers.makesPdf(),
    };
  },
});
