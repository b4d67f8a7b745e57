import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DraftTask } from '#domain/conference/conclusion.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';

const text = z.string();
const day = text.transform((date) => civilDate(date));
const deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.enum(['event', 'relative']), text, appliesTo: text.nullable().default(null) }),
]);
const task = z.object({
  number: z.number(),
  programme: text,
  statement: text,
  parts: z.array(text),
  addressees: z.array(z.object({ name: text, kind: z.enum(['named', 'class']), inferred: z.boolean() })),
  deadline,
});
const file = z.array(
  z.object({
    case: text,
    title: text,
    host: text,
    hostName: text,
    heldOn: day,
    partOfDay: z.enum(['morning', 'afternoon']).nullable(),
    form: z.enum(['online', 'inPerson', 'hybrid', 'notStated']),
    points: z.number().nullable(),
    committees: z.array(z.object({ code: text, name: text, programmes: z.array(text) })),
    horizon: z.object({ label_vi: text, from: day, to: day }),
    declaredTasks: z.number().nullable(),
    tasks: z.array(task),
    awards: z.array(
      z.object({
        kind: text,
        kindLabel: text,
        recipient: z.enum(['collective', 'person']),
        count: z.number(),
        by: text,
        for: text,
        programmes: z.array(text),
        period: text,
      }),
    ),
    shortcomings: z.array(
      z.object({
        id: text,
        statement: text,
        kind: z.enum(['shortcoming', 'focusTopic']),
        recurring: z.boolean(),
        inferred: z.boolean(),
      }),
    ),
    directions: z.array(z.object({ id: text, statement: text })),
  }),
);
export type Published = z.infer<typeof file>[number];

export const published: readonly Published[] = file.parse(
  parse(readFileSync(new URL('./cases.yaml', import.meta.url), 'utf8')),
);

export function caseOf(id: string): Published {
  const found = published.find((one) => one.case === id);
  if (found === undefined) throw new Error(`no such case: ${id}`);
  return found;
}

/** As the notice would state them: the bodies are words, none of them is a unit of the installation yet. */
export function draftTasks({ tasks, horizon }: Published): readonly DraftTask[] {
  return tasks.map(({ addressees, ...one }) => ({
    ...one,
    addressees: addressees.map((addressee) => ({ ...addressee, unit: null })),
    horizon: { label: horizon.label_vi, from: horizon.from, to: horizon.to },
  }));
}
