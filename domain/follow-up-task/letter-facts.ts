import { addressOf } from '#domain/words/console-addresses.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type { Assignee, TaskFacts } from '#domain/follow-up-task/state.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { TaskLetter } from '#domain/follow-up-task/letter-templates.ts';

type Facts = TaskLetter['facts'];

/** What every letter about a task shows; the words leave out a line whose fact is missing or empty. */
export function taskFacts(task: TaskFacts, assignee: Assignee | null): Facts {
  const { created } = task;
  const deadline = assignee === null ? null : deadlineOf(task, assignee);
  return {
    committee: created.hostName,
    number: created.number,
    statement: created.statement,
    noticeNumber: created.noticeNumber,
    noticeDate: created.noticeDate,
    unit: assignee === null ? statedNames(task) : assignee.name,
    horizon: created.horizon?.label ?? '',
    link: addressOf.taskStream(task.task),
    ...termFacts(task, deadline),
  };
}

function termFacts(task: TaskFacts, own: Deadline | null): Facts {
  if (own !== null) return { deadlineKind: 'date', dueAt: own.at };
  const { deadline } = task;
  switch (deadline.kind) {
    case 'date':
      return { deadlineKind: 'date', dueAt: deadline.deadline.at };
    case 'none':
      return { deadlineKind: 'none' };
    case 'event':
    case 'relative':
      return { deadlineKind: deadline.kind, deadlineText: deadline.text };
    default:
      return unreachable(deadline);
  }
}

/** Inferred addressees are never shown as stated. */
function statedNames(task: TaskFacts): string {
  const stated = task.created.addressees.filter(({ inferred }) => !inferred);
  return stated.map(({ name }) => name).join(', ');
}

export function toUnit({ unit }: Assignee): readonly Addressee[] {
  return [
    { unit, role: 'reporter' },
    { unit, role: 'unitHead' },
  ];
}

export function toCoordinator({ created }: TaskFacts): readonly Addressee[] {
  return [{ unit: created.host, role: 'coordinator' }];
}

export function toHost({ created }: TaskFacts): readonly Addressee[] {
  return [
    { unit: created.host, role: 'coordinator' },
    { unit: created.host, role: 'leader' },
  ];
}
