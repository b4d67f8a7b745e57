import type { OwnKindId } from '#domain/kernel/ids.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';

export function ownKind(state: Recorded, id: OwnKindId): OwnKind | undefined {
  return state.ownKinds?.get(id);
}

export function ownKindsOf(state: OrganisationState): readonly OwnKind[] {
  return [...(recorded(state).ownKinds?.values() ?? [])];
}
