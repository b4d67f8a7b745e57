import type { AccountId, DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';

/** The roles a person can hold: what a position entitles to. */
export const personRoles = ['admin', 'coordinator', 'leader', 'unitHead', 'reporter'] as const;
export type PersonRole = (typeof personRoles)[number];

/** `system` is the engine itself (timers, messages between aggregates). */
export const roles = [...personRoles, 'system'] as const;
export type Role = (typeof roles)[number];

/**
 * Who acts: events record the person and the position. `person` is always the one who acts; with a `delegation` the
 * position is another's, held for these days. Events from before there were accounts have neither.
 */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly unit: UnitId;
  readonly account?: AccountId;
  readonly position?: PositionId;
  readonly delegation?: DelegationId;
  /** Whose position it is, when it was handed on. */
  readonly holder?: AccountId;
  /** The program's token it came by; absent = a person came in and did it. */
  readonly token?: ActingToken;
  /** Which of the role's rights the position holds; absent = all of them. */
  readonly rights?: readonly string[];
  /**
   * Every unit that the account, or whoever handed it the position, holds a position in, its own or a delegated one; absent = no
   * more than `unit` is known.
   */
  readonly units?: readonly UnitId[];
  /** The hosts for whose committees the position's unit is the standing agency (cơ quan thường trực); absent = none. */
  readonly serves?: readonly UnitId[];
}

/** Which token acted for the holder of the position, and who had made it. */
export interface ActingToken {
  readonly id: string;
  readonly madeBy: string;
}

/** The actor as events keep him: what is for deciding only stays with the command. */
export function recordedActor(actor: Actor): Actor {
  const { rights: _, units: __, holder: ___, serves: ____, ...kept } = actor;
  return kept;
}

export const systemActor: Actor = { person: 'hệ thống', role: 'system', unit: 'system' as UnitId };
