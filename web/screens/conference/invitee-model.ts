import { readWhole } from '#web/kit/whole-number.ts';
import { freshId } from '#web/kit/fresh-id.ts';
import type { Invitee } from '#web/screens/conference/model.ts';

/** One line of the list as it is typed. */
export interface InviteeLine {
  readonly id: string;
  readonly unit: string | null;
  readonly name: string;
  readonly role: string;
  readonly person: string;
  readonly rank: string;
  readonly count: string;
}

export const ranks = { least: 1, most: 9999 };
export const people = { least: 0, most: 1_000_000 };

export const newInvitee = (): InviteeLine => ({
  ...{ id: `m-${freshId().slice(0, 8)}`, unit: null, name: '', role: '', person: '', rank: '', count: '' },
});

export function lineOf({ id, unit, name, role, person, rank, count }: Invitee): InviteeLine {
  const text = (number: number | null | undefined): string => String(number ?? '');
  return { id, unit, name, role, person: person ?? '', rank: text(rank), count: text(count) };
}

/** What of it is no number; null: nothing. */
export function wrongNumber({ rank, count }: Pick<InviteeLine, 'rank' | 'count'>): 'rank' | 'count' | null {
  if (rank.trim() !== '' && readWhole(rank, ranks) === null) return 'rank';
  return count.trim() !== '' && readWhole(count, people) === null ? 'count' : null;
}

/** As it is sent; what was not said is left out. */
export function inviteeOf({ id, unit, name, role, person, rank, count }: InviteeLine, kind: string | null) {
  const place = readWhole(rank, ranks);
  return {
    ...{ id, unit, name: name.trim(), role: role.trim(), kind: kind ?? (unit === null ? 'delegate' : 'member') },
    count: readWhole(count, people),
    ...(person.trim() === '' ? {} : { person: person.trim() }),
    ...(place === null ? {} : { rank: place }),
  };
}
