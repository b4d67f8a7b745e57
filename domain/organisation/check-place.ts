import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { hierarchies, type Hierarchy } from '#domain/organisation/hierarchy.ts';
import { kindFacts, type Level, levels, type UnitKind } from '#domain/organisation/kinds.ts';
import { superiorsOn } from '#domain/organisation/queries.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Found } from '#domain/organisation/step.ts';
import { liesWithin, ownPlaceOn, placementOn, type Span, validityOf } from '#domain/organisation/validity.ts';

interface WantedPlace {
  readonly unit: UnitId;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly parent: UnitId | null;
  /** The days the unit is to stand there. */
  readonly span: Span;
  /** Left out: the State's. In another one a null parent means the State's once more. */
  readonly hierarchy?: Hierarchy;
}

/** May the unit stand under that parent on those days? */
export function checkPlace(state: Recorded, place: WantedPlace): Found {
  const { hierarchy = 'state' } = place;
  if (place.parent === null) {
    const circle = hierarchy !== 'state' && bendsBack(state, place);
    return circle ? fault('parent-cycle', '/parent', { unit: place.unit, parent: '' }) : null;
  }
  if (place.parent === place.unit) return fault('parent-cycle', '/parent', { unit: place.unit, parent: place.parent });
  const parent = lookUp(state.units, place.parent);
  if (parent === undefined) return fault('parent-not-registered', '/parent', { parent: place.parent });
  const facts = { unit: place.unit, parent: place.parent };
  if (!liesWithin(place.span, validityOf(parent))) return fault('parent-not-valid-then', '/parent', facts);
  if (isBelow(place, parent.level, parent.designations[0].kind)) return fault('parent-below-unit', '/parent', facts);
  if (needsTerritory(place, parent.designations[0].kind)) return fault('parent-not-territorial', '/parent', facts);
  return bendsBack(state, place) ? fault('parent-cycle', '/parent', facts) : null;
}

/** A territory stands strictly above the territories in it; an office may stand beside or under one of its own level. */
function isBelow(place: WantedPlace, parentLevel: Level, parentKind: UnitKind): boolean {
  const steps = levels.indexOf(place.level) - levels.indexOf(parentLevel);
  const strictly = kindFacts(place.kind).territorial && kindFacts(parentKind).territorial;
  return strictly ? steps <= 0 : steps < 0;
}

/** A thôn lies in a xã, not in its police: other hierarchies are another matter, a cell of the thôn stands under the Party there. */
function needsTerritory({ kind, hierarchy = 'state' }: WantedPlace, parentKind: UnitKind): boolean {
  const lies = kind === 'hamlet' || kind === 'residentialGroup';
  return hierarchy === 'state' && lies && !kindFacts(parentKind).territorial;
}

/** Placements change on a few days only: the way up is walked on each of them. */
function bendsBack(state: Recorded, { unit, parent, span: { from }, hierarchy = 'state' }: WantedPlace): boolean {
  const known = lookUp(state.units, unit);
  if (known === undefined) return false;
  const days = [...daysOfChange(state, from)];
  // A place in the State's hierarchy is one in the others too, as long as the unit has none of its own there.
  const within = hierarchy === 'state' ? hierarchies : [hierarchy];
  return within.some((each) =>
    days.some((day) => {
      const own = each === hierarchy ? undefined : ownPlaceOn(known, day, each)?.parent;
      const above = own ?? parent ?? placementOn(known, day).parent;
      return above !== null && (above === unit || superiorsOn(state, above, day, each).includes(unit));
    }),
  );
}

/** The first day and every later one on which somebody's place changes, in whichever hierarchy. */
function daysOfChange(state: Recorded, from: CivilDate | null): ReadonlySet<CivilDate> {
  const days = new Set<CivilDate>([from ?? beginning]);
  for (const { placements, elsewhere } of valuesOf(state.units)) {
    const places = elsewhere === undefined ? placements : [placements, ...Object.values(elsewhere)].flat();
    for (const place of places) {
      if (place.from !== null && (from === null || place.from > from)) days.add(place.from);
    }
  }
  return days;
}

/** Before every day that anybody states. */
const beginning = civilDate('1900-01-01');
