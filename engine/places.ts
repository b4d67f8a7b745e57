import type { AggregateKind, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { hostOfLedger, isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';
import { streamOrOpening } from '#db/queries/stream-place.query.ts';

/** Where an aggregate's events are. Fixed for its life, so it is remembered. */
export interface Place {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly ledger: LedgerId;
  /** The hosting unit: the ledger is its book. */
  readonly host: UnitId;
  readonly rehearsal: boolean;
}

export class StreamPlaces {
  private readonly known = new Map<StreamId, Place>();

  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** Also finds an aggregate whose opening command still waits: with the engine away it exists all the same. */
  async find(stream: StreamId): Promise<Place | undefined> {
    const known = this.known.get(stream);
    if (known !== undefined) return known;
    const row = await streamOrOpening(this.db, stream);
    if (row === undefined) return undefined;
    const place = placeOf(stream, row.kind, row.ledger);
    if (this.known.size > 10_000) this.known.clear();
    this.known.set(stream, place);
    return place;
  }
}

export function placeOf(stream: StreamId, kind: AggregateKind, ledger: LedgerId): Place {
  return { stream, kind, ledger, host: hostOfLedger(ledger), rehearsal: isRehearsalLedger(ledger) };
}
