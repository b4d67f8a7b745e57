import type { UnitId } from '#domain/kernel/ids.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import { otherHierarchies, type OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { UnitNames } from '#domain/register-import/find-unit.ts';
import type { UnitRow } from '#domain/register-import/read-units.ts';
import type { StatedUnit } from '#domain/register-import/state-units.ts';

export type ListedElsewhere = NonNullable<ImportOrganisation['data']['elsewhere']>[number];

/** The column that says it. */
export const columnOfHierarchy = { party: 'partyParent', front: 'frontParent' } as const satisfies Readonly<
  Record<OtherHierarchy, string>
>;

/** Under whom each row stands in the Party's and the Front's hierarchy, once it is known which unit each row is. */
export function placesElsewhere(
  stated: readonly StatedUnit[],
  rows: readonly UnitRow[],
  names: UnitNames,
): readonly ListedElsewhere[] {
  const idOf = new Map(stated.map(({ row, unit }) => [row, unit.id]));
  return stated.flatMap(({ row, unit }) =>
    otherHierarchies.flatMap((hierarchy) => {
      const text = row.elsewhere[hierarchy];
      const parent = text === null ? null : named(row, columnOfHierarchy[hierarchy], text);
      return parent === null ? [] : [{ unit: unit.id, hierarchy, parent }];
    }),
  );

  function named(row: UnitRow, column: 'partyParent' | 'frontParent', text: string): UnitId | null {
    const found = names.resolve(text);
    if (found.kind === 'found') {
      if (found.ref.of === 'known') return found.ref.id;
      const other = rows[found.ref.row];
      // A row with a fault of its own has said so.
      return other === undefined ? null : (idOf.get(other) ?? null);
    }
    const code = found.kind === 'unclear' ? 'parent-unclear' : 'parent-unknown';
    row.reader.fault(column, code, { read: text, proposals: found.proposals });
    return null;
  }
}
