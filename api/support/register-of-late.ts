import { organisationStream } from '#domain/kernel/streams.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';

/**
 * The organisation as this process knows it, looked for anew once in that time: as long as a session is trusted. What this process itself
 * records is known at once. For what is asked beside every command: a statement more of each would be most of its cost.
 */
export function registerOfLate(deps: RecordDeps, trustMillis: number): () => Promise<OrganisationState> {
  let seenAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const known = deps.cache.get(organisationStream);
    // The stream's states are the organisation's.
    if (known !== undefined && Date.now() - seenAt < trustMillis) return known.state as OrganisationState;
    const state = await organisationState(deps);
    seenAt = Date.now();
    return state;
  };
}
