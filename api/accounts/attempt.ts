import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { admitAttempt, forgiveAttempt, type Guess } from '#db/accounts/attempts.ts';
import { deviceOf } from '#api/accounts/device-cookie.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** Over the limit nothing is tried, and the answer is the same whether the account exists. Hand `succeeded` the same guess. */
export async function admit(deps: ApiDeps, request: FastifyRequest, guess: Guess, account?: AccountId): Promise<void> {
  const admission = await admitAttempt(deps.db, guess);
  if (admission.allowed) {
    if (admission.waitMillis > 0) await wait(admission.waitMillis);
    return;
  }
  const { seconds, first, turnedAway } = admission;
  // One line per pause: each is written under one lock for all, and whoever hammers would hold it.
  if (first) {
    const detail = { seconds, ...(turnedAway === 0 ? {} : { turnedAway }) };
    await recordAccess(deps.db, { kind: 'locked', account, address: request.ip, detail });
  }
  throw new Problem('too-many-requests', { seconds }, { retryAfter: seconds });
}

export async function succeeded(deps: ApiDeps, guess: Guess): Promise<void> {
  await forgiveAttempt(deps.db, guess);
}

/** A guess at that login or at that account's code; a browser that has been in the account has a budget of its own. */
export function guessAt(
  deps: ApiDeps,
  request: FastifyRequest,
  what: { readonly at: 'login' | 'code'; readonly of: string; readonly account: AccountId | undefined },
): Guess {
  const { at, of, account } = what;
  const device = account === undefined ? null : deviceOf(request, deps.keys('device-cookie'), account);
  return device === null ? { at, of, address: request.ip } : { at, of, device };
}
