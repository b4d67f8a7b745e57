import { addMonths } from '#domain/deadlines/civil-months.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { type Target, targetsOf } from '#domain/follow-up-task/assignees.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

export const silenceMonths = 3;

/** Without a date and more than three months without proposal or report (practice of Bình Định): a flag of the task. */
export function isSilent(state: TaskState, onDate: CivilDate, months = silenceMonths): boolean {
  return state.status === 'running' && silentTargets(state, onDate, months).length > 0;
}

/** Units that were never heard of in time, each for itself: one unit's report does not hide another's silence. */
export function silentUnits(task: RunningTask, onDate: CivilDate, months = silenceMonths): readonly UnitId[] {
  return silentTargets(task, onDate, months).flatMap(({ unit }) => (unit === null ? [] : [unit]));
}

function silentTargets(task: RunningTask, onDate: CivilDate, months: number): readonly Target[] {
  // A list asks this of a thousand shares, and most were heard of on the same few days.
  const known = new Map<Instant, boolean>();
  const isLongSince = (heardAt: Instant): boolean => {
    const silent = known.get(heardAt) ?? onDate >= silenceFlagDate(vietnamDate(heardAt), months);
    known.set(heardAt, silent);
    return silent;
  };
  const { concludedAt } = task.created;
  return targetsOf(task).filter(({ dated, heardAt }) => !dated && isLongSince(heardAt ?? concludedAt));
}

/** When this one's silence is raised next: counted from its own assignment, and again only three months after. */
export function silenceDueAt(task: RunningTask, { dated, heardAt, watch }: Target): Instant | null {
  if (dated) return null;
  const heardOn = heardAt === null ? watch.quietSince : later(vietnamDate(heardAt), watch.quietSince);
  const raised = watch.silenceRaisedOn;
  const on =
    raised !== null && raised > heardOn ? addMonths(raised, silenceMonths) : silenceFlagDate(heardOn, silenceMonths);
  return vietnamInstant(on, task.created.ladder.hour);
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
