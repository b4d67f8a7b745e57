import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { holderOn } from '#domain/organisation/holders.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { standsFor } from '#domain/organisation/succession.ts';

interface Called {
  readonly unit: UnitId;
  readonly name: string;
}

/**
 * Who can be asked on a day about what these units once did: each itself, else all that came of it (a split leaves several), else whoever
 * was named to answer for it. Nobody is asked twice, and nobody for a unit that ended without anybody answering for it.
 */
export function standNow(state: OrganisationState, units: readonly Called[], day: CivilDate): readonly Called[] {
  const found = new Map<UnitId, string>();
  for (const one of units) {
    for (const { unit, name } of inPlaceOf(state, one, day)) if (!found.has(unit)) found.set(unit, name);
  }
  return [...found].map(([unit, name]) => ({ unit, name }));
}

function inPlaceOf(state: OrganisationState, one: Called, day: CivilDate): readonly Called[] {
  const stands = standsFor(state, one.unit, day);
  switch (stands.kind) {
    case 'itself':
    case 'successor':
      return [{ unit: stands.unit.id, name: stands.unit.name }];
    case 'undecided':
      return stands.candidates.length > 0
        ? stands.candidates.map(({ id, name }) => ({ unit: id, name }))
        : heldFor(state, one, day);
    // A rehearsal may play on a day before the unit was founded; nobody registered it: it is known by the cycle alone.
    case 'notYet':
    case 'unknown':
      return [one];
    default:
      return unreachable(stands);
  }
}

function heldFor(state: OrganisationState, { unit }: Called, day: CivilDate): readonly Called[] {
  const holder = holderOn(state, unit, day);
  return holder.kind === 'unit' ? [{ unit: holder.unit, name: nameOn(state, holder.unit, day) }] : [];
}
