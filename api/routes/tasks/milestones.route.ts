import { z } from 'zod';
import type {
  AskMilestoneExtension,
  DecideMilestoneExtension,
  DropMilestone,
  JudgeMilestone,
  ReachMilestone,
  SetMilestone,
} from '#domain/follow-up-task/commands.ts';
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

export const judgeMilestone = commandRoute({
  path: '/tasks/:conference/:number/milestones/judge',
  tag: 'tasks',
  summary:
    'Confirm a milestone that a unit has reached, or return it with the reason; the rest of the task is left alone',
  action: 'followUpTask.JudgeMilestone',
  params: TaskParams,
  body: z.strictObject({
    ...{ unit: UnitField, number: MilestoneNumber, confirmed: z.boolean() },
    reason: z.string().trim().max(4000).default('').describe('Needed to return it'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies JudgeMilestone['data'] };
  },
});

export const askMilestoneExtension = commandRoute({
  path: '/tasks/:conference/:number/milestones/extension',
  tag: 'tasks',
  summary: 'Ask for more time for one milestone alone',
  action: 'followUpTask.AskMilestoneExtension',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, number: MilestoneNumber, until: DateField, reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies AskMilestoneExtension['data'] };
  },
});

export const decideMilestoneExtension = commandRoute({
  path: '/tasks/:conference/:number/milestones/extension/decide',
  tag: 'tasks',
  summary: 'Give a unit until a day for one milestone, or (with no day) refuse with the reason',
  action: 'followUpTask.DecideMilestoneExtension',
  params: TaskParams,
  body: z.strictObject({
    ...{ unit: UnitField, number: MilestoneNumber },
    until: DateField.nullable().default(null).describe('Null: refused'),
    reason: z.string().trim().max(4000).default('').describe('Needed to refuse'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies DecideMilestoneExtension['data'] };
  },
});
