import { setTimeout as pause } from 'node:timers/promises';
import type { Ending, Running } from '#cli/servers/running.ts';

export class ServerEnded extends Error {
  override readonly name = 'ServerEnded';
  readonly server: string;
  readonly lastWords: readonly string[];

  constructor(server: string, lastWords: readonly string[], what: string) {
    super([`${server} ${what}; its last lines:`, ...lastWords.map((line) => `  ${line}`)].join('\n'));
    this.server = server;
    this.lastWords = lastWords;
  }
}

/** Asks until the answer is yes; ends at once when the program does, and never waits longer than `limitMillis`. */
export async function untilServing(server: Running, asks: () => Promise<boolean>, limitMillis: number): Promise<void> {
  const stop = new AbortController();
  const asking = async (): Promise<void> => {
    while (!(await asks()) && !stop.signal.aborted) await pause(25);
  };
  try {
    await within(server, asking(), limitMillis);
  } finally {
    stop.abort();
  }
}

/** Waits for our own programs, which say when they serve. */
export async function untilReady(server: Running, limitMillis: number): Promise<void> {
  await within(server, server.says('ready'), limitMillis);
}

async function within(server: Running, serving: Promise<void>, limitMillis: number): Promise<void> {
  const timer = new AbortController();
  const late = pause(limitMillis, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const result = await Promise.race([serving.then(() => 'serving' as const), late, server.ended]);
  timer.abort();
  if (result === 'serving') return;
  const what = result === 'late' ? `did not serve within ${String(limitMillis / 1000)} s` : endingWords(result);
  throw new ServerEnded(server.name, server.lastLines(20), what);
}

export function endingWords(ending: Ending): string {
  return ending.signal === null ? `ended with code ${String(ending.code)}` : `was ended by ${ending.signal}`;
}
