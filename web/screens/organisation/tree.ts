import type { paths } from '#web/api/schema.d.ts';
import { type OtherHierarchy, otherHierarchies } from '#web/screens/organisation/hierarchy.ts';
import { folded } from '#web/kit/format.ts';

export type Unit =
  paths['/organisation/units']['get']['responses'][200]['content']['application/json']['units'][number];

/** A unit at its place in the tree of one day. */
export interface Line {
  readonly unit: Unit;
  readonly depth: number;
  /** Units directly below it. */
  readonly below: number;
  readonly open: boolean;
}

/** The lines to show: what is below a shut unit is left out. Units whose parent is not there on that day stand at the top. */
export function linesOf(units: readonly Unit[], isOpen: (unit: Unit, depth: number) => boolean): readonly Line[] {
  const here = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && here.has(unit.parent) ? unit.parent : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [unit]);
    else siblings.push(unit);
  }
  const lines: Line[] = [];
  const walk = (parent: string | null, depth: number): void => {
    for (const unit of below.get(parent) ?? []) {
      const count = below.get(unit.id)?.length ?? 0;
      const open = count > 0 && isOpen(unit, depth);
      lines.push({ unit, depth, below: count, open });
      if (open) walk(unit.id, depth + 1);
    }
  };
  walk(null, 0);
  return lines;
}

/** Found by any of its names, with or without marks, in the order of the tree. */
export function matching(units: readonly Unit[], text: string): readonly Line[] {
  const wanted = folded(text.trim());
  return linesOf(units, () => true)
    .filter(({ unit }) =>
      [unit.name, ...unit.aliases, unit.code ?? '', unit.id].some((name) => folded(name).includes(wanted)),
    )
    .map((line) => ({ ...line, depth: 0, open: false, below: 0 }));
}

export interface OtherPlace {
  readonly hierarchy: OtherHierarchy;
  readonly from: string | null;
  readonly parent: string | null;
}

/** Its own places in the other hierarchies on that day; where it has none it stands as in the State's. */
export function placesOn(
  places: readonly OtherPlace[],
  on: string,
): readonly { readonly hierarchy: OtherHierarchy; readonly parent: string }[] {
  return otherHierarchies.flatMap((hierarchy) => {
    const now = places.findLast((one) => one.hierarchy === hierarchy && (one.from === null || one.from <= on));
    return now === undefined || now.parent === null ? [] : [{ hierarchy, parent: now.parent }];
  });
}

/** From the top down, the unit itself left out. */
export function pathTo(units: readonly Unit[], unit: Pick<Unit, 'parent'>): readonly Unit[] {
  const path: Unit[] = [];
  let at = unit.parent;
  while (at !== null && path.length < 10) {
    const above = units.find(({ id }) => id === at);
    if (above === undefined) break;
    path.unshift(above);
    at = above.parent;
  }
  return path;
}
