import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { GivenTask } from '#domain/directive/commands.ts';
import type { TaskGiven } from '#domain/directive/events.ts';
import type { GivenTaskRefusal } from '#domain/directive/refusals.ts';
import { taskFault } from '#domain/directive/task-faults.ts';
import { termOf } from '#domain/directive/term.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { NamedUnit, TaskCreated } from '#domain/follow-up-task/events.ts';
import type { TaskSource } from '#domain/follow-up-task/source.ts';
import { type Begun, statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import { taskOpening } from '#domain/follow-up-task/task-opening.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type Decision, type Given, type Opening, refuse } from '#domain/kernel/decision.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf, taskStream } from '#domain/kernel/streams.ts';

/** A number of three digits names a task for ever. */
const mostTasks = 500;

/** The paper that gives them, as each of its tasks names it. */
export interface TaskGiver {
  /** What they are numbered in. */
  readonly series: StreamId;
  readonly host: NamedUnit;
  readonly programme: string;
  readonly noticeNumber: string;
  readonly noticeDate: CivilDate;
  readonly source: TaskSource;
  readonly ladder: Ladder;
}

export type BegunTasks =
  | { readonly no: Decision<never, GivenTaskRefusal | DueDateProblem> }
  | { readonly tasks: readonly TaskGiven[]; readonly opens: readonly Opening[] };

/** All of them or the first fault. `after` tasks of this paper there are already: numbers go on. */
export function beginTasks(by: TaskGiver, drafted: readonly GivenTask[], after: number, given: Given): BegunTasks {
  if (after + drafted.length > mostTasks)
    return { no: refuse('directive-tasks-too-many', { max: mostTasks }, [], '/tasks') };
  const created: TaskCreated['data'][] = [];
  for (const [row, task] of drafted.entries()) {
    const number = after + row + 1;
    const at = `/tasks/${String(row)}`;
    const fault = taskFault(task, by.host.unit, { number, at });
    if (fault !== null) return { no: fault };
    const term = termOf(task.deadline, by.ladder, given);
    if ('code' in term) return { no: refuse(term.code, { number, date: term.date }, [], `${at}/deadline/date`) };
    const parts = statedParts(term.deadline, task.milestones ?? [], { ...given, ladder: by.ladder });
    if ('code' in parts)
      return { no: refuse(parts.code, { number, date: parts.date }, [], `${at}/milestones/${String(parts.row)}/date`) };
    created.push(createdOf(by, task, { number, begun: parts.begun }, given));
  }
  return {
    tasks: created.map(({ number }) => ({ task: taskStream(by.series, number), number })),
    opens: created.map(taskOpening),
  };
}

/** Silence and age are counted from the day it was entered: before that nobody asked the unit here. */
function createdOf(
  { series, host, programme, noticeNumber, noticeDate, source, ladder }: TaskGiver,
  task: GivenTask,
  { number, begun }: { readonly number: number; readonly begun: Begun },
  { at }: Given,
): TaskCreated['data'] {
  const { deadline: _stated, milestones: _parts, ...said } = task;
  return {
    conference: series,
    cycle: null,
    ledger: ledgerOf(host.unit, false),
    host: host.unit,
    hostName: host.name,
    noticeNumber,
    noticeDate,
    number,
    programme,
    ...said,
    ladder,
    clock: null,
    concludedAt: at,
    source,
    ...begun,
  };
}
