import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Hierarchy } from '#domain/organisation/hierarchy.ts';
import { kindFacts, type Level, type UnitKind } from '#domain/organisation/kinds.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { type Contacts, finer, type Unit, type UnitData } from '#domain/organisation/unit.ts';
import { designationOn, holdsOn, parentOn, validityOf } from '#domain/organisation/validity.ts';

/** The unit as it was on that day; null when nobody registered it or it was not valid then. */
export function unitOn(
  state: OrganisationState,
  id: UnitId,
  date: CivilDate,
  hierarchy: Hierarchy = 'state',
): UnitData | null {
  const unit = lookUp(recorded(state).units, id);
  return unit === undefined || !holdsOn(validityOf(unit), date) ? null : asOf(unit, date, hierarchy);
}

/** As it was called and placed on that day, whether valid or not: before its beginning as at first, after its end as at last. */
export function asOf(unit: Unit, date: CivilDate, hierarchy: Hierarchy = 'state'): UnitData {
  const { id, level, protocolRank, setting, code, validFrom, validTo } = unit;
  const { kind, ownKind, name, aliases } = designationOn(unit, date);
  return {
    ...finer(ownKind),
    ...{ id, kind, level, parent: parentOn(unit, date, hierarchy), name, aliases },
    ...{ protocolRank, setting, code, validFrom, validTo },
  };
}

/** What it was called on that day, whether valid or not; by its id where nobody registered it. */
export function nameOn(state: OrganisationState, id: UnitId, date: CivilDate): string {
  const unit = lookUp(recorded(state).units, id);
  return unit === undefined ? id : designationOn(unit, date).name;
}

/** Under whom it stands on that day, or stood at last; null: under nobody, or nobody registered it. */
export function superiorOn(
  state: OrganisationState,
  id: UnitId,
  date: CivilDate,
  hierarchy: Hierarchy = 'state',
): UnitId | null {
  const unit = lookUp(recorded(state).units, id);
  return unit === undefined ? null : parentOn(unit, date, hierarchy);
}

/** All above it, nearest first. A tree that is being checked may bend back: nobody is named twice. */
export function superiorsOn(
  state: OrganisationState,
  id: UnitId,
  date: CivilDate,
  hierarchy: Hierarchy = 'state',
): readonly UnitId[] {
  const found: UnitId[] = [];
  let at = superiorOn(state, id, date, hierarchy);
  while (at !== null && at !== id && !found.includes(at)) {
    found.push(at);
    at = superiorOn(state, at, date, hierarchy);
  }
  return found;
}

/** Every unit that is valid on that day. */
export function unitsHolding(state: OrganisationState, date: CivilDate): readonly UnitId[] {
  const all = [...valuesOf(recorded(state).units)];
  return all.filter((unit) => holdsOn(validityOf(unit), date)).map(({ id }) => id);
}

export function contactsOf(state: OrganisationState, id: UnitId): Contacts {
  return lookUp(recorded(state).units, id)?.contacts ?? {};
}

/** In the order of protocol. Nobody is a child of a unit that is not valid on that day. */
export function childrenOn(
  state: OrganisationState,
  parent: UnitId,
  date: CivilDate,
  level?: Level,
  hierarchy: Hierarchy = 'state',
): readonly UnitData[] {
  if (unitOn(state, parent, date) === null) return [];
  const children = familyOn(state, date, hierarchy).get(parent) ?? [];
  return level === undefined ? children : children.filter((child) => child.level === level);
}

/** The tree as a cycle keeps it: a later reorganisation changes nothing in it. Parents come before their children. */
export interface PinnedTree {
  readonly root: UnitId;
  readonly date: CivilDate;
  readonly units: readonly PinnedUnit[];
}

export type PinnedUnit = Omit<UnitData, 'aliases' | 'validFrom' | 'validTo'> & { readonly depth: number };

/** Null when the root is not valid on that day. */
export function pinTree(
  state: OrganisationState,
  root: UnitId,
  date: CivilDate,
  hierarchy: Hierarchy = 'state',
): PinnedTree | null {
  const top = unitOn(state, root, date, hierarchy);
  if (top === null) return null;
  const family = familyOn(state, date, hierarchy);
  const units: PinnedUnit[] = [];
  const walk = (unit: UnitData, depth: number): void => {
    units.push(pinned(unit, depth));
    for (const child of family.get(unit.id) ?? []) walk(child, depth + 1);
  };
  walk(top, 0);
  return { root, date, units };
}

function pinned({ aliases: _, validFrom: __, validTo: ___, ...unit }: UnitData, depth: number): PinnedUnit {
  return { ...unit, depth };
}

/** Territories of a level below a unit, however deep; offices and enterprises are members, not territories. */
export function countBy(
  state: OrganisationState,
  root: UnitId,
  date: CivilDate,
  level: Level,
  hierarchy: Hierarchy = 'state',
): { readonly value: number; readonly byKind: Readonly<Partial<Record<UnitKind, number>>> } {
  const below = pinTree(state, root, date, hierarchy)?.units.slice(1) ?? [];
  const counted = below.filter((unit) => unit.level === level && kindFacts(unit.kind).territorial);
  const byKind: Partial<Record<UnitKind, number>> = {};
  for (const unit of counted) byKind[unit.kind] = (byKind[unit.kind] ?? 0) + 1;
  return { value: counted.length, byKind };
}

function familyOn(
  state: OrganisationState,
  date: CivilDate,
  hierarchy: Hierarchy,
): ReadonlyMap<UnitId | null, readonly UnitData[]> {
  const family = new Map<UnitId | null, UnitData[]>();
  for (const unit of valuesOf(recorded(state).units)) {
    if (!holdsOn(validityOf(unit), date)) continue;
    const placed = asOf(unit, date, hierarchy);
    const siblings = family.get(placed.parent);
    if (siblings === undefined) family.set(placed.parent, [placed]);
    else siblings.push(placed);
  }
  for (const siblings of family.values()) siblings.sort(byProtocol);
  return family;
}

function byProtocol(a: UnitData, b: UnitData): number {
  const rank = (a.protocolRank ?? Number.MAX_SAFE_INTEGER) - (b.protocolRank ?? Number.MAX_SAFE_INTEGER);
  if (rank !== 0) return rank;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
