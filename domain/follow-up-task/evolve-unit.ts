import type {
  DoneReported,
  ProgressReported,
  TaskAccepted,
  TaskExtensionAsked,
  TaskExtensionGranted,
  TaskExtensionRefused,
  TaskReturned,
  TaskVerified,
} from '#domain/follow-up-task/events.ts';
import { withEvidence } from '#domain/follow-up-task/evidence.ts';
import { watchAgain } from '#domain/follow-up-task/open-task.ts';
import type { Assignee, TaskFacts } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** What concerns one unit's work and nobody else's. */
export type UnitEvent =
  | TaskAccepted
  | ProgressReported
  | TaskExtensionAsked
  | TaskExtensionGranted
  | TaskExtensionRefused
  | DoneReported
  | TaskVerified
  | TaskReturned;

export function evolveUnit<T extends TaskFacts>(task: T, event: UnitEvent, at: Instant): T {
  return {
    ...task,
    lastVersion: event.type === 'TaskExtensionGranted' ? event.data.deadline.version : task.lastVersion,
    assignees: task.assignees.map((a) => (a.unit === event.data.unit ? evolveAssignee(a, event, at) : a)),
  };
}

function evolveAssignee(a: Assignee, event: UnitEvent, at: Instant): Assignee {
  switch (event.type) {
    case 'TaskAccepted':
      return { ...a, work: { status: 'accepted', at } };
    case 'ProgressReported': {
      const { unit: _, by: _by, ...told } = event.data;
      const work = a.work.status === 'assigned' ? ({ status: 'accepted', at } as const) : a.work;
      const progress = [...a.progress, { ...told, at }];
      return { ...withEvidence(a, told.files), work, heardAt: at, progress };
    }
    case 'TaskExtensionAsked': {
      const { until, reason } = event.data;
      return { ...a, heardAt: at, extensionAsked: { until, reason }, extensionsAsked: a.extensionsAsked + 1 };
    }
    case 'TaskExtensionGranted':
      return { ...a, extensionAsked: null, ownDeadline: event.data.deadline, watch: watchAgain(a.watch, at) };
    case 'TaskExtensionRefused':
      return { ...a, extensionAsked: null };
    case 'DoneReported': {
      const { unit: _, ...report } = event.data;
      const work = { status: 'reported', report } as const;
      return { ...withEvidence(a, report.files), heardAt: report.arrivedAt, extensionAsked: null, work };
    }
    case 'TaskVerified':
      if (a.work.status !== 'reported') return a;
      return { ...a, work: { ...a.work, status: 'verified', late: event.data.late, by: event.data.by } };
    case 'TaskReturned':
      if (a.work.status !== 'reported') return a;
      // Rungs that passed while the report was being judged are not sent after the event.
      return {
        ...a,
        work: { ...a.work, status: 'returned', reasons: event.data.reasons },
        watch: watchAgain(a.watch, at),
      };
    default:
      return unreachable(event);
  }
}
