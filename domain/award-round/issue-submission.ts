import type { Nomination } from '#domain/award-round/award.ts';
import type { IssueAwardSubmission } from '#domain/award-round/commands.ts';
import type { AwardFault, AwardRoundDecision } from '#domain/award-round/decision.ts';
import { proposalList } from '#domain/award-round/proposal-list.ts';
import type { OpenRound } from '#domain/award-round/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { isWrittenNumber, numberKey } from '#domain/documents/written-number.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';

type Data = IssueAwardSubmission['data'];

/** Of what is proposed or was granted and has no decision yet; kind by kind in the order the record puts it in, within the quota. */
export function issueSubmission(state: OpenRound, { data }: IssueAwardSubmission, given: Given): AwardRoundDecision {
  const no = headFault(state, data, given) ?? rowsFault(state, data);
  if (no !== null) return no;
  const { kinds, criteria, nominations } = state;
  const asked = nominations.filter(({ number }) => data.rows.some((row) => row.number === number));
  const inOrder = kinds.flatMap(({ id, quota }) => {
    const rows = data.rows.filter((row) => kindOf(nominations, row.number) === id);
    const candidates = rows.map(({ number, evidence }) => ({ number, kind: id, evidence }));
    return proposalList(candidates, criteria, quota).flatMap(({ number }) =>
      rows.filter((one) => one.number === number),
    );
  });
  const paper = state.submissions.length + 1;
  const of = asked.map(({ number, nominee, byUnit }) => ({ number, unit: nominee.unit, byUnit }));
  const said = { ...data, to: data.to.trim(), basis: data.basis.map((line) => line.trim()), rows: inOrder };
  return accept([{ type: 'AwardSubmissionIssued', data: { ...said, paper, kinds, criteria, of } }]);
}

function kindOf(nominations: readonly Nomination[], number: number): string | undefined {
  return nominations.find((one) => one.number === number)?.kind;
}

function headFault(state: OpenRound, data: Data, { at, numbers }: Given): AwardFault | null {
  const { number, date, issuer } = data;
  const { committee, layout, issuerCode } = issuer;
  if (date > vietnamDate(at)) return refuse('award-submission-in-future', { date }, [], '/date');
  if (date < state.period.from)
    return refuse('award-paper-before-period', { date, from: state.period.from }, [], '/date');
  if (!isWrittenNumber(number))
    return refuse('award-submission-number-malformed', { number: String(number) }, [], '/number');
  if (data.to.trim() === '') return refuse('award-text-missing', {}, [], '/to');
  // Of one pass with this one the rows know nothing yet; of all others they do, whichever round's they are.
  const own = state.submissions.find((one) => numberKey(one.number) === numberKey(number));
  const bearer =
    own === undefined
      ? bearerOf({ stream: '', committee, layout, issuerCode, type: 'toTrinh', number, date }, numbers)
      : { symbol: documentSymbol({ ...own.issuer, number: own.number, type: 'toTrinh' }), date: own.date };
  if (bearer === null) return null;
  return refuse('award-submission-number-taken', { document: bearer.symbol, date: bearer.date }, [], '/number');
}

function rowsFault({ kinds, nominations }: OpenRound, { rows }: Data): AwardFault | null {
  if (rows.length === 0) return refuse('award-submission-empty', {}, [], '/numbers');
  for (const [row, { number }] of rows.entries()) {
    const pointer = `/numbers/${String(row)}`;
    const known = nominations.find((one) => one.number === number);
    if (known === undefined) return refuse('award-nomination-unknown', { number }, [], pointer);
    const open = known.decision === null && (known.status === 'proposed' || known.status === 'granted');
    if (!open) return refuse('award-not-to-submit', { number }, [], pointer);
  }
  for (const { id, name, quota } of kinds) {
    const submitted = rows.filter(({ number }) => kindOf(nominations, number) === id).length;
    const given = nominations.filter(({ kind, decision }) => kind === id && decision !== null).length;
    const count = submitted + given;
    if (submitted > 0 && count > quota)
      return refuse('award-submission-over-quota', { name, quota, count }, ['coordinator'], '/numbers');
  }
  return null;
}
