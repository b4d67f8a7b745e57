import { handOf } from '#domain/access/both-sides.ts';
import { assigneeIn, assigneeOf, dateOf } from '#domain/follow-up-task/assignees.ts';
import type { DropMilestone, ReachMilestone, SetMilestone } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import { markOn, milestonesFor, milestonesOf, mostMilestones } from '#domain/follow-up-task/milestones.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** A named part with its day; with its number it is stated anew, and begins anew for every unit that has it. */
export function setMilestone(task: RunningTask, data: SetMilestone['data'], given: Given): Outcome {
  const { number: moved, name, whose, date, reason } = data;
  const known = milestonesOf(task);
  if (name.trim() === '') return refuse('task-milestone-unnamed', {}, [], '/name');
  if (moved !== null && !known.some(({ number }) => number === moved))
    return refuse('task-milestone-unknown', { milestone: moved }, [], '/number');
  if (moved === null && known.length >= mostMilestones)
    return refuse('task-milestones-too-many', { max: mostMilestones }, [], '/name');
  if (whose !== null && assigneeOf(task, whose) === undefined)
    return refuse('task-unit-not-assigned', { unitId: whose, number: task.created.number }, ['coordinator'], '/whose');
  const no = moved === null ? null : unlessSaid(reason ?? '', '/reason');
  if (no !== null) return no;
  const due = termOfTask(task, { kind: 'date', date, hour: '24:00', raw: null }, given);
  if (!due.ok) return refuse(due.code, { date }, [], '/date');
  const whole = dateOf(task.deadline);
  if (whole !== null && due.deadline.at > whole.at)
    return refuse('task-milestone-after-term', { date, until: whole.date }, [], '/date');
  const number = moved ?? (task.mostNumbered ?? 0) + 1;
  const stated = { number, name: name.trim(), whose, deadline: due.deadline, reason, by: given.actor.person };
  return accept([{ type: 'MilestoneSet', data: stated }]);
}

export function dropMilestone(task: RunningTask, { number, reason }: DropMilestone['data'], given: Given): Outcome {
  const no = unlessSaid(reason, '/reason');
  if (no !== null) return no;
  const dropped = milestonesOf(task).find((one) => one.number === number);
  if (dropped === undefined) return refuse('task-milestone-unknown', { milestone: number }, [], '/number');
  const { name, whose } = dropped;
  return accept([{ type: 'MilestoneDropped', data: { number, name, whose, reason, by: given.actor.person } }]);
}

/** The unit says that it is there; whether the whole is done somebody else verifies. */
export function reachMilestone(
  task: RunningTask,
  { unit, number, text }: ReachMilestone['data'],
  given: Given,
): Outcome {
  const no = unlessSaid(text, '/text');
  if (no !== null) return no;
  const milestone = milestonesFor(task, unit).find((one) => one.number === number);
  if (milestone === undefined) return refuse('task-milestone-unknown', { milestone: number }, [], '/number');
  if (markOn(assigneeIn(task, unit), milestone).reached !== null) return nothing('already-reached');
  const late = given.at > milestone.deadline.at;
  const { name } = milestone;
  const { person: by, ...account } = handOf(given.actor);
  return accept([{ type: 'MilestoneReached', data: { unit, number, name, late, text, by, ...account } }]);
}
