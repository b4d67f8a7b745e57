import { assigneeOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type { IssueTaskPaper } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { notFor, type PaperTask } from '#domain/follow-up-task/paper-fits.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskFacts } from '#domain/follow-up-task/state.ts';
import { isLatePaper, typeOfPaper } from '#domain/follow-up-task/task-paper.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerBeside } from '#domain/documents/number-series.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Data = IssueTaskPaper['data'];
type No = Decision<never, FollowUpTaskRefusal> | null;

/** Under a number of the committee's own series: of the ladder to units that owe their report, of an act to those it was about. */
export function issueTaskPaper(task: PaperTask, data: Data, given: Given): Decision<TaskEvent, FollowUpTaskRefusal> {
  const no =
    unlessOfCommittee(task) ??
    unlessNumbered(task, data, given) ??
    unlessDated(task, data, given) ??
    unlessFit(task, data) ??
    unlessAnswered(data);
  if (no !== null) return no;
  const paper = (task.papers?.length ?? 0) + 1;
  const issued = { ...data, paper, paperNumber: symbolOf(data), by: given.actor.person };
  return accept([{ type: 'TaskPaperIssued', data: issued }]);
}

function symbolOf({ kind, number, issuer }: Data): string {
  const { layout, issuerCode, papers } = issuer;
  return documentSymbol({
    ...{ layout, issuerCode, number, type: typeOfPaper(kind) },
    ...(papers?.draftingUnit === undefined ? {} : { draftingUnit: papers.draftingUnit }),
  });
}

/** Whoever passed a task down has no series of numbers, and its members do not read what their neighbours are told. */
function unlessOfCommittee({ created }: TaskFacts): No {
  return created.passedDown === undefined ? null : refuse('task-paper-of-committee');
}

function unlessNumbered({ papers = [] }: TaskFacts, data: Data, { numbers }: Given): No {
  const { number, kind, date, issuer } = data;
  if (!isWrittenNumber(number)) return refuse('task-number-malformed', { number }, [], '/number');
  const type = typeOfPaper(kind);
  const { committee, layout, issuerCode } = issuer;
  const own = papers.map((one) => ({ ...one, type: typeOfPaper(one.kind), number: one.numberKey }));
  const bearer = bearerBeside({ committee, layout, issuerCode, type, number, date }, own, numbers);
  if (bearer === null) return null;
  return refuse('task-number-taken', { document: bearer.symbol, date: bearer.date }, [], '/number');
}

/** No paper is dated ahead, and none cites what is dated after it (K5 of docs/domain.md#checks). */
function unlessDated(task: TaskFacts, { date }: Data, { at }: Given): No {
  if (date > vietnamDate(at)) return refuse('task-paper-dated-ahead', { date }, [], '/date');
  const cited = lastCited(task);
  return date < cited ? refuse('task-paper-before-cited', { date, citedDate: cited }, [], '/date') : null;
}

function lastCited({ created, papers = [] }: TaskFacts): CivilDate {
  return papers.reduce((last, { date }) => (date > last ? date : last), created.noticeDate);
}

function unlessFit(task: PaperTask, { kind, units, date }: Data): No {
  if (task.status === 'withdrawn' && kind !== 'withdrawalLetter') {
    return refuse('task-ended', { number: task.created.number }, ['coordinator', 'leader'], '/kind');
  }
  if (units.length === 0) return refuse('task-paper-to-nobody', {}, [], '/units');
  for (const [row, unit] of units.entries()) {
    const at = `/units/${row}`;
    const assignee = assigneeOf(task, unit);
    if (units.indexOf(unit) < row) return refuse('task-unit-repeated', {}, [], at);
    if (assignee === undefined) {
      return refuse('task-unit-not-assigned', { number: task.created.number }, ['coordinator'], at);
    }
    const why = notFor(task, kind, assignee, date);
    const due = deadlineOf(task, assignee);
    const facts = { unit: assignee.name, ...(due === null ? {} : { dueDate: due.date }) };
    if (why !== null) return refuse(why, facts, [], at);
  }
  return null;
}

/** Whoever is late is told by when an answer is awaited; whoever is told of a decision may be. */
function unlessAnswered({ kind, answerBy, date }: Data): No {
  if (answerBy === null) {
    return isLatePaper(kind) ? refuse('task-paper-answer-missing', {}, [], '/answerBy') : null;
  }
  return answerBy > date ? null : refuse('task-paper-answer-not-later', { date: answerBy }, [], '/answerBy');
}
