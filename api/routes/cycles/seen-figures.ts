import { z } from 'zod';
import { typedAs } from '#domain/words/numbers.ts';
import type { Fault, SeenFigures } from '#domain/review-cycle/look-at-figures.ts';
import { notComputed } from '#domain/words/computed.ts';
import { noFigureWords } from '#domain/words/missing.ts';
import { type ApiProblemCode, problemSentence, problemWords } from '#domain/words/problems.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { CheckName, CheckOutcome, MissingReason, NumberConvention } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

export const TypedFigures = z
  .array(
    z.strictObject({
      code: z.string().max(200),
      text: z.string().max(400),
      asOf: z.string().max(60).default(''),
      block: z
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .describe('One number for all that was pasted at once: whose marks it carries is judged by itself'),
    }),
  )
  .max(2000);

const FaultShape = z.object({ code: z.string(), sentence: z.string() }).nullable();

const EnglishFigure = z.object({
  code: z.string(),
  value: z.string(),
  typed: z.string().describe('What to type for this reading'),
});

const ofMarks = { convention: NumberConvention, otherwise: z.array(EnglishFigure) };

export const SeenShape = z.object({
  figures: z.array(
    z.object({
      code: z.string(),
      value: z.string().nullable().describe('The one reading, an exact decimal'),
      approximate: z.boolean(),
      readings: z
        .array(
          z.object({ value: z.string(), typed: z.string().describe('What to type for this reading and no other') }),
        )
        .describe('Two, where only the writer can choose'),
      missing: z
        .object({ reason: MissingReason, words: z.string().nullable() })
        .nullable()
        .describe('It says that there is no figure, and why'),
      reasons: z
        .array(z.object({ reason: MissingReason, typed: z.string() }))
        .describe('It does not say why: what to type for each reason'),
      fault: FaultShape,
      asOf: z.string().nullable(),
      asOfWrong: z.boolean(),
      afterCutOff: z.boolean(),
    }),
  ),
  relations: z.array(
    z.object({
      id: z.string(),
      check: CheckName,
      outcome: CheckOutcome,
      at: z.string(),
      codes: z.array(z.string()),
      sum: z.string().nullable(),
      difference: z.string().nullable(),
      fault: FaultShape,
    }),
  ),
  computed: z
    .array(z.object({ code: z.string(), value: z.string().nullable(), because: z.string().nullable() }))
    .describe('What the computed figures come to, and of one without a value why'),
  missing: z.array(z.string()),
  noFigure: z.string().describe('What to type to say that there is none; then the reason is asked for'),
  ofNothing: z.array(z.string()).describe('Shares of 0: they are answered by being left empty'),
  marks: z
    .object({
      ...ofMarks,
      blocks: z.array(z.object({ block: z.int(), ...ofMarks })).describe('The same of each block by itself'),
    })
    .describe(
      'Whose marks the numbers carry, and what would read otherwise by English ones: for a grid of several reports',
    ),
  english: z
    .array(EnglishFigure)
    .describe(
      'Pasted from a spreadsheet set to English, as it seems: all of them to be answered at once; mostly empty',
    ),
});

/** What was found, in sentences: of a report that is being written, or of figures that only try a template. */
export function seenAnswer(seen: SeenFigures): z.output<typeof SeenShape> {
  return {
    figures: seen.figures.map((figure) => ({
      ...figure,
      readings: figure.readings.map((value) => ({ value, typed: typedAs(value) })),
      reasons: [...figure.reasons],
      fault: said(figure.fault),
    })),
    relations: seen.relations.map((relation) => ({
      ...relation,
      codes: [...relation.codes],
      fault: said(relation.fault),
    })),
    computed: seen.computed.map(({ code, value, without }) => ({
      ...{ code, value },
      because: value === null ? notComputed({ without }, spoken()) : null,
    })),
    missing: [...seen.missing],
    noFigure: noFigureWords,
    ofNothing: [...seen.ofNothing],
    marks: {
      ...{ convention: seen.marks.convention, otherwise: [...seen.marks.otherwise] },
      blocks: seen.marks.blocks.map((one) => ({ ...one, otherwise: [...one.otherwise] })),
    },
    english: seen.english.map((one) => ({ ...one })),
  };
}

function said(fault: Fault | null): z.output<typeof FaultShape> {
  if (fault === null) return null;
  const { code, facts } = fault;
  return {
    code,
    sentence: isProblem(code) ? problemSentence(code, facts, spoken()) : refusalSentence(code, facts, spoken()),
  };
}

function isProblem(code: string): code is ApiProblemCode {
  return Object.hasOwn(problemWords, code);
}
