import type { Milestone, MilestoneMark } from '#domain/follow-up-task/milestone.ts';
import type { Assignee, TaskFacts } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** More than anybody looks at in one task. */
export const mostMilestones = 20;

export function milestonesOf({ milestones = [] }: Pick<TaskFacts, 'milestones'>): readonly Milestone[] {
  return milestones;
}

type WithParts = Pick<TaskFacts, 'milestones' | 'assignees'>;

/** Those of one unit: everybody's and its own, each on the day that holds for it. */
export function milestonesFor(task: WithParts, unit: UnitId): readonly Milestone[] {
  const own = task.assignees.find((one) => one.unit === unit)?.ownMilestones ?? [];
  return milestonesOf(task)
    .filter(({ whose }) => whose === null || whose === unit)
    .map((one) => ({ ...one, ...own.find(({ number }) => number === one.number) }));
}

export function milestoneOf(task: WithParts, version: number): Milestone | undefined {
  const all = [...milestonesOf(task), ...task.assignees.flatMap(({ unit }) => milestonesFor(task, unit))];
  return all.find(({ deadline }) => deadline.version === version);
}

/** A milestone that was moved begins anew: what was said of the former day is not said of this one. */
export function markOn({ marks = [], watch }: Assignee, { deadline, since }: Milestone): MilestoneMark {
  const mark = marks.find(({ version }) => version === deadline.version);
  const from = mark?.remindedUpTo ?? since;
  return {
    version: deadline.version,
    // What is behind the unit as a whole (assigned, opened again) is behind it here as well.
    remindedUpTo: from > watch.remindedUpTo ? from : watch.remindedUpTo,
    overdue: mark?.overdue ?? false,
    reached: mark?.reached ?? null,
    ...(mark?.verified === undefined ? {} : { verified: mark.verified }),
    ...(mark?.returned === undefined ? {} : { returned: mark.returned }),
    ...(mark?.asked === undefined ? {} : { asked: mark.asked }),
  };
}

/** What the unit has still to reach, the next first. */
export function milestonesAhead(task: WithParts, assignee: Assignee): readonly Milestone[] {
  return milestonesFor(task, assignee.unit)
    .filter((milestone) => markOn(assignee, milestone).reached === null)
    .sort((a, b) => (a.deadline.at < b.deadline.at ? -1 : 1));
}
