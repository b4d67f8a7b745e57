import { type RawBuilder, sql } from 'kysely';
import { linkOf, renderLetter } from '#domain/words/mail.ts';
import { calendarEntry } from '#domain/words/mail-calendar.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';
import type { DeliveryTable, SentEntry } from '#db/schema.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import { calendarUidOf, messageIdOf } from '#db/outbox/message-id.ts';

/** A letter, whom it is for by name and address, and all its text is made of. The same one gives the same text. */
export interface ResolvedLetter {
  readonly ledger: LedgerId;
  readonly stream: StreamId;
  readonly rehearsal: boolean;
  readonly publicUrl: string;
  readonly at: Instant;
  readonly letter: Letter;
  readonly recipients: readonly Contact[];
  /** Nobody mails letters here: one without an address is printed like all others. Left out: they are mailed. */
  readonly onPaper?: boolean;
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
  'calendar',
  'status',
  'due_at',
  'queued_at',
] as const satisfies readonly (keyof DeliveryTable)[];

/** One delivery row per recipient, with its text. `queuedAt` null: now. The same letter to the same recipient is there once. */
export function deliveryRows(letters: readonly ResolvedLetter[], queuedAt: Instant | null) {
  return letters.flatMap((given) => given.recipients.map((contact) => deliveryRow(given, contact, queuedAt)));
}

function deliveryRow(given: ResolvedLetter, contact: Contact, queuedAt: Instant | null) {
  const { ledger, stream, rehearsal, publicUrl, at, letter } = given;
  const words = renderLetter(letter, { recipientName: contact.name, publicUrl, now: at, rehearsal });
  return {
    ledger,
    stream,
    notice_key: letter.key,
    template: letter.template,
    rehearsal,
    unit: contact.unit,
    role: contact.role,
    recipient_name: contact.name,
    address: contact.address,
    message_id: messageIdOf(stream, letter.key, `${contact.unit}/${contact.role}/${contact.address ?? ''}`),
    subject: words.subject,
    body: words.text,
    calendar: sentEntry(given),
    status: contact.address === null && !(given.onPaper === true && !rehearsal) ? 'noAddress' : 'queued',
    due_at: at,
    queued_at: queuedAt,
  } satisfies Record<(typeof written)[number], unknown>;
}

/** Later letters about the same thing bear a higher number, so that a calendar which gets them out of order keeps the newest. */
function sentEntry({ stream, at, letter, rehearsal, publicUrl }: ResolvedLetter): SentEntry | null {
  const entry = calendarEntry(letter, at, rehearsal);
  if (entry === null) return null;
  const { of, ...said } = entry;
  const sequence = Math.floor((millisOf(at) - firstSequence) / 1000);
  return { uid: calendarUidOf(stream, of), sequence, written: at, link: linkOf(letter, publicUrl), ...said };
}

/** Counted in seconds from here a sequence stays within 31 bits until 2088. */
const firstSequence = Date.UTC(2020, 0, 1);

export type DeliveryRow = ReturnType<typeof deliveryRow>;

export function insertDeliveries(rows: readonly DeliveryRow[]): RawBuilder<unknown> {
  const columns = sql.join(written.map((name) => sql.ref(name)));
  const values = sql.join(
    written.map((name) => (name === 'queued_at' ? sql`coalesce(queued_at, clock_timestamp())` : sql.ref(name))),
  );
  // As one parameter, like the members' rows: a letter to every unit has no limit then.
  return sql`
    insert into deliveries (${columns})
    select ${values} from jsonb_populate_recordset(null::deliveries, ${JSON.stringify(rows)}::jsonb)
    on conflict (message_id) do nothing`;
}
