import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id (the library's own default kind): 19 MiB, two passes. Each hash names its own parameters, so they may be raised. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** NFC first: the same password typed on a Mac (NFD) has other bytes, and argon2 sees bytes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), parameters);
}

/** What the access log keeps of a hash, so that another one put in its place is seen; it opens nothing. */
export function printOf(hash: string): string {
  return createHash('sha256').update(hash, 'utf8').digest('hex');
}

let dummy: Promise<string> | undefined;

/** Without a hash the same work is done on a made-up one: an unknown login takes as long as a wrong password. */
export async function passwordMatches(kept: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword('no account has this password');
  const known = kept ?? (await dummy);
  const matches = await verify(known, password.normalize('NFC'));
  return matches && typeof kept === 'string';
}
