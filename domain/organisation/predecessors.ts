import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import type { SuccessorPair } from '#domain/organisation/reorganisation.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';

/** Days between which a unit may have changed: what took effect after the first, up to and with the second. */
interface Between {
  readonly after: CivilDate;
  readonly upTo: CivilDate;
}

/** A unit that stood, on the earlier day, for all or a part of what another is on the later one. */
export interface Predecessor {
  readonly unit: UnitId;
  readonly name: string;
  /** The whole of it went there: its figures belong there entirely. Of a part nobody has declared which share does. */
  readonly whole: boolean;
}

/** Under which ids the unit's past may stand, itself included, however often it changed. */
export function pastIdsOf(state: OrganisationState, unit: UnitId, upTo: CivilDate): readonly UnitId[] {
  const ids = new Set<UnitId>([unit]);
  for (const id of ids) for (const { from } of pairsInto(recorded(state), id, { after: null, upTo })) ids.add(from);
  return [...ids];
}

/** Who stood on `after` for what the unit is on `upTo`: the unit alone while nothing came to it in between. */
export function stoodFor(state: OrganisationState, unit: UnitId, between: Between): readonly Predecessor[] {
  const current = recorded(state);
  const found = new Map<UnitId, Predecessor>();
  const seen = new Set<UnitId>();
  const follow = (id: UnitId, whole: boolean): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const then = unitOn(current, id, between.after);
    if (then !== null) found.set(id, { unit: id, name: then.name, whole });
    for (const { from, relation } of pairsInto(current, id, between)) follow(from, whole && goesWhole(relation));
  };
  follow(unit, true);
  return [...found.values()];
}

/**
 * Of all that stood for a unit, those a period's reports can speak of: a district and its communes became one special zone, and
 * where the district reported its communes did so within it, or the other way round. Whoever reported, or was nobody's part, stays.
 */
export function withoutNested(
  state: OrganisationState,
  all: readonly Predecessor[],
  on: CivilDate,
  reported: (unit: UnitId) => boolean,
): readonly Predecessor[] {
  const above = new Map(all.map(({ unit }) => [unit, unitsAbove(state, unit, on)]));
  const isUnder = (unit: UnitId, top: UnitId): boolean => above.get(unit)?.has(top) ?? false;
  return all.filter(
    ({ unit }) =>
      reported(unit) ||
      !all.some((other) => reported(other.unit) && (isUnder(unit, other.unit) || isUnder(other.unit, unit))),
  );
}

function unitsAbove(state: OrganisationState, unit: UnitId, on: CivilDate): ReadonlySet<UnitId> {
  const above = new Set<UnitId>();
  let at = unitOn(state, unit, on)?.parent ?? null;
  while (at !== null && !above.has(at)) {
    above.add(at);
    at = unitOn(state, at, on)?.parent ?? null;
  }
  return above;
}

function goesWhole(relation: SuccessorPair['relation']): boolean {
  return relation === 'merged' || relation === 'levelChanged';
}

function pairsInto(
  state: Recorded,
  heir: UnitId,
  { after, upTo }: { readonly after: CivilDate | null; readonly upTo: CivilDate },
): readonly SuccessorPair[] {
  return [...state.reorganisations.values()]
    .filter(({ effective }) => effective <= upTo && (after === null || after < effective))
    .flatMap(({ pairs }) => pairs.filter(({ to }) => to === heir));
}
