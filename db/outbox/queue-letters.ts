import { sql } from 'kysely';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Addressee, Letter } from '#domain/kernel/letter.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Together } from '#db/together.ts';
import type { Contact, Contacts } from '#db/outbox/contacts.ts';
import { deliveryRows, insertDeliveries, type ResolvedLetter } from '#db/outbox/delivery-rows.ts';

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
  /** Left out: letters are mailed. */
  readonly onPaper?: boolean;
  /** What a unit is called, where nobody is named as its contact. Left out: by its id, in a letter that goes nowhere. */
  readonly nameOf?: (unit: UnitId) => string;
  readonly letters: readonly OwedLetter[];
  readonly contacts: Contacts;
  /** Under which contacts are known; see Contacts. */
  readonly organisationVersion: number;
}

/** So many texts are made while the command waits; of more only the data is stored, and the text follows (see write-letters). */
const mostAtOnce = 500;

/**
 * Each letter to each recipient, in the transaction of the event that owes it. Addresses are looked up now: who holds the post
 * today gets the mail. A unit without a contact gets a row all the same, so that the silence is seen in the log.
 * Answers whether something is to be sent or written.
 */
export async function queueLetters(writes: Together, batch: LetterBatch, atOnce = mostAtOnce): Promise<boolean> {
  if (batch.letters.length === 0) return false;
  const addressees = batch.letters.flatMap(({ letter }) => letter.to);
  const contactsOf = await batch.contacts.of(writes.trx, batch.organisationVersion, addressees);
  const { ledger, rehearsal, publicUrl, onPaper = false, nameOf = (unit: UnitId): string => unit } = batch;
  const letters = batch.letters.map(({ stream, at, letter }): ResolvedLetter => {
    const recipients = recipientsOf(letter.to, contactsOf, nameOf);
    return { ledger, stream, rehearsal, publicUrl, at, letter, recipients, onPaper };
  });
  const count = letters.reduce((sum, { recipients }) => sum + recipients.length, 0);
  if (count === 0) return false;
  if (count > atOnce) {
    writes.add(storeToWrite(letters));
    return true;
  }
  const rows = deliveryRows(letters, null);
  writes.add(insertDeliveries(rows));
  return rows.some(({ status }) => status === 'queued');
}

function storeToWrite(letters: readonly ResolvedLetter[]) {
  const rows = letters.map(({ ledger, stream, rehearsal, publicUrl, at, letter, recipients }) => ({
    ...{ ledger, stream, rehearsal, public_url: publicUrl, due_at: at },
    ...{ letter: JSON.stringify(letter), recipients: JSON.stringify(recipients) },
  }));
  return sql`
    insert into letters_to_write (ledger, stream, rehearsal, public_url, due_at, letter, recipients)
    select ledger, stream, rehearsal, public_url, due_at, letter, recipients
    from jsonb_populate_recordset(null::letters_to_write, ${JSON.stringify(rows)}::jsonb)`;
}

/**
 * Whoever a letter goes to by the contacts that are known: what is promised of it and what is queued are one. An address gets it
 * once, whatever posts share it: the local part may tell capitals apart (RFC 5321), and no office's does.
 */
export function recipientsOf(
  to: readonly Addressee[],
  contactsOf: (unit: UnitId) => readonly Contact[],
  nameOf: (unit: UnitId) => string,
): readonly Contact[] {
  const once = new Map<string, Contact>();
  for (const contact of to.flatMap((one) => contactsIn(contactsOf(one.unit), one, nameOf))) {
    const key = contact.address?.toLowerCase() ?? `${contact.unit}/${contact.role}`;
    if (!once.has(key)) once.set(key, contact);
  }
  return [...once.values()];
}

function contactsIn(contacts: readonly Contact[], to: Addressee, nameOf: (unit: UnitId) => string): readonly Contact[] {
  const found = contacts.filter((contact) => contact.role === to.role);
  return found.length > 0 ? found : [{ unit: to.unit, role: to.role, name: nameOf(to.unit), address: null }];
}
