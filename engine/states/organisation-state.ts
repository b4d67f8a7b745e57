import { organisationStream } from '#domain/kernel/streams.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';

/** The whole organisation, with its past; the pure queries of domain/organisation answer from it. */
export async function organisationState(deps: RecordDeps): Promise<OrganisationState> {
  const { state } = await currentState(deps, 'organisation', organisationStream);
  return state as OrganisationState;
}
