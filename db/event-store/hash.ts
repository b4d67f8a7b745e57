import { createHash } from 'node:crypto';

export interface HashedEvent {
  readonly ledger: string;
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly commandId: string;
  readonly correlation: string;
  /** The exact stored text: a re-serialised copy could differ by a byte and break the chain. */
  readonly data: string;
}

/** A row of `events`, as far as its hash goes. */
export interface HashedRow
  extends Pick<HashedEvent, 'ledger' | 'position' | 'stream' | 'version' | 'type' | 'actor' | 'correlation' | 'data'> {
  readonly schema_version: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly command_id: string;
}

export function hashedEvent(row: HashedRow): HashedEvent {
  return {
    ledger: row.ledger,
    position: row.position,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    actor: row.actor,
    commandId: row.command_id,
    correlation: row.correlation,
    data: row.data,
  };
}

export const chainStart = Buffer.alloc(32);

/** SHA-256 over the previous hash and every stored field, each preceded by its length so that none can slip into its neighbour. */
export function chainHash(previous: Buffer, event: HashedEvent): Buffer {
  const hash = createHash('sha256').update(previous);
  const fields = [
    event.ledger,
    String(event.position),
    event.stream,
    String(event.version),
    event.type,
    String(event.schemaVersion),
    event.occurredAt,
    event.recordedAt,
    event.actor,
    event.commandId,
    event.correlation,
    event.data,
  ];
  // As one text: each call into the hash costs more than what it hashes.
  let text = '';
  for (const field of fields) text += `${String(Buffer.byteLength(field))}:${field}`;
  return hash.update(text, 'utf8').digest();
}
