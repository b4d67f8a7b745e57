import { dateOf, deadlineOf, targetsOf } from '#domain/follow-up-task/assignees.ts';
import { hasDate } from '#domain/follow-up-task/execution-state.ts';
import { milestonesAhead } from '#domain/follow-up-task/milestones.ts';
import { silenceMonths } from '#domain/follow-up-task/silence.ts';
import type { Assignee, TaskFacts, KnownTask } from '#domain/follow-up-task/state.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** When a task changes its word by time alone. A list of 100,000 tasks is counted by these, without opening one of them. */
export interface DueMoments {
  readonly hasDate: boolean;
  /** Overdue at every moment after this one: the same answer as `executionState`. For an ended task: since when it was late. */
  readonly overdueFrom: Instant | null;
  /** Silent on this day and every later one: the same answer as `isSilent`. */
  readonly silentFrom: CivilDate | null;
}

export function dueMoments(task: KnownTask): DueMoments {
  return {
    hasDate: hasDate(task),
    overdueFrom: overdueFrom(task),
    silentFrom: task.status === 'running' ? silentFrom(task) : null,
  };
}

function overdueFrom(task: KnownTask): Instant | null {
  if (task.assignees.length === 0) return dateOf(task.deadline)?.at ?? null;
  const moments = task.assignees.map((assignee) => shareOverdueFrom(task, assignee, task.status === 'done'));
  return earliest(moments);
}

/** One unit's share. What was verified late is over, and is remembered for the ended task only. */
export function shareOverdueFrom(task: TaskFacts, assignee: Assignee, ended: boolean): Instant | null {
  const at = deadlineOf(task, assignee)?.at ?? null;
  const { work } = assignee;
  switch (work.status) {
    case 'verified':
      return ended && work.late ? at : null;
    case 'reported':
      return at !== null && work.report.arrivedAt > at ? at : null;
    case 'assigned':
    case 'accepted':
    case 'returned':
      // A part that is past its day and not reached is late, whatever the term of the whole is; a report of the whole is of all its parts.
      return earliest([at, milestonesAhead(task, assignee)[0]?.deadline.at ?? null]);
  }
}

function silentFrom(task: TaskFacts): CivilDate | null {
  const concludedOn = vietnamDate(task.created.concludedAt);
  return earliest(
    targetsOf(task).map(({ dated, heardAt }) =>
      dated ? null : silenceFlagDate(heardAt === null ? concludedOn : vietnamDate(heardAt), silenceMonths),
    ),
  );
}

function earliest<T extends string>(moments: readonly (T | null)[]): T | null {
  return moments.reduce<T | null>((first, at) => (at !== null && (first === null || at < first) ? at : first), null);
}
