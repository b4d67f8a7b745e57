import { taskFault } from '#domain/directive/task-faults.ts';
import { termOf } from '#domain/directive/term.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import { type Begun, statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import type { IssueInspectionConclusion } from '#domain/inspection/commands.ts';
import type { InspectionDecision, Refused } from '#domain/inspection/decision.ts';
import type { ConcludedRequirement } from '#domain/inspection/parts.ts';
import type { OpenInspection } from '#domain/inspection/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, type Opening, refuse } from '#domain/kernel/decision.ts';
import { ledgerOf, taskStream } from '#domain/kernel/streams.ts';

type Data = IssueInspectionConclusion['data'];

/** A number of three digits names a task for ever. */
const mostTasks = 500;

/** The conclusion and all that it requires, and that was promised, stand or fall together: one decision, one transaction. */
export function issueConclusion(state: OpenInspection, data: Data, given: Given): InspectionDecision {
  const no = headFault(state, data, given);
  if (no !== null) return no;
  if (data.tasks.length > mostTasks) return refuse('directive-tasks-too-many', { max: mostTasks }, [], '/tasks');
  const symbol = symbolOf(data);
  const opens: Opening[] = [];
  for (const [row, item] of data.tasks.entries()) {
    const number = row + 1;
    const at = `/tasks/${row}`;
    const fault = taskFault(item, state.host.unit, { number, at });
    if (fault !== null) return fault;
    const term = termOf(item.deadline, data.ladder, given);
    if ('code' in term) return refuse(term.code, { number, date: term.date }, [], `${at}/deadline/date`);
    const parts = statedParts(term.deadline, item.milestones ?? [], { ...given, ladder: data.ladder });
    if ('code' in parts)
      return refuse(parts.code, { number, date: parts.date }, [], `${at}/milestones/${String(parts.row)}/date`);
    opens.push(opening(createdOf(state, { ...data, symbol }, { item, number, begun: parts.begun }, given)));
  }
  const tasks = data.tasks.map((item, row) => ({
    ...item,
    number: row + 1,
    task: taskStream(state.inspection, row + 1),
  }));
  const concluded = { ...data, symbol, tasks, by: given.actor.person };
  return accept([{ type: 'InspectionConcluded', data: concluded }], opens);
}

function headFault({ inspection, plan }: OpenInspection, data: Data, { at, numbers }: Given): Refused | null {
  const { number, signer, received, date, issuer } = data;
  if (date > vietnamDate(at)) return refuse('inspection-date-in-future', { date }, [], '/date');
  if (date < plan.from) return refuse('inspection-date-before-it', { date, from: plan.from }, [], '/date');
  if (received !== null) {
    if (received.symbol.trim() === '') return refuse('inspection-text-missing', {}, [], '/received/symbol');
    return received.issuer.trim() === '' ? refuse('inspection-text-missing', {}, [], '/received/issuer') : null;
  }
  if (number === null || signer === null) return refuse('inspection-number-missing', {}, [], '/number');
  if (!isWrittenNumber(number)) return refuse('inspection-number-malformed', { number }, [], '/number');
  const { committee, layout, issuerCode } = issuer;
  const wanted = { stream: inspection, committee, layout, issuerCode, type: 'thongBao', number, date };
  const bearer = bearerOf(wanted, numbers);
  if (bearer === null) return null;
  return refuse('inspection-number-taken', { document: bearer.symbol, date: bearer.date }, [], '/number');
}

/** As other papers cite it; without a number yet, room is left for it. */
export function symbolOf({ number, received, issuer }: Pick<Data, 'number' | 'received' | 'issuer'>): string {
  if (received !== null) return received.symbol.trim();
  const { layout, issuerCode, papers } = issuer;
  return documentSymbol({
    ...{ layout, issuerCode, number, type: 'thongBao' },
    ...(papers?.draftingUnit === undefined ? {} : { draftingUnit: papers.draftingUnit }),
  });
}

interface Stated {
  readonly item: ConcludedRequirement;
  readonly number: number;
  readonly begun: Begun;
}

/** Silence and age are counted from the day it was recorded: before that nobody asked the unit here. */
function createdOf(
  { inspection, host, programme }: OpenInspection,
  { symbol, date, received, issuer, ladder }: Data & { readonly symbol: string },
  { item, number, begun }: Stated,
  { at }: Given,
): TaskCreated['data'] {
  const { as: _as, deadline: _stated, milestones: _parts, ...said } = item;
  return {
    ...{ conference: inspection, cycle: null, ledger: ledgerOf(host.unit, false) },
    ...{ host: host.unit, hostName: host.name, noticeNumber: symbol, noticeDate: date },
    ...{ number, programme, ...said, ladder, clock: null, concludedAt: at, ...begun },
    source: { kind: 'paper', paper: 'ketLuanKiemTra', issuer: received?.issuer ?? issuer.issuer },
  };
}

function opening(data: TaskCreated['data']): Opening {
  return {
    stream: taskStream(data.conference, data.number),
    kind: 'followUpTask',
    events: [{ type: 'TaskCreated', data } satisfies TaskCreated],
  };
}
