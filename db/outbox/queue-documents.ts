import { sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { Together } from '#db/together.ts';

export interface OwedDocument {
  readonly stream: StreamId;
  readonly request: DocumentRequest;
}

export interface DocumentBatch {
  readonly ledger: LedgerId;
  readonly rehearsal: boolean;
  readonly documents: readonly OwedDocument[];
}

/** A document is its model until an activity has rendered it; the same key again (a corrected letter) is rendered anew. */
export function queueDocuments(writes: Together, batch: DocumentBatch): void {
  if (batch.documents.length === 0) return;
  writes.add(
    writes.trx
      .insertInto('documents')
      .values(
        batch.documents.map(({ stream, request }) => ({
          ledger: batch.ledger,
          stream,
          key: request.key,
          file_name: request.fileName,
          rehearsal: batch.rehearsal,
          model: JSON.stringify({ ...request.document, rehearsal: batch.rehearsal }),
          content: null,
          sent_to: request.to === undefined ? null : [...request.to],
          requested_at: sql<Date>`clock_timestamp()`,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['stream', 'key']).doUpdateSet({
          model: sql`excluded.model`,
          file_name: sql`excluded.file_name`,
          content: null,
          rendered_at: null,
          digest: null,
          sealed_on: null,
          sealed_number: null,
        }),
      ),
  );
}
