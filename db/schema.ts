import type { ColumnType, Generated } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { CalendarEntry } from '#domain/words/mail-calendar.ts';
import type { ProjectionTables } from '#db/projections/tables.ts';
import type { AccountTables } from '#db/schema.accounts.ts';
import type { DraftTables } from '#db/schema.drafts.ts';
import type { FileTables } from '#db/schema.files.ts';

/** The outcome of a command, kept under its id: a second execution and a second request both get this one. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly events: readonly AppendedEvent[]; readonly answer: OutcomeFacts }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | Failure;

/** Parked: the product itself failed at it. Nothing was done; it can be tried again after a fix. */
export interface Failure {
  readonly kind: 'failed';
  /** What was thrown, for who mends it; no caller is shown it. */
  readonly error: string;
  readonly tries: number;
}

export interface AppendedEvent {
  readonly type: string;
  readonly stream: StreamId;
  readonly version: number;
}

/** The scalar facts of the events: what a caller is told at once (receipt, lateness, round …). */
export type OutcomeFacts = Readonly<Record<string, string | number | boolean | null>>;

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Json<T> = ColumnType<T, string, string>;
type Sealed<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface LedgerHeadTable {
  ledger: LedgerId;
  position: number;
  hash: Buffer;
}

export interface EventTable {
  ledger: LedgerId;
  position: number;
  stream: StreamId;
  version: number;
  type: string;
  schema_version: number;
  occurred_at: Timestamp;
  recorded_at: Timestamp;
  actor: string;
  command_id: string;
  correlation: string;
  data: string;
  prev_hash: Buffer;
  hash: Buffer;
}

export interface StreamTable {
  stream: StreamId;
  kind: AggregateKind;
  ledger: LedgerId;
  version: number;
  status: string;
  ended: boolean;
  next_due_key: string | null;
  next_due_at: Timestamp | null;
}

export interface InboxTable {
  receipt: Generated<number>;
  command_id: CommandId;
  stream: StreamId;
  kind: AggregateKind;
  ledger: LedgerId;
  type: string;
  schema_version: Generated<number>;
  data: Json<unknown>;
  actor: Json<Actor>;
  correlation: string;
  request_hash: string;
  arrived_at: ColumnType<Date, Date | string | undefined, never>;
  outcome: ColumnType<Outcome | null, string | null, string | null>;
  done_at: ColumnType<Date | null, Date | null, Date | string | null>;
}

/** What became of a letter. */
export const deliveryStatuses = ['queued', 'accepted', 'toPrint', 'handedOver', 'refused', 'noAddress'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** What a letter puts into a calendar, as it was sent. */
export interface SentEntry extends Omit<CalendarEntry, 'of'> {
  readonly uid: string;
  readonly sequence: number;
  readonly written: Instant;
  /** Where the console shows it; null: the letter names no place. */
  readonly link: string | null;
}

export interface DeliveryTable {
  id: Generated<number>;
  ledger: LedgerId;
  stream: StreamId;
  notice_key: string;
  template: LetterTemplate;
  rehearsal: boolean;
  unit: UnitId;
  role: Addressee['role'];
  recipient_name: string;
  address: string | null;
  message_id: string;
  subject: string;
  body: string;
  /** What the letter puts into a calendar; null: nothing. */
  calendar: ColumnType<SentEntry | null, string | null | undefined, never>;
  status: DeliveryStatus;
  attempts: ColumnType<number, number | undefined, number>;
  response: string | null;
  queued_at: Timestamp;
  due_at: Timestamp;
  settled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  /** The letter that this row carries once more. */
  resend_of: ColumnType<number | null, number | null | undefined, never>;
  resent_by: ColumnType<string | null, string | null | undefined, never>;
  /** Who printed it and handed it over; when stands in `settled_at`. */
  handed_by: ColumnType<string | null, undefined, string | null>;
  /** Of what the letter says and to whom; the line of the access log that names it. See db/outbox/seal.ts. */
  digest: Sealed<Buffer>;
  sealed_on: Sealed<string>;
  sealed_number: Sealed<number>;
  /** A person it named was erased: its words are gone, its digest stays. */
  erased_at: ColumnType<Date | null, undefined, Date>;
}

/** A letter that waits for its text. */
export interface LetterToWriteTable {
  id: Generated<number>;
  ledger: LedgerId;
  stream: StreamId;
  rehearsal: boolean;
  public_url: string;
  due_at: Timestamp;
  letter: string;
  recipients: string;
  queued_at: ColumnType<Date, Date | string | undefined, never>;
}

export interface DocumentTable {
  id: Generated<number>;
  ledger: LedgerId;
  stream: StreamId;
  key: string;
  file_name: string;
  rehearsal: boolean;
  model: ColumnType<unknown, string, string>;
  content: Buffer | null;
  requested_at: Timestamp;
  rendered_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  /** Units it is sent to; null: whoever reads the stream. */
  sent_to: ColumnType<string[] | null, string[] | null | undefined, never>;
  digest: Sealed<Buffer>;
  sealed_on: Sealed<string>;
  sealed_number: Sealed<number>;
}

export interface MailSinkTable {
  id: Generated<number>;
  received_at: ColumnType<Date, Date | string | undefined, never>;
  message_id: string | null;
  sender: string;
  recipients: string[];
  subject: string;
  body_text: string;
  raw: string;
  rehearsal: boolean;
}

export interface PersonKeyTable {
  id: string;
  /** Whom it is for: see db/persons/keys.ts. Both go when the person is erased. */
  subject: Sealed<string>;
  key: Sealed<Buffer>;
  created_at: ColumnType<Date, undefined, never>;
  erased_at: ColumnType<Date | null, undefined, Date>;
}

export interface AnchorTable {
  number: Generated<number>;
  at: Timestamp;
  /** The exact signed text. */
  body: string;
  signature: Buffer;
  public_key: string;
  /** The answer of a time-stamping authority (RFC 3161), as it came. */
  stamp: ColumnType<Buffer | null, Buffer | null | undefined, Buffer>;
  mailed_at: ColumnType<Date | null, null | undefined, Date>;
}

export interface Database extends ProjectionTables, AccountTables, DraftTables, FileTables {
  ledger_head: LedgerHeadTable;
  events: EventTable;
  streams: StreamTable;
  inbox: InboxTable;
  deliveries: DeliveryTable;
  letters_to_write: LetterToWriteTable;
  documents: DocumentTable;
  mail_sink: MailSinkTable;
  anchor: AnchorTable;
  person_key: PersonKeyTable;
}
