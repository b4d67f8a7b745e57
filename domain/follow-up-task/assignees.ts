import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { TaskAddressee, TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { Milestone } from '#domain/follow-up-task/milestone.ts';
import { markOn, milestonesAhead, milestonesFor, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import type { Assignee, TaskFacts, Watch } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** What is reminded: each unit that still owes its report, or the host while nobody is assigned (`unit` null). */
export interface Target {
  readonly unit: UnitId | null;
  readonly deadline: Deadline | null;
  /** Which milestone it is the day of; left out: the term of the whole. */
  readonly milestone?: number;
  /** Some day is stated, of the whole or of a part: silence is not asked after. */
  readonly dated: boolean;
  readonly heardAt: Instant | null;
  readonly watch: Watch;
}

export function assigneeOf(task: TaskFacts, unit: UnitId): Assignee | undefined {
  return task.assignees.find((assignee) => assignee.unit === unit);
}

/** The table of acts lets nobody through who is not assigned. */
export function assigneeIn(task: TaskFacts, unit: UnitId): Assignee {
  const assignee = assigneeOf(task, unit);
  if (assignee === undefined) throw new Error(`${unit} is not assigned`);
  return assignee;
}

/** Works with the one that leads (phối hợp): it states its own part, and the task is counted at whoever leads. */
export function isCo({ lead }: TaskFacts, { unit }: Assignee): boolean {
  return lead !== null && lead !== unit;
}

/** Still owes its report: reminders, overdue marks and silence concern nobody else. */
export function isOpen(assignee: Assignee): boolean {
  return assignee.work.status !== 'reported' && assignee.work.status !== 'verified';
}

export function dateOf(deadline: TaskDeadline): Deadline | null {
  return deadline.kind === 'date' ? deadline.deadline : null;
}

export function deadlineOf(task: TaskFacts, assignee: Assignee): Deadline | null {
  return assignee.ownDeadline ?? dateOf(task.deadline);
}

export function targetsOf(task: TaskFacts): readonly Target[] {
  if (task.assignees.length === 0) {
    const deadline = dateOf(task.deadline);
    const dated = deadline !== null || milestonesOf(task).length > 0;
    return [{ unit: null, deadline, dated, heardAt: null, watch: task.hostWatch }];
  }
  return task.assignees.filter(isOpen).flatMap((a) => {
    const deadline = deadlineOf(task, a);
    const { unit, heardAt, watch } = a;
    const dated = deadline !== null || milestonesFor(task, unit).length > 0;
    return [
      { unit, deadline, dated, heardAt, watch },
      ...milestonesAhead(task, a).map((one) => milestoneTarget(a, one)),
    ];
  });
}

/** Reminded like the term, by a watch of its own; that nobody is reminded twice a day is one count for all. */
function milestoneTarget(assignee: Assignee, milestone: Milestone): Target {
  const { unit, heardAt, watch } = assignee;
  const { remindedUpTo, overdue } = markOn(assignee, milestone);
  const { deadline, number } = milestone;
  const told = { ...watch, remindedUpTo, overdueVersion: overdue ? deadline.version : null };
  return { unit, deadline, milestone: number, dated: true, heardAt, watch: told };
}

/** Stated by name and known as a unit: the only addressee that needs no person's decision. */
export function namesUnit(
  addressee: TaskAddressee,
): addressee is TaskAddressee & { readonly kind: 'named'; readonly unit: UnitId } {
  return addressee.kind === 'named' && addressee.unit !== null && !addressee.inferred;
}

/** Classes, bodies without a unit and inferred ones that no person has turned into units yet: they stay flagged. */
export function undecidedAddressees(task: TaskFacts): readonly string[] {
  if (task.unitsDecided) return [];
  return task.created.addressees.filter((addressee) => !namesUnit(addressee)).map(({ name }) => name);
}
