import { isOverdue } from '#domain/follow-up-task/execution-state.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** What was promised of a task and not kept: its day is past, it was put off more than once, or "done" came back. */
export const unkeptPromises = ['overdue', 'extendedAgain', 'returned'] as const;
export type UnkeptPromise = (typeof unkeptPromises)[number];

/** Asked twice and given more time: one extension is a plan that changed, a second is a promise that was not kept. */
const timesThatCount = 2;

/** In the order of the list above; each unit's failing is the task's. */
export function unkeptOf(task: RunningTask, at: Instant): readonly UnkeptPromise[] {
  const found: Readonly<Record<UnkeptPromise, boolean>> = {
    overdue: isOverdue(task, at),
    extendedAgain: task.assignees.some(
      ({ extensionsAsked, ownDeadline }) => extensionsAsked >= timesThatCount && ownDeadline !== null,
    ),
    returned: task.assignees.some(({ work }) => work.status === 'returned'),
  };
  return unkeptPromises.filter((promise) => found[promise]);
}
