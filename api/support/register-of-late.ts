import { organisationStream } from '#domain/kernel/streams.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';

/**
 * The organisation as this process knows it, looked for anew once in that time: as long as a session is trusted. What this process itself
 * records is known at once. For what is asked beside every command: a statement more of each would be most of its cost.
 */
export function registerOfLate(deps: RecordDeps, trustMillis: number): () => Promise<OrganisationState> {
  let seen: { readonly state: OrganisationState; readonly at: number } | null = null;
  let looking: Promise<OrganisationState> | null = null;
  const look = async (): Promise<OrganisationState> => {
    try {
      const state = await organisationState(deps);
      seen = { state, at: Date.now() };
      return state;
    } finally {
      looking = null;
    }
  };
  return async () => {
    if (seen !== null && Date.now() - seen.at < trustMillis) {
      // The stream's states are the organisation's. Where none was recorded yet nothing is kept, and what was seen is all there is.
      return (deps.cache.get(organisationStream)?.state ?? seen.state) as OrganisationState;
    }
    // Of hundreds who come as its time is over one looks.
    return (looking ??= look());
  };
}
