import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dumpsFolder = fileURLToPath(new URL('../db/dumps/', import.meta.url));
export const dumpFile = (release: string): string => `${dumpsFolder}${release}.gz`;

/** The releases whose databases are kept, oldest first. */
export const dumpedReleases = (): readonly string[] =>
  readdirSync(dumpsFolder)
    .map((name) => name.replace(/\.gz$/, ''))
    .sort(byVersion);

export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
