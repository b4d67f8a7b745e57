import { heartbeat } from '@temporalio/activity';
import type { StreamId } from '#domain/kernel/ids.ts';
import { storeDocument, waitingDocuments } from '#db/outbox/documents.ts';
import type { ActivityDeps } from '#activities/deps.ts';
import { asFailure } from '#activities/failure.ts';

/** Renders the documents an aggregate has asked for. The bytes depend on the model alone, so a second run stores the same. */
export const createRenderDocuments =
  (deps: Pick<ActivityDeps, 'db' | 'renderDocx'>) =>
  async (input: { readonly stream: StreamId }): Promise<void> => {
    try {
      for (const waiting of await waitingDocuments(deps.db, input.stream)) {
        await storeDocument(deps.db, waiting.id, await deps.renderDocx(waiting.document));
        heartbeat(waiting.id);
      }
    } catch (error) {
      asFailure(error);
    }
  };
