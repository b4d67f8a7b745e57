import { actsForUnit, handOf } from '#domain/access/both-sides.ts';
import { nameOfNominee, type Nomination, type Nominee } from '#domain/award-round/award.ts';
import type { NominateForAward, WithdrawNomination } from '#domain/award-round/commands.ts';
import type { AwardRoundDecision } from '#domain/award-round/decision.ts';
import type { OpenRound } from '#domain/award-round/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';
import { plainWords } from '#domain/vietnamese/fold.ts';

/** Whoever proposes is not who is proposed: nobody himself, and nobody the unit he acts for. */
export function nominate(state: OpenRound, { data }: NominateForAward, { actor }: Given): AwardRoundDecision {
  const { kind, nominee, byUnit } = data;
  const offered = state.kinds.find(({ id }) => id === kind);
  if (offered === undefined) return refuse('award-kind-unknown', {}, [], '/kind');
  if (offered.recipient !== nominee.recipient)
    return refuse('award-recipient-of-another-kind', { name: offered.name }, [], '/nominee/recipient');
  const name = nameOfNominee(nominee).trim();
  if (name === '')
    return refuse('award-text-missing', {}, [], nominee.recipient === 'person' ? '/nominee/person' : '/nominee/name');
  const reason = data.reason.trim();
  if (reason === '') return refuse('award-reason-missing', {}, [], '/reason');
  if (isActor(nominee, actor)) return refuse('award-nominates-oneself', {}, [], '/nominee/person');
  if (isActorsUnit(nominee, actor, data.unitNames ?? []))
    return nominee.unit === state.host
      ? refuse('award-nominates-host', { name }, [], '/nominee/unit')
      : refuse('award-nominates-own-unit', { name }, ['coordinator'], '/nominee/unit');
  const before = state.nominations.find(
    (one) => one.kind === kind && one.status !== 'withdrawn' && sameNominee(one.nominee, nominee),
  );
  if (before !== undefined) return refuse('award-nominated-already', { name, number: before.number }, [], '/nominee');
  const number = state.nominations.length + 1;
  const said = nominee.recipient === 'person' ? { ...nominee, person: name } : { ...nominee, name };
  return accept([
    { type: 'AwardNominated', data: { number, kind, nominee: said, reason, byUnit, hand: handOf(actor) } },
  ]);
}

export function withdrawNomination(known: Nomination, { data }: WithdrawNomination): AwardRoundDecision {
  const { number, nominee, byUnit, status } = known;
  if (status !== 'proposed') return refuse('award-nomination-closed', { number, nominationStatus: status });
  const reason = data.reason.trim();
  if (reason === '') return refuse('award-reason-missing', {}, [], '/reason');
  return accept([{ type: 'NominationWithdrawn', data: { number, unit: nominee.unit, byUnit, reason } }]);
}

/** By the name: of whom is proposed no account is known. */
export function isActor(nominee: Nominee, actor: Actor): boolean {
  if (nominee.recipient !== 'person' || plain(nominee.person) !== plain(actor.person)) return false;
  return actsForUnit(actor, nominee.unit);
}

/** A part of the unit that bears the unit's own name, in whichever spelling, is the unit itself. */
function isActorsUnit(nominee: Nominee, actor: Actor, unitNames: readonly string[]): boolean {
  if (nominee.recipient !== 'collective' || !actsForUnit(actor, nominee.unit)) return false;
  return nominee.itself || unitNames.some((one) => plain(one) === plain(nominee.name));
}

function sameNominee(a: Nominee, b: Nominee): boolean {
  return a.recipient === b.recipient && a.unit === b.unit && plain(nameOfNominee(a)) === plain(nameOfNominee(b));
}

function plain(name: string): string {
  return plainWords(name).join(' ');
}
