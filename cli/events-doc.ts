import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { eventsPage } from '#cli/events-doc/page.ts';
import { root } from '#cli/events-doc/source.ts';
import { runCommand } from '#cli/run-command.ts';

const command = new Command('docs:events')
  .description('Writes docs/events.md: every event with its fields and its schema version, from the code.')
  .option('--check', 'write nothing; fail when the file is not what the code says', false);

/** `npm run docs:events [-- --check]`. */
await runCommand(() => {
  command.parse();
  const { check } = command.opts<{ readonly check: boolean }>();
  const file = join(root, 'docs', 'events.md');
  const page = eventsPage();
  const before = readIfThere(file);
  if (check && before !== page) throw new Error('docs/events.md is not what the code says: run npm run docs:events');
  if (!check && before !== page) writeFileSync(file, page);
  console.log(before === page ? 'docs/events.md is up to date' : 'docs/events.md written');
  return Promise.resolve();
});

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
