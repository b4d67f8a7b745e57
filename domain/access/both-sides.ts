import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';

/** Whoever pressed: by the account where there is one. Events from before there were accounts know the name alone. */
export interface Hand {
  readonly person: string;
  readonly account?: AccountId;
}

/** The actor acts for that unit: in the position he uses now, in any other of his, or by whoever handed him the one he uses. */
export function actsForUnit({ unit, units = [] }: Actor, subject: UnitId | null): boolean {
  return subject !== null && (subject === unit || units.includes(subject));
}

/** Two people of one name have two accounts. Whoever has reported does not judge it by a deputy either. */
export function isHand({ person, account, holder }: Actor, hand: Hand): boolean {
  if (account === undefined || hand.account === undefined) return person === hand.person;
  return hand.account === account || hand.account === holder;
}

export function handOf({ person, account }: Actor): Hand {
  return account === undefined ? { person } : { person, account };
}
