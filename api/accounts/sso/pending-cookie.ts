import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SsoPending } from '#api/accounts/sso/port.ts';

/**
 * What must come back lies in the browser that set out: a stranger's answer does not fit it, and nothing is kept here for
 * people who never return. Nobody but that browser learns it, so it need not be sealed.
 */
const prefix = '__Host-hoinghi-sso.';
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
const tenMinutes = 600;
/** Windows that may be on the way at once; a header of cookies is not endless. */
const mostOnTheWay = 6;

const Answer = z.object({ state: z.string().max(200) });

const Kept = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });

export interface OnTheWay extends SsoPending {
  /** Where in the console the person wanted to be. */
  readonly next: string;
}

/** Each window that sets out has one of its own, told apart by what comes back: one that was opened later takes nothing from it. */
export function keepPending(request: FastifyRequest, reply: FastifyReply, pending: OnTheWay): void {
  const text = Buffer.from(JSON.stringify(pending), 'utf8').toString('base64url');
  // A browser names the oldest first: those that were left on the way make room.
  const before = Object.keys(request.cookies).filter((name) => name.startsWith(prefix));
  for (const name of before.slice(0, Math.max(0, before.length + 1 - mostOnTheWay)))
    reply.clearCookie(name, attributes);
  void reply.setCookie(`${prefix}${pending.state}`, text, { ...attributes, maxAge: tenMinutes });
}

/** Once: the same answer cannot be given again. */
export function takePending(request: FastifyRequest, reply: FastifyReply): OnTheWay | null {
  const answer = Answer.safeParse(request.query);
  if (!answer.success) return null;
  const name = `${prefix}${answer.data.state}`;
  const text = request.cookies[name];
  if (text === undefined) return null;
  void reply.clearCookie(name, attributes);
  try {
    return Kept.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
