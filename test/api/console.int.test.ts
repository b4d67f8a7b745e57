import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleFolder, serveConsole } from '#api/console.ts';
import { buildConsole } from '#cli/servers/console.ts';

describe('the files of the console', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    await buildConsole();
    app = fastify();
    await serveConsole(app);
  });
  afterAll(() => app.close());

  const assets = join(consoleFolder, 'assets');
  const names = (): readonly string[] => readdirSync(assets);
  const ask = (name: string, accepted?: string) =>
    app.inject({
      url: `/assets/${name}`,
      headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
    });
  const largest = (ending: string): string => {
    const sizes = names().flatMap((name) =>
      name.endsWith(ending) ? [[readFileSync(join(assets, name)).length, name] as const] : [],
    );
    return sizes.sort(([a], [b]) => b - a)[0]?.[1] ?? '';
  };

  it.each([
    ['.js', 'application/javascript; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
  ])('come as small as the browser can read them (%s)', async (ending, type) => {
    const name = largest(ending);
    const itself = readFileSync(join(assets, name));
    const br = await ask(name, 'gzip, deflate, br, zstd');
    const gz = await ask(name, 'gzip');
    const plain = await ask(name, 'identity');
    const unsaid = await ask(name);
    expect([br, gz, plain, unsaid].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
      undefined,
    ]);
    expect(brotliDecompressSync(br.rawPayload).equals(itself)).toBe(true);
    expect(gunzipSync(gz.rawPayload).equals(itself)).toBe(true);
    expect(plain.rawPayload.equals(itself)).toBe(true);
    expect(unsaid.rawPayload.equals(itself)).toBe(true);
    expect(br.rawPayload.length).toBeLessThan(gz.rawPayload.length);
    expect(gz.rawPayload.length).toBeLessThan(itself.length / 2);
    for (const answer of [br, gz, plain, unsaid]) {
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers.vary?.toLowerCase()).toBe('accept-encoding');
      expect(answer.headers['cache-control']).toContain('immutable');
    }
  });

  it('are each the same in every form that lies beside them', () => {
    const packed = names().filter((name) => name.endsWith('.br'));
    expect(packed.length).toBeGreaterThan(20);
    for (const name of packed) {
      const itself = readFileSync(join(assets, name.slice(0, -3)));
      expect(brotliDecompressSync(readFileSync(join(assets, name))).equals(itself), name).toBe(true);
      expect(gunzipSync(readFileSync(join(assets, name.replace(/br$/, 'gz')))).equals(itself), name).toBe(true);
    }
  });

  it('are handed out as they are where compressing gains nothing', async () => {
    const font = largest('.woff2');
    const answer = await ask(font, 'br, gzip');
    expect([answer.statusCode, answer.headers['content-encoding'], answer.headers['content-type']]).toEqual([
      200,
      undefined,
      'font/woff2',
    ]);
  });
});
