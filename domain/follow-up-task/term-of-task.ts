import { type DueDate, dueDate } from '#domain/follow-up-task/due-date.ts';
import type { TaskFacts } from '#domain/follow-up-task/state.ts';
import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** What a date meant for this task is held against. */
export interface TermBounds {
  readonly version: number;
  /** Of what was passed down the term above: no member is given more time than its unit has. */
  readonly until: Instant | null;
  readonly extends?: CivilDate;
}

export type TermOfTask = DueDate | { readonly ok: false; readonly code: 'task-passed-after-own-term' };

/** A next date for the task, or for one unit in it. */
export function termOfTask(
  task: TaskFacts,
  rule: DeadlineRule,
  given: Given,
  bounds: TermBounds = boundsOf(task),
): TermOfTask {
  const { version, until, extends: held } = bounds;
  const more = held === undefined ? {} : { extends: held };
  const due = dueDate(rule, version, { ...given, ladder: task.created.ladder, ...more });
  if (due.ok && until !== null && due.deadline.at > until) return { ok: false, code: 'task-passed-after-own-term' };
  return due;
}

export function boundsOf({ lastVersion, created }: TaskFacts): TermBounds {
  return { version: lastVersion + 1, until: created.passedDown?.until ?? null };
}
