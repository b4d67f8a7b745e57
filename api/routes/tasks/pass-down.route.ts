import { z } from 'zod';
import type { PassDown } from '#domain/follow-up-task/commands.ts';
import { mostWeight } from '#domain/follow-up-task/most-weight.ts';
import { taskRow } from '#db/queries/task.query.ts';
import { namedMembers } from '#api/routes/tasks/members-of.ts';
import { DueDateField } from '#api/routes/tasks/due-date.field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';

const Whole = z
  .int()
  .min(1)
  .max(mostWeight * 5000);

const ClosesField = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('count'), count: z.int().min(1).max(5000) }),
    z.strictObject({
      kind: z.literal('weight'),
      atLeast: Whole,
      weights: z
        .array(z.strictObject({ unit: UnitField, weight: z.int().min(1).max(mostWeight) }))
        .max(5000)
        .describe('Of whom nothing is said, one'),
    }),
  ])
  .describe('When the share counts as reported done: all verified, so many of them, or so much of their weights');

export const passDown = commandRoute({
  path: '/tasks/:conference/:number/pass-down',
  tag: 'tasks',
  summary:
    'Pass the unit’s share down to its own members, all in one act: a task of its own, which closes the share by the rule that is chosen',
  action: 'followUpTask.PassDown',
  large: true,
  params: TaskParams,
  body: z.strictObject({
    unit: UnitField,
    units: z.array(z.strictObject({ unit: UnitField })).max(5000),
    closes: ClosesField.default({ kind: 'all' }),
    rule: DueDateField.nullable().default(null).describe('Null: the unit’s own term holds for its members'),
    remark: MaybeText,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const { unit, units, ...said } = body;
    const named = units.map((one, i) => [`/units/${String(i)}/unit`, one.unit] as const);
    const lookUp = async (): Promise<PassDown['data']> => {
      const row = await taskRow(deps.db, place.stream);
      if (row === undefined) throw new Problem('not-found');
      return { unit, units: await namedMembers(deps, { doc: row.doc, unit }, named), ...said };
    };
    return { place, unit, lookUp };
  },
});
