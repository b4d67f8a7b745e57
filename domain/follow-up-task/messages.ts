import type { ToTask } from '#domain/follow-up-task/between-levels.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { toAbove, toBelow } from '#domain/follow-up-task/level-messages.ts';
import type { TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import type { RecordTaskEnded, RecordTaskReopened, ToCycle } from '#domain/review-cycle/messages.ts';

/** Its cycle follows the task until it ends, and again when it is re-opened; the levels above and below hear what concerns them. */
export function messages(state: TaskState, event: TaskEvent): readonly (ToCycle | ToTask)[] {
  if (state.status === 'none') return [];
  return [...toCycle(state, event), ...toAbove(state, event), ...toBelow(state, event)];
}

function toCycle(state: KnownTask, event: TaskEvent): readonly ToCycle[] {
  if (state.created.cycle === null) return [];
  const message = messageOf(state, event);
  if (message === null) return [];
  return [{ to: state.created.cycle, kind: 'reviewCycle', key: 'cycle', ...message }];
}

function messageOf({ task }: KnownTask, event: TaskEvent): RecordTaskEnded | RecordTaskReopened | null {
  if (event.type === 'TaskCompleted') return { type: 'RecordTaskEnded', data: { task, outcome: event.data.outcome } };
  if (event.type === 'TaskWithdrawn') return { type: 'RecordTaskEnded', data: { task, outcome: 'withdrawn' } };
  if (event.type === 'TaskReopened' && event.data.hadEnded) return { type: 'RecordTaskReopened', data: { task } };
  return null;
}
