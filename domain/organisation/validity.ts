import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Hierarchy, otherHierarchies, type OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { Designation, Placement, Unit } from '#domain/organisation/unit.ts';

/** Inclusive days; null = open. */
export interface Span {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export function holdsOn(span: Span, date: CivilDate): boolean {
  return (span.from === null || span.from <= date) && (span.to === null || date <= span.to);
}

export function isEmpty(span: Span): boolean {
  return span.from !== null && span.to !== null && span.to < span.from;
}

export function overlap(a: Span, b: Span): boolean {
  return !isEmpty({ from: later(a.from, b.from), to: earlier(a.to, b.to) });
}

/** An unknown beginning contradicts nothing; an open end does: the inner would outlive the outer. */
export function liesWithin(inner: Span, outer: Span): boolean {
  const begins = inner.from === null || outer.from === null || outer.from <= inner.from;
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return begins && ends;
}

export function validityOf(unit: Unit): Span {
  return { from: unit.validFrom, to: unit.validTo };
}

export function designationOn(unit: Unit, date: CivilDate): Designation {
  return unit.designations.findLast((d) => d.from === null || d.from <= date) ?? unit.designations[0];
}

export function placementOn(unit: Unit, date: CivilDate): Placement {
  return unit.placements.findLast((p) => p.from === null || p.from <= date) ?? unit.placements[0];
}

/** Under whom it stands in that hierarchy: as in the State's where nothing else is stated. */
export function parentOn(unit: Unit, date: CivilDate, hierarchy: Hierarchy): UnitId | null {
  return ownPlaceOn(unit, date, hierarchy)?.parent ?? placementOn(unit, date).parent;
}

export function ownPlaceOn(unit: Unit, date: CivilDate, hierarchy: Hierarchy): Placement | undefined {
  if (hierarchy === 'state') return undefined;
  return unit.elsewhere?.[hierarchy]?.findLast((p) => p.from === null || p.from <= date);
}

/** Its own places in the other hierarchies, each with its days. */
export function otherSpans(
  unit: Unit,
): readonly (Span & { readonly hierarchy: OtherHierarchy; readonly parent: UnitId })[] {
  return otherHierarchies.flatMap((hierarchy) =>
    spansOf(unit, unit.elsewhere?.[hierarchy] ?? []).flatMap(({ entry: { parent }, from, to }) =>
      parent === null ? [] : [{ hierarchy, parent, from, to }],
    ),
  );
}

/** Under which parent on which days; spans that the unit's own validity cuts off are left out. */
export function placementSpans(unit: Unit): readonly (Span & { readonly parent: UnitId | null })[] {
  return spansOf(unit, unit.placements).map(({ entry, ...span }) => ({ ...span, parent: entry.parent }));
}

export function designationSpans(unit: Unit): readonly (Span & { readonly designation: Designation })[] {
  return spansOf(unit, unit.designations).map(({ entry, ...span }) => ({ ...span, designation: entry }));
}

function spansOf<T extends { readonly from: CivilDate | null }>(
  unit: Unit,
  list: readonly T[],
): readonly (Span & { readonly entry: T })[] {
  return list
    .map((entry, index) => {
      const next = list[index + 1]?.from ?? null;
      const from = later(entry.from, unit.validFrom);
      return { entry, from, to: earlier(next === null ? null : addDays(next, -1), unit.validTo) };
    })
    .filter((span) => !isEmpty(span));
}

/** The later of two beginnings, null being the beginning of time. */
export function later(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null) return b;
  return b === null || b < a ? a : b;
}

/** The earlier of two ends, null being never. */
export function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null) return b;
  return b === null || a < b ? a : b;
}
