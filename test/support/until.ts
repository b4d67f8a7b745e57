import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is not null. No time limit of its own: the test's own ends a hopeless wait. */
export async function until<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await pause(50);
  }
}
