import { dateOf, deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import { milestonesAhead, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import type { Assignee, RunningTask, TaskFacts, TaskState } from '#domain/follow-up-task/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export const executionWords = ['doneOnTime', 'doneLate', 'runningInTime', 'runningOverdue'] as const;
export type ExecutionWord = (typeof executionWords)[number];

export interface Execution {
  readonly word: ExecutionWord;
  /** A flag, not a state: a task without a date runs in time or is done on time, and is counted here as well. */
  readonly noDeadline: boolean;
}

/** The words of docs/domain.md#task-counts. Null for what is no task of the office (any more): none, withdrawn. */
export function executionState(state: TaskState, at: Instant): Execution | null {
  switch (state.status) {
    case 'none':
    case 'withdrawn':
      return null;
    case 'done':
      return { word: state.outcome, noDeadline: !hasDate(state) };
    case 'running':
      return { word: isOverdue(state, at) ? 'runningOverdue' : 'runningInTime', noDeadline: !hasDate(state) };
    default:
      return unreachable(state);
  }
}

export function hasDate(task: TaskFacts): boolean {
  return (
    dateOf(task.deadline) !== null ||
    milestonesOf(task).length > 0 ||
    task.assignees.some(({ ownDeadline }) => ownDeadline !== null)
  );
}

export function isOverdue(task: RunningTask, at: Instant): boolean {
  if (task.assignees.length === 0) {
    const deadline = dateOf(task.deadline);
    return deadline !== null && at > deadline.at;
  }
  return task.assignees.some((assignee) => unitIsOverdue(task, assignee, at));
}

/** A report that came in time stops the clock while it waits to be verified; one that came late does not. */
export function unitIsOverdue(task: TaskFacts, assignee: Assignee, at: Instant): boolean {
  const [next] = isOpen(assignee) ? milestonesAhead(task, assignee) : [];
  if (next !== undefined && at > next.deadline.at) return true;
  const deadline = deadlineOf(task, assignee);
  if (deadline === null || assignee.work.status === 'verified') return false;
  return (assignee.work.status === 'reported' ? assignee.work.report.arrivedAt : at) > deadline.at;
}

export interface Partition {
  readonly total: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly runningInTime: number;
  readonly runningOverdue: number;
  /** Counted a second time, across the four above. */
  readonly noDeadline: { readonly done: number; readonly running: number; readonly silent: number };
}

/** Each task is in exactly one of the four, so they always sum to the total; withdrawn tasks are in none. */
export function partition(tasks: readonly TaskState[], at: Instant): Partition {
  const counts = { doneOnTime: 0, doneLate: 0, runningInTime: 0, runningOverdue: 0 };
  const noDeadline = { done: 0, running: 0, silent: 0 };
  let total = 0;
  for (const task of tasks) {
    const execution = executionState(task, at);
    if (execution === null) continue;
    total += 1;
    counts[execution.word] += 1;
    if (execution.noDeadline) noDeadline[task.status === 'done' ? 'done' : 'running'] += 1;
    if (isSilent(task, vietnamDate(at))) noDeadline.silent += 1;
  }
  return { total, ...counts, noDeadline };
}
