import { pulseAsked, pulseGiven } from '#config/ready.ts';
import { waitedForCpu } from '#cli/servers/cpu-wait.ts';
import type { Running } from '#cli/servers/running.ts';
import { type Seen, Silence } from '#cli/servers/silence.ts';

const lookMillis = 1_000;

export interface PulseWishes {
  /** Longer than any request may keep the event loop; shorter than people wait. */
  readonly silenceMillis: number;
  readonly still: () => void;
}

/** Asks a program of ours every second whether it is alive, and says once when it has been silent for too long. */
export function watchPulse(server: Running, { silenceMillis, still }: PulseWishes): void {
  const seen = (): Seen => ({ now: performance.now(), waited: waitedForCpu(server.pid) });
  const silence = new Silence(lookMillis, seen());
  server.hears(pulseGiven, () => silence.heard());
  const look = setInterval(() => {
    const silent = silence.at(seen());
    if (server.stopping) return;
    if (silent < silenceMillis) {
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
