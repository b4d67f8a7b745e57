import pg from 'pg';
import { z } from 'zod';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { applicationRole, changesChannel } from '#db/database.ts';
import { lapsed } from '#telemetry/tell.ts';

export interface Change {
  readonly ledger: LedgerId;
  readonly streams: readonly StreamId[];
  /** People were erased: so many of their keys by now. */
  readonly erased?: number;
}

export interface ChangeListener {
  change(change: Change): void;
  /** It hears from now on, for the first time or again: something may have changed before that nobody was told of. */
  gap(): void;
}

export interface ChangeFeed {
  close(): Promise<void>;
}

const retryMillis = 1_000;
const Payload = z.object({ ledger: z.string(), streams: z.array(z.string()), erased: z.int().optional() });

/** Hears every commit that changed something, on one connection of its own; a lost one is made again until `close`. */
export function listenToChanges(url: string, listener: ChangeListener): ChangeFeed {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  const lost = (gone: pg.Client): void => {
    if (client !== gone) return;
    client = null;
    void gone.end().catch(() => undefined);
    if (!closed) retry = setTimeout(() => void connect(), retryMillis);
  };

  const connect = async (): Promise<void> => {
    const made = new pg.Client({ connectionString: url, keepAlive: true, options: `-c role=${applicationRole}` });
    client = made;
    made.on('error', (error) => {
      lapsed('changeFeed', error);
      lost(made);
    });
    made.on('end', () => {
      lost(made);
    });
    made.on('notification', ({ payload }) => {
      const change = changeIn(payload);
      if (change !== null) listener.change(change);
    });
    try {
      await made.connect();
      await made.query(`listen ${changesChannel}`);
      listener.gap();
    } catch (error) {
      lapsed('changeFeed', error);
      lost(made);
    }
  };
  void connect();

  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      const open = client;
      client = null;
      await open?.end().catch(() => undefined);
    },
  };
}

function changeIn(payload: string | undefined): Change | null {
  try {
    const { ledger, streams, erased } = Payload.parse(JSON.parse(payload ?? ''));
    return {
      ...{ ledger: ledger as LedgerId, streams: streams as StreamId[] },
      ...(erased === undefined ? {} : { erased }),
    };
  } catch {
    return null;
  }
}
