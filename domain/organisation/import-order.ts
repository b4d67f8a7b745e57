import type { UnitId } from '#domain/kernel/ids.ts';
import { type Fault, fault } from '#domain/organisation/refusals.ts';
import type { UnitData } from '#domain/organisation/unit.ts';

interface Listed {
  readonly unit: UnitData;
  readonly index: number;
}

type Ordered = { readonly ok: true; readonly units: readonly Listed[] } | { readonly ok: false; readonly fault: Fault };

/** A list may name a child before its parent; each keeps the place at which the sender wrote it. */
export function parentsFirst(units: readonly UnitData[]): Ordered {
  const byId = new Map<UnitId, Listed>();
  for (const [index, unit] of units.entries()) {
    if (byId.has(unit.id)) return fault('unit-already-registered', `/units/${index}/id`, { unit: unit.id });
    byId.set(unit.id, { unit, index });
  }
  const placed = new Set<UnitId>();
  const ordered: Listed[] = [];
  for (const listed of byId.values()) {
    const line = unplacedLine(byId, placed, listed);
    if (line === null) return fault('parent-cycle', `/units/${listed.index}/parent`, { unit: listed.unit.id });
    for (const next of line) {
      placed.add(next.unit.id);
      ordered.push(next);
    }
  }
  return { ok: true, units: ordered };
}

/** The unit and those above it that are not placed yet, from the top down; null when the line runs in a circle. */
function unplacedLine(
  byId: ReadonlyMap<UnitId, Listed>,
  placed: ReadonlySet<UnitId>,
  listed: Listed,
): readonly Listed[] | null {
  const line: Listed[] = [];
  const inLine = new Set<UnitId>();
  let at: Listed | undefined = listed;
  while (at !== undefined && !placed.has(at.unit.id)) {
    if (inLine.has(at.unit.id)) return null;
    inLine.add(at.unit.id);
    line.unshift(at);
    at = at.unit.parent === null ? undefined : byId.get(at.unit.parent);
  }
  return line;
}
