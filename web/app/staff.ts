import type { Role } from '#web/app/session.tsx';

export type Position =
  | { readonly unit: string; readonly role: Role; readonly serves?: readonly string[] }
  | null
  | undefined;

/** Whose pages are those of a committee's work. It decides what is shown first and nothing else: what may be done the api says. */
export function isStaff(position: Position): boolean {
  return position?.role === 'coordinator' || position?.role === 'leader';
}

/** The hosts it works for: its own unit, and for a coordinator those whose committees name it as their standing agency. */
export function hostsOf(position: Position): readonly string[] {
  if (position === null || position === undefined) return [];
  const { unit, role, serves = [] } = position;
  return role === 'coordinator' ? [...new Set([unit, ...serves])] : [unit];
}

/** … of the committee of that unit. */
export function isStaffOf(host: string, position: Position): boolean {
  return isStaff(position) && hostsOf(position).includes(host);
}

/** Whose desk takes in what came by telephone or on paper. */
export function isCoordinator(position: Position): boolean {
  return position?.role === 'coordinator';
}

/** Who may pass over what still runs, with a reason: asked for before it is sent, judged by the api when it is. */
export function isLeader(position: Position): boolean {
  return position?.role === 'leader';
}

/** Whose pages are those of the installation itself: accounts, the register, its history. */
export function isAdministrator(position: { readonly role: Role } | null | undefined): boolean {
  return position?.role === 'admin';
}
