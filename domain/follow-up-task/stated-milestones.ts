import type { Ladder } from '#domain/deadlines/deadline.ts';
import { dueDate, type DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { StatedMilestone } from '#domain/follow-up-task/milestone.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import { partName } from '#domain/words/milestones.ts';

/** As a conclusion or a paper states it with its task, for every unit of it. */
export interface DraftMilestone {
  readonly name: string;
  readonly date: CivilDate;
}

export type Begun = { readonly deadline: TaskDeadline; readonly milestones?: readonly StatedMilestone[] };
export type StatedParts =
  | { readonly begun: Begun }
  | { readonly code: DueDateProblem; readonly row: number; readonly date: CivilDate };

/** The term of the whole has the first version, milestones those after it. */
const firstVersion = 2;

/** What a task begins with: a day that holds for one part alone is a milestone like those that are stated as such. */
export function statedParts(
  term: TaskDeadline,
  drafts: readonly DraftMilestone[],
  given: Given & { readonly ladder: Ladder },
): StatedParts {
  const parts: StatedMilestone[] = [];
  const ofPart = term.kind === 'date' && term.appliesTo !== undefined;
  if (ofPart) parts.push({ number: 1, name: partName(term.appliesTo), whose: null, deadline: term.deadline });
  const whole = term.kind === 'date' && !ofPart ? term.deadline : null;
  for (const [row, { name, date }] of drafts.entries()) {
    const due = dueDate({ kind: 'date', date, hour: '24:00', raw: null }, firstVersion + row, given);
    if (!due.ok) return { code: due.code, row, date };
    if (whole !== null && due.deadline.at > whole.at) return { code: 'task-milestone-after-term', row, date };
    parts.push({ number: parts.length + 1, name: name.trim(), whose: null, deadline: due.deadline });
  }
  const deadline: TaskDeadline = ofPart ? { kind: 'none' } : term;
  return { begun: { deadline, ...(parts.length === 0 ? {} : { milestones: parts }) } };
}
