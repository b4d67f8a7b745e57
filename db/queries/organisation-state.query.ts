import type { OrganisationState } from '#domain/organisation/state.ts';
import { organisationStream } from '#domain/organisation/aggregate.ts';
import type { RecordDeps } from '#db/carry-out/carry-out.ts';
import { currentState } from '#db/event-store/current-state.ts';

/** The whole organisation, with its past; the pure queries of domain/organisation answer from it. */
export async function organisationState(deps: RecordDeps): Promise<OrganisationState> {
  const { state } = await currentState(deps, 'organisation', organisationStream);
  return state as OrganisationState;
}
