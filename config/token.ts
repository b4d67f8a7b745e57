import type { webcrypto } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/**
 * Who calls, until accounts exist: a person, the position's role and its unit, signed by whoever holds the secret.
 * `system` is missing on purpose: that is the engine itself, nobody can come from outside under its name.
 */
const claims = z.object({
  sub: z.string().min(1),
  role: z.enum(['admin', 'coordinator', 'leader', 'unitHead', 'reporter']),
  unit: z.string().min(1),
});

export const tokenRoles = claims.shape.role.options;
export type TokenRole = (typeof tokenRoles)[number];

export interface TokenClaims {
  readonly sub: string;
  readonly role: TokenRole;
  readonly unit: string;
}

export type VerifiedToken =
  | { readonly ok: true; readonly claims: TokenClaims }
  | { readonly ok: false; readonly problem: 'expired' | 'not-a-token' | 'wrong-signature' | 'wrong-claims' };

const algorithm = 'HS256';
const issuer = 'hoi-nghi';

const keys = new Map<string, Promise<webcrypto.CryptoKey>>();

/** Imported once per secret: every request is verified with it, and importing costs as much as verifying. */
function keyOf(secret: string): Promise<webcrypto.CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const bytes = new TextEncoder().encode(secret);
  const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  keys.set(secret, key);
  return key;
}

/** `lifetime` as in "12h", "30 days". Text is NFC so that a name typed on any machine is the same person. */
export async function signToken(secret: string, who: TokenClaims, lifetime = '30 days'): Promise<string> {
  const { sub, ...rest } = claims.parse(who);
  return await new SignJWT({ role: rest.role, unit: rest.unit.normalize('NFC') })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(sub.normalize('NFC'))
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await keyOf(secret));
}

export async function verifyToken(secret: string, token: string): Promise<VerifiedToken> {
  try {
    // The algorithm is fixed here: a token that names its own (`none`, a public key) must not choose how it is checked.
    const { payload } = await jwtVerify(token, await keyOf(secret), { algorithms: [algorithm], issuer });
    const parsed = claims.safeParse(payload);
    return parsed.success ? { ok: true, claims: parsed.data } : { ok: false, problem: 'wrong-claims' };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): Extract<VerifiedToken, { ok: false }>['problem'] {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return 'wrong-claims';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'wrong-signature';
  return 'not-a-token';
}
