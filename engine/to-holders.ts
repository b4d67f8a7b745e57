import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { readerOf } from '#domain/organisation/holders.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { OwedLetter } from '#db/outbox/queue-letters.ts';

/**
 * Letters to a unit that has ended go to whoever answers for it on the letter's own day; where nobody does, to nobody: a unit that is
 * no more is not reminded. A host's own staff are written to as before: what it hosts is not handed on.
 */
export function toHolders(organisation: OrganisationState, letters: readonly OwedLetter[]): readonly OwedLetter[] {
  return letters.flatMap((owed) => {
    const to = readersOf(organisation, owed);
    return to.length === 0 && owed.letter.to.length > 0 ? [] : [{ ...owed, letter: { ...owed.letter, to } }];
  });
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
