import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import type { Db } from '#db/database.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import { deliveryRows, insertDeliveries, type ResolvedLetter } from '#db/outbox/delivery-rows.ts';

/** Few enough that a worker's other work is not held up by their texts. */
const most = 100;

/**
 * Gives letters of the stream that are data only their text and puts them into the outbox: in one transaction they leave the one
 * table and stand in the other, so none is lost and none is written twice. Answers how many; 0 = nothing is left.
 */
export async function writeLetters(db: Db, stream: StreamId, onPaper = false): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // Oldest first, and in their order: the ids of deliveries are the order in which they are sent.
    const { rows } = await sql<StoredLetter>`
      with taken as (
        delete from letters_to_write where id in (
          select id from letters_to_write where stream = ${stream} order by id limit ${most} for update skip locked
        ) returning *
      )
      select * from taken order by id`.execute(trx);
    const [first] = rows;
    if (first === undefined) return 0;
    await insertDeliveries(
      deliveryRows(
        rows.map((row) => ({ ...resolved(row), onPaper })),
        first.queued_at.toISOString() as Instant,
      ),
    ).execute(trx);
    return rows.length;
  });
}

interface StoredLetter {
  readonly ledger: ResolvedLetter['ledger'];
  readonly stream: StreamId;
  readonly rehearsal: boolean;
  readonly public_url: string;
  readonly due_at: Date;
  readonly letter: string;
  readonly recipients: string;
  readonly queued_at: Date;
}

function resolved(row: StoredLetter): ResolvedLetter {
  return {
    ...{ ledger: row.ledger, stream: row.stream, rehearsal: row.rehearsal, publicUrl: row.public_url },
    at: row.due_at.toISOString() as Instant,
    letter: JSON.parse(row.letter) as Letter,
    recipients: JSON.parse(row.recipients) as readonly Contact[],
  };
}
