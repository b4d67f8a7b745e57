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
import { statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { noticeIssued } from '#domain/words/conference-phrases.ts';

/** A draft, replaced by the next one until the notice is issued. Nobody named and no date are legal; they are flagged. */
export function conclude(
  state: ConferenceFacts,
  { declaredCount, tasks, assessment }: Conclude['data'],
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
  const said = assessment === undefined ? {} : { assessment };
  const data = { declaredCount, tasks, warnings, ...said, by: given.actor.person };
  return accept([{ type: 'ConclusionsDrafted', data }]);
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
    unlessOneLead(task, at),
    unlessDate(facts, task, `${at}/deadline`, given),
    unlessMilestones(facts, task, at, given),
  );
}

/** One leads and answers: of two, each waits for the other. */
function unlessOneLead({ number, addressees }: DraftTask, at: string): Refused | null {
  const first = addressees.findIndex(({ part }) => part === 'lead');
  const second = addressees.findIndex(({ part }, i) => part === 'lead' && i > first);
  const facts = { number, name: addressees[second]?.name ?? '' };
  return second === -1 ? null : refuse('conference-two-leads', facts, [], `${at}/addressees/${second}/part`);
}

function unlessDate(facts: ConvenedFacts, { number, deadline }: DraftTask, at: string, given: Given): Refused | null {
  switch (deadline.kind) {
    case 'none':
    case 'event':
    case 'relative':
      return null;
    case 'workingDays': {
      const counted = Number.isInteger(deadline.days) && deadline.days > 0;
      const wrong = refuse('conference-working-days-malformed', { number, days: deadline.days }, [], `${at}/days`);
      if (!counted) return wrong;
      const due = firstDeadline(deadline, facts, given, vietnamDate(given.at));
      return due.ok ? null : refuse(due.code, { number, days: deadline.days }, [], `${at}/days`);
    }
    case 'date': {
      const due = firstDeadline(deadline, facts, given, vietnamDate(given.at));
      return due.ok ? null : refuse(due.code, { number, date: deadline.date }, [], `${at}/date`);
    }
    default:
      return unreachable(deadline);
  }
}

/** As far as it can be said before the notice: against a term of working days it is held then. */
function unlessMilestones(
  { taskLadder }: ConvenedFacts,
  { number, deadline, milestones = [] }: DraftTask,
  at: string,
  given: Given,
): Refused | null {
  const unnamed = milestones.findIndex(({ name }) => name.trim() === '');
  if (unnamed !== -1) return refuse('conference-text-missing', {}, [], `${at}/milestones/${unnamed}/name`);
  const parts = statedParts({ kind: 'none' }, milestones, { ...given, ladder: taskLadder });
  if ('code' in parts)
    return refuse(parts.code, { number, date: parts.date }, [], `${at}/milestones/${parts.row}/date`);
  const late = milestones.findIndex(
    ({ date }) => deadline.kind === 'date' && deadline.appliesTo === undefined && date > deadline.date,
  );
  const after = milestones[late];
  if (after === undefined || deadline.kind !== 'date') return null;
  const facts = { date: after.date, until: deadline.date };
  return refuse('conference-milestone-after-term', { number, ...facts }, [], `${at}/milestones/${late}/date`);
}

/** The first version of a task's deadline; made when it is drafted to check it, as if issued that day, and for good with the notice. */
export function firstDeadline(
  stated: Extract<DraftDeadline, { readonly kind: 'date' | 'workingDays' }>,
  facts: ConvenedFacts,
  given: Given,
  noticeOn: CivilDate,
): DueDate {
  const rule: DeadlineRule =
    stated.kind === 'date'
      ? { kind: 'date', date: stated.date, hour: stated.hour ?? '24:00', raw: stated.text }
      : { ...fromNotice(noticeOn), workingDays: stated.days, hour: '24:00', raw: null };
  return dueDate(rule, 1, { ...given, ladder: facts.taskLadder });
}

const fromNotice = (on: CivilDate) => ({ kind: 'byEvent', event: noticeIssued, on }) as const;
