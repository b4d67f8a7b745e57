import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';

/** Whoever pressed: by the account where there is one. Events from before there were accounts know the name alone. */
export interface Hand {
  readonly person: string;
  readonly account?: AccountId;
}

/** The actor acts for that unit, in the position he uses now or in any other he holds or was handed. */
export function actsForUnit({ unit, units = [] }: Actor, subject: UnitId | null): boolean {
  return subject !== null && (subject === unit || units.includes(subject));
}

/** Two people of one name have two accounts. */
export function isHand({ person, account }: Actor, hand: Hand): boolean {
  return account === undefined || hand.account === undefined ? person === hand.person : account === hand.account;
}

export function handOf({ person, account }: Actor): Hand {
  return account === undefined ? { person } : { person, account };
}
