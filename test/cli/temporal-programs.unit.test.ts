import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromCache, keepInCache } from '#cli/servers/program-cache.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import type { Wheel } from '#cli/servers/wheels.ts';

const wheel: Wheel = { program: 'temporal', project: 'no-such-project', version: '0', hashes: {} };

interface Place {
  readonly root: string;
  readonly dataFolder: string;
  readonly userCacheFolder: string;
  readonly temporalCliPath: string | null;
  readonly searchPath: string;
}

function place(): Place {
  const root = mkdtempSync(join(tmpdir(), 'hoinghi-programs-'));
  return {
    root,
    dataFolder: join(root, 'data'),
    userCacheFolder: join(root, 'user'),
    temporalCliPath: null,
    searchPath: join(root, 'bin'),
  };
}

function program(path: string): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

const quiet = (): void => undefined;
const key = `temporal-0-${process.platform}-${process.arch}`;

test('what the operator chose comes before what is on PATH, and that before the cache', async () => {
  const places = place();
  const kept = program(join(places.root, 'made'));
  await keepInCache({ folders: [places.userCacheFolder] }, key, kept);
  expect((await findProgram(wheel, places, quiet)).from).toBe('the cache');
  const onPath = program(join(places.searchPath, 'temporal'));
  expect(await findProgram(wheel, places, quiet)).toMatchObject({ path: onPath, from: 'PATH' });
  const chosen = program(join(places.root, 'chosen'));
  expect((await findProgram(wheel, { ...places, temporalCliPath: chosen }, quiet)).path).toBe(chosen);
});

test('a wrong TEMPORAL_CLI_PATH is said, not papered over', async () => {
  const places = place();
  program(join(places.searchPath, 'temporal'));
  for (const wrong of ['/no/such/program', places.root]) {
    await expect(findProgram(wheel, { ...places, temporalCliPath: wrong }, quiet)).rejects.toThrow(/TEMPORAL_CLI_PATH/);
  }
});

test('a folder of that name on PATH is no program', async () => {
  const places = place();
  mkdirSync(join(places.searchPath, 'temporal'), { recursive: true });
  await keepInCache({ folders: [places.userCacheFolder] }, key, program(join(places.root, 'made')));
  expect((await findProgram(wheel, places, quiet)).from).toBe('the cache');
});

test('a program that was changed in the cache is not run', async () => {
  const cache = { folders: [place().userCacheFolder] };
  const path = await keepInCache(cache, key, program(join(place().root, 'made')));
  expect(await fromCache(cache, key)).toBe(path);
  writeFileSync(path, 'something else');
  expect(await fromCache(cache, key)).toBeNull();
});

test('where the user has no cache folder that can be written to, the installation keeps the program', async () => {
  const places = place();
  writeFileSync(places.userCacheFolder, 'a file, not a folder');
  const cache = { folders: [places.dataFolder, places.userCacheFolder] };
  expect(await keepInCache(cache, key, program(join(places.root, 'made')))).toBe(join(places.dataFolder, key));
});
