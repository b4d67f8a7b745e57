import type { Actor, Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/**
 * In what position to the resource a role is entitled: the unit `host`s it, it is about that very unit (`subject`), the
 * unit takes part in it (`participant`, the subject included), the unit hosts it as what it passed down to its own members (`passer`),
 * no committee hosts it (`installation`), or the role alone is enough (`anyone`).
 */
export type Position = 'host' | 'passer' | 'subject' | 'participant' | 'installation' | 'anyone';

export interface Grant {
  readonly role: Role;
  readonly position: Position;
}

/** An action is allowed by any one of its grants. */
export type Rule = readonly Grant[];

function grants(position: Position, roles: readonly Role[]): Rule {
  return roles.map((role) => ({ role, position }));
}

/** Who runs a committee's work. Row-level security knows the same: held together by its test. */
const staffRoles: readonly Role[] = ['coordinator', 'leader'];

export function isStaff({ role }: Pick<Actor, 'role'>): boolean {
  return staffRoles.includes(role);
}

type Standing = Pick<Actor, 'role' | 'unit' | 'serves'>;

/**
 * The hosts the actor works for: his own unit, and for a coordinator those whose committees name it as their standing agency
 * (cơ quan thường trực: Ban Tuyên giáo và Dân vận, Ban Xây dựng Đảng). What is signed and concluded stays with the host's leader.
 */
export function hostsOf({ role, unit, serves = [] }: Standing): readonly UnitId[] {
  return role === 'coordinator' ? [...new Set([unit, ...serves])] : [unit];
}

/** … among them this one. */
export function worksFor(host: UnitId | null, { role, unit, serves = [] }: Standing): boolean {
  return host !== null && (unit === host || (role === 'coordinator' && serves.includes(host)));
}

/** The host's staff: coordinator or leader in a position of the unit that hosts, and the standing agency's coordinators. */
export function isStaffOf(host: UnitId | null, actor: Standing): boolean {
  return isStaff(actor) && worksFor(host, actor);
}

/** Whoever holds a position in a unit acts for it in what the unit itself owes. */
const unitRoles: readonly Role[] = ['reporter', 'unitHead', ...staffRoles];

export const hostCoordinator = grants('host', ['coordinator']);
export const hostLeader = grants('host', ['leader']);
export const hostStaff = grants('host', staffRoles);
export const thatUnit = grants('subject', unitRoles);
/** Whoever holds a position in the unit that passed a task down; its staff, if it has any, are the host's. */
export const passer = grants('passer', ['reporter', 'unitHead']);
export const everyParticipant = grants('participant', unitRoles);
/** Keeps what is common to all, and reads no committee's papers. */
export const administrator = grants('installation', ['admin']);
/** Of whichever committee: what it may be about is the aggregate's to say. */
export const anyCoordinator = grants('installation', ['coordinator']);
/** Whoever he is, of what no committee hosts. */
export const everyPersonOfAll = grants('installation', ['admin', ...unitRoles]);
/** Timers and messages between aggregates; no person sends them. */
export const engine = grants('anyone', ['system']);
export const everyPerson = grants('anyone', ['admin', ...unitRoles]);

/** Whose act it is. */
export function rolesOf(rule: Rule): readonly Role[] {
  return [...new Set(rule.map(({ role }) => role))];
}
