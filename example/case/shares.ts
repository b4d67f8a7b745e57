import { apportionTable } from '#example/apportion/apportion-table.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Table } from '#example/case/figures.ts';
import type { Member } from '#example/case/members.ts';

export interface StatedFigure {
  readonly code: string;
  readonly value: number;
  readonly asOf: CivilDate | null;
}

/**
 * The case knows the host's totals only. They are apportioned over the members by fixed weights: a territory more than an
 * office, the missing and the exempted nothing, so that leaving them out changes no total.
 */
export function sharesOf(
  { figures, relations }: Table,
  members: readonly Member[],
): ReadonlyMap<Member, readonly StatedFigure[]> {
  const table = apportionTable(
    figures.map(({ code, value, kind }) => ({ code, value: String(value), kind })),
    relations,
    members.map(weightOf),
  );
  if (table === null) throw new Error('the totals of the case cannot be apportioned over its members');
  const asOf = new Map(figures.map(({ code, as_of }) => [code, as_of]));
  return new Map(
    members.map((member, index) => [
      member,
      [...(table.units[index] ?? [])].map(([code, value]) => ({
        code,
        value: Number(value),
        asOf: asOf.get(code) ?? null,
      })),
    ]),
  );
}

function weightOf({ territorial, part }: Member, index: number): number {
  if (part === 'missing' || part === 'exempt') return 0;
  return territorial ? 20 + ((index * 7) % 11) : 2 + (index % 3);
}
