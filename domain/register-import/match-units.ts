import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { kindFacts, type UnitKind } from '#domain/organisation/kinds.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import type { Unit, UnitData } from '#domain/organisation/unit.ts';
import { bareName, bones, spelling } from '#domain/register-import/keys.ts';
import type { UnitRow } from '#domain/register-import/read-units.ts';

/** The register's units as they are on the day of the list, found by what the list says of them. */
export interface KnownUnits {
  readonly all: readonly UnitData[];
  byCode(code: string): UnitData | null;
  /** `parent` undefined: the list does not say under whom. Several: nobody can tell. */
  named(row: UnitRow, kind: UnitKind | null, parent: UnitId | null | undefined): readonly UnitData[];
  /** Another one under that parent that differs in marks and signs only. */
  near(name: string, parent: UnitId | null): UnitData | null;
}

export function knownUnits(state: Recorded, effective: CivilDate): KnownUnits {
  const all = [...valuesOf(state.units)].map((unit) => asOf(unit, dayWithin(unit, effective)));
  const byName = new Map<string, UnitData[]>();
  const byBones = new Map<string, UnitData[]>();
  const enter = (book: Map<string, UnitData[]>, key: string, unit: UnitData): void => {
    const there = book.get(key);
    if (there === undefined) book.set(key, [unit]);
    else if (!there.includes(unit)) there.push(unit);
  };
  for (const unit of all) {
    for (const name of [unit.name, ...unit.aliases]) {
      enter(byName, spelling(name), unit);
      enter(byName, bareName(name), unit);
    }
    enter(byBones, `${unit.parent ?? ''} ${bones(unit.name)}`, unit);
  }
  const stands = ({ validTo }: UnitData): boolean => validTo === null || effective <= validTo;
  return {
    all,
    byCode: (code) => all.find((unit) => unit.code === code && stands(unit)) ?? null,
    named(row, kind, parent) {
      // A row of the past names a unit of the past.
      const ofThen = (unit: UnitData): boolean =>
        row.validTo !== null && row.validTo < effective ? unit.validTo === row.validTo || stands(unit) : stands(unit);
      const placed = (unit: UnitData): boolean => parent === undefined || unit.parent === parent;
      const candidates = [
        ...new Set([...(byName.get(spelling(row.name)) ?? []), ...(byName.get(bareName(row.name)) ?? [])]),
      ];
      const here = candidates.filter((unit) => placed(unit) && ofThen(unit));
      const sameKind = here.filter((unit) => kind === null || unit.kind === kind);
      const fitting = sameKind.length > 0 ? sameKind : here.filter((unit) => !isTerritory(unit, kind));
      const exact = fitting.filter((unit) => unit.name === row.name);
      const spelt = exact.length > 0 ? exact : fitting.filter((unit) => spelling(unit.name) === spelling(row.name));
      return spelt.length > 0 ? spelt : fitting;
    },
    near: (name, parent) => byBones.get(`${parent ?? ''} ${bones(name)}`)?.find(stands) ?? null,
  };
}

/** An office may have been entered under a neighbouring kind; "xã Hòa Bình" and "phường Hòa Bình" are two. */
function isTerritory(unit: UnitData, kind: UnitKind | null): boolean {
  return kindFacts(unit.kind).territorial || (kind !== null && kindFacts(kind).territorial);
}

/** Before its beginning as it begins, after its end as it ended. */
function dayWithin({ validFrom, validTo }: Unit, day: CivilDate): CivilDate {
  if (validFrom !== null && day < validFrom) return validFrom;
  return validTo !== null && validTo < day ? validTo : day;
}

export function knownById(state: Recorded, id: string, effective: CivilDate): UnitData | null {
  // Whatever was written as an id is one as far as looking goes.
  const unit = lookUp(state.units, id as UnitId);
  return unit === undefined ? null : asOf(unit, dayWithin(unit, effective));
}
