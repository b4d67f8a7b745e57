import { pulseAsked, pulseGiven } from '#config/ready.ts';
import type { Running } from '#cli/servers/running.ts';

const lookMillis = 1_000;

export interface PulseWishes {
  /** Longer than any request may keep the event loop; shorter than people wait. */
  readonly silenceMillis: number;
  readonly still: () => void;
}

/** Asks a program of ours every second whether it is alive, and says once when it has been silent for too long. */
export function watchPulse(server: Running, { silenceMillis, still }: PulseWishes): void {
  let heard = performance.now();
  let looked = heard;
  server.hears(pulseGiven, () => {
    heard = performance.now();
  });
  const look = setInterval(() => {
    const now = performance.now();
    // We ourselves stood still (a machine that slept): its silence proves nothing.
    if (now - looked > 3 * lookMillis) heard = now;
    looked = now;
    if (server.stopping) return;
    if (now - heard < silenceMillis) {
      server.tell(pulseAsked);
      return;
    }
    clearInterval(look);
    still();
  }, lookMillis);
  look.unref();
  void server.ended.then(() => {
    clearInterval(look);
  });
}
