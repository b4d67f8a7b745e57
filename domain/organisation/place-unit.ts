import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unknownUnit } from '#domain/organisation/change-unit.ts';
import { checkPlace } from '#domain/organisation/check-place.ts';
import { checkDocument } from '#domain/organisation/check-unit.ts';
import type { ImportOrganisation, PlaceUnit } from '#domain/organisation/commands.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import type { Unit } from '#domain/organisation/unit.ts';
import { designationOn, holdsOn, later, parentOn, validityOf } from '#domain/organisation/validity.ts';

/**
 * The unit's place in the Party's or the Front's hierarchy from a day on. What is stated first changes nothing in the world and
 * needs no legal basis; stated once more for the same day it is put right.
 */
export function placeUnit(state: Recorded, data: PlaceUnit['data']): Step {
  const unit = lookUp(state.units, data.unit);
  if (unit === undefined) return unknownUnit(data.unit);
  const { from, parent, hierarchy, document } = data;
  const stated = unit.elsewhere?.[hierarchy] ?? [];
  const last = stated.at(-1);
  if (last === undefined ? parent === null : last.parent === parent) return unchanged;
  const { kind } = from === null ? unit.designations[0] : designationOn(unit, from);
  const place = { unit: unit.id, kind, level: unit.level, parent, span: { from, to: unit.validTo }, hierarchy };
  return checked(
    [
      () => (last === undefined ? null : checkDocument(document)),
      () => checkDay(unit, from),
      () => checkOrder(unit, last?.from, from),
      () => checkPlace(state, place),
    ],
    () => changes({ type: 'UnitPlaced', data }),
  );
}

type Stated = NonNullable<ImportOrganisation['data']['elsewhere']>[number];

/** What is said for the first time holds since both units are there; what is said otherwise, from the day of the list. */
export function placeListed(
  state: Recorded,
  { unit: id, hierarchy, parent }: Stated,
  basis: { readonly effective: CivilDate; readonly document: string | null },
): Step {
  const unit = lookUp(state.units, id);
  if (unit === undefined) return unknownUnit(id);
  if (parentOn(unit, basis.effective, hierarchy) === parent) return unchanged;
  const first = unit.elsewhere?.[hierarchy] === undefined;
  const begun = later(unit.validFrom, lookUp(state.units, parent)?.validFrom ?? null);
  const from = first ? begun : basis.effective;
  return placeUnit(state, { unit: id, hierarchy, from, parent, document: basis.document ?? '' });
}

function checkDay(unit: Unit, from: CivilDate | null): Found {
  const valid = from === null || holdsOn(validityOf(unit), from);
  return valid ? null : fault('unit-not-valid-then', '/from', { unit: unit.id, day: from });
}

function checkOrder(unit: Unit, last: CivilDate | null | undefined, from: CivilDate | null): Found {
  if (last === undefined || last === null || (from !== null && last <= from)) return null;
  return fault('unit-change-out-of-order', '/from', { unit: unit.id, day: from ?? '', last });
}
