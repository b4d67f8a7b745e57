import { Client, Connection } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';
import { keepAliveClient } from '#test/bench/http.ts';
import { openCycle, report } from '#test/bench/submissions.ts';
import type { Parts } from '#test/drill/parts.ts';

const unitsPerCycle = 300;

export interface Given {
  readonly key: string;
  readonly stream: string;
  readonly unit: string;
  /** What its sender was told in the end. */
  readonly status: number;
  readonly receipt: number | null;
  readonly events: string | null;
  readonly millis: number;
  /** When that was, by our clock. */
  readonly at: number;
}

export interface LoadReport {
  readonly given: readonly Given[];
  /** Answers on the way to that, by their status; 0 = no answer at all. */
  readonly answers: Readonly<Record<string, number>>;
}

export interface Wishes {
  readonly commands: number;
  readonly callers: number;
  readonly name: string;
  /** How many may have been begun by now. */
  readonly budget?: () => number;
}

/** Cycles that collect reports, opened in quiet; then `run` hands the reports in, each until somebody has answered it. */
export async function prepareLoad(parts: Parts, { commands, callers, name, budget }: Wishes) {
  const connection = await Connection.connect({ address: parts.temporalAddress });
  const client = new Client({ connection });
  const cycles: Awaited<ReturnType<typeof openCycle>>[] = [];
  for (let from = 0; from < commands; from += unitsPerCycle) {
    const units = Array.from(
      { length: Math.min(unitsPerCycle, commands - from) },
      (_, at) => `unit-${String(from + at)}`,
    );
    cycles.push(await openCycle(parts, client, `${name}-${String(from)}`, units));
  }
  await connection.close();
  const clients = parts.apiUrls.map((url) => keepAliveClient(url));
  const one = async (index: number, { given, answers }: Told): Promise<void> => {
    const cycle = cycles[Math.floor(index / unitsPerCycle)];
    if (cycle === undefined) throw new Error('no such cycle');
    const unit = `unit-${String(index)}`;
    const key = `${name}-${String(index)}`;
    const path = `/cycles/${cycle.slug}/reports/${unit}/submit`;
    const token = cycle.tokens[index % unitsPerCycle] ?? '';
    const began = Date.now();
    for (let attempt = index; ; attempt += 1) {
      const client = clients[attempt % clients.length];
      const answer = await client?.post(path, token, key, report).catch(() => undefined);
      const status = answer?.status ?? 0;
      answers[status] = (answers[status] ?? 0) + 1;
      if (answer !== undefined && [200, 202, 409, 422].includes(status)) {
        const body = JSON.parse(answer.body) as { receipt?: number; events?: unknown };
        const events = body.events === undefined ? null : JSON.stringify(body.events);
        const millis = Date.now() - began;
        const at = began + millis;
        given.push({ key, stream: cycle.stream, unit, status, receipt: body.receipt ?? null, events, millis, at });
        return;
      }
      await pause(200);
    }
  };
  return {
    streams: cycles.map(({ stream }) => stream),
    /** Run again, it hands in the same reports under the same keys. */
    async run(): Promise<LoadReport> {
      const told: Told = { given: [], answers: {} };
      let next = 0;
      const caller = async (): Promise<void> => {
        while (next < commands) {
          if (budget !== undefined && next >= budget()) await pause(20);
          else await one(next++, told);
        }
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return told;
    },
    close(): void {
      for (const client of clients) client.close();
    },
  };
}

interface Told extends LoadReport {
  readonly given: Given[];
  readonly answers: Record<string, number>;
}
