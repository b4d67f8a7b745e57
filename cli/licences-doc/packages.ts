import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '#cli/events-doc/source.ts';
import { isAllowed, readByHand } from '#cli/licences-doc/allowed.ts';

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Builds, tests or becomes part of the console's pages; not installed where the product runs. */
  readonly tool: boolean;
}

const locked = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});
export type Lock = z.infer<typeof locked>;

export function readLock(): Lock {
  return locked.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
}

/** Every package the lockfile can install on any platform, once per version; what is delivered wins over what is a tool. */
export function packagesOf(lock: Lock): readonly LicensedPackage[] {
  const found = new Map<string, LicensedPackage>();
  for (const [path, { version = '', license, dev = false }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = `${name} ${version}`;
    const licence = license ?? readByHand[key]?.licence ?? 'none stated';
    found.set(key, { name, version, licence, tool: dev && (found.get(key)?.tool ?? true) });
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** What may not be taken in: a licence outside the list, or none, and nobody has looked at it. */
export function notAllowed(packages: readonly LicensedPackage[]): readonly string[] {
  return packages
    .filter(({ name, version, licence, tool }) => !isAllowed(licence, tool) && !(`${name} ${version}` in readByHand))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}
