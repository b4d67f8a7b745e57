import type { OrganisationState } from '#domain/organisation/state.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { EngineDeps } from '#db/carry-out/carry-out.ts';
import { currentState } from '#db/event-store/current-state.ts';

export const organisationStream = 'organisation/main' as StreamId;

/** The whole organisation, with its past; the pure queries of domain/organisation answer from it. */
export async function organisationState(
  deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>,
): Promise<OrganisationState> {
  const { state } = await currentState(deps, 'organisation', organisationStream);
  return state as OrganisationState;
}
