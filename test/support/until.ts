import { setTimeout as pause } from 'node:timers/promises';

const patienceMillis = 15_000;

/**
 * Asks again until the answer is not null. No time limit of its own: the test's own ends a hopeless wait, and by then
 * stderr has said what was awaited.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const began = Date.now();
  let said = 0;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    const waited = Date.now() - began;
    if (waited >= (said + 1) * patienceMillis) {
      said += 1;
      process.stderr.write(`waiting for ${what}, ${String(Math.round(waited / 1000))} s by now\n`);
    }
    await pause(50);
  }
}
