import type { Role } from '#web/app/session.tsx';
import type { Words } from '#web/i18n.ts';

export interface Place {
  readonly to: string;
  readonly word: keyof Words['shell']['nav'];
}

const work: Place = { to: '/viec-can-xu-ly', word: 'work' };
const cycles: Place = { to: '/ky-bao-cao', word: 'cycles' };
const conferences: Place = { to: '/hoi-nghi', word: 'conferences' };
const tasks: Place = { to: '/nhiem-vu', word: 'tasks' };
const mailbox: Place = { to: '/hop-thu', word: 'mailbox' };
const organisation: Place = { to: '/to-chuc', word: 'organisation' };
const calendar: Place = { to: '/lich-lam-viec', word: 'calendar' };
const admin: Place = { to: '/quan-tri', word: 'admin' };

/** Where a role works, in the order it works: what is behind a place the api decides anyway. */
export function placesOf(role: Role): readonly Place[] {
  if (role === 'admin') return [organisation, calendar, admin];
  if (role === 'coordinator' || role === 'leader')
    return [work, cycles, conferences, tasks, mailbox, organisation, calendar];
  return [work, cycles, conferences, tasks, organisation, calendar];
}
