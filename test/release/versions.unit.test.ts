import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version } from '#config/version.ts';
import { buildApp } from '#api/app.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { byVersion, dumpedReleases, root } from '#test/release/releases.ts';
import { recordedShapes } from '#test/release/shapes.ts';
import { silentLog } from '#telemetry/log.ts';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const released = [...text('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)\b/gm)].map((match) => match[1] ?? '');

it('the newest release of the changelog is the one package.json names, and so do the lockfile and the image', () => {
  const lock = JSON.parse(text('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect(released[0]).toBe(version);
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  expect(text('docker-compose.yml')).toContain(`image: hoi-nghi:${version}\n`);
});

it('the changelog has a place on top for what is not released yet', () => {
  expect(/^## (.+)$/m.exec(text('CHANGELOG.md'))?.[1]).toBe('Unreleased');
});

it('the api describes itself as that release', async () => {
  const deps = { evaluation: false, publicUrl: 'http://localhost' } as ApiDeps;
  const app = await buildApp(deps, { log: silentLog() });
  await app.ready();
  expect(app.swagger()).toMatchObject({ info: { version } });
  await app.close();
});

it('every release has left its histories, its events and a database behind', () => {
  const releases = released.toSorted(byVersion);
  const folders = readdirSync(join(root, 'test/histories'), { withFileTypes: true });
  const histories = folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(histories.toSorted(byVersion)).toEqual(releases);
  expect(recordedShapes().toSorted(byVersion)).toEqual(releases);
  expect(dumpedReleases()).toEqual(releases);
});
