import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SsoPending } from '#api/accounts/sso/port.ts';

/**
 * What must come back lies in the browser that set out: a stranger's answer does not fit it, and nothing is kept here for
 * people who never return. Nobody but that browser learns it, so it need not be sealed.
 */
const name = '__Host-hoinghi-sso';
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
const tenMinutes = 600;

const Kept = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });

export interface OnTheWay extends SsoPending {
  /** Where in the console the person wanted to be. */
  readonly next: string;
}

export function keepPending(reply: FastifyReply, pending: OnTheWay): void {
  const text = Buffer.from(JSON.stringify(pending), 'utf8').toString('base64url');
  void reply.setCookie(name, text, { ...attributes, maxAge: tenMinutes });
}

/** Once: the same answer cannot be given again. */
export function takePending(request: FastifyRequest, reply: FastifyReply): OnTheWay | null {
  const text = request.cookies[name];
  if (text === undefined) return null;
  void reply.clearCookie(name, attributes);
  try {
    return Kept.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
