import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Where an error was met that ends nothing by itself: the work goes on, so that nobody would ever hear of it. */
export const lapses = [
  'databaseConnection',
  'changeFeed',
  'liveView',
  'tokenUse',
  'singleSignOn',
  'setupLink',
  'probe',
  'outcome',
  'parked',
  'reconciling',
  'rounds',
  'mailSink',
  'program',
  'scrape',
  'tracing',
  'contacts',
  'files',
] as const;
export type LapsePlace = (typeof lapses)[number];

export interface CarriedOut {
  /** The id of the request behind the command, in its inbox row and in its events. */
  readonly correlation: string;
  readonly type: string;
  readonly outcome: string;
}

/** What the rooms tell of their work. Names, codes and numbers only: no text that a person wrote, no address, no secret. */
export type Told =
  | { readonly kind: 'lapse'; readonly place: LapsePlace; readonly error: unknown }
  | {
      readonly kind: 'pass';
      readonly stream: string;
      readonly aggregate: string;
      readonly millis: number;
      readonly events: number;
      readonly letters: number;
      readonly commands: readonly CarriedOut[];
      /** How long after the planned moment time was let work; null: nothing was due. */
      readonly lateMillis: number | null;
    }
  | {
      readonly kind: 'answer';
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly millis: number;
    }
  | {
      readonly kind: 'knock';
      readonly stream: string;
      readonly answer: string;
      readonly millis: number;
      readonly error?: unknown;
    }
  | {
      readonly kind: 'letter';
      readonly stream: string;
      readonly status: string;
      /** From the transaction that owed it to the server's acceptance. */
      readonly lagMillis: number | null;
      /** False: nobody answered at the server's address. */
      readonly serverAnswered: boolean;
    }
  | {
      readonly kind: 'activity';
      readonly name: string;
      readonly workflow: string;
      readonly attempt: number;
      readonly millis: number;
      readonly error?: unknown;
    };

/** Node's own channel: whoever tells need not know who listens, and with nobody listening it costs nothing. */
const name = 'hoi-nghi:told';
const told = channel(name);

export function tell(what: Told): void {
  if (told.hasSubscribers) told.publish(what);
}

export function lapsed(place: LapsePlace, error: unknown): void {
  tell({ kind: 'lapse', place, error });
}

/** Returns how to stop listening. */
export function listen(hear: (what: Told) => void): () => void {
  // Only `tell` publishes here.
  const each = (message: unknown): void => {
    hear(message as Told);
  };
  subscribe(name, each);
  return () => {
    unsubscribe(name, each);
  };
}
