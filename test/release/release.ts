import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { runCommand } from '#cli/run-command.ts';
import { version } from '#config/version.ts';
import { recordDatabase, run } from '#test/release/record-database.ts';
import { root } from '#test/release/releases.ts';
import { checkNext, withImage, withRelease, withVersion } from '#test/release/set-version.ts';

const command = new Command('release')
  .description(
    'Names the release everywhere and keeps what it leaves behind: histories, events and their states, a database.',
  )
  .argument('<version>', 'three numbers, higher than the one in package.json')
  .option('--name <words>', 'what the release is called in CHANGELOG.md');

/** `npm run release -- x.y.z`. Names first: what is recorded carries them. Tried again after a fault, `git checkout .` first. */
await runCommand(async () => {
  command.parse();
  const [next = ''] = command.args;
  const { name = null } = command.opts<{ readonly name?: string }>();
  checkNext(version, next);
  const changed = [
    ['package.json', (text: string) => withVersion(text, version, next, 1)],
    ['package-lock.json', (text: string) => withVersion(text, version, next, 2)],
    ['docker-compose.yml', (text: string) => withImage(text, version, next)],
    ['CHANGELOG.md', (text: string) => withRelease(text, next, name)],
  ] as const;
  // All texts first: what cannot be changed is found before anything is.
  const written = changed.map(([file, change]) => [file, change(readFileSync(join(root, file), 'utf8'))] as const);
  for (const [file, text] of written) writeFileSync(join(root, file), text);
  await run('test/histories/record.ts');
  await recordDatabase(next);
  console.log(`${next}: run the tests, then commit what has changed`);
});
