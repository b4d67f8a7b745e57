import type { EngineDeps } from '#db/carry-out/carry-out.ts';
import type { LiveHub } from '#api/live/live-hub.ts';
import type { Knocker } from '#api/support/knocker.ts';
import type { Receiving } from '#api/support/receiving.ts';
import type { OutcomeReader } from '#api/support/outcome-reader.ts';
import type { StreamPlaces } from '#api/support/stream-places.ts';

/** What routes are given: the record, the way to the engine, and the facts of this installation. */
export interface ApiDeps extends EngineDeps {
  readonly receiving: Receiving;
  readonly knocker: Knocker;
  readonly outcomes: OutcomeReader;
  readonly places: StreamPlaces;
  readonly live: LiveHub;
  readonly tokenSecret: string;
  /** In evaluation mode anybody on this machine may mint a token and read the mail sink. */
  readonly evaluation: boolean;
}
