import { sql } from 'kysely';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Keys of letters that are not issued: only who prepares them sees them. */
export const draftKeys = 'draft/';

export interface DraftLetter {
  readonly ledger: LedgerId;
  readonly stream: StreamId;
  readonly name: string;
  readonly fileName: string;
  readonly document: OfficialDocument;
}

/** One draft per name: the newest replaces the former. The same text again is not rendered twice. */
export async function queueDraft(db: Db, { ledger, stream, name, fileName, document }: DraftLetter): Promise<number> {
  const model = JSON.stringify({ ...document, draft: true } satisfies OfficialDocument);
  const { id } = await db
    .insertInto('documents')
    .values({
      ...{ ledger, stream, key: `${draftKeys}${name}`, file_name: fileName, model, content: null },
      rehearsal: document.rehearsal,
      requested_at: sql<Date>`clock_timestamp()`,
    })
    .onConflict((conflict) =>
      conflict.columns(['stream', 'key']).doUpdateSet({
        content: sql`case when documents.model = excluded.model then documents.content end`,
        rendered_at: sql`case when documents.model = excluded.model then documents.rendered_at end`,
        model: sql`excluded.model`,
        requested_at: sql`excluded.requested_at`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
