import type { Role } from '#domain/kernel/actor.ts';

/**
 * In what position to the resource a role is entitled: the unit `host`s it, it is about that very unit (`subject`), the
 * unit takes part in it (`participant`, the subject included), no committee hosts it (`installation`), or the role alone is
 * enough (`anyone`).
 */
export type Position = 'host' | 'subject' | 'participant' | 'installation' | 'anyone';

export interface Grant {
  readonly role: Role;
  readonly position: Position;
}

/** An action is allowed by any one of its grants. */
export type Rule = readonly Grant[];

function grants(position: Position, roles: readonly Role[]): Rule {
  return roles.map((role) => ({ role, position }));
}

/** Whoever holds a position in a unit acts for it in what the unit itself owes. */
const unitRoles: readonly Role[] = ['reporter', 'unitHead', 'coordinator', 'leader'];

export const hostCoordinator = grants('host', ['coordinator']);
export const hostLeader = grants('host', ['leader']);
export const hostStaff = grants('host', ['coordinator', 'leader']);
export const thatUnit = grants('subject', unitRoles);
export const everyParticipant = grants('participant', unitRoles);
/** Keeps what is common to all, and reads no committee's papers. */
export const administrator = grants('installation', ['admin']);
/** Timers and messages between aggregates; no person sends them. */
export const engine = grants('anyone', ['system']);
export const everyPerson = grants('anyone', ['admin', ...unitRoles]);
