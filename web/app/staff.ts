import type { Role } from '#web/app/session.tsx';

type Position = { readonly unit: string; readonly role: Role } | null | undefined;

/** Whose pages are those of a committee's work. It decides what is shown first and nothing else: what may be done the api says. */
export function isStaff(position: Position): boolean {
  return position?.role === 'coordinator' || position?.role === 'leader';
}

/** … of the committee of that unit. */
export function isStaffOf(host: string, position: Position): boolean {
  return position?.unit === host && isStaff(position);
}

/** Who may pass over what still runs, with a reason: asked for before it is sent, judged by the api when it is. */
export function isLeader(position: Position): boolean {
  return position?.role === 'leader';
}

/** Whose pages are those of the installation itself: accounts, the register, its history. */
export function isAdministrator(position: { readonly role: Role } | null | undefined): boolean {
  return position?.role === 'admin';
}
