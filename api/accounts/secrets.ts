import { hash, randomBytes, randomInt } from 'node:crypto';

/** Opaque: 32 random bytes tell nothing and cannot be guessed. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: whoever reads the table cannot come in with it. */
export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Without signs that look alike on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** For one use, handed over on paper or by telephone: four groups of four, about 79 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
