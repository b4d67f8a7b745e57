import type {
  MilestoneDropped,
  MilestoneExtensionAsked,
  MilestoneExtensionDecided,
  MilestoneReached,
  MilestoneReturned,
  MilestoneSet,
  MilestoneVerified,
} from '#domain/follow-up-task/events.ts';
import type { Milestone, MilestoneMark } from '#domain/follow-up-task/milestone.ts';
import { markOn, milestonesFor, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import { justBefore } from '#domain/follow-up-task/open-task.ts';
import type { Assignee, TaskFacts, Work } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type MilestoneEvent =
  | MilestoneSet
  | MilestoneDropped
  | MilestoneReached
  | MilestoneVerified
  | MilestoneReturned
  | MilestoneExtensionAsked
  | MilestoneExtensionDecided;

export function evolveMilestones<T extends TaskFacts>(task: T, event: MilestoneEvent, at: Instant): T {
  switch (event.type) {
    case 'MilestoneSet': {
      const { number, name, whose, deadline } = event.data;
      const others = milestonesOf(task).filter((one) => one.number !== number);
      const milestones = [...others, { number, name, whose, deadline, since: justBefore(at) }];
      return {
        ...task,
        // A day that is stated anew holds for all again.
        assignees: task.assignees.map((a) => withoutOwnDay(a, number)),
        lastVersion: deadline.version,
        mostNumbered: Math.max(task.mostNumbered ?? 0, number),
        milestones: milestones.sort((a, b) => a.number - b.number),
      };
    }
    case 'MilestoneDropped':
      return { ...task, milestones: milestonesOf(task).filter(({ number }) => number !== event.data.number) };
    case 'MilestoneReached': {
      const { text, by, account } = event.data;
      const told = { at, text, by, ...(account === undefined ? {} : { account }) };
      return ofShare(task, event.data, (a, milestone) => reached(a, milestone, told));
    }
    case 'MilestoneVerified': {
      const { by } = event.data;
      return ofShare(task, event.data, (a, milestone) =>
        withMark(a, { ...markOn(a, milestone), verified: { at, by } }),
      );
    }
    case 'MilestoneReturned': {
      const { reason } = event.data;
      return ofShare(task, event.data, (a, milestone) =>
        // What passed while it counted as reached is not made good.
        counted(
          withMark(a, {
            ...markOn(a, milestone),
            remindedUpTo: justBefore(at),
            reached: null,
            returned: { at, reason },
          }),
        ),
      );
    }
    case 'MilestoneExtensionAsked': {
      const { until, reason } = event.data;
      return ofShare(task, event.data, (a, milestone) => ({
        ...counted(withMark(a, { ...markOn(a, milestone), asked: { until, reason } })),
        heardAt: at,
      }));
    }
    case 'MilestoneExtensionDecided': {
      const { deadline, number } = event.data;
      const answered = ofShare(task, event.data, (a, milestone) => {
        const { asked: _asked, ...mark } = markOn(a, milestone);
        return counted(withMark(a, mark));
      });
      if (deadline === null) return answered;
      const own = { number, deadline, since: justBefore(at) };
      const moved = ofShare(answered, event.data, (a) => ({
        ...a,
        ownMilestones: [...(a.ownMilestones ?? []).filter((one) => one.number !== number), own],
      }));
      return { ...moved, lastVersion: deadline.version };
    }
    default:
      return unreachable(event);
  }
}

function ofShare<T extends TaskFacts>(
  task: T,
  { unit, number }: { readonly unit: UnitId; readonly number: number },
  change: (a: Assignee, milestone: Milestone) => Assignee,
): T {
  const milestone = milestonesFor(task, unit).find((one) => one.number === number);
  if (milestone === undefined) return task;
  return { ...task, assignees: task.assignees.map((a) => (a.unit === unit ? change(a, milestone) : a)) };
}

function counted(a: Assignee): Assignee {
  return { ...a, milestoneActs: (a.milestoneActs ?? 0) + 1 };
}

function withoutOwnDay(a: Assignee, number: number): Assignee {
  if (a.ownMilestones === undefined) return a;
  const { ownMilestones, ...rest } = a;
  const left = ownMilestones.filter((one) => one.number !== number);
  return left.length === 0 ? rest : { ...rest, ownMilestones: left };
}

function reached(a: Assignee, milestone: Milestone, told: NonNullable<MilestoneMark['reached']>): Assignee {
  const work: Work = a.work.status === 'assigned' ? { status: 'accepted', at: told.at } : a.work;
  const { returned: _returned, asked: _asked, ...mark } = markOn(a, milestone);
  return { ...withMark(a, { ...mark, reached: told }), work, heardAt: told.at };
}

export function withMark(a: Assignee, mark: MilestoneMark): Assignee {
  const others = (a.marks ?? []).filter(({ version }) => version !== mark.version);
  return { ...a, marks: [...others, mark] };
}
