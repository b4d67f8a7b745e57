import type { IssueNotice } from '#domain/conference/commands.ts';
import { type DraftTask, isTask } from '#domain/conference/conclusion.ts';
import { firstDeadline } from '#domain/conference/conclude.ts';
import { dayIsOver, startsAt } from '#domain/conference/day-plan.ts';
import type { ConferenceEvent, ConvenedFacts } from '#domain/conference/events.ts';
import { firstOf, unlessDated, unlessNumber, unlessTaken } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ConcludedConference } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { type Begun, statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import type { TaskCreated, TaskDeadline } from '#domain/follow-up-task/events.ts';
import { taskOpening } from '#domain/follow-up-task/task-opening.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { taskStream, ledgerOf } from '#domain/kernel/streams.ts';

/** The notice and all its tasks stand or fall together: one decision, one transaction. */
export function issueNotice(
  { facts, plan, draft }: ConcludedConference,
  data: IssueNotice['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = firstOf(
    unlessNumber(data.number, '/number'),
    unlessTaken(facts, { type: 'thongBao', number: data.number, date: data.date }, given),
    unlessDated(data.date, given, '/date'),
    data.date < facts.heldOn
      ? refuse('conference-notice-before-the-day', { date: data.date, heldOn: facts.heldOn }, [], '/date')
      : null,
  );
  if (no !== null) return no;

  const { layout, issuer } = facts;
  const noticeNumber = documentSymbol({
    layout,
    number: data.number,
    type: 'thongBao',
    issuerCode: issuer.issuerCode,
  });
  const created: TaskCreated['data'][] = [];
  for (const task of draft.tasks.filter(isTask)) {
    const term = termOf(task, facts, given, data.date);
    if ('no' in term) return term.no;
    created.push({ ...taskFacts(task, facts), ...term.begun, noticeNumber, noticeDate: data.date });
  }
  const issued: ConferenceEvent = {
    type: 'ConclusionNoticeIssued',
    data: {
      ...data,
      noticeNumber,
      // Quyết định 45/2018/QĐ-TTg: within 5 working days. Late is accepted and said.
      late: data.date > plan.noticeDueOn,
      dayIsOver: dayIsOver(facts, given.at),
      tasks: created.map(({ conference, number, programme, cycle }) => ({
        task: taskStream(conference, number),
        number,
        programme,
        cycle,
      })),
      by: given.actor.person,
    },
  };
  return accept([issued], created.map(taskOpening));
}

function taskFacts(task: DraftTask, facts: ConvenedFacts) {
  const { number, programme, statement, parts, addressees, horizon, leaderInCharge, measure, evidence, takenOver } =
    task;
  return {
    conference: facts.conference,
    cycle: cycleOf(programme, facts),
    ledger: ledgerOf(facts.host.unit, facts.clock !== null),
    host: facts.host.unit,
    hostName: facts.host.name,
    number,
    programme,
    statement,
    parts,
    addressees,
    horizon,
    ladder: facts.taskLadder,
    clock: facts.clock,
    concludedAt: startsAt(facts),
    ...(leaderInCharge === undefined ? {} : { leaderInCharge }),
    ...(measure === undefined ? {} : { measure }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(takenOver === undefined ? {} : { takenOver }),
  };
}

/** Exactly one cycle follows a task, also when an annual and a multi-year review of one programme are closed at once. */
function cycleOf(programme: string, { cycles }: ConvenedFacts): StreamId | null {
  return cycles.find(({ programmes }) => programmes.includes(programme))?.cycle ?? null;
}

type Dated = { readonly begun: Begun } | { readonly no: Refused };

function termOf(task: DraftTask, facts: ConvenedFacts, given: Given, noticeOn: CivilDate): Dated {
  const { number, milestones = [] } = task;
  const whole = wholeTerm(task, facts, given, noticeOn);
  if ('no' in whole) return whole;
  const parts = statedParts(whole.deadline, milestones, { ...given, ladder: facts.taskLadder });
  if ('begun' in parts) return parts;
  return { no: refuse('conference-task-date-passed', { number, date: parts.date }, ['coordinator', 'leader']) };
}

type Whole = { readonly deadline: TaskDeadline } | { readonly no: Refused };

function wholeTerm({ number, deadline }: DraftTask, facts: ConvenedFacts, given: Given, noticeOn: CivilDate): Whole {
  if (deadline.kind !== 'date' && deadline.kind !== 'workingDays') return { deadline };
  const { appliesTo } = deadline;
  const due = firstDeadline(deadline, facts, given, noticeOn);
  const ofPart = appliesTo === undefined ? {} : { appliesTo };
  if (due.ok) return { deadline: { kind: 'date', deadline: due.deadline, ...ofPart } };
  // Drafted in time, but the notice comes after the date: the draft is to be corrected first.
  const stated = deadline.kind === 'date' ? { date: deadline.date } : { days: deadline.days };
  return { no: refuse('conference-task-date-passed', { number, ...stated }, ['coordinator', 'leader']) };
}
