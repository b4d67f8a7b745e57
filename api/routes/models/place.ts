import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { modelRegisterStream } from '#domain/model-register/aggregate.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import { hierarchies } from '#domain/organisation/hierarchy.ts';
import { asOf, nameOn, superiorsOn } from '#domain/organisation/queries.ts';
import { lookUp, valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { committeeOrNotFound } from '#api/support/committees.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CommitteeParams } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import type { UnitWithName } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { type Place, placeOf } from '#engine/places.ts';

export const ModelParams = z.object({
  ...CommitteeParams.shape,
  number: z.coerce.number().int().min(1).max(1_000_000),
});

/** The committee's register in its host's own book, whether anything stands in it yet or not. */
export async function registerPlace(deps: ApiDeps, named: string): Promise<{ place: Place; committee: Committee }> {
  const committee = await committeeOrNotFound(deps, named);
  const stream = modelRegisterStream(committee.id);
  return { place: placeOf(stream, 'modelRegister', ledgerOf(committee.host, false)), committee };
}

/**
 * The host's own unit, or one that stands below it, or stood there on its last day, in whichever of the hierarchies: a model may be
 * entered of a unit that was merged since.
 */
export function isOfCommittee(state: OrganisationState, host: UnitId, unit: UnitId): boolean {
  if (unit === host) return true;
  const day = lastDayOf(state, unit);
  return day !== null && hierarchies.some((hierarchy) => superiorsOn(state, unit, day, hierarchy).includes(host));
}

/** Those whose models the register takes, by their names. */
export function unitsOfCommittee(state: OrganisationState, host: UnitId): readonly UnitData[] {
  const today = todayOf(null);
  return [...valuesOf(recorded(state).units)]
    .filter(({ id }) => isOfCommittee(state, host, id))
    .map((unit) => asOf(unit, today));
}

/** Of whom something may be entered: the host's staff speak of all of them, anybody else of his own unit. */
export function unitsSpokenFor(
  state: OrganisationState,
  host: UnitId,
  staff: boolean,
  own: UnitWithName,
): UnitWithName[] {
  return staff ? unitsOfCommittee(state, host).map(({ id, name }) => ({ unit: id, name })) : [own];
}

/** A model is somebody's who works under the committee: its register says nothing of others. */
export async function mustBeOfCommittee(deps: ApiDeps, host: UnitId, unit: UnitId, pointer: string): Promise<void> {
  const state = await deps.register();
  if (lastDayOf(state, unit) === null) throw new Problem('unknown-unit', { unit }, { pointer });
  if (!isOfCommittee(state, host, unit))
    throw invalidField(pointer, 'not-of-this-host', { unit: nameOn(state, unit, todayOf(null)) });
}

/** Today, or the last day the unit stood; null: nobody registered it. */
function lastDayOf(state: OrganisationState, unit: UnitId): CivilDate | null {
  const known = lookUp(recorded(state).units, unit);
  if (known === undefined) return null;
  const today = todayOf(null);
  return known.validTo !== null && known.validTo < today ? known.validTo : today;
}
