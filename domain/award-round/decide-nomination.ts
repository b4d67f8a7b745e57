import { actsForUnit, isHand } from '#domain/access/both-sides.ts';
import type { Nomination } from '#domain/award-round/award.ts';
import type { DecideNomination, RecordAwardDecision } from '#domain/award-round/commands.ts';
import type { AwardRoundDecision } from '#domain/award-round/decision.ts';
import { isActor } from '#domain/award-round/nominate.ts';
import { proposalList } from '#domain/award-round/proposal-list.ts';
import type { OpenRound } from '#domain/award-round/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';

/** Nobody decides about himself, about the unit he acts for, or about what he proposed himself. */
export function decideNomination(
  state: OpenRound,
  known: Nomination,
  { data }: DecideNomination,
  { actor }: Given,
): AwardRoundDecision {
  const { number, nominee, byUnit, status, kind } = known;
  if (status !== 'proposed') return refuse('award-nomination-closed', { number, nominationStatus: status });
  if (isActor(nominee, actor)) return refuse('award-decides-oneself', { number }, ['leader']);
  if (actsForUnit(actor, nominee.unit)) return refuse('award-decides-own-unit', { number }, ['leader']);
  if (isHand(actor, known.by)) return refuse('award-decides-own-nomination', { number }, ['leader']);
  const { granted, evidence } = data;
  const reason = data.reason.trim();
  if (!granted && reason === '') return refuse('award-reason-missing', {}, [], '/reason');
  if (granted) {
    const offered = state.kinds.find(({ id }) => id === kind);
    const given = state.nominations.filter((one) => one.kind === kind && one.status === 'granted').length;
    if (offered === undefined) return refuse('award-kind-unknown', {}, [], '/number');
    if (given >= offered.quota)
      return refuse('award-quota-full', { name: offered.name, quota: offered.quota }, ['coordinator']);
    const [proposal] = proposalList([{ number, kind, evidence }], state.criteria, offered.quota);
    if (proposal?.standing === 'short' && reason === '')
      return refuse('award-reason-against-criteria', { number }, [], '/reason');
  }
  return accept([
    { type: 'NominationDecided', data: { number, unit: nominee.unit, byUnit, granted, reason, evidence } },
  ]);
}

export function recordDecision(state: OpenRound, { data }: RecordAwardDecision, { at }: Given): AwardRoundDecision {
  const number = data.decision.number.trim();
  const by = data.decision.by.trim();
  if (number === '') return refuse('award-text-missing', {}, [], '/decision/number');
  if (by === '') return refuse('award-text-missing', {}, [], '/decision/by');
  const { date } = data.decision;
  if (date > vietnamDate(at)) return refuse('award-decided-in-future', { date }, [], '/decision/date');
  if (date < state.period.from)
    return refuse('award-paper-before-period', { date, from: state.period.from }, [], '/decision/date');
  if (data.numbers.length === 0) return refuse('award-not-granted', {}, [], '/numbers');
  const given = [];
  for (const [row, asked] of [...new Set(data.numbers)].entries()) {
    const known = state.nominations.find((one) => one.number === asked);
    const pointer = `/numbers/${String(row)}`;
    if (known?.status !== 'granted') return refuse('award-not-granted', { number: asked }, [], pointer);
    if (known.decision !== null)
      return refuse('award-given-already', { number: asked, decision: known.decision.number }, [], pointer);
    given.push({ number: asked, unit: known.nominee.unit, byUnit: known.byUnit });
  }
  return accept([{ type: 'AwardDecisionRecorded', data: { given, decision: { number, date, by } } }]);
}
