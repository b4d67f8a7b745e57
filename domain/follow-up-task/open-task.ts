import { dateOf, namesUnit } from '#domain/follow-up-task/assignees.ts';
import type { NamedUnit, TaskCreated } from '#domain/follow-up-task/events.ts';
import type { Assignee, RunningTask, Watch } from '#domain/follow-up-task/state.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { taskStream } from '#domain/kernel/streams.ts';

/** A task as the notice creates it. Only units stated by name are assignees; several of them have no lead unless it names one. */
export function openTask(created: TaskCreated['data'], at: Instant): RunningTask {
  const concludedOn = vietnamDate(created.concludedAt);
  const named = created.addressees.filter(namesUnit);
  const once = named.filter(({ unit }, index) => named.findIndex((other) => other.unit === unit) === index);
  const [only, ...more] = once;
  const stated = once.find(({ part }) => part === 'lead');
  return {
    status: 'running',
    task: taskStream(created.conference, created.number),
    created,
    deadline: created.deadline,
    lastVersion: Math.max(0, ...versionsOf(created)),
    ...milestonesFrom(created, at),
    lead: stated?.unit ?? (only !== undefined && more.length === 0 ? only.unit : null),
    assignees: once.map((unit) => newAssignee(unit, concludedOn, at)),
    unitsDecided: created.addressees.every(namesUnit),
    hostWatch: newWatch(concludedOn, at),
    urges: 0,
    reopenings: 0,
  };
}

function versionsOf({ deadline, milestones = [] }: TaskCreated['data']): readonly number[] {
  const term = dateOf(deadline);
  return [...(term === null ? [] : [term.version]), ...milestones.map((one) => one.deadline.version)];
}

function milestonesFrom({ milestones = [] }: TaskCreated['data'], at: Instant) {
  if (milestones.length === 0) return {};
  return {
    milestones: milestones.map((one) => ({ ...one, since: justBefore(at) })),
    mostNumbered: Math.max(...milestones.map(({ number }) => number)),
  };
}

export function newAssignee({ unit, name }: NamedUnit, since: CivilDate, at: Instant): Assignee {
  return {
    unit,
    name,
    work: { status: 'assigned' },
    ownDeadline: null,
    extensionAsked: null,
    extensionsAsked: 0,
    progress: [],
    heardAt: null,
    watch: newWatch(since, at),
  };
}

function newWatch(quietSince: CivilDate, at: Instant): Watch {
  return {
    remindedUpTo: justBefore(at),
    lastReminder: null,
    overdueVersion: null,
    quietSince,
    silenceRaisedOn: null,
  };
}

/** From now on: what passed before is left out, a rung of this very moment still fires, one already fired does not. */
export function watchAgain(watch: Watch, at: Instant): Watch {
  const from = justBefore(at);
  return { ...watch, remindedUpTo: from > watch.remindedUpTo ? from : watch.remindedUpTo };
}

export function justBefore(at: Instant): Instant {
  return instantFromMillis(millisOf(at) - 1);
}
