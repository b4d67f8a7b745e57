import { addressOf } from '#domain/words/console-addresses.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { dateOf, deadlineOf, isCo } from '#domain/follow-up-task/assignees.ts';
import type { Assignee, TaskFacts } from '#domain/follow-up-task/state.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Milestone } from '#domain/follow-up-task/milestone.ts';
import { milestonesAhead } from '#domain/follow-up-task/milestones.ts';
import { milestoneLine } from '#domain/words/milestones.ts';
import { subjectMark } from '#domain/words/subject-mark.ts';
import { sourceName } from '#domain/words/source.ts';
import type { TaskLetter } from '#domain/follow-up-task/letter-templates.ts';

type Facts = TaskLetter['facts'];

/** What every letter about a task shows; the words leave out a line whose fact is missing or empty. */
export function taskFacts(task: TaskFacts, assignee: Assignee | null): Facts {
  const { created } = task;
  const deadline = assignee === null ? null : deadlineOf(task, assignee);
  return {
    committee: created.hostName,
    mark: subjectMark([created.programme], created.hostName),
    number: created.number,
    statement: created.statement,
    ...sourceFacts(created),
    unit: assignee === null ? statedNames(task) : assignee.name,
    horizon: created.horizon?.label ?? '',
    ...given('addresseePart', assignee === null ? undefined : partOf(task, assignee)),
    ...given('leadUnit', leadName(task, assignee)),
    ...given('leaderInCharge', created.leaderInCharge),
    ...given('measure', created.measure),
    ...given('evidenceKind', created.evidence),
    ...given('remark', created.passedDown?.remark ?? undefined),
    link: addressOf.taskStream(task.task),
    ...termFacts(task, deadline),
    ...given('milestones', assignee === null ? undefined : aheadOf(task, assignee)),
  };
}

/** Of a notice its number says enough; the day of a leader's note is part of its name. */
function sourceFacts({ source, noticeNumber, noticeDate }: TaskFacts['created']): Facts {
  const numbered = { noticeNumber, noticeDate };
  if (source === undefined) return numbered;
  const named = { sourceName: sourceName(source, noticeNumber, noticeDate) };
  switch (source.kind) {
    case 'paper':
      return { ...numbered, ...named, sourceIssuer: source.issuer };
    case 'instruction':
      return { ...named, ...given('executor', source.person) };
    default:
      return unreachable(source);
  }
}

/** A letter about one part names it, with its own day. */
export function milestoneFacts({ name, deadline }: Pick<Milestone, 'name' | 'deadline'>): Facts {
  return { milestone: name, dueAt: deadline.at, deadlineKind: 'date' };
}

function aheadOf(task: TaskFacts, assignee: Assignee): string | undefined {
  const ahead = milestonesAhead(task, assignee);
  return ahead.length === 0
    ? undefined
    : ahead.map(({ name, deadline }) => milestoneLine(name, deadline.date)).join('; ');
}

/** A fact nobody stated is not there. */
function given(fact: string, value: string | undefined): Facts {
  return value === undefined ? {} : { [fact]: value };
}

/** Who leads and who works with it, where somebody said so: of one unit alone there is nothing to tell. */
function partOf(task: TaskFacts, assignee: Assignee): 'lead' | 'co' | undefined {
  if (task.lead === null || task.assignees.length < 2) return undefined;
  return isCo(task, assignee) ? 'co' : 'lead';
}

function leadName({ lead, assignees }: TaskFacts, assignee: Assignee | null): string | undefined {
  if (assignee === null || assignee.unit === lead) return undefined;
  return assignees.find(({ unit }) => unit === lead)?.name;
}

function termFacts(task: TaskFacts, own: Deadline | null): Facts {
  const { deadline } = task;
  const part = 'appliesTo' in deadline ? (deadline.appliesTo ?? undefined) : undefined;
  const ofPart = given('deadlinePart', part);
  if (own !== null)
    return { deadlineKind: 'date', dueAt: own.at, ...(own.version === dateOf(deadline)?.version ? ofPart : {}) };
  switch (deadline.kind) {
    case 'date':
      return { deadlineKind: 'date', dueAt: deadline.deadline.at, ...ofPart };
    case 'none':
      return { deadlineKind: 'none' };
    case 'event':
    case 'relative':
      return { deadlineKind: deadline.kind, deadlineText: deadline.text, ...ofPart };
    default:
      return unreachable(deadline);
  }
}

/** Inferred addressees are never shown as stated. */
function statedNames(task: TaskFacts): string {
  const stated = task.created.addressees.filter(({ inferred }) => !inferred);
  return stated.map(({ name }) => name).join(', ');
}

/** The host's own office has no reporter: whoever keeps the committee's work is written to. */
export function toUnit({ unit }: Assignee, { created }: TaskFacts): readonly Addressee[] {
  if (unit === created.host) return [{ unit, role: 'coordinator' }];
  return [
    { unit, role: 'reporter' },
    { unit, role: 'unitHead' },
  ];
}

/** A unit that passed a task down may have no committee: whoever prepares and whoever signs for it stand in its staff's place. */
export function toCoordinator({ created }: TaskFacts): readonly Addressee[] {
  if (created.passedDown !== undefined) return [{ unit: created.host, role: 'reporter' }];
  return [{ unit: created.host, role: 'coordinator' }];
}

/** Whoever verifies it: of what the host's own office was given its leader. */
export function toVerifier({ unit }: Assignee, task: TaskFacts): readonly Addressee[] {
  return unit === task.created.host ? [{ unit, role: 'leader' }] : toCoordinator(task);
}

export function toHost({ created }: TaskFacts): readonly Addressee[] {
  if (created.passedDown !== undefined) {
    return [
      { unit: created.host, role: 'reporter' },
      { unit: created.host, role: 'unitHead' },
    ];
  }
  return [
    { unit: created.host, role: 'coordinator' },
    { unit: created.host, role: 'leader' },
  ];
}
