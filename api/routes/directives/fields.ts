import { z } from 'zod';
import type { GivenTask } from '#domain/directive/commands.ts';
import { paperKinds } from '#domain/follow-up-task/source.ts';
import { DraftTaskField } from '#api/routes/conferences/parts.fields.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { DateField, HourField, lineUpTo, NameField } from '#api/support/fields.ts';
import { unitsOn } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { MaybeText } from '#api/support/unit-field.ts';
import { withoutUnsaid } from '#api/support/without-unsaid.ts';

export const PaperField = z.strictObject({
  kind: z.enum(paperKinds),
  number: lineUpTo(60).min(1).describe('Number and symbol, as they are written'),
  date: DateField,
  issuer: lineUpTo(200).min(1),
  about: lineUpTo(1000).min(1).optional().describe('What it is about; left out: not said'),
});

const GivenTermField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.enum(['event', 'relative']), text: NameField, appliesTo: MaybeText }),
  z.strictObject({
    kind: z.literal('date'),
    date: DateField,
    hour: HourField.nullable().default(null),
    text: MaybeText,
    appliesTo: NameField.optional().describe('Holds for that part alone; left out: for the whole'),
  }),
]);

/** As a conclusion's task; its number follows from its place, its programme is the paper's. */
export const GivenTaskField = DraftTaskField.omit({
  ...{ number: true, programme: true, deadline: true, kind: true, towards: true, takenOver: true },
}).extend({ deadline: GivenTermField.default({ kind: 'none' }) });

export const GivenTasksField = z.array(GivenTaskField).min(1).max(200);

export function givenTasksOf(tasks: z.output<typeof GivenTasksField>): readonly GivenTask[] {
  return tasks.map(givenTaskOf);
}

/** What was not said is left out of the record. */
export function givenTaskOf({ addressees, deadline, ...task }: z.output<typeof GivenTaskField>): GivenTask {
  return {
    ...withoutUnsaid(task),
    addressees: addressees.map((each) => withoutUnsaid(each)),
    deadline: withoutUnsaid(deadline),
  };
}

/** Whoever is named is given work now: a unit that is no more can take on nothing. */
export async function requireStanding(deps: ApiDeps, tasks: z.output<typeof GivenTasksField>): Promise<void> {
  const named = tasks.flatMap((task, i) =>
    task.addressees.flatMap(({ unit }, j) =>
      unit === null ? [] : [[`/tasks/${String(i)}/addressees/${String(j)}/unit`, unit] as const],
    ),
  );
  await unitsOn(deps, named, todayOf(null));
}
