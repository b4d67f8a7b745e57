import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Hierarchy } from '#domain/organisation/hierarchy.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';
import { asOf, childrenOn } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { holdsOn, validityOf } from '#domain/organisation/validity.ts';

export interface UnitListWishes {
  readonly on: CivilDate;
  readonly hierarchy?: Hierarchy | undefined;
  readonly parent?: UnitId | undefined;
  readonly level?: Level | undefined;
  readonly kind?: UnitKind | undefined;
}

/** The units valid on a day: a unit's children in the order of protocol, or all of them by id. */
export function unitsListed(
  state: OrganisationState,
  { on, hierarchy, parent, level, kind }: UnitListWishes,
): UnitData[] {
  const found =
    parent === undefined
      ? [...valuesOf(recorded(state).units)]
          .filter((unit) => holdsOn(validityOf(unit), on))
          .map((unit) => asOf(unit, on, hierarchy))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      : childrenOn(state, parent, on, undefined, hierarchy);
  return found.filter(
    (unit) => (level === undefined || unit.level === level) && (kind === undefined || unit.kind === kind),
  );
}
