import type { FastifyRequest } from 'fastify';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { admitAttempt, forgiveAttempt } from '#db/accounts/attempts.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

export interface Attempting {
  /** What is guessed at: see db/accounts/attempts.ts. Null = the address alone is counted. */
  readonly key: string | null;
  /** For the access log, when it is known. */
  readonly account?: AccountId | undefined;
}

/** Counted before it is tried; over the limit nothing is tried, and the answer is the same whether the account exists. */
export async function admit(deps: ApiDeps, request: FastifyRequest, { key, account }: Attempting): Promise<void> {
  const admission = await admitAttempt(deps.db, key, request.ip);
  if (admission.allowed) return;
  const { seconds } = admission;
  await recordAccess(deps.db, { kind: 'locked', account, address: request.ip, detail: { seconds } });
  throw new Problem('too-many-requests', { seconds }, { retryAfter: seconds });
}

export async function succeeded(deps: ApiDeps, request: FastifyRequest, key: string | null): Promise<void> {
  await forgiveAttempt(deps.db, key, request.ip);
}
