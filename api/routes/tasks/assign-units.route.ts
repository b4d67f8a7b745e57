import { z } from 'zod';
import type { AssignUnits } from '#domain/follow-up-task/commands.ts';
import { taskRow } from '#db/queries/task.query.ts';
import { namedMembers } from '#api/routes/tasks/members-of.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { unitsOn } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { UnitField } from '#api/support/unit-field.ts';

export const assignUnits = commandRoute({
  path: '/tasks/:conference/:number/assign',
  tag: 'tasks',
  summary: 'Decide which units do the task, and which one leads: a class of bodies becomes units only by this',
  action: 'followUpTask.AssignUnits',
  large: true,
  params: TaskParams,
  body: z.strictObject({
    units: z.array(z.strictObject({ unit: UnitField })).max(5000),
    lead: UnitField.nullable().default(null),
    reason: ReasonField,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const named = body.units.map(({ unit }, i) => [`/units/${String(i)}/unit`, unit] as const);
    const { lead, reason } = body;
    const lookUp = async (): Promise<AssignUnits['data']> => {
      const row = await taskRow(deps.db, place.stream);
      if (row?.doc.created.passedDown !== undefined) {
        const given = { doc: row.doc, unit: row.host };
        return { units: await namedMembers(deps, given, named), lead, reason };
      }
      const today = todayOf(row?.doc.created.clock ?? null);
      return { units: await unitsOn(deps, named, today), lead, reason };
    };
    return { place, unit: null, lookUp };
  },
});
