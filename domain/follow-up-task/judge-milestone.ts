import { isHand } from '#domain/access/both-sides.ts';
import { assigneeIn, dateOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type {
  AskMilestoneExtension,
  DecideMilestoneExtension,
  JudgeMilestone,
} from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { Milestone, MilestoneMark } from '#domain/follow-up-task/milestone.ts';
import { markOn, milestonesFor } from '#domain/follow-up-task/milestones.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { boundsOf, type TermOfTask, termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

interface Known {
  readonly milestone: Milestone;
  readonly mark: MilestoneMark;
}

/** Nobody judges what he reported; that nobody judges his own unit the table of acts says already. */
export function judgeMilestone(task: RunningTask, data: JudgeMilestone['data'], given: Given): Outcome {
  const { unit, number, confirmed, reason } = data;
  return ofKnown(task, unit, number, ({ milestone: { name }, mark: { reached, verified } }) => {
    const by = given.actor.person;
    if (reached === null) return refuse('task-milestone-not-reached', { milestone: number }, ['reporter'], '/number');
    const { by: person, account } = reached;
    if (isHand(given.actor, account === undefined ? { person } : { person, account }))
      return refuse('task-own-report', { unit: assigneeIn(task, unit).name }, ['coordinator', 'leader']);
    if (verified !== undefined) return confirmed ? nothing('already-verified') : refuse('task-milestone-verified');
    if (confirmed) return accept([{ type: 'MilestoneVerified', data: { unit, number, name, by } }]);
    const no = unlessSaid(reason, '/reason');
    return no ?? accept([{ type: 'MilestoneReturned', data: { unit, number, name, reason, by } }]);
  });
}

/** In writing of the giver, as for the whole; also after its day. */
export function askMilestoneExtension(task: RunningTask, data: AskMilestoneExtension['data'], given: Given): Outcome {
  const { unit, number, until, reason } = data;
  return ofKnown(task, unit, number, ({ milestone, mark: { reached, asked } }) => {
    if (reached !== null) return refuse('task-milestone-reached', { milestone: number }, [], '/number');
    if (asked !== undefined) return refuse('task-milestone-asked', { until: asked.until }, ['leader'], '/number');
    const no = unlessSaid(reason, '/reason');
    if (no !== null) return no;
    const moved = later(task, unit, milestone, until, given);
    if (!moved.ok) return refuse(moved.code, { date: until, dueDate: milestone.deadline.date }, [], '/until');
    const { name } = milestone;
    const by = given.actor.person;
    return accept([{ type: 'MilestoneExtensionAsked', data: { unit, number, name, until, reason, by } }]);
  });
}

/** Granted it moves this unit's day for this milestone, and nothing else. */
export function decideMilestoneExtension(
  task: RunningTask,
  { unit, number, until, reason }: DecideMilestoneExtension['data'],
  given: Given,
): Outcome {
  return ofKnown(task, unit, number, ({ milestone, mark: { asked } }) => {
    if (asked === undefined) return refuse('task-milestone-nothing-asked', { milestone: number }, [], '/number');
    const by = given.actor.person;
    const said = { unit, number, name: milestone.name, reason, by };
    if (until === null) {
      const no = unlessSaid(reason, '/reason');
      return no ?? accept([{ type: 'MilestoneExtensionDecided', data: { ...said, deadline: null } }]);
    }
    const moved = later(task, unit, milestone, until, given);
    if (!moved.ok) return refuse(moved.code, { date: until, dueDate: milestone.deadline.date }, [], '/until');
    return accept([{ type: 'MilestoneExtensionDecided', data: { ...said, deadline: moved.deadline } }]);
  });
}

function ofKnown(task: RunningTask, unit: UnitId, number: number, decided: (known: Known) => Outcome): Outcome {
  const milestone = milestonesFor(task, unit).find((one) => one.number === number);
  if (milestone === undefined) return refuse('task-milestone-unknown', { milestone: number }, [], '/number');
  return decided({ milestone, mark: markOn(assigneeIn(task, unit), milestone) });
}

type Later =
  | TermOfTask
  | { readonly ok: false; readonly code: 'task-extension-not-later' | 'task-milestone-beyond-term' };

/** No part is given more time than the unit has for the whole. */
function later(task: RunningTask, unit: UnitId, { deadline }: Milestone, until: CivilDate, given: Given): Later {
  if (until <= deadline.date) return { ok: false, code: 'task-extension-not-later' };
  const whole = deadlineOf(task, assigneeIn(task, unit)) ?? dateOf(task.deadline);
  if (whole !== null && until > whole.date) return { ok: false, code: 'task-milestone-beyond-term' };
  const rule = { kind: 'date', date: until, hour: '24:00', raw: null } as const;
  return termOfTask(task, rule, given, { ...boundsOf(task), extends: deadline.date });
}
