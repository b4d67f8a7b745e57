import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { type PriorAct, priorActIn, type PriorActs } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** Which of a task's refusals somebody's earlier act stands behind. */
const acts: PriorActs<FollowUpTaskRefusal, TaskEvent> = {
  'task-ended': { types: ['TaskCompleted', 'TaskWithdrawn'] },
  'task-already-reported': { types: ['DoneReported', 'ReportedFromBelow'], of: 'unit' },
  'task-already-verified': { types: ['TaskVerified'], of: 'unit' },
  'task-not-reported': { types: ['TaskReturned'], of: 'unit' },
  'task-extension-pending': { types: ['TaskExtensionAsked'], of: 'unit' },
  'task-extension-not-asked': { types: ['TaskExtensionGranted', 'TaskExtensionRefused'], of: 'unit' },
  'task-not-ended': { types: ['TaskReopened'], of: 'unit' },
  'task-passed-already': { types: ['TaskPassedDown'], of: 'unit' },
  'task-closes-from-below': { types: ['TaskPassedDown'], of: 'unit' },
  'task-reminded-today': { types: ['TaskUrged', 'TaskRungFired'], of: 'unit' },
};

/** A unit that never reported has nothing returned to it. */
export function priorAct(
  state: TaskState,
  { data }: TaskCommand,
  refusal: Refusal<FollowUpTaskRefusal>,
): PriorAct | null {
  if (refusal.code === 'task-not-reported' && !isReturned(state, data)) return null;
  return priorActIn(acts, data, refusal);
}

function isReturned(state: TaskState, data: TaskCommand['data']): boolean {
  if (state.status === 'none' || !('unit' in data)) return false;
  return state.assignees.some(({ unit, work }) => unit === data.unit && work.status === 'returned');
}
