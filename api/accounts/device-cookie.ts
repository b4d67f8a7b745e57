import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AccountId } from '#domain/kernel/ids.ts';

/**
 * Which browser this is, and which accounts were in it: it is told apart from all that guess at a login from elsewhere. It lets
 * nobody in. Signed, so that nobody makes himself a fresh one for each guess; an office's browser is of several people.
 */
const nameAt = (plainHttp: boolean): string => (plainHttp ? 'hoinghi-device' : '__Host-hoinghi-device');
const attributes = { path: '/', httpOnly: true, sameSite: 'lax' } as const;
const yearSeconds = 365 * 86_400;
const mostAccounts = 8;

const Kept = z.strictObject({
  device: z.uuid(),
  accounts: z.array(z.string().max(64)).max(mostAccounts),
  until: z.int(),
});
type Kept = z.output<typeof Kept>;

/** The name of the browser, if that account was in it before. */
export function deviceOf(request: FastifyRequest, key: Buffer, account: AccountId): string | null {
  const kept = read(request, key);
  return kept?.accounts.includes(account) === true ? kept.device : null;
}

export function rememberDevice(request: FastifyRequest, reply: FastifyReply, key: Buffer, account: AccountId): void {
  const before = read(request, key);
  const others = (before?.accounts ?? []).filter((each) => each !== account);
  const kept: Kept = {
    device: before?.device ?? randomUUID(),
    accounts: [account, ...others].slice(0, mostAccounts),
    until: Math.floor(Date.now() / 1000) + yearSeconds,
  };
  const text = Buffer.from(JSON.stringify(kept), 'utf8').toString('base64url');
  const { plainHttp } = reply.server;
  const options = { ...attributes, secure: !plainHttp, maxAge: yearSeconds };
  void reply.setCookie(nameAt(plainHttp), `${text}.${seal(text, key)}`, options);
}

function read(request: FastifyRequest, key: Buffer): Kept | null {
  const [text = '', mac = ''] = (request.cookies[nameAt(request.server.plainHttp)] ?? '').split('.');
  const [expected, given] = [Buffer.from(seal(text, key)), Buffer.from(mac)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const kept = Kept.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  return kept.success && kept.data.until * 1000 > Date.now() ? kept.data : null;
}

function seal(text: string, key: Buffer): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}
