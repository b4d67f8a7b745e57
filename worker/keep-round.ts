import { type LapsePlace, lapsed } from '#telemetry/tell.ts';

/**
 * A round again and again while the worker lives, never two at once. What it needs may be away: that is told as `of`, and the next round
 * comes soon enough. Resolves to what ends it.
 */
export function keepRound(of: LapsePlace, everyMillis: number, run: () => Promise<unknown>): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve();
  let busy = false;
  const again = setInterval(() => {
    if (busy) return;
    busy = true;
    round = run()
      .catch((error: unknown) => lapsed(of, error))
      .finally(() => {
        busy = false;
      });
  }, everyMillis);
  again.unref();
  return async () => {
    clearInterval(again);
    await round;
  };
}
