import type { MembersCounted, PassingEnded, ReportedFromBelow, TaskPassedDown } from '#domain/follow-up-task/events.ts';
import { assigneeOf } from '#domain/follow-up-task/assignees.ts';
import { watchAgain } from '#domain/follow-up-task/open-task.ts';
import type { Assignee, TaskFacts, Work } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** What a share that was passed down hears from below. */
export type PassingEvent = TaskPassedDown | MembersCounted | ReportedFromBelow | PassingEnded;

export function evolvePassing<T extends TaskFacts>(task: T, event: PassingEvent, at: Instant): T {
  const own = assigneeOf(task, event.data.unit);
  if (own === undefined) return task;
  const next = evolveShare(own, event, at);
  return { ...task, assignees: task.assignees.map((a) => (a === own ? next : a)) };
}

function evolveShare(a: Assignee, event: PassingEvent, at: Instant): Assignee {
  switch (event.type) {
    case 'TaskPassedDown': {
      const { task, rule, units } = event.data;
      const work: Work = a.work.status === 'assigned' ? { status: 'accepted', at } : a.work;
      const passed = { task, rule, verified: 0, of: units.length, met: false };
      return { ...a, work, heardAt: at, passed, passings: (a.passings ?? 0) + 1 };
    }
    case 'MembersCounted': {
      const { verified, of, met } = event.data;
      if (a.passed === undefined) return a;
      // Whoever reported it, by hand or by the rule, did so of members that were done then.
      const own = met || a.work.status !== 'reported' ? a : openAgain(a, at);
      return { ...own, heardAt: at, passed: { ...a.passed, verified, of, met } };
    }
    case 'ReportedFromBelow': {
      const { unit: _, verified, of, ...told } = event.data;
      const report = { text: '', documentNumber: null, ...told, fromBelow: { verified, of } };
      return { ...a, heardAt: report.arrivedAt, extensionAsked: null, work: { status: 'reported', report } };
    }
    case 'PassingEnded': {
      const { passed: _, ...own } = takenBack(a, at);
      return own;
    }
    default:
      return unreachable(event);
  }
}

/** What the rule reported goes with what was passed down; what the unit itself said, and what the host has verified, stays. */
function takenBack(a: Assignee, at: Instant): Assignee {
  return a.work.status === 'reported' && a.work.report.fromBelow !== undefined ? openAgain(a, at) : a;
}

function openAgain(a: Assignee, at: Instant): Assignee {
  return { ...a, work: { status: 'accepted', at }, watch: watchAgain(a.watch, at) };
}
