import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { kindFacts, type Level, levels, type UnitKind } from '#domain/organisation/kinds.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';
import type { Unit } from '#domain/organisation/unit.ts';
import { liesWithin, placementOn, type Span, validityOf } from '#domain/organisation/validity.ts';

interface WantedPlace {
  readonly unit: UnitId;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly parent: UnitId | null;
  /** The days the unit is to stand there. */
  readonly span: Span;
}

/** May the unit stand under that parent on those days? */
export function checkPlace(state: Recorded, place: WantedPlace): Found {
  if (place.parent === null) return null;
  if (place.parent === place.unit) return fault('parent-cycle', '/parent', { unit: place.unit, parent: place.parent });
  const parent = lookUp(state.units, place.parent);
  if (parent === undefined) return fault('parent-not-registered', '/parent', { parent: place.parent });
  const facts = { unit: place.unit, parent: place.parent };
  if (!liesWithin(place.span, validityOf(parent))) return fault('parent-not-valid-then', '/parent', facts);
  if (isBelow(place, parent.level, parent.designations[0].kind)) return fault('parent-below-unit', '/parent', facts);
  return bendsBack(state, place.unit, place.parent, place.span.from) ? fault('parent-cycle', '/parent', facts) : null;
}

/** A territory stands strictly above the territories in it; an office may stand beside or under one of its own level. */
function isBelow(place: WantedPlace, parentLevel: Level, parentKind: UnitKind): boolean {
  const steps = levels.indexOf(place.level) - levels.indexOf(parentLevel);
  const strictly = kindFacts(place.kind).territorial && kindFacts(parentKind).territorial;
  return strictly ? steps <= 0 : steps < 0;
}

/** Placements change on a few days only: the way up is walked on each of them. */
function bendsBack(state: Recorded, unit: UnitId, parent: UnitId, from: CivilDate | null): boolean {
  if (lookUp(state.units, unit) === undefined) return false;
  const days = new Set<CivilDate>(from === null ? [] : [from]);
  for (const other of valuesOf(state.units)) {
    for (const placement of other.placements) {
      if (placement.from !== null && (from === null || placement.from > from)) days.add(placement.from);
    }
  }
  return [...days].some((day) => reaches(state, parent, unit, day));
}

function reaches(state: Recorded, start: UnitId, target: UnitId, day: CivilDate): boolean {
  let at: UnitId | null = start;
  for (let steps = 0; at !== null && steps < 50; steps += 1) {
    if (at === target) return true;
    const unit: Unit | undefined = lookUp(state.units, at);
    at = unit === undefined ? null : placementOn(unit, day).parent;
  }
  return false;
}
