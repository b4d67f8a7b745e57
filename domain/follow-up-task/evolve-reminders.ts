import type {
  TaskBecameOverdue,
  TaskPaperIssued,
  TaskRungFired,
  TaskSilenceRaised,
  TaskUrged,
} from '#domain/follow-up-task/events.ts';
import { withMark } from '#domain/follow-up-task/evolve-milestones.ts';
import { markOn, milestoneOf } from '#domain/follow-up-task/milestones.ts';
import type { Assignee, TaskFacts, Watch } from '#domain/follow-up-task/state.ts';
import { isLatePaper } from '#domain/follow-up-task/task-paper.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { numberKey } from '#domain/documents/written-number.ts';
import { unreachable } from '#domain/kernel/never.ts';

type ReminderEvent = TaskUrged | TaskPaperIssued | TaskRungFired | TaskBecameOverdue | TaskSilenceRaised;

/** No units in the event = the host was reminded in their stead. */
export function evolveReminders<T extends TaskFacts>(task: T, event: ReminderEvent, at: Instant): T {
  const { units } = event.data;
  const urges = event.type === 'TaskUrged' ? event.data.count : task.urges;
  if (units.length === 0) return { ...task, urges, hostWatch: told(task.hostWatch, task.created.host, event, at) };
  const assignees = task.assignees.map((a) => (units.includes(a.unit) ? toldTo(task, a, event, at) : a));
  return { ...task, urges, assignees, ...(event.type === 'TaskPaperIssued' ? { papers: withPaper(task, event) } : {}) };
}

/** What time tells of a milestone is kept at it; that the unit was written to today, at the unit. */
function toldTo(task: TaskFacts, a: Assignee, event: ReminderEvent, at: Instant): Assignee {
  const watch = told(a.watch, a.unit, event, at);
  if (event.type !== 'TaskRungFired' && event.type !== 'TaskBecameOverdue') return { ...a, watch };
  const milestone = milestoneOf(task, event.data.version);
  if (milestone === undefined) return { ...a, watch };
  const mark = markOn(a, milestone);
  if (event.type === 'TaskBecameOverdue') return withMark(a, { ...mark, overdue: true });
  const { dueAt } = event.data;
  return {
    ...withMark(a, { ...mark, remindedUpTo: dueAt > mark.remindedUpTo ? dueAt : mark.remindedUpTo }),
    watch: { ...a.watch, lastReminder: watch.lastReminder },
  };
}

function withPaper({ papers = [] }: TaskFacts, { data }: TaskPaperIssued): NonNullable<TaskFacts['papers']> {
  const { paper, kind, number, paperNumber, date, units, answerBy } = data;
  return [...papers, { paper, kind, paperNumber, numberKey: numberKey(number), date, units, answerBy }];
}

function told(watch: Watch, unit: UnitId, event: ReminderEvent, at: Instant): Watch {
  switch (event.type) {
    case 'TaskUrged':
      return { ...watch, lastReminder: { key: `urge/${event.data.count}`, at } };
    case 'TaskPaperIssued':
      // What tells of a decision reminds nobody.
      return isLatePaper(event.data.kind)
        ? { ...watch, lastReminder: { key: `paper/${event.data.paper}`, at } }
        : watch;
    case 'TaskRungFired': {
      const { key, dueAt, quiet } = event.data;
      const lastReminder = quiet.includes(unit) ? watch.lastReminder : { key, at };
      return { ...watch, remindedUpTo: dueAt, lastReminder };
    }
    case 'TaskBecameOverdue':
      return { ...watch, overdueVersion: event.data.version };
    case 'TaskSilenceRaised':
      return { ...watch, silenceRaisedOn: event.data.on };
    default:
      return unreachable(event);
  }
}
