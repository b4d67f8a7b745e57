import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { endsGiver, type SuccessorPair } from '#domain/organisation/reorganisation.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';

/**
 * The units that stand on `date` where `unit` once stood, over several reorganisations if need be; none while it is still
 * valid itself. A moved piece (`partOf`) makes no successor: the giver lived on.
 */
export function successorsOf(state: OrganisationState, unit: UnitId, date: CivilDate): readonly UnitData[] {
  const current = recorded(state);
  if (unitOn(current, unit, date) !== null) return [];
  const found = new Map<UnitId, UnitData>();
  const seen = new Set<UnitId>([unit]);
  const follow = (giver: UnitId): void => {
    for (const { to } of successionPairs(current, giver, date)) {
      if (seen.has(to)) continue;
      seen.add(to);
      const successor = unitOn(current, to, date);
      if (successor === null) follow(to);
      else found.set(to, successor);
    }
  };
  follow(unit);
  return [...found.values()];
}

/** Who stands for a unit on a day. `undecided`: nobody, several or only a part of it remain, so a person must name one. */
export type StandIn =
  | { readonly kind: 'itself'; readonly unit: UnitData }
  | { readonly kind: 'successor'; readonly unit: UnitData }
  | { readonly kind: 'undecided'; readonly candidates: readonly UnitData[] }
  | { readonly kind: 'notYet' }
  | { readonly kind: 'unknown' };

export function standsFor(state: OrganisationState, unit: UnitId, date: CivilDate): StandIn {
  const current = recorded(state);
  const past = lookUp(current.units, unit);
  if (past === undefined) return { kind: 'unknown' };
  const itself = unitOn(current, unit, date);
  if (itself !== null) return { kind: 'itself', unit: itself };
  if (past.validFrom !== null && date < past.validFrom) return { kind: 'notYet' };
  const candidates = successorsOf(current, unit, date);
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0 || passesThroughSplit(current, unit, only.id, date)) {
    return { kind: 'undecided', candidates };
  }
  return { kind: 'successor', unit: only };
}

function successionPairs(state: Recorded, giver: UnitId, date: CivilDate): readonly SuccessorPair[] {
  return [...state.reorganisations.values()]
    .filter((reorganisation) => reorganisation.effective <= date)
    .flatMap((reorganisation) => reorganisation.pairs)
    .filter((pair) => pair.from === giver && endsGiver(pair.relation));
}

/** A split leaves several heirs even where the register knows only one of them. */
function passesThroughSplit(state: Recorded, from: UnitId, to: UnitId, date: CivilDate): boolean {
  const visited = new Set<UnitId>();
  const walk = (giver: UnitId): boolean => {
    if (giver === to || visited.has(giver)) return false;
    visited.add(giver);
    return successionPairs(state, giver, date).some((pair) => pair.relation === 'split' || walk(pair.to));
  };
  return walk(from);
}
