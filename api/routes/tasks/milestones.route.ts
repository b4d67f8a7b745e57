import { z } from 'zod';
import type { DropMilestone, ReachMilestone, SetMilestone } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, NameField, ReasonField } from '#api/support/fields.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { MaybeText, MaybeUnitField, UnitField } from '#api/support/unit-field.ts';

const MilestoneNumber = z.int().min(1).max(999);

export const setMilestone = commandRoute({
  path: '/tasks/:conference/:number/milestones',
  tag: 'tasks',
  summary:
    'State a milestone: a named part with a day of its own; with its number it is moved or named anew, with a reason',
  action: 'followUpTask.SetMilestone',
  params: TaskParams,
  body: z.strictObject({
    number: MilestoneNumber.nullable().default(null).describe('Null: another one'),
    name: NameField,
    whose: MaybeUnitField.describe('Whose part it is; null: every unit has it'),
    date: DateField,
    reason: MaybeText,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies SetMilestone['data'] };
  },
});

export const dropMilestone = commandRoute({
  path: '/tasks/:conference/:number/milestones/drop',
  tag: 'tasks',
  summary: 'Take a milestone back, with the reason; nobody is reminded of it any more',
  action: 'followUpTask.DropMilestone',
  params: TaskParams,
  body: z.strictObject({ number: MilestoneNumber, reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies DropMilestone['data'] };
  },
});

export const reachMilestone = commandRoute({
  path: '/tasks/:conference/:number/milestones/reach',
  tag: 'tasks',
  summary: 'Report that the unit has reached a milestone; it is reminded of the others',
  action: 'followUpTask.ReachMilestone',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, number: MilestoneNumber, text: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies ReachMilestone['data'] };
  },
});
