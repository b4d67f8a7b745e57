import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '#cli/servers/console.ts';

describe('the pages of the console', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hoinghi-console-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('are whole when two starts of the same sources build them at the same moment, and nothing is left beside them', async () => {
    const dist = join(home, 'dist');
    await Promise.all([buildConsole(dist), buildConsole(dist)]);
    const page = await readFile(join(dist, 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
    expect(await readdir(home)).toEqual(['dist']);
    expect(await buildConsole(dist)).toBe('as it was');
  }, 240_000);
});
