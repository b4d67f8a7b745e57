import type { GivenTask } from '#domain/directive/commands.ts';
import type { Ladder } from '#domain/deadlines/deadline.ts';
import { dueDate, type DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';

type Term = { readonly deadline: TaskDeadline } | { readonly code: DueDateProblem; readonly date: CivilDate };

/** The first version of its deadline; a condition stays in its own words and is no day. */
export function termOf(stated: GivenTask['deadline'], ladder: Ladder, given: Given): Term {
  if (stated.kind !== 'date') return { deadline: stated };
  const { date, hour, text, appliesTo } = stated;
  const due = dueDate({ kind: 'date', date, hour: hour ?? '24:00', raw: text }, 1, { ...given, ladder });
  if (!due.ok) return { code: due.code, date };
  return { deadline: { kind: 'date', deadline: due.deadline, ...(appliesTo === undefined ? {} : { appliesTo }) } };
}
