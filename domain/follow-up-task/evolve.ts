import type { TaskCreated, TaskEvent, TaskReopened } from '#domain/follow-up-task/events.ts';
import { evolveMilestones } from '#domain/follow-up-task/evolve-milestones.ts';
import { evolvePassing } from '#domain/follow-up-task/evolve-passing.ts';
import { evolveReminders } from '#domain/follow-up-task/evolve-reminders.ts';
import { evolveUnit } from '#domain/follow-up-task/evolve-unit.ts';
import { newAssignee, openTask, watchAgain } from '#domain/follow-up-task/open-task.ts';
import type { TaskFacts, TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: TaskState, event: TaskEvent, at: Instant): TaskState {
  if (event.type === 'TaskCreated') return openTask(event.data, at);
  if (state.status === 'none') return state;
  const next = evolveOpened(state, event, at);
  return next.status === 'none' || next.created.passedDown === undefined ? next : { ...next, actedAt: at };
}

function evolveOpened(task: KnownTask, event: Exclude<TaskEvent, TaskCreated>, at: Instant): TaskState {
  switch (event.type) {
    case 'UnitsAssigned':
      return {
        ...task,
        lead: event.data.lead ?? task.lead,
        unitsDecided: true,
        assignees: [...task.assignees, ...event.data.units.map((unit) => newAssignee(unit, vietnamDate(at), at))],
      };
    case 'DueDateSet':
      return {
        ...task,
        deadline: { kind: 'date', deadline: event.data.deadline },
        lastVersion: event.data.deadline.version,
        hostWatch: watchAgain(task.hostWatch, at),
        assignees: task.assignees.map((a) => ({
          ...a,
          ownDeadline: null,
          extensionAsked: null,
          watch: watchAgain(a.watch, at),
        })),
      };
    case 'TaskAccepted':
    case 'ProgressReported':
    case 'TaskExtensionAsked':
    case 'TaskExtensionGranted':
    case 'TaskExtensionRefused':
    case 'DoneReported':
    case 'TaskVerified':
    case 'TaskReturned':
      return evolveUnit(task, event, at);
    case 'MilestoneSet':
    case 'MilestoneDropped':
    case 'MilestoneReached':
    case 'MilestoneVerified':
    case 'MilestoneReturned':
    case 'MilestoneExtensionAsked':
    case 'MilestoneExtensionDecided':
      return evolveMilestones(task, event, at);
    case 'TaskPassedDown':
    case 'MembersCounted':
    case 'ReportedFromBelow':
    case 'PassingEnded':
      return evolvePassing(task, event, at);
    case 'TermAboveMoved': {
      const { passedDown } = task.created;
      if (passedDown === undefined) return task;
      return { ...task, created: { ...task.created, passedDown: { ...passedDown, until: event.data.until } } };
    }
    case 'TaskSourceCorrected':
      return { ...task, created: { ...task.created, ...event.data } };
    case 'TaskCompleted':
      return { ...task, status: 'done', outcome: event.data.outcome, endedAt: at };
    case 'TaskWithdrawn':
      return { ...task, status: 'withdrawn', reason: event.data.reason, endedAt: at };
    case 'TaskReopened':
      return reopened(task, event.data, at);
    case 'TaskPaperIssued':
    case 'TaskUrged':
    case 'TaskRungFired':
    case 'TaskBecameOverdue':
    case 'TaskSilenceRaised':
      return evolveReminders(task, event, at);
    default:
      return unreachable(event);
  }
}

function reopened(task: KnownTask, { units, deadline }: TaskReopened['data'], at: Instant): TaskState {
  const forTask = deadline !== null && units.length === 0;
  return {
    ...factsOf(task),
    status: 'running',
    deadline: forTask ? { kind: 'date', deadline } : task.deadline,
    lastVersion: deadline === null ? task.lastVersion : deadline.version,
    reopenings: task.reopenings + 1,
    hostWatch: watchAgain(task.hostWatch, at),
    assignees: task.assignees.map((a) =>
      units.includes(a.unit)
        ? {
            ...a,
            work: { status: 'accepted', at },
            ownDeadline: deadline ?? a.ownDeadline,
            extensionAsked: null,
            watch: { ...watchAgain(a.watch, at), quietSince: vietnamDate(at) },
          }
        : a,
    ),
  };
}

/** Leaves what belongs to one status alone behind. */
function factsOf(task: KnownTask): TaskFacts {
  const { created, deadline, lastVersion, lead, assignees, unitsDecided, hostWatch, urges, reopenings } = task;
  return {
    task: task.task,
    created,
    deadline,
    lastVersion,
    lead,
    assignees,
    unitsDecided,
    hostWatch,
    urges,
    reopenings,
    ...(task.milestones === undefined ? {} : { milestones: task.milestones }),
    ...(task.mostNumbered === undefined ? {} : { mostNumbered: task.mostNumbered }),
    ...(task.papers === undefined ? {} : { papers: task.papers }),
    ...(task.actedAt === undefined ? {} : { actedAt: task.actedAt }),
  };
}
