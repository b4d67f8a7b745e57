import { z } from 'zod';
import { withoutMarks } from '#domain/consolidated-report/printed.ts';
import { opinionsOf, roundsOf } from '#db/queries/report-paper.query.ts';
import { TextShape, ValueShape } from '#api/routes/consolidated-report/shapes.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { OpinionAnswer } from '#api/support/unions.ts';

const OpinionShape = z.object({
  number: z.int(),
  unit: z.string(),
  name: z.string(),
  section: z.string().nullable().describe('Null: on the whole'),
  heading: z.string().nullable(),
  text: z.string(),
  at: z.iso.datetime(),
  agrees: z.boolean().describe('It asks for nothing, and needs no answer'),
  answer: z.object({ kind: OpinionAnswer, text: z.string(), at: z.iso.datetime() }).nullable(),
});

/** The drafts that went round: the host reads all of them, whoever was asked that one and what he said himself. */
export const readDraftRounds = queryRoute({
  path: '/cycles/:cycle/draft-rounds',
  tag: 'cycles',
  summary: 'The drafts of the consolidated report that went round for opinions, with what was said and answered',
  name: 'readDraftRounds',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    issuer: z.string(),
    period: z.string(),
    own: z.string().nullable().describe('The unit for which the reader may answer; null: the host'),
    pdf: z.boolean().describe('A PDF can be made here'),
    locked: z.boolean().describe('The report is approved: nothing is said to it any more'),
    rounds: z.array(
      z.object({
        round: z.int(),
        on: z.string(),
        dueOn: z.string(),
        text: TextShape,
        figures: z.array(ValueShape),
        asked: z
          .array(z.object({ unit: z.string(), name: z.string(), answered: z.boolean(), awaited: z.boolean() }))
          .describe('Of others the host alone is told. Awaited: silent, and not asked again in a later round'),
        remindedOn: z.string().nullable().describe('The last day on which somebody was reminded'),
        opinions: z.array(OpinionShape),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readDraftRounds', place);
    const own = ownUnitOnly(actor, place);
    const [doc, rounds, opinions] = await Promise.all([
      writtenCycle(deps, place),
      roundsOf(deps.db, place.stream),
      opinionsOf(deps.db, place.stream),
    ]);
    // Whoever was never asked is told of no draft.
    if (own !== null && rounds.length === 0) throw new Problem('not-found');
    const names = new Map(
      [...rounds.flatMap(({ named }) => named), ...doc.plan.members].map(({ unit, name }) => [unit, name]),
    );
    const nameOf = (unit: (typeof opinions)[number]['unit']): string => names.get(unit) ?? unit;
    return {
      issuer: doc.plan.committee.name,
      period: doc.plan.period.label,
      own,
      pdf: deps.papers.makesPdf(),
      locked: doc.reportApproved !== undefined,
      rounds: rounds.map(({ round, circulated_on, due_on, units, text, figures, reminded_on }) => {
        const said = opinions.filter((one) => one.round === round);
        return {
          ...{ round, on: circulated_on, dueOn: due_on },
          text: {
            title: text.title,
            // Whose sentence it was is told to no unit that is asked.
            sections: text.sections.map((one) => (own === null ? one : { ...one, text: withoutMarks(one.text) })),
          },
          figures: [...figures],
          remindedOn: reminded_on,
          asked: units
            .filter((unit) => own === null || unit === own)
            .map((unit) => {
              const answered = said.some((one) => one.unit === unit);
              const again = rounds.some((later) => later.round > round && later.units.includes(unit));
              return { unit, name: nameOf(unit), answered, awaited: !answered && !again };
            }),
          opinions: said.map(({ number, unit, section, text: words, given_at, answer, agrees }) => ({
            ...{ number, unit, name: nameOf(unit), section, text: words, answer, agrees },
            heading: text.sections.find(({ id }) => id === section)?.heading ?? null,
            at: given_at.toISOString(),
          })),
        };
      }),
    };
  },
});
