import type { RecordMembers, RecordPassingEnded } from '#domain/follow-up-task/between-levels.ts';
import { assigneeOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskFacts, TaskStatus } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, nothing } from '#domain/kernel/decision.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;
type Known = TaskFacts & { readonly status: TaskStatus };

/**
 * The share closes by its rule and by nothing else: reported done in the moment the rule is met, and then judged by the host like any
 * report. It happened when the member was verified, however late it is heard of.
 */
export function recordMembers(task: Known, { at, by, account, ...data }: RecordMembers['data']): Outcome {
  const { unit, verified, of, met } = data;
  const own = passedBy(task, unit, data.task);
  if (own?.passed === undefined) return nothing('passed-otherwise');
  const before = own.passed;
  if (before.verified === verified && before.of === of && before.met === met) return nothing('already-counted');
  const counted: TaskEvent = { type: 'MembersCounted', data: { unit, verified, of, met } };
  if (!met || before.met || by === null || task.status !== 'running' || !isOpen(own)) return accept([counted]);
  const hand = account === undefined ? { by } : { by, account };
  return accept([counted, { type: 'ReportedFromBelow', data: { unit, verified, of, arrivedAt: at, ...hand } }]);
}

export function recordPassingEnded(task: Known, data: RecordPassingEnded['data']): Outcome {
  if (passedBy(task, data.unit, data.task) === undefined) return nothing('passed-otherwise');
  return accept([{ type: 'PassingEnded', data }]);
}

/** By that passing: what was withdrawn and passed down anew hears no more of the former one. */
function passedBy(task: TaskFacts, unit: UnitId, below: StreamId) {
  const own = assigneeOf(task, unit);
  return own?.passed?.task === below ? own : undefined;
}
