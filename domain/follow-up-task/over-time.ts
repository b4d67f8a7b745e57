import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';

/** What happened to tasks on one day. */
export interface DayOfTasks {
  readonly day: CivilDate;
  readonly given: number;
  readonly fellOverdue: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  /** Of those that ended: how many were overdue by then. */
  readonly endedOverdue: number;
  readonly withdrawn: number;
}

/** How many there were at the end of a day; the three parts sum to the total. */
export interface TasksOnDay {
  readonly day: CivilDate;
  readonly total: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly done: number;
}

/** Sums up what happened to the standing at the end of every `step`th day, the last one always included. */
export function standingOver(
  days: readonly DayOfTasks[],
  from: CivilDate,
  to: CivilDate,
  step: number,
): readonly TasksOnDay[] {
  const points: TasksOnDay[] = [];
  const sum = { total: 0, overdue: 0, done: 0 };
  let next = 0;
  for (const day of daysUpTo(from, to, step)) {
    for (let each = days[next]; each !== undefined && each.day <= day; each = days[(next += 1)]) {
      sum.total += each.given - each.withdrawn;
      sum.overdue += each.fellOverdue - each.endedOverdue;
      sum.done += each.doneOnTime + each.doneLate;
    }
    points.push({ day, ...sum, inTime: sum.total - sum.overdue - sum.done });
  }
  return points;
}

function daysUpTo(from: CivilDate, to: CivilDate, step: number): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day < to; day = addDays(day, step)) days.push(day);
  return [...days, to];
}
