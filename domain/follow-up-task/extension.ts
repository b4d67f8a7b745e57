import { assigneeIn, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type { AskExtension, GrantExtension, RefuseExtension } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { boundsOf, type TermOfTask, termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { Assignee, RunningTask } from '#domain/follow-up-task/state.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** Asked in writing of the giver (practice of 9061/VPCP-CN, 20/11/2023); also after the date has passed. */
export function askExtension(task: RunningTask, data: AskExtension['data'], given: Given): Outcome {
  const no = unlessSaid(data.reason, '/reason');
  if (no !== null) return no;
  const deadline = datedOf(task, assigneeIn(task, data.unit));
  const moved = later(task, deadline, data.until, given);
  if (!moved.ok) return refuse(moved.code, { date: data.until, dueDate: deadline.date }, [], '/until');
  return accept([{ type: 'TaskExtensionAsked', data: { ...data, by: given.actor.person } }]);
}

/** The giver's act; it moves this unit's deadline and nobody else's. */
export function grantExtension(task: RunningTask, data: GrantExtension['data'], given: Given): Outcome {
  const assignee = assigneeIn(task, data.unit);
  const deadline = datedOf(task, assignee);
  const until = data.until ?? assignee.extensionAsked?.until ?? deadline.date;
  const moved = later(task, deadline, until, given);
  if (!moved.ok) return refuse(moved.code, { date: until, dueDate: deadline.date }, [], '/until');
  return accept([
    {
      type: 'TaskExtensionGranted',
      data: { unit: data.unit, deadline: moved.deadline, reason: data.reason, by: given.actor.person },
    },
  ]);
}

export function refuseExtension(data: RefuseExtension['data'], given: Given): Outcome {
  const no = unlessSaid(data.reason, '/reason');
  if (no !== null) return no;
  return accept([{ type: 'TaskExtensionRefused', data: { ...data, by: given.actor.person } }]);
}

/** Nothing without a term is asked for more time, nor given it. */
function datedOf(task: RunningTask, assignee: Assignee): Deadline {
  const deadline = deadlineOf(task, assignee);
  if (deadline === null) throw new Error(`no deadline for ${assignee.unit}`);
  return deadline;
}

type Later = TermOfTask | { readonly ok: false; readonly code: 'task-extension-not-later' };

function later(task: RunningTask, held: Deadline, until: CivilDate, given: Given): Later {
  if (until <= held.date) return { ok: false, code: 'task-extension-not-later' };
  const rule = { kind: 'date', date: until, hour: held.hour, raw: null } as const;
  return termOfTask(task, rule, given, { ...boundsOf(task), extends: held.date });
}
