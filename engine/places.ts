import type { AggregateKind, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { hostOfLedger, isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';
import { knownForGood } from '#engine/known-for-good.ts';
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
  /** Also finds an aggregate whose opening command still waits: with the engine away it exists all the same. */
  readonly find: (stream: StreamId) => Promise<Place | undefined>;

  constructor(db: Db) {
    this.find = knownForGood(async (stream) => {
      const row = await streamOrOpening(db, stream);
      const answer = row === undefined ? undefined : placeOf(stream, row.kind, row.ledger);
      return { answer, lasts: answer !== undefined };
    }, mostKnown);
  }
}

const mostKnown = 10_000;

export function placeOf(stream: StreamId, kind: AggregateKind, ledger: LedgerId): Place {
  return { stream, kind, ledger, host: hostOfLedger(ledger), rehearsal: isRehearsalLedger(ledger) };
}
