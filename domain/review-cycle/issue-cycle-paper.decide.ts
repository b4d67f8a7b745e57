import { standingIn } from '#domain/access/standing.ts';
import { bearerBeside } from '#domain/documents/number-series.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { IssueCyclePaper } from '#domain/review-cycle/commands.ts';
import { paperSymbol } from '#domain/review-cycle/committee-head.ts';
import { citedPapers } from '#domain/review-cycle/cycle-paper.ts';
import { whyNotTold } from '#domain/review-cycle/cycle-paper-fits.ts';
import { deadlineOf } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Collected, Collecting, CycleState } from '#domain/review-cycle/state.ts';

type Data = IssueCyclePaper['data'];
type Open = Collecting | Collected;

/** Under a number of the committee's own series, to the units named: a công văn like the call, which it cites. */
export function issueCyclePaper(before: CycleState, { data }: IssueCyclePaper, given: Given): CycleDecision {
  const state = standingIn(before, 'collecting', 'collected');
  const refused =
    unlessNumbered(state, data, given) ??
    unlessDated(state, data, given) ??
    unlessFit(state, data, given) ??
    unlessAnswered(data);
  if (refused !== null) return refused;
  const { kind, number, date, signer, units, answerBy, text } = data;
  const paper = (state.papers?.length ?? 0) + 1;
  const paperNumber = paperSymbol(state.plan, 'congVan', number);
  const on = vietnamDate(given.at);
  return accept([
    {
      type: 'CyclePaperIssued',
      data: { paper, kind, number, paperNumber, date, signer, units, answerBy, text, on, by: given.actor.person },
    },
  ]);
}

function unlessNumbered({ plan, papers = [] }: Open, { number, date }: Data, { numbers }: Given): Refused | null {
  if (!isWrittenNumber(number)) return no('cycle-paper-number-malformed', { at: '/number' });
  const { committee } = plan;
  const own = papers.map((one) => ({ ...one, type: 'congVan' }));
  const wanted = { ...committee, committee: committee.id, type: 'congVan', number, date };
  const bearer = bearerBeside(wanted, own, numbers);
  if (bearer === null) return null;
  return no('cycle-paper-number-taken', { at: '/number', facts: { document: bearer.symbol, date: bearer.date } });
}

/** No paper is dated ahead, and none cites what is dated after it (K5 of docs/domain.md#checks). */
function unlessDated(state: Open, { date, units }: Data, { at }: Given): Refused | null {
  if (date > vietnamDate(at)) return no('cycle-paper-dated-ahead', { at: '/date', facts: { date } });
  const cited = lastCited(state, units);
  return cited === null || date >= cited
    ? null
    : no('cycle-paper-before-cited', { at: '/date', facts: { date, citedDate: cited } });
}

function lastCited({ call, papers = [] }: Open, units: Data['units']): CivilDate | null {
  const cited = citedPapers(papers, units).map((one) => one.date);
  return [...(call === null ? [] : [call.date]), ...cited].sort().at(-1) ?? null;
}

function unlessFit(state: Open, { kind, units, date }: Data, { at }: Given): Refused | null {
  if (units.length === 0) return no('cycle-paper-to-nobody', { at: '/units' });
  const members = new Map(state.members.map((member) => [member.unit, member]));
  const seen = new Set<string>();
  for (const [row, unit] of units.entries()) {
    const pointer = `/units/${row}`;
    const member = members.get(unit);
    if (member === undefined) return no('unit-outside-cycle', { at: pointer, facts: { unit } });
    if (seen.has(unit)) return no('cycle-paper-unit-repeated', { at: pointer, facts: { unit: member.name } });
    seen.add(unit);
    const why = whyNotTold(state, kind, member, { at, date });
    const facts = { unit: member.name, dueAt: deadlineOf(state, member).at };
    if (why !== null) return no(why, { at: pointer, facts, liftedBy: ['coordinator'] });
  }
  return null;
}

/** Whoever is late is told by when the report is awaited; whoever is told of a new term has it. */
function unlessAnswered({ kind, answerBy, date }: Data): Refused | null {
  if (answerBy === null) return kind === 'urgingLetter' ? no('cycle-paper-answer-missing', { at: '/answerBy' }) : null;
  if (kind === 'extensionLetter') return no('cycle-paper-answer-not-needed', { at: '/answerBy' });
  return answerBy > date ? null : no('cycle-paper-answer-not-later', { at: '/answerBy', facts: { date: answerBy } });
}
