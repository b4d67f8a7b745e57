import { hkdfSync } from 'node:crypto';
import { keptSecret } from '#config/secret.ts';

/** What the installation seals and signs with; each purpose has a key of its own, made from the one that is kept. */
export type KeyPurpose = 'device-cookie' | 'second-factor';

export type InstallationKey = (purpose: KeyPurpose) => Buffer;

/** From the environment, else from a file below the data folder that is made at the first start: never in the database. */
export function installationKey(dataFolder: string, fromEnvironment: string | null): InstallationKey {
  return keyFrom(fromEnvironment ?? keptSecret(dataFolder, 'installation-key'));
}

export function keyFrom(secret: string): InstallationKey {
  return (purpose) => Buffer.from(hkdfSync('sha256', secret, 'hoi-nghi', purpose, 32));
}
