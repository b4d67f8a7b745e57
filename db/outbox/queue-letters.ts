import { sql } from 'kysely';
import { renderLetter } from '#domain/words/mail.ts';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Addressee, Letter } from '#domain/kernel/letter.ts';
import type { Trx } from '#db/database.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { DeliveryTable } from '#db/schema.ts';
import { messageIdOf } from '#db/outbox/message-id.ts';

/** A letter an event owes, and the domain time at which it does. */
export interface OwedLetter {
  readonly stream: StreamId;
  readonly at: Instant;
  readonly letter: Letter;
}

export interface LetterBatch {
  readonly ledger: LedgerId;
  readonly rehearsal: boolean;
  readonly publicUrl: string;
  readonly letters: readonly OwedLetter[];
}

interface Contact {
  readonly unit: UnitId;
  readonly role: Addressee['role'];
  readonly name: string;
  readonly address: string | null;
}

/**
 * One delivery row per recipient, in the transaction of the event that owes it. Addresses are looked up now: who holds the
 * post today gets the mail. A unit without a contact gets a row all the same, so that the silence is seen in the log.
 */
export async function queueLetters(trx: Trx, batch: LetterBatch): Promise<void> {
  if (batch.letters.length === 0) return;
  const contacts = await contactsOf(
    trx,
    batch.letters.flatMap(({ letter }) => letter.to),
  );
  const rows = batch.letters.flatMap(({ stream, at, letter }) =>
    letter.to.flatMap((to) =>
      recipientsOf(contacts, to).map((contact) => deliveryRow(batch, { stream, at, letter, contact })),
    ),
  );
  if (rows.length === 0) return;
  const columns = sql.join(written.map((name) => sql.ref(name)));
  // As one parameter, like the members' rows: a letter to every unit has no limit then.
  await sql`
    insert into deliveries (${columns}, queued_at)
    select ${columns}, clock_timestamp() from jsonb_populate_recordset(null::deliveries, ${JSON.stringify(rows)}::jsonb)
    on conflict (message_id) do nothing`.execute(trx);
}

const written = [
  'ledger',
  'stream',
  'notice_key',
  'template',
  'rehearsal',
  'unit',
  'role',
  'recipient_name',
  'address',
  'message_id',
  'subject',
  'body',
  'status',
  'due_at',
] as const satisfies readonly (keyof DeliveryTable)[];

function deliveryRow(batch: LetterBatch, given: OwedLetter & { readonly contact: Contact }) {
  const { stream, at, letter, contact } = given;
  const words = renderLetter(letter, {
    recipientName: contact.name,
    publicUrl: batch.publicUrl,
    now: at,
    rehearsal: batch.rehearsal,
  });
  return {
    ledger: batch.ledger,
    stream,
    notice_key: letter.key,
    template: letter.template,
    rehearsal: batch.rehearsal,
    unit: contact.unit,
    role: contact.role,
    recipient_name: contact.name,
    address: contact.address,
    message_id: messageIdOf(stream, letter.key, `${contact.unit}/${contact.role}/${contact.address ?? ''}`),
    subject: words.subject,
    body: words.text,
    status: contact.address === null ? 'noAddress' : 'queued',
    due_at: at,
  } satisfies Record<(typeof written)[number], unknown>;
}

async function contactsOf(trx: Trx, addressees: readonly Addressee[]): Promise<readonly Contact[]> {
  const units = [...new Set(addressees.map((each) => each.unit))];
  const rows = await trx
    .selectFrom('unit_contact')
    .select(['unit', 'role', 'name', 'address'])
    .where('unit', '=', sql<UnitId>`any(${units})`)
    .execute();
  return rows;
}

function recipientsOf(contacts: readonly Contact[], to: Addressee): readonly Contact[] {
  const found = contacts.filter((contact) => contact.unit === to.unit && contact.role === to.role);
  return found.length > 0 ? found : [{ unit: to.unit, role: to.role, name: to.unit, address: null }];
}
