import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** What docker-compose.yml and docs/runbook.md let run in the image, and what the worker bundles by path. */
const programs = [
  'cli/api.ts',
  'cli/doctor.ts',
  'cli/erase-person.ts',
  'cli/health-check.ts',
  'cli/export.ts',
  'cli/listens.ts',
  'cli/mail-sink.ts',
  'cli/migrate.ts',
  'cli/rebuild.ts',
  'cli/resume.ts',
  'cli/token.ts',
  'cli/verify.ts',
  'worker/main.ts',
  'workflows/index.ts',
  'workflows/traced.ts',
];

/** `import type` leaves nothing behind. */
const specifiers = /^(?:import|export) (?!type )(?:[^;'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gmu;

function importedFrom(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(specifiers)].flatMap(([, still = '', late = '']) => [still || late]);
}

/** Every package that the files reached from these import, and the files. */
function reached(files: readonly string[]): { readonly files: Set<string>; readonly packages: Set<string> } {
  const seen = new Set(files);
  const packages = new Set<string>();
  for (const file of seen) {
    for (const name of importedFrom(file)) {
      if (name.startsWith('#')) seen.add(name.slice(1));
      else if (!name.startsWith('node:')) packages.add(name.match(/^(@[^/]+\/)?[^/]+/u)?.[0] ?? name);
    }
  }
  return { files: seen, packages };
}

test('what runs in the image imports packages that are installed there, and files that are copied into it', () => {
  const { files, packages } = reached(programs);
  expect(packages.size).toBeGreaterThan(10);
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  const copied = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY (\w+) \1$/gmu)].map(
    ([, room = '']) => room,
  );
  // The example is for evaluation; the image is for production, where not even its import is reached.
  const rooms = new Set([...files].map((file) => file.split('/')[0] ?? '').filter((room) => room !== 'example'));
  expect([...rooms].filter((room) => !copied.includes(room))).toEqual([]);
  for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
});
