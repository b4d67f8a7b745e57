import type { MilestoneDropped, MilestoneReached, MilestoneSet } from '#domain/follow-up-task/events.ts';
import type { Milestone, MilestoneMark } from '#domain/follow-up-task/milestone.ts';
import { markOn, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import { justBefore } from '#domain/follow-up-task/open-task.ts';
import type { Assignee, TaskFacts, Work } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type MilestoneEvent = MilestoneSet | MilestoneDropped | MilestoneReached;

export function evolveMilestones<T extends TaskFacts>(task: T, event: MilestoneEvent, at: Instant): T {
  switch (event.type) {
    case 'MilestoneSet': {
      const { number, name, whose, deadline } = event.data;
      const others = milestonesOf(task).filter((one) => one.number !== number);
      const milestones = [...others, { number, name, whose, deadline, since: justBefore(at) }];
      return {
        ...task,
        lastVersion: deadline.version,
        mostNumbered: Math.max(task.mostNumbered ?? 0, number),
        milestones: milestones.sort((a, b) => a.number - b.number),
      };
    }
    case 'MilestoneDropped':
      return { ...task, milestones: milestonesOf(task).filter(({ number }) => number !== event.data.number) };
    case 'MilestoneReached': {
      const { unit, number, text, by } = event.data;
      const milestone = milestonesOf(task).find((one) => one.number === number);
      if (milestone === undefined) return task;
      const assignees = task.assignees.map((a) => (a.unit === unit ? reached(a, milestone, { at, text, by }) : a));
      return { ...task, assignees };
    }
    default:
      return unreachable(event);
  }
}

function reached(a: Assignee, milestone: Milestone, told: NonNullable<MilestoneMark['reached']>): Assignee {
  const work: Work = a.work.status === 'assigned' ? { status: 'accepted', at: told.at } : a.work;
  return { ...withMark(a, { ...markOn(a, milestone), reached: told }), work, heardAt: told.at };
}

export function withMark(a: Assignee, mark: MilestoneMark): Assignee {
  const others = (a.marks ?? []).filter(({ version }) => version !== mark.version);
  return { ...a, marks: [...others, mark] };
}
