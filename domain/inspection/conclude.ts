import { beginTasks } from '#domain/directive/begin-tasks.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import type { IssueInspectionConclusion } from '#domain/inspection/commands.ts';
import type { InspectionDecision, Refused } from '#domain/inspection/decision.ts';
import type { OpenInspection } from '#domain/inspection/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';
import { taskStream } from '#domain/kernel/streams.ts';

type Data = IssueInspectionConclusion['data'];

/** The conclusion and all that it requires, and that was promised, stand or fall together: one decision, one transaction. */
export function issueConclusion(state: OpenInspection, data: Data, given: Given): InspectionDecision {
  const no = headFault(state, data, given);
  if (no !== null) return no;
  const symbol = symbolOf(data);
  const giver = {
    ...{ series: state.inspection, host: state.host, programme: state.programme, ladder: data.ladder },
    ...{ noticeNumber: symbol, noticeDate: data.date },
    source: { kind: 'paper', paper: 'ketLuanKiemTra', issuer: data.received?.issuer ?? data.issuer.issuer },
  } as const;
  const stated = data.tasks.map(({ as: _as, ...task }) => task);
  const begun = beginTasks(giver, stated, 0, given);
  if ('no' in begun) return begun.no;
  const tasks = data.tasks.map((item, row) => ({
    ...item,
    number: row + 1,
    task: taskStream(state.inspection, row + 1),
  }));
  const concluded = { ...data, symbol, tasks, by: given.actor.person };
  return accept([{ type: 'InspectionConcluded', data: concluded }], begun.opens);
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
function symbolOf({ number, received, issuer: { layout, issuerCode } }: Data): string {
  if (received !== null) return received.symbol.trim();
  return documentSymbol({ layout, issuerCode, number, type: 'thongBao' });
}
