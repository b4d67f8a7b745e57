import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';

/** Days on which something dated counts; both ends included, no end = until further notice. */
export interface Days {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DatedPosition extends Days {
  readonly ended: boolean;
  /** The account of the person who holds it is disabled. */
  readonly holderDisabled: boolean;
}

export interface DatedDelegation extends Days {
  readonly revoked: boolean;
}

export function covers({ validFrom, validTo }: Days, day: CivilDate): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** A position counts on its days until somebody ends it; a delegated one also needs its own days and its paper. */
export function positionStands(position: DatedPosition, delegation: DatedDelegation | null, day: CivilDate): boolean {
  if (position.ended || position.holderDisabled || !covers(position, day)) return false;
  return delegation === null || (!delegation.revoked && covers(delegation, day));
}

/** Whoever decides, checks or administers proves it by something in the hand as well. */
export function rolesWithSecondFactor(role: PersonRole): boolean {
  return role === 'coordinator' || role === 'leader' || role === 'admin';
}

export type SecondFactor = 'notNeeded' | 'done' | 'toEnrol' | 'toGive';

export function secondFactorOf(facts: {
  readonly role: PersonRole | null;
  readonly enrolled: boolean;
  readonly given: boolean;
  /** The installation demands it of these roles; an evaluation does not. Who has enrolled is asked anywhere. */
  readonly demanded: boolean;
}): SecondFactor {
  if (facts.given) return 'done';
  if (facts.enrolled) return 'toGive';
  return facts.demanded && facts.role !== null && rolesWithSecondFactor(facts.role) ? 'toEnrol' : 'notNeeded';
}
