import type { Role } from '#web/app/session.tsx';
import { isLeader, isStaff } from '#web/app/staff.ts';
import type { Words } from '#web/i18n.ts';

export interface MenuEntry {
  readonly to: string;
  readonly word: keyof Words['shell']['nav'];
}

const overview: MenuEntry = { to: '/tinh-hinh', word: 'overview' };
const work: MenuEntry = { to: '/viec-can-xu-ly', word: 'work' };
const cycles: MenuEntry = { to: '/ky-bao-cao', word: 'cycles' };
const conferences: MenuEntry = { to: '/hoi-nghi', word: 'conferences' };
const tasks: MenuEntry = { to: '/nhiem-vu', word: 'tasks' };
const mailbox: MenuEntry = { to: '/hop-thu', word: 'mailbox' };
const outlines: MenuEntry = { to: '/de-cuong', word: 'outlines' };
const organisation: MenuEntry = { to: '/to-chuc', word: 'organisation' };
const calendar: MenuEntry = { to: '/lich-lam-viec', word: 'calendar' };
/** Where nobody mails letters, they are read here. */
export const ownLettersPlace: MenuEntry = { to: '/thu-gui-toi', word: 'ownLetters' };
/** Only as long as something is missing; then it is a part of the administration. */
export const setUpPlace: MenuEntry = { to: '/thiet-lap-ban-dau', word: 'setUp' };
const admin: MenuEntry = { to: '/quan-tri', word: 'admin' };

/** Where a role works, in the order it works: what is behind a place the api decides anyway. */
export function placesOf(position: { readonly unit: string; readonly role: Role }): readonly MenuEntry[] {
  if (position.role === 'admin') return [organisation, calendar, admin];
  if (isLeader(position)) return [overview, work, cycles, conferences, tasks, mailbox, organisation, calendar];
  if (isStaff(position)) return [work, overview, cycles, conferences, tasks, mailbox, outlines, organisation, calendar];
  return [work, cycles, conferences, tasks, organisation, calendar];
}
