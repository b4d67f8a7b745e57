import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '#cli/events-doc/source.ts';
import { isAllowed } from '#cli/licences-doc/allowed.ts';
import { type Lock, notAllowed, packagesOf, readLock } from '#cli/licences-doc/packages.ts';
import { licencesPage } from '#cli/licences-doc/page.ts';

const lockOf = (packages: Lock['packages']): Lock => ({ packages: { '': { version: '0.0.0' }, ...packages } });

describe('the list of licences', () => {
  it('takes in every package of the lockfile, and none whose licence nobody has allowed', () => {
    const packages = packagesOf(readLock());
    expect(packages.length).toBeGreaterThan(500);
    expect(notAllowed(packages)).toEqual([]);
  });

  it('refuses a licence outside the list, and a package that states none', () => {
    const packages = packagesOf(
      lockOf({
        'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only' },
        'node_modules/a/node_modules/@s/b': { version: '2.0.0' },
        'node_modules/c': { version: '3.0.0', license: 'MIT' },
      }),
    );
    expect(notAllowed(packages)).toEqual(['@s/b 2.0.0: none stated', 'a 1.0.0: GPL-3.0-only']);
  });

  it('chooses where the package leaves the choice, and takes all where it does not', () => {
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', false)).toBe(true);
    expect(isAllowed('(MIT AND GPL-3.0-or-later)', false)).toBe(false);
    expect(isAllowed('Apache-2.0 AND MIT', false)).toBe(true);
  });

  it('lets a licence that binds changes of its files in as a tool only', () => {
    const tool = lockOf({ 'node_modules/t': { version: '1.0.0', license: 'MPL-2.0', dev: true } });
    const both = lockOf({
      ...tool.packages,
      'node_modules/u/node_modules/t': { version: '1.0.0', license: 'MPL-2.0' },
    });
    expect(notAllowed(packagesOf(tool))).toEqual([]);
    expect(notAllowed(packagesOf(both))).toEqual(['t 1.0.0: MPL-2.0']);
  });

  it('is the same however often it is made, and names no address and no place on this machine', () => {
    const page = licencesPage(packagesOf(readLock()));
    expect(licencesPage(packagesOf(readLock()))).toBe(page);
    expect(page).not.toMatch(/:\/\/|npmjs|\/(?:home|root|work|tmp|Users)\//);
  });
});

it('the product says its own licence: the whole text of it, and its name in package.json', () => {
  const named = z.object({ license: z.string() });
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(named.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).license).toBe('Apache-2.0');
  expect(text).toContain('Version 2.0, January 2004');
  expect(text).toContain('END OF TERMS AND CONDITIONS');
});
