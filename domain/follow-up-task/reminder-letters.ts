import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { askedBy } from '#domain/deadlines/rungs-ahead.ts';
import { assigneeOf, dateOf, deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { TaskRungFired, TaskSilenceRaised } from '#domain/follow-up-task/events.ts';
import {
  milestoneFacts,
  taskFacts,
  toCoordinator,
  toHost,
  toUnit,
  toVerifier,
} from '#domain/follow-up-task/letter-facts.ts';
import { markOn, milestoneOf } from '#domain/follow-up-task/milestones.ts';
import { silenceMonths } from '#domain/follow-up-task/silence.ts';
import type { Assignee, RunningTask, TaskFacts } from '#domain/follow-up-task/state.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { TaskLetter } from '#domain/follow-up-task/letter-templates.ts';

/**
 * The unit's reporter is written to; rungs for the leaders go to its head and the host's standing agency as well. Asked later than
 * the rung fired, it writes to those alone who still owe, and nothing where a later rung has fired since.
 */
export function rungLetters(task: RunningTask, rung: TaskRungFired['data']): readonly TaskLetter[] {
  if (rung.units.length === 0) {
    if (task.assignees.length > 0 || task.hostWatch.remindedUpTo > rung.dueAt) return [];
    const to = rung.audience === 'unitAndLeaders' ? toHost(task) : toCoordinator(task);
    return rung.quiet.length > 0 ? [] : [notice(task, null, rung, to, '')];
  }
  return rung.units.flatMap((unit) => {
    const assignee = assigneeOf(task, unit);
    if (assignee === undefined || !isOpen(assignee) || !isStillDue(task, assignee, rung)) return [];
    const own = unit === task.created.host;
    const reporter = notice(task, assignee, rung, own ? toUnit(assignee, task) : [{ unit, role: 'reporter' }], '');
    const leaders: readonly Addressee[] = own
      ? toVerifier(assignee, task)
      : [{ unit, role: 'unitHead' }, ...toCoordinator(task)];
    return [
      ...(rung.quiet.includes(unit) ? [] : [reporter]),
      // An urging of the same morning does not keep the leaders from hearing of it.
      ...(rung.audience === 'unitAndLeaders' ? [notice(task, assignee, rung, leaders, '/leaders')] : []),
    ];
  });
}

/** Of a milestone that was reached, moved or taken back since nothing is due any more. */
function isStillDue(task: TaskFacts, assignee: Assignee, { version, dueAt }: TaskRungFired['data']): boolean {
  const milestone = milestoneOf(task, version);
  if (milestone === undefined)
    return deadlineOf(task, assignee)?.version === version && assignee.watch.remindedUpTo <= dueAt;
  const { reached, remindedUpTo } = markOn(assignee, milestone);
  return reached === null && remindedUpTo <= dueAt;
}

function notice(
  task: TaskFacts,
  assignee: Assignee | null,
  { key, offset, version }: TaskRungFired['data'],
  to: readonly Addressee[],
  suffix: '' | '/leaders',
): TaskLetter {
  const late = suffix === '' ? 'taskOverdue' : 'taskEscalated';
  const milestone = milestoneOf(task, version);
  const term = assignee === null ? dateOf(task.deadline) : deadlineOf(task, assignee);
  const { rungs = [] } = milestone?.deadline ?? term ?? {};
  return {
    key: `rung/${key}/${assignee?.unit ?? task.created.host}${suffix}`,
    template: offset > 0 ? late : 'taskReminder',
    to,
    facts: {
      ...taskFacts(task, assignee),
      ...(milestone === undefined ? {} : milestoneFacts(milestone)),
      offset,
      ...(suffix === '' ? askedBy(rungs, offset) : {}),
    },
  };
}

/** Nobody assigned: the host's own coordinator and leader hear of it, for only they can name a unit. */
export function silenceLetters(task: TaskFacts, { on, units }: TaskSilenceRaised['data']): readonly TaskLetter[] {
  const silent = (key: string, assignee: Assignee | null, to: readonly Addressee[]): TaskLetter => ({
    key: `silence/${on}/${key}`,
    template: 'taskSilent',
    to,
    facts: {
      ...taskFacts(task, assignee),
      months: silenceMonths,
      since: assignee?.watch.quietSince ?? vietnamDate(task.created.concludedAt),
      lastReportedAt: assignee?.heardAt ?? '',
    },
  });
  if (units.length === 0) return [silent(task.created.host, null, toHost(task))];
  return units.flatMap((unit) => {
    const assignee = assigneeOf(task, unit);
    return assignee === undefined
      ? []
      : [silent(unit, assignee, [...toUnit(assignee, task), ...toVerifier(assignee, task)])];
  });
}
