import { organisationStream } from '#domain/kernel/streams.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { Trx } from '#db/database.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { foldMissing } from '#engine/states/fold-missing.ts';

/**
 * The organisation within a pass that is being written: by the pass's own connection, for one that waited for another while it
 * holds a transaction could wait for ever.
 */
export async function organisationIn(deps: EngineDeps, trx: Trx, version: number): Promise<OrganisationState> {
  const { aggregate } = deps.registry.organisation;
  const known = deps.cache.get(organisationStream) ?? { state: aggregate.initial, version: 0 };
  const { erased } = deps.cache;
  const entry = known.version >= version ? known : await foldMissing(trx, aggregate, organisationStream, known);
  // Read from what is committed: it may be remembered whatever becomes of this pass.
  if (entry !== known && erased === deps.cache.erased) deps.cache.remember(organisationStream, entry);
  // Of the organisation's own stream: its states are this aggregate's.
  return entry.state as OrganisationState;
}
