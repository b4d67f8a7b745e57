import { z } from 'zod';
import { typedAs } from '#domain/drafts/report-draft.ts';
import { shareOf } from '#domain/access/resource.ts';
import { type Fault, lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import { type ApiProblemCode, problemSentence, problemWords } from '#domain/words/problems.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { CheckName, CheckOutcome } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

const Body = z.strictObject({
  figures: z
    .array(
      z.strictObject({ code: z.string().max(200), text: z.string().max(200), asOf: z.string().max(60).default('') }),
    )
    .max(2000),
});

const FaultShape = z.object({ code: z.string(), sentence: z.string() }).nullable();

const Output = z.object({
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
  missing: z.array(z.string()),
});

/** Asked at every pause of typing: the form's own reading of a number would be a second opinion. */
export const lookAtReport = askRoute({
  path: '/cycles/:cycle/reports/:unit/check',
  tag: 'cycles',
  name: 'lookAtReport',
  summary: 'How figures as typed would be read, and everything that handing them in would find; nothing is stored',
  large: true,
  params: CycleUnitParams,
  body: Body,
  output: Output,
  async answer({ params, body: { figures }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) throw new Problem('not-found');
    const setting = doc.plan.members.find((member) => member.unit === unit)?.setting ?? null;
    const seen = lookAtFigures(doc.plan, setting, figures);
    return {
      figures: seen.figures.map((figure) => ({
        ...figure,
        readings: figure.readings.map((value) => ({ value, typed: typedAs(value) })),
        fault: said(figure.fault),
      })),
      relations: seen.relations.map((relation) => ({
        ...relation,
        codes: [...relation.codes],
        fault: said(relation.fault),
      })),
      missing: [...seen.missing],
    };
  },
});

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
