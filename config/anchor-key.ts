import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { keptSecret } from '#config/secret.ts';

/** The key that signs anchors, from its file; made there at the first use. It is never in the database. */
export function anchorKey(file: string): KeyObject {
  const key = createPrivateKey(keptSecret(dirname(file), basename(file), newKey));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key`);
  return key;
}

/** Null where nobody has signed with it yet: whoever compares does not make one. */
export function anchorKeyIfThere(file: string): KeyObject | null {
  return existsSync(file) ? anchorKey(file) : null;
}

function newKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}
