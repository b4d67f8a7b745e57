import { cutText } from '#domain/kernel/cut-text.ts';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountId, DelegationId, PositionId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { forgetOldAttempts } from '#db/accounts/attempts.ts';
import { type OpenPosition, openPositions } from '#db/accounts/positions.ts';
import { endSessions, forgetOldSessions, insertSession, lastPosition } from '#db/accounts/sessions.ts';
import { cookieOf, giveCookie } from '#api/accounts/cookie.ts';
import { rememberDevice } from '#api/accounts/device-cookie.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

export interface Newcomer {
  readonly account: AccountId;
  /** The position to begin in; left out: the one of the last time, else the first. */
  readonly position?: PositionId;
  /** Given already: by the identity provider, or not asked for in an evaluation. */
  readonly secondFactorGiven: boolean;
  readonly how: 'password' | 'single-sign-on' | 'evaluation' | 'set-up';
}

/** Begins a session with a token of its own, whatever the browser brought along, and records that somebody came in. */
export async function openSession(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  newcomer: Newcomer,
): Promise<void> {
  const { account, how } = newcomer;
  const before = cookieOf(request);
  const left = before === undefined ? null : await deps.callers.session(before);
  const positions = await openPositions(deps.db, account, todayOf(null));
  const start = startingPosition(positions, newcomer.position, await lastPosition(deps.db, account));
  const token = newToken();
  await deps.db.transaction().execute(async (trx) => {
    if (left !== null) await endSessions(trx, { id: left.id }, 'logged-out');
    await insertSession(trx, {
      tokenHash: tokenHash(token),
      id: randomUUID(),
      account,
      position: start?.id ?? null,
      delegation: start?.delegation ?? null,
      idleExpiresAt: deps.callers.idleEnd(),
      expiresAt: new Date(Date.now() + deps.callers.settings.maxHours * 3_600_000),
      secondFactorAt: newcomer.secondFactorGiven ? new Date() : null,
      address: request.ip,
      agent: cutText(request.headers['user-agent'] ?? '', 300),
    });
    await recordAccess(trx, { kind: 'logged-in', account, position: start, address: request.ip, detail: { how } });
  });
  deps.callers.forget();
  await Promise.all([forgetOldSessions(deps.db), forgetOldAttempts(deps.db)]);
  giveCookie(reply, token);
  if (how !== 'evaluation' && (await isIn(deps, token)))
    rememberDevice(request, reply, deps.keys('device-cookie'), account);
}

/** Whoever has the password and still owes the second factor has not been in: his guesses at it get no budget of their own. */
async function isIn(deps: ApiDeps, token: string): Promise<boolean> {
  const facts = await deps.callers.session(token);
  const factor = facts === null ? 'toGive' : deps.callers.secondFactor(facts);
  return factor === 'done' || factor === 'notNeeded';
}

interface Last {
  readonly position: PositionId | null;
  readonly delegation: DelegationId | null;
}

function startingPosition(
  positions: readonly OpenPosition[],
  wished: PositionId | undefined,
  last: Last | undefined,
): OpenPosition | undefined {
  if (wished !== undefined) return positions.find((each) => each.id === wished);
  const same = positions.find((each) => each.id === last?.position && each.delegation === last.delegation);
  return same ?? positions[0];
}
