import { z } from 'zod';
import type { AtCell, Compared } from '#domain/report-workbook/compare.ts';
import { mostExplanationSigns } from '#domain/review-cycle/report.ts';
import { workbookRefusals } from '#domain/report-workbook/identity.ts';
import type { TypedOver } from '#domain/report-workbook/typed-over.ts';
import { cellFaults } from '#domain/report-workbook/read-cell.ts';
import { withMovedRowsAtOnce } from '#domain/report-workbook/moved-rows.ts';
import { cellFaultSentence, reportWorkbook, workbookRefusalSentence } from '#domain/words/report-workbook.ts';
import { judgeBook } from '#api/report-workbook/judge-book.ts';
import { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { answerTo } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';
import { spoken } from '#api/support/spoken.ts';

/** Base64 of four megabytes: a report of two thousand figures and full sections is far below. */
const mostPacked = 5_600_000;

const At = z.object({
  sheet: z.string().describe('As its tab names it'),
  cell: z.string().describe('As the spreadsheet calls it: D12'),
  pointer: z.string().describe('The place of the draft it stands for'),
  label: z.string(),
  raw: z.string().describe('What stands in the cell, as it is seen'),
});

const DifferenceShape = At.extend({
  typed: z.string().nullable().describe('What the draft is given; null empties the place, or has to be chosen first'),
  value: z.string().nullable().describe('The exact decimal or the day it was read as; a text as it is'),
  stands: z.string().describe('What stands in the draft now'),
  readings: z
    .array(z.object({ value: z.string(), typed: z.string() }))
    .describe('Two, where only the writer can choose'),
  since: z
    .object({ by: z.string(), at: z.iso.datetime() })
    .nullable()
    .describe('Who wrote the place after the workbook was taken'),
});

const Output = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), code: z.enum(workbookRefusals), sentence: z.string() }),
  z.object({
    kind: z.literal('read'),
    revision: z.int().describe('Of the draft that it was compared with: the base to save at'),
    taken: z.int().nullable().describe('Of the draft it was filled from: the base for places written since'),
    differences: z.array(DifferenceShape),
    faults: z.array(At.extend({ code: z.enum(cellFaults), sentence: z.string() })),
    typedOver: z.array(At.omit({ pointer: true })).describe('Typed where the workbook reckons by itself: not taken'),
    noFigure: z.array(At).describe('Cells that say in words that there is no figure: they stay empty, which is not 0'),
    english: z
      .array(At.extend({ value: z.string() }))
      .nullable()
      .describe('Texts with English marks, read so for the whole sheet: to be confirmed once'),
    same: z.int(),
    kept: z.int().describe('Untouched in the workbook and changed in the draft since: they stay'),
  }),
]);

/** Nothing is stored: what is confirmed is saved into the draft, by whoever may, as if it had been typed. */
export const lookAtWorkbook = route({
  ...{ method: 'POST', path: '/cycles/:cycle/reports/:unit/workbook', tag: 'cycles', name: 'lookAtReportWorkbook' },
  asks: 'person',
  summary: 'What a filled workbook would change in the draft, and every fault of it by its cell; nothing is stored',
  takes: {
    params: CycleUnitParams,
    body: z.strictObject({
      workbook: z.base64().max(mostPacked).describe('The .xlsx file'),
      reads: z
        .enum(['found', 'each'])
        .default('found')
        .describe('each: marks of numbers are not taken from the sheet as a whole'),
    }),
  },
  large: true,
  heavy: true,
  output: Output,
  handle: async ({ caller: actor, params, body, deps }) => {
    const form = await answerTo(reportForm.route, { params, query: {}, actor, deps });
    if (form.draft === null) throw new Problem('not-permitted', { role: actor.role });
    if (form.draft.state === 'closed' || form.waiting !== null) throw new Problem('draft-closed');
    const judged = await judgeBook(form, Buffer.from(body.workbook, 'base64'), body.reads);
    if ('code' in judged) {
      const { code, facts } = judged;
      return { kind: 'refused' as const, code, sentence: workbookRefusalSentence(code, facts, spoken()) };
    }
    const { compared, over, revision } = judged;
    return {
      ...shown(compared, form.sectionLimit),
      typedOver: over.map(overOf),
      revision: form.draft.revision,
      taken: revision,
    };
  },
});

function shown({ differences, faults, noFigure, english, same, kept }: Compared, limit: number) {
  return {
    kind: 'read' as const,
    differences: differences.map(({ typed, value, stands, readings, since, ...at }) => ({
      ...{ ...placed(at), typed, value, stands, readings: [...readings] },
      since: since === null ? null : { by: since.by, at: since.at },
    })),
    faults: withMovedRowsAtOnce(faults).map(({ fault, rows, ...at }) => {
      const { label } = at.input;
      const facts = { raw: at.raw, label, length: at.raw.length, limit: limitOf(at.input, limit), ...rows };
      return { ...placed(at), code: fault, sentence: cellFaultSentence(fault, facts, spoken()) };
    }),
    noFigure: noFigure.map(placed),
    english: english === null ? null : english.map((at) => ({ ...placed(at), value: at.value })),
    ...{ same, kept },
  };
}

/** Of how many signs its cell may be. */
function limitOf({ part }: AtCell['input'], ofSection: number): number {
  return part === 'explained' ? mostExplanationSigns : ofSection;
}

function overOf({ at: { sheet, cell, label }, raw }: TypedOver) {
  return { sheet: reportWorkbook[sheet].sheet, cell, label, raw };
}

function placed({ input: { sheet, cell, pointer, label }, raw }: AtCell) {
  return { sheet: reportWorkbook[sheet].sheet, cell, pointer, label, raw };
}
