import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { root } from '#cli/events-doc/source.ts';
import { notAllowed, packagesOf, readLock } from '#cli/licences-doc/packages.ts';
import { licencesPage } from '#cli/licences-doc/page.ts';
import { runCommand } from '#cli/run-command.ts';

const command = new Command('docs:licences')
  .description(
    'Writes docs/licences.md from package-lock.json; fails on a licence that is not in the list of allowed ones.',
  )
  .option('--check', 'write nothing; fail when the file is not what the lockfile says', false);

/** `npm run docs:licences [-- --check]`. Reads the lockfile only: the same on every machine, and without a network. */
await runCommand(() => {
  command.parse();
  const { check } = command.opts<{ readonly check: boolean }>();
  const packages = packagesOf(readLock());
  const refused = notAllowed(packages);
  if (refused.length > 0) {
    throw new Error(`not in cli/licences-doc/allowed.ts:\n  ${refused.join('\n  ')}`);
  }
  const file = join(root, 'docs', 'licences.md');
  const page = licencesPage(packages);
  if (!check) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    throw new Error('docs/licences.md is not what package-lock.json says: run npm run docs:licences');
  }
  console.log(`docs/licences.md ${check ? 'is up to date' : 'written'}: ${String(packages.length)} packages`);
  return Promise.resolve();
});
