import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { readerOf } from '#domain/organisation/holders.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { OwedLetter } from '#db/outbox/queue-letters.ts';

/**
 * Letters to a unit that has ended go to whoever answers for it on the letter's own day; where nobody does, to nobody: a unit that is
 * no more is not reminded. A host's own staff are written to as before: what it hosts is not handed on.
 */
export function toHolders(organisation: OrganisationState, letters: readonly OwedLetter[]): readonly OwedLetter[] {
  return letters.flatMap((owed) => {
    const to = readersOf(organisation, owed);
    if (to.length === 0 && owed.letter.to.length > 0) return [];
    const facts = { ...owed.letter.facts, ...takenOver(organisation, owed, to) };
    return [{ ...owed, letter: { ...owed.letter, to, facts } }];
  });
}

/** Whoever reads a letter for a unit that is no more is told so, and that it answers for it: nothing else in it would say why it came. */
function takenOver(organisation: OrganisationState, { at, letter }: OwedLetter, to: readonly Addressee[]) {
  const [ended, other] = [...new Set(letter.to.map(({ unit }) => unit))];
  const [taker, second] = [...new Set(to.map(({ unit }) => unit))];
  if (ended === undefined || taker === undefined || other !== undefined || second !== undefined || ended === taker)
    return {};
  const day = vietnamDate(at);
  const name = (unit: UnitId) => nameOn(organisation, unit, day);
  return { endedUnit: name(ended), takingUnit: name(taker) };
}

function readersOf(organisation: OrganisationState, { at, letter }: OwedLetter): readonly Addressee[] {
  const day = vietnamDate(at);
  const found = new Map<string, Addressee>();
  for (const to of letter.to) {
    const unit = readerOf(organisation, to, day);
    if (unit !== null) found.set(`${to.role} ${unit}`, { ...to, unit });
  }
  return [...found.values()];
}
