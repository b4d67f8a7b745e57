import { dateOf, deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { Assignee, RunningTask, TaskFacts, WithdrawnTask, KnownTask } from '#domain/follow-up-task/state.ts';
import type { TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import { beforeExtension } from '#domain/deadlines/before-extension.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type PaperTask = RunningTask | WithdrawnTask;
/** As its page knows it. */
type PaperState = TaskFacts & Pick<KnownTask, 'status'>;
type Unfit = Extract<FollowUpTaskRefusal, `task-paper-${string}`>;

/** Whom such a paper of that day could go to. */
export function toldBy(task: PaperState, kind: TaskPaperKind, date: CivilDate) {
  if (task.status !== 'running' && kind !== 'withdrawalLetter') return [];
  return task.assignees.filter((assignee) => notFor(task, kind, assignee, date) === null);
}

/** Null: a paper of that kind has something to say to this unit. What it tells of an act waits for the act. */
export function notFor(task: PaperState, kind: TaskPaperKind, assignee: Assignee, date: CivilDate): Unfit | null {
  switch (kind) {
    case 'overdueNotice': {
      if (!isOpen(assignee)) return 'task-paper-nothing-owed';
      const due = deadlineOf(task, assignee);
      if (due === null) return 'task-paper-undated';
      return due.date < date ? null : 'task-paper-not-overdue';
    }
    case 'urgingLetter':
      return isOpen(assignee) ? null : 'task-paper-nothing-owed';
    case 'extensionLetter':
      return extendedFrom(assignee) === null ? 'task-paper-not-extended' : null;
    case 'postponementLetter':
      return isPostponed(task) ? null : 'task-paper-not-postponed';
    case 'changeLetter':
      return newTerm(task) === null ? 'task-paper-term-unchanged' : null;
    case 'withdrawalLetter':
      return task.status === 'withdrawn' ? null : 'task-paper-not-withdrawn';
    default:
      return unreachable(kind);
  }
}

/** The day it had before it was given more time; null: it was given none, or has another term since. */
export function extendedFrom({ ownDeadline }: Assignee): CivilDate | null {
  return ownDeadline === null ? null : beforeExtension(ownDeadline);
}

/** A term set for the whole task since it was given; null: it has the one it was given with. */
export function newTerm({ deadline, created }: TaskFacts): Deadline | null {
  const now = dateOf(deadline);
  return now === null || now.version === dateOf(created.deadline)?.version ? null : now;
}

export function isPostponed(task: TaskFacts): boolean {
  const before = dateOf(task.created.deadline);
  const now = newTerm(task);
  return before !== null && now !== null && now.date > before.date;
}
