import { z } from 'zod';
import { documentLayouts, type OfficialDocument } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { reportPaperWords } from '#domain/words/exports.ts';
import { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { reportPaperOf } from '#api/routes/cycles/report-paper.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { docxType } from '#api/support/docx-type.ts';
import { TokenField } from '#api/support/fields.ts';
import { writeFormBook } from '#api/support/form-book.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { pdfOf } from '#api/support/pdf-of.ts';
import { answerTo } from '#api/support/query-route.ts';
import { Problem } from '#api/support/problem.ts';
import { filesOf, route } from '#api/support/route.ts';
import { xlsxType } from '#api/support/workbook.ts';
import { sendExport } from '#api/support/send-export.ts';

const types = { docx: docxType, pdf: 'application/pdf', xlsx: xlsxType } as const;

const Round = z
  .union([
    z.literal('draft'),
    z
      .string()
      .max(4)
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number),
  ])
  .describe('A round that was handed in, or draft; left out: the last round, or the draft before there is one');

/** By the same question as the form on the screen, and so by the same rights: whoever reads a report has it on paper too. */
export const reportDocument = route({
  ...{ method: 'GET', path: '/cycles/:cycle/reports/:unit/document', tag: 'cycles', name: 'readReportPaper' },
  asks: 'person',
  summary: "A unit's report as a paper (BC) in its layout, its figures as an annex",
  takes: {
    params: CycleUnitParams,
    querystring: z.object({
      round: Round.optional(),
      layout: z
        .enum(documentLayouts)
        .optional()
        .describe('Left out: that of the unit’s own committee, else of the asking one'),
      format: z.enum(['docx', 'pdf', 'xlsx']).default('docx').describe('xlsx: the form of figures alone'),
      token: TokenField,
    }),
  },
  tokenInAddress: true,
  heavy: true,
  others: { 200: filesOf(Object.values(types), 'The report') },
  handle: async ({ caller: actor, params, query, request, reply, deps }) => {
    const form = await answerTo(reportForm.route, { params, query: {}, actor, deps });
    const { document, round } = await reportPaperOf(deps, form, {
      round: query.round ?? null,
      layout: query.layout ?? null,
    });
    const which = round === null ? reportPaperWords.draft : `${reportPaperWords.round}-${round}`;
    return await sendExport(reply, {
      ...{ deps, actor, address: request.ip, list: 'readReportPaper' },
      filter: `cycle = ${form.cycle.id}; unit = ${form.unit.id}; round = ${round ?? 'draft'}`,
      rows: document.annexes?.length ?? 0,
      type: types[query.format],
      name: `${reportPaperWords.file}-${form.unit.id}-${form.cycle.period.code}-${which}.${query.format}`,
      content: await contentOf(deps, document, query.format),
    });
  },
});

async function contentOf(deps: ApiDeps, document: OfficialDocument, format: keyof typeof types): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return await deps.papers.docx(document);
    case 'pdf':
      return await pdfOf(deps, await deps.papers.docx(document));
    case 'xlsx': {
      const form = document.annexes?.flatMap(({ body }) => body).find(({ kind }) => kind === 'form');
      // Nothing is counted: there is no form.
      if (form?.kind !== 'form') throw new Problem('not-found');
      return await writeFormBook(document, form);
    }
    default:
      return unreachable(format);
  }
}
