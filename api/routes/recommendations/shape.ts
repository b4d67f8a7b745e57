import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { KeptAnswer } from '#domain/recommendation/answer.ts';
import { type Asked, standingAnswers, waitingFor } from '#domain/recommendation/asked.ts';
import { AnswerStance, Towards } from '#api/support/unions.ts';

const Text = z.string().nullable();

export const AskedShape = z.object({
  id: z.string().describe('`kn-3` of the discussion, `kl-7` an item of the notice'),
  number: z.int(),
  towards: Towards.nullable().describe('Null: not said'),
  from: z.string(),
  to: z.array(
    z.object({
      ...{ name: z.string(), unit: Text },
      waiting: z.boolean().describe('Nothing has come of it'),
      own: z.boolean().describe('It is the reader’s own unit'),
    }),
  ),
  via: Text,
  statement: z.string(),
  dueOn: Text.describe('The day by which an answer is asked for'),
  dueText: Text,
  answered: z.boolean().describe('False: "chưa có trả lời"'),
  late: z.boolean().describe('The day is past, and it is not answered'),
  answers: z
    .array(
      z.object({
        ...{ addressee: Text.describe('Null: for all who were asked'), by: z.string(), number: Text },
        ...{ date: z.string(), stance: AnswerStance, text: z.string() },
        stands: z.boolean().describe('False: a later one of the same addressee stands in its place'),
        ...{ at: z.iso.datetime(), recordedBy: Text.describe('For the host’s staff') },
      }),
    )
    .describe('In the order in which they were recorded'),
});

interface Reader {
  readonly staff: boolean;
  /** For which he acts. */
  readonly units: readonly UnitId[];
  readonly now: CivilDate;
}

/** What one unit answered is between it and the host; of whoever is no unit all who take part may know. */
export function askedShape(
  item: Asked,
  answers: readonly KeptAnswer[] = [],
  { staff, units, now }: Reader,
): z.output<typeof AskedShape> {
  const { id, number, towards, from, to, via, statement, due } = item;
  const standing = new Set(standingAnswers(id, answers));
  const waiting = waitingFor(item, answers);
  const dueOn = due !== null && 'on' in due ? due.on : null;
  return {
    ...{ id, number, towards, from, via, statement, dueOn },
    to: to.map(({ name, unit }) => ({
      ...{ name, unit, waiting: waiting?.some((one) => one.name === name) === true },
      own: unit !== null && units.includes(unit),
    })),
    dueText: due !== null && 'text' in due ? due.text : null,
    ...{ answered: waiting === null, late: waiting !== null && dueOn !== null && dueOn < now },
    answers: answers
      .filter((one) => one.item === id && (staff || one.unit === null || units.includes(one.unit)))
      .map((one) => {
        const { addressee, by, number: symbol = null, date, stance, text, at, recordedBy } = one;
        return {
          ...{ addressee, by, number: symbol, date, stance, text, at, stands: standing.has(one) },
          recordedBy: staff ? recordedBy : null,
        };
      }),
  };
}
