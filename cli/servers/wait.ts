import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from '#cli/servers/running.ts';

export class ServerEnded extends Error {
  override readonly name = 'ServerEnded';
  constructor(
    readonly server: string,
    readonly lastWords: readonly string[],
    what: string,
  ) {
    super([`${server} ${what}; its last lines:`, ...lastWords.map((line) => `  ${line}`)].join('\n'));
  }
}

/** Asks until the answer is yes; ends at once when the program does, and never waits longer than `limitMillis`. */
export async function untilServing(server: Running, asks: () => Promise<boolean>, limitMillis: number): Promise<void> {
  const stop = new AbortController();
  const asking = async (): Promise<'serving' | 'late'> => {
    const end = performance.now() + limitMillis;
    while (performance.now() < end && !stop.signal.aborted) {
      if (await asks()) return 'serving';
      await pause(25);
    }
    return 'late';
  };
  const result = await Promise.race([asking(), server.ended]);
  stop.abort();
  if (result === 'serving') return;
  const what = result === 'late' ? `did not serve within ${String(limitMillis / 1000)} s` : endingWords(result);
  throw new ServerEnded(server.name, server.lastLines(20), what);
}

function endingWords(ending: Awaited<Running['ended']>): string {
  return ending.signal === null ? `ended with code ${String(ending.code)}` : `was ended by ${ending.signal}`;
}
