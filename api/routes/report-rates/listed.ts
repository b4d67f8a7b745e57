import { z } from 'zod';
import { unreachable } from '#domain/kernel/never.ts';
import { type KindGroup, kindGroups } from '#domain/organisation/kind-group.ts';
import { answered, countsOfOne } from '#domain/report-rates/counts.ts';
import { type Punctuality, punctualities } from '#domain/report-rates/punctuality.ts';
import type { RatedMember } from '#api/routes/report-rates/rated.ts';
import { isNamedLike } from '#api/support/is-named-like.ts';

const group = z.enum(kindGroups).optional().describe('Rows of this level only; counts are always of all');
const text = z.string().trim().max(200).optional().describe('In the name of the unit; marks may be left out');

export const ListWishes = z.object({
  group,
  punctuality: z.enum(punctualities).optional(),
  text,
  sort: z
    .enum(['protocol', 'alphabet', 'punctuality', 'completeness'])
    .default('protocol')
    .describe('protocol: as the list of members; punctuality and completeness: the worst first'),
});

export const PeriodWishes = z.object({
  group,
  text,
  sort: z.enum(['protocol', 'alphabet', 'punctuality', 'completeness']).default('protocol'),
});

type Wishes = z.output<typeof ListWishes>;

export function listed(rows: readonly RatedMember[], { punctuality, sort, ...asked }: Wishes): readonly RatedMember[] {
  const found = rows.filter(
    (row) => isNamed(row, asked) && (punctuality === undefined || row.punctuality === punctuality),
  );
  switch (sort) {
    case 'protocol':
      return found;
    case 'alphabet':
      return [...found].sort(byName);
    case 'punctuality':
      return [...found].sort((a, b) => worst[a.punctuality] - worst[b.punctuality]);
    case 'completeness':
      return [...found].sort((a, b) => openShare(b) - openShare(a));
    default:
      return unreachable(sort);
  }
}

export function isNamed(
  row: { readonly name: string; readonly group: KindGroup },
  { group: level, text: part = '' }: Pick<Wishes, 'group' | 'text'>,
): boolean {
  return (level === undefined || row.group === level) && isNamedLike(row.name, part);
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'vi');
}

/** Who is judged first, and of them who failed most. */
const worst: Readonly<Record<Punctuality, number>> = {
  ...{ notHandedIn: 0, late: 1, onTime: 2 },
  ...{ notDue: 3, suspended: 4, exempted: 5, ended: 6 },
};

/** How much of what it must answer is open; below 0: not judged, and so after whoever has answered all. */
function openShare(row: RatedMember): number {
  const { judged, required } = countsOfOne(row);
  if (judged === 0) return -1;
  return required.asked === 0 ? 0 : (required.asked - answered(required)) / required.asked;
}
