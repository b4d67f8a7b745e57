import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { AccountId } from '#domain/kernel/ids.ts';
import { secretsNotSealed, storeSealed } from '#db/accounts/accounts.ts';
import type { Db } from '#db/database.ts';

/**
 * Secrets of second factors lie sealed in the database, by a key that is not in it (AES-256-GCM): whoever reads a backup has no
 * codes. The account is sealed in with its secret: what is copied to another account's row does not open there.
 */
const mark = 'sealed-1.';

export function sealSecret(key: Buffer, account: AccountId, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(account, 'utf8'));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return `${mark}${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** Null: it was sealed by another key, for another account, or altered. */
export function openSecret(key: Buffer, account: AccountId, stored: string): string | null {
  if (!stored.startsWith(mark)) return null;
  const bytes = Buffer.from(stored.slice(mark.length), 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(account, 'utf8')).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Once, at the first start of a program that seals: what earlier versions kept open. How many it sealed. */
export async function sealOldSecrets(db: Db, key: Buffer): Promise<number> {
  const open = await secretsNotSealed(db, mark);
  for (const { id, totp_secret: secret } of open) await storeSealed(db, id, secret, sealSecret(key, id, secret));
  return open.length;
}
