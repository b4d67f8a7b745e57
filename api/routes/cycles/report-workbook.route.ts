import { z } from 'zod';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import { linesOf } from '#domain/report-workbook/lines.ts';
import { writeReportBook } from '#api/report-workbook/write-book.ts';
import { ownHistoryOfReport } from '#api/routes/cycles/own-history.route.ts';
import { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { TokenField } from '#api/support/fields.ts';
import { answerTo } from '#api/support/query-route.ts';
import { file, route } from '#api/support/route.ts';
import { sendExport } from '#api/support/send-export.ts';
import { xlsxType } from '#api/support/workbook.ts';

/** The form as a workbook to be filled in without a connection, by the same question and so by the same rights. */
export const reportWorkbookFile = route({
  ...{ method: 'GET', path: '/cycles/:cycle/reports/:unit/workbook', tag: 'cycles', name: 'readReportWorkbook' },
  asks: 'person',
  summary: "A unit's report as a workbook to fill in: what is open is unlocked, the last period beside it",
  takes: { params: CycleUnitParams, querystring: z.object({ token: TokenField }) },
  tokenInAddress: true,
  heavy: true,
  others: { 200: file(xlsxType, 'A workbook') },
  handle: async ({ caller: actor, params, request, reply, deps }) => {
    const form = await answerTo(reportForm.route, { params, query: {}, actor, deps });
    const { usual } = await answerTo(ownHistoryOfReport.route, { params, query: {}, actor, deps });
    const { cycle, unit, template } = form;
    const lines = linesOf({ ...template, programmes: cycle.programmes });
    return await sendExport(reply, {
      ...{
        deps,
        actor,
        address: request.ip,
        list: 'readReportWorkbook',
        filter: `cycle = ${cycle.id}; unit = ${unit.id}`,
      },
      rows: lines.filter(({ kind }) => kind === 'figure').length + template.sections.length,
      ...{ type: xlsxType, name: `${reportWorkbook.file}-${unit.id}-${cycle.period.code}.xlsx` },
      content: await writeReportBook(form, usual),
    });
  },
});
