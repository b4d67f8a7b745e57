import { setTimeout as pause } from 'node:timers/promises';
import type { AggregateRef } from '#domain/kernel/ids.ts';
import { park } from '#db/inbox/parked.ts';
import { nextWaiting } from '#db/inbox/waiting.ts';
import type { PassReport, PassRequest } from '#engine/pass.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { isFault } from '#engine/faults.ts';
import { lapsed } from '#telemetry/tell.ts';

/** A command that fails so often, alone and with nothing else at fault, is parked. */
const mostTries = 3;
const pauseMillis = 50;

/**
 * After a batch that a fault stopped: every command alone, so that one which cannot be carried out does not hold up those
 * behind it. What time alone brings about comes first: if that fails no command is to blame, and none is parked for it.
 * Answers who is to be knocked for.
 */
export async function carryOutOneByOne(
  deps: EngineDeps,
  request: PassRequest,
  pass: (request: PassRequest) => Promise<PassReport>,
): Promise<readonly AggregateRef[]> {
  const others: AggregateRef[] = [];
  for (let count = 0; count < request.batch; count += 1) {
    const next = await nextWaiting(deps.db, request.stream);
    if (next === undefined) break;
    const time = await pass({ ...request, batch: 0, now: next.arrivedAt });
    others.push(...time.others);
    const own = await several(() => pass({ ...request, batch: 1, now: next.arrivedAt }));
    if ('others' in own) others.push(...own.others);
    else if (await park(deps.db, next.receipt, { kind: 'failed', error: inWords(own.fault), tries: mostTries })) {
      deps.warn?.(`command ${next.commandId} of ${request.stream} is parked`);
      // Its text may quote what the command carries: the log keeps of it what it keeps of any error.
      lapsed('parked', own.fault);
    }
  }
  return others;
}

/** What the last try threw, if all of them failed at the command; anything else is thrown on. */
async function several(pass: () => Promise<PassReport>): Promise<PassReport | { readonly fault: Error }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await pass();
    } catch (error) {
      if (!isFault(error)) throw error;
      if (attempt === mostTries) return { fault: error };
      await pause(attempt * pauseMillis);
    }
  }
}

function inWords(fault: Error): string {
  return `${fault.name}: ${fault.message}`;
}
