import { setTimeout as wait } from 'node:timers/promises';
import { seconds } from '#cli/servers/progress.ts';
import { watchPulse } from '#cli/servers/pulse.ts';
import { Restarts } from '#cli/servers/restarts.ts';
import type { Running } from '#cli/servers/running.ts';
import { endingWords, ServerEnded, untilReady } from '#cli/servers/wait.ts';

const bootMillis = 120_000;
const silenceMillis = 10_000;

export interface Kept {
  /** Starts one; it does not serve yet. */
  readonly launch: () => Running;
  /** It is asked every second whether its event loop still turns. */
  readonly pulse: boolean;
  /** Before it is started again for the first time; then twice as long each time. */
  readonly pauseMillis: number;
  readonly say: (line: string) => void;
  readonly giveUp: (reason: Error) => void;
}

/** Why it ended, and how long it had served; null: we ended it, because it stood still. */
type Ended = { readonly reason: Error; readonly servedMillis: number } | null;

/**
 * Resolves when it serves, and tells when it is over. In between it is started again whenever it ends and nobody asked it to: nobody watches a
 * terminal in an office, and what was received is in the record, so nothing is lost.
 */
export async function keepRunning(kept: Kept): Promise<{ readonly over: Promise<void> }> {
  const server = kept.launch();
  await untilReady(server, bootMillis);
  return { over: goOn(server, kept) };
}

async function goOn(first: Running, kept: Kept): Promise<void> {
  const restarts = new Restarts(kept.pauseMillis);
  let server = first;
  let ended = await endOf(server, kept);
  while (await comesAgain(server, ended, restarts, kept)) {
    server = kept.launch();
    ended = await startAndEndOf(server, kept);
  }
}

async function comesAgain(server: Running, ended: Ended, restarts: Restarts, kept: Kept): Promise<boolean> {
  if (server.stopping) return false;
  if (ended === null) return true;
  const pause = restarts.pauseAfter(ended.servedMillis);
  if (pause === null) {
    kept.giveUp(new Error(`ended again and again, and is given up: ${ended.reason.message}`));
    return false;
  }
  kept.say(`${ended.reason.message}\n  ${server.name} is started again in ${seconds(pause)}`);
  // Asked to stop in the pause, or replaced by what the screen chose.
  return await wait(pause).then(() => !server.stopping);
}

async function startAndEndOf(server: Running, kept: Kept): Promise<Ended> {
  try {
    await untilReady(server, bootMillis);
  } catch (error) {
    // One that did not serve in time still runs.
    server.end();
    await server.ended;
    return { reason: error instanceof Error ? error : new Error(String(error)), servedMillis: 0 };
  }
  kept.say(`${server.name} runs again`);
  return await endOf(server, kept);
}

async function endOf(server: Running, { pulse, say }: Kept): Promise<Ended> {
  const began = performance.now();
  const stood = new AbortController();
  // An event loop that stands still never comes back by itself.
  const still = (): void => {
    stood.abort();
    say(`${server.name} stood still for ${String(silenceMillis / 1000)} s: ended and started again`);
    server.end();
  };
  if (pulse) watchPulse(server, { silenceMillis, still });
  const ending = await server.ended;
  if (stood.signal.aborted) return null;
  const reason = new ServerEnded(server.name, server.lastLines(20), endingWords(ending));
  return { reason, servedMillis: performance.now() - began };
}
