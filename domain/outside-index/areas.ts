import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { hierarchies } from '#domain/organisation/hierarchy.ts';
import { nameOn, superiorsOn } from '#domain/organisation/queries.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { Unit } from '#domain/organisation/unit.ts';

/** What of a unit says whether its index of that year is the host's to enter: published after a merger, it is still that year's. */
export type AreaStanding = 'own' | 'below' | 'ofAnother' | 'notThatYear' | 'unknown';

export function areaStanding(state: OrganisationState, host: UnitId, unit: UnitId, year: number): AreaStanding {
  const known = lookUp(recorded(state).units, unit);
  if (known === undefined) return 'unknown';
  // Its own book: whatever became of it, and before it was registered.
  if (unit === host) return 'own';
  const [first, last] = daysIn(known, year);
  if (last < first) return 'notThatYear';
  const isBelow = (day: CivilDate): boolean =>
    hierarchies.some((hierarchy) => superiorsOn(state, unit, day, hierarchy).includes(host));
  return isBelow(first) || isBelow(last) ? 'below' : 'ofAnother';
}

export interface Area {
  readonly unit: UnitId;
  /** As it was called at the end of that year. */
  readonly name: string;
}

/** Exactly those whose index of that year may be entered, the host's own first. */
export function areasOf(state: OrganisationState, host: UnitId, year: number): readonly Area[] {
  const below = [...valuesOf(recorded(state).units)].filter(
    ({ id }) => areaStanding(state, host, id, year) === 'below',
  );
  return [host, ...below.map(({ id }) => id)].map((unit) => ({ unit, name: nameIn(state, unit, year) }));
}

export function nameIn(state: OrganisationState, unit: UnitId, year: number): string {
  return nameOn(state, unit, civilDate(`${String(year)}-12-31`));
}

/** The first and the last day of the year on which the unit was there. */
function daysIn({ validFrom, validTo }: Unit, year: number): readonly [CivilDate, CivilDate] {
  const [first, last] = [civilDate(`${String(year)}-01-01`), civilDate(`${String(year)}-12-31`)];
  return [
    validFrom !== null && validFrom > first ? validFrom : first,
    validTo !== null && validTo < last ? validTo : last,
  ];
}
