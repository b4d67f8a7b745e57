import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDeeperThan } from '#api/support/json-body.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { coordinator } from '#test/support/plans.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: { type?: string } }[];
  readonly requestBody?: unknown;
}

let stack: TestStack;
let operations: readonly { method: string; path: string; operation: Operation }[];
let token: string;
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
  token = await stack.token(coordinator);
  const { paths } = (await ask('GET', '/openapi.json')).json<{ paths: Record<string, Record<string, Operation>> }>();
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});
afterAll(() => stack.close());

async function ask(method: string, url: string, payload?: string, signedIn = false) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const by = signedIn ? { authorization: `Bearer ${token}` } : {};
  return app.inject({
    method: method as 'GET',
    url,
    headers: { ...by, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(payload === undefined ? {} : { payload }),
  });
}

const named = (path: string, value: string): string => path.replaceAll(/\{[^}]+\}/g, value);
const kilobytes = (count: number): string => JSON.stringify({ x: 'x'.repeat(count * 1024) });
const marks = (count: number): string => `a${'\u0301\u0323'.repeat(count / 2)}`;

describe('a body from nobody known', () => {
  it('is read to 64 KB and no further, wherever it is sent', async () => {
    const taking = operations.filter(({ operation }) => operation.requestBody !== undefined);
    expect(taking.length).toBeGreaterThan(60);
    for (const { method, path } of taking) {
      const { statusCode } = await ask(method, named(path, '1'), kilobytes(65));
      expect([401, 413], `${method} ${path} answers ${String(statusCode)}`).toContain(statusCode);
    }
    const open = await ask('POST', '/session', kilobytes(65));
    expect(open.json()).toMatchObject({
      status: 413,
      code: 'body-too-large',
      detail: expect.stringContaining('65.536'),
    });
  });

  it('with a run of marks is refused before it is composed, at its place', async () => {
    const began = performance.now();
    const answer = await ask('POST', '/session', JSON.stringify({ login: 'a', password: marks(20_000) }));
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid-input', pointer: '/password' });
    expect(performance.now() - began).toBeLessThan(500);
    const inKey = await ask('POST', '/session', JSON.stringify({ [marks(18)]: 1 }));
    expect(inKey.json()).toMatchObject({ status: 422, code: 'invalid-input' });
  });

  it('may carry as many marks as a language needs', async () => {
    const answer = await ask('POST', '/session', JSON.stringify({ login: 'a', password: marks(16) }));
    expect(answer.json()).toMatchObject({ status: 401, code: 'login-refused' });
  });

  it('nested deeper than 32 is refused before it is read', async () => {
    const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    const answer = await ask('POST', '/session', deep(33));
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid-input', errors: [{ pointer: '/' }] });
    expect((await ask('POST', '/session', deep(10_000))).statusCode).toBe(422);
    expect((await ask('POST', '/session', deep(32))).json()).toMatchObject({
      code: 'invalid-input',
      pointer: '/login',
    });
  });
});

describe('a body of somebody signed in', () => {
  it('may be larger where a report, a draft or an organisation is sent, and only there', async () => {
    for (const [method, path] of [
      ['POST', '/cycles/x/reports/y/submit'],
      ['PATCH', '/drafts/report/x/y'],
      ['POST', '/organisation/import'],
    ] as const)
      expect((await ask(method, path, kilobytes(1024), true)).json(), path).toMatchObject({ code: 'invalid-input' });
    const small = await ask('POST', '/cycles/x/cancel', kilobytes(65), true);
    expect(small.json()).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it('that carries the character NUL is refused whatever it is sent to', async () => {
    for (const { method, path, operation } of operations)
      if (operation.requestBody !== undefined) {
        const answer = await ask(method, named(path, '1'), String.raw`{"x":"a\u0000b"}`, true);
        expect(answer.json(), `${method} ${path}`).toMatchObject({ status: 422, code: 'invalid-input' });
      }
  });
});

describe('an address', () => {
  it('with the character NUL or a run of marks in it gets a clear refusal, never a fault of ours', async () => {
    for (const bad of ['a%00b', encodeURIComponent(marks(18))])
      for (const { method, path, operation } of operations) {
        const asked = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
        const urls = [
          `${named(path, '1')}?token=x&cu=${bad}`,
          ...asked.map((name) => `${named(path, '1')}?${name}=${bad}`),
        ];
        if (path.includes('{')) urls.push(named(path, bad));
        for (const url of urls) {
          const answer = await ask(method, url, operation.requestBody === undefined ? undefined : '{}', true);
          expect([401, 404, 413, 422], `${method} ${url} answers ${String(answer.statusCode)}`).toContain(
            answer.statusCode,
          );
          expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
        }
      }
  });

  it.each(['/%00', '/cycles/%', '/cycles/%ff', '/assets/%00', '/a%00b/c', '/cycles/%ed%a0%80'])(
    '%s that nobody could mean is answered as one that is not there, or as bad input',
    async (url) => {
      const answer = await ask('GET', url, undefined, true);
      expect([404, 422]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );
});

it('depth is counted outside of strings', () => {
  expect(isDeeperThan(String.raw`["[[[\"[[[", {"a\\": [1]}]`, 3)).toBe(false);
  expect(isDeeperThan(String.raw`["[[[\"[[[", {"a\\": [1]}]`, 2)).toBe(true);
});
