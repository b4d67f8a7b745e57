import type { CommitteeId, OwnKindId, UnitId } from '#domain/kernel/ids.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import type { Register } from '#domain/organisation/register.ts';
import { emptyRegister } from '#domain/organisation/register.ts';
import type { Reorganisation } from '#domain/organisation/reorganisation.ts';
import type { Unit } from '#domain/organisation/unit.ts';

export interface Recorded {
  readonly status: 'recorded';
  readonly units: Register<UnitId, Unit>;
  /** Who ever bore a name or a code: without it an import would compare every unit with every other. */
  readonly bearers: Register<string, readonly UnitId[]>;
  readonly committees: ReadonlyMap<CommitteeId, Committee>;
  /** Kinds that the office added; left out as long as there are none. */
  readonly ownKinds?: ReadonlyMap<OwnKindId, OwnKind>;
  readonly reorganisations: ReadonlyMap<string, Reorganisation>;
}

export type OrganisationState = { readonly status: 'none' } | Recorded;

const nothingRecorded: Recorded = {
  status: 'recorded',
  units: emptyRegister(),
  bearers: emptyRegister(),
  committees: new Map(),
  reorganisations: new Map(),
};

/** Queries and checks read an organisation without units like any other. */
export function recorded(state: OrganisationState): Recorded {
  return state.status === 'none' ? nothingRecorded : state;
}

/** The keys of `bearers`. */
export function marksOf(unit: Unit): readonly string[] {
  const names = unit.designations.map((designation) => `name/${designation.name}`);
  return unit.code === null ? names : [...names, `code/${unit.code}`];
}
