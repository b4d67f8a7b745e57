import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { OwnKindId, UnitId } from '#domain/kernel/ids.ts';
import { ownKind } from '#domain/organisation/own-kinds.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';

/** What the office itself calls the kind of a unit, on that day; null: it has no name of its own for it. */
export function ownKindOn(
  state: OrganisationState,
  id: UnitId,
  date: CivilDate,
): { readonly id: OwnKindId; readonly name: string } | null {
  const all = recorded(state);
  const unit = lookUp(all.units, id);
  const finer = unit === undefined ? undefined : asOf(unit, date).ownKind;
  const known = finer === undefined ? undefined : ownKind(all, finer);
  return known === undefined ? null : { id: known.id, name: known.name };
}
