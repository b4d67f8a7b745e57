import type { Conclude } from '#domain/conference/commands.ts';
import type { DraftDeadline, DraftTask } from '#domain/conference/conclusion.ts';
import type { ConferenceEvent, ConvenedFacts } from '#domain/conference/events.ts';
import { firstOf, unlessCount, unlessNumber, unlessSaid, unlessUnique } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { conclusionWarnings } from '#domain/conference/warnings.ts';
import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import { type DueDate, dueDate } from '#domain/follow-up-task/due-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

/** A draft, replaced by the next one until the notice is issued. Nobody named and no date are legal; they are flagged. */
export function conclude(
  state: ConferenceFacts,
  { declaredCount, tasks }: Conclude['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = firstOf(
    unlessCount(declaredCount, '/declaredCount'),
    ...tasks.map(({ number }, i) => unlessNumber(number, `/tasks/${i}/number`)),
    unlessUnique(
      tasks.map(({ number }) => number),
      (i) => `/tasks/${i}/number`,
    ),
    ...tasks.map((task, i) => unlessTask(state.facts, task, `/tasks/${i}`, given)),
  );
  if (no !== null) return no;
  const warnings = conclusionWarnings(declaredCount, tasks);
  return accept([{ type: 'ConclusionsDrafted', data: { declaredCount, tasks, warnings, by: given.actor.person } }]);
}

function unlessTask(facts: ConvenedFacts, task: DraftTask, at: string, given: Given): Refused | null {
  const { number, programme } = task;
  const known = facts.cycles.some(({ programmes }) => programmes.includes(programme));
  return firstOf(
    unlessSaid(task.statement, 'conference-text-missing', `${at}/statement`),
    known ? null : refuse('conference-programme-unknown', { number, programme }, [], `${at}/programme`),
    ...task.addressees.map(({ kind, unit, name }, i) => {
      const pointer = `${at}/addressees/${i}/unit`;
      // A class with a unit would be an expansion that nobody decided on.
      if (kind === 'class' && unit !== null)
        return refuse('conference-class-is-no-unit', { number, name }, [], pointer);
      if (unit === facts.host.unit) return refuse('conference-host-cannot-be-addressee', { number, name }, [], pointer);
      return null;
    }),
    unlessDate(facts, task, `${at}/deadline/date`, given),
  );
}

function unlessDate(facts: ConvenedFacts, { number, deadline }: DraftTask, at: string, given: Given): Refused | null {
  if (deadline.kind !== 'date') return null;
  const due = firstDeadline(deadline, facts, given);
  return due.ok ? null : refuse(due.code, { number, date: deadline.date }, [], at);
}

/** The first version of a task's deadline; made when it is drafted to check it, and for good when the notice is issued. */
export function firstDeadline(
  stated: Extract<DraftDeadline, { readonly kind: 'date' }>,
  facts: ConvenedFacts,
  given: Given,
): DueDate {
  const rule: DeadlineRule = { kind: 'date', date: stated.date, hour: stated.hour ?? '24:00', raw: stated.text };
  return dueDate(rule, 1, { ...given, ladder: facts.taskLadder });
}
