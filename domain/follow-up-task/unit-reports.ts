import { handOf } from '#domain/access/both-sides.ts';
import type { AcceptTask, ReportDone, ReportProgress } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { evidenceFault } from '#domain/follow-up-task/evidence.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

export function acceptTask({ unit }: AcceptTask['data'], given: Given): Outcome {
  return accept([{ type: 'TaskAccepted', data: { unit, by: given.actor.person } }]);
}

export function reportProgress(task: RunningTask, data: ReportProgress['data'], given: Given): Outcome {
  const no = unlessSaid(data.text, '/text') ?? evidenceFault(task, data.unit, data.files);
  if (no !== null) return no;
  const { percent } = data;
  if (percent !== null && !(Number.isInteger(percent) && percent >= 0 && percent <= 100)) {
    return refuse('task-percent-out-of-range', { percent }, [], '/percent');
  }
  return accept([{ type: 'ProgressReported', data: { ...data, by: given.actor.person } }]);
}

/** Done is what the unit says; only somebody else's verification makes it so. */
export function reportDone(task: RunningTask, data: ReportDone['data'], given: Given): Outcome {
  const no = unlessSaid(data.text, '/text') ?? evidenceFault(task, data.unit, data.files);
  if (no !== null) return no;
  const { person: by, ...account } = handOf(given.actor);
  return accept([{ type: 'DoneReported', data: { ...data, arrivedAt: given.at, by, ...account } }]);
}
