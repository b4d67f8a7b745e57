import { assigneeOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type {
  EndPassedTask,
  RecordSourceCorrected,
  RecordTermAbove,
  ToTask,
} from '#domain/follow-up-task/between-levels.ts';
import { closes } from '#domain/follow-up-task/closing-rule.ts';
import type { TaskCreated, TaskEvent, TaskPassedDown } from '#domain/follow-up-task/events.ts';
import type { StatedMilestone } from '#domain/follow-up-task/milestone.ts';
import { milestonesAhead } from '#domain/follow-up-task/milestones.ts';
import type { Assignee, TaskFacts, KnownTask } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { ledgerOf, passedSeries } from '#domain/kernel/streams.ts';

/** What the task above has to hear of its members: how many are verified, and that it is passed down no more. */
export function toAbove(task: TaskFacts, event: TaskEvent): readonly ToTask[] {
  const { passedDown, host: unit } = task.created;
  if (passedDown === undefined) return [];
  const to = { to: passedDown.task, kind: 'followUpTask' } as const;
  if (event.type === 'TaskWithdrawn') {
    const data = { unit, task: task.task, reason: event.data.reason };
    return [{ ...to, key: 'members', type: 'RecordPassingEnded', data }];
  }
  if (!changesMembers.has(event.type) || task.actedAt === undefined) return [];
  const members = task.assignees.map((member) => member.unit);
  const verified = task.assignees.filter(({ work }) => work.status === 'verified').map((member) => member.unit);
  const met = closes(passedDown.rule, members, verified);
  const hand = event.type === 'TaskVerified' ? handIn(event.data) : { by: null };
  const counts = { verified: verified.length, of: members.length, met, at: task.actedAt };
  return [{ ...to, key: 'members', type: 'RecordMembers', data: { unit, task: task.task, ...counts, ...hand } }];
}

const changesMembers: ReadonlySet<TaskEvent['type']> = new Set(['TaskVerified', 'UnitsAssigned', 'TaskReopened']);

function handIn({ by, account }: Extract<TaskEvent, { readonly type: 'TaskVerified' }>['data']) {
  return account === undefined ? { by } : { by, account };
}

/** What was passed down has to hear of the task above: that it begins, that the term moved, that it is no task any more. */
export function toBelow(task: KnownTask, event: TaskEvent): readonly ToTask[] {
  switch (event.type) {
    case 'TaskPassedDown':
      return opening(task, event.data);
    case 'DueDateSet':
    case 'TaskReopened':
      return task.assignees.flatMap((one) => termTo(task, one));
    case 'TaskExtensionGranted': {
      const own = assigneeOf(task, event.data.unit);
      return own === undefined ? [] : termTo(task, own);
    }
    case 'TaskWithdrawn':
      return task.assignees.flatMap((one) =>
        toMembers(one, 'end', { type: 'EndPassedTask', data: { reason: event.data.reason } }),
      );
    case 'MembersCounted': {
      // Done below when the task above was withdrawn, and opened again since: it ends with what it belongs to.
      if (task.status !== 'withdrawn') return [];
      const own = assigneeOf(task, event.data.unit);
      return own === undefined ? [] : toMembers(own, 'end', { type: 'EndPassedTask', data: { reason: task.reason } });
    }
    case 'TaskSourceCorrected':
      return task.assignees.flatMap((one) =>
        toMembers(one, 'source', { type: 'RecordSourceCorrected', data: event.data }),
      );
    default:
      return [];
  }
}

function termTo(task: TaskFacts, own: Assignee): readonly ToTask[] {
  return toMembers(own, 'term', { type: 'RecordTermAbove', data: { until: deadlineOf(task, own)?.at ?? null } });
}

function toMembers(
  { passed, unit }: Assignee,
  key: string,
  message: EndPassedTask | RecordTermAbove | RecordSourceCorrected,
): readonly ToTask[] {
  return passed === undefined ? [] : [{ to: passed.task, kind: 'followUpTask', key: `${key}/${unit}`, ...message }];
}

function opening(task: TaskFacts, event: TaskPassedDown['data']): readonly ToTask[] {
  const own = assigneeOf(task, event.unit);
  if (own === undefined || own.heardAt === null) return [];
  const data = passedTask(task, own, event, own.heardAt);
  return [{ to: event.task, kind: 'followUpTask', key: 'open', book: data.ledger, type: 'OpenPassedTask', data }];
}

/** The same task, given by the unit to its members: it stands in the unit's own book, and no cycle follows it. */
function passedTask(task: TaskFacts, own: Assignee, event: TaskPassedDown['data'], at: Instant): TaskCreated['data'] {
  const { created } = task;
  // What the committee says of its own following up is not the members'.
  const { leaderInCharge: _, takenOver: _taken, milestones: _parts, passedDown, ...same } = created;
  return {
    ...same,
    conference: passedSeries(task.task, event.unit, own.passings ?? 1),
    cycle: null,
    ledger: ledgerOf(event.unit, created.clock !== null),
    host: event.unit,
    hostName: own.name,
    addressees: event.units.map(({ unit, name }) => ({ unit, name, kind: 'named', inferred: false })),
    deadline: event.deadline === null ? { kind: 'none' } : { kind: 'date', deadline: event.deadline },
    ...partsBelow(task, own, event.deadline, at),
    concludedAt: at,
    passedDown: {
      task: task.task,
      rule: event.rule,
      remark: event.remark,
      by: event.by,
      until: deadlineOf(task, own)?.at ?? null,
      above: [...(passedDown?.above ?? []), created.host],
    },
  };
}

/** What is still ahead of the unit goes along, within the term its members are given; the versions are those of a task that begins. */
function partsBelow(
  task: TaskFacts,
  own: Assignee,
  term: TaskPassedDown['data']['deadline'],
  at: Instant,
): { readonly milestones?: readonly StatedMilestone[] } {
  const ahead = milestonesAhead(task, own).filter(
    ({ deadline }) => deadline.at > at && (term === null || deadline.at <= term.at),
  );
  if (ahead.length === 0) return {};
  return {
    milestones: ahead.map(({ name, deadline }, row) => ({
      ...{ number: row + 1, name, whose: null },
      deadline: { ...deadline, version: firstOfParts + row },
    })),
  };
}

/** The term has the first version, parts those after it. */
const firstOfParts = 2;
