import { connect } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/database.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { conferenceCommands, cycleCommands, taskCommands } from '#test/api/matrix-commands.ts';
import { actor } from '#test/api/world.ts';
import { sizeOf } from '#api/support/json-body.ts';
import { startApi } from '#api/server.ts';
import { usualConnectionLimits } from '#api/support/connection-limits.ts';
import { loginsOf } from '#test/support/database.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { coordinator } from '#test/support/plans.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: { type?: string } }[];
  readonly requestBody?: unknown;
  readonly security?: readonly unknown[];
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
    // Of the processor, not of the clock: other tests run beside.
    const began = process.cpuUsage();
    const answer = await ask('POST', '/session', JSON.stringify({ login: 'a', password: marks(20_000) }));
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid-input', pointer: '/password' });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(500);
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
        // Where a session is asked for, a token is nobody: it is told so before the body is read.
        const nobody = path.startsWith('/session/') && answer.statusCode === 401;
        if (!nobody) expect(answer.json(), `${method} ${path}`).toMatchObject({ status: 422, code: 'invalid-input' });
      }
  });
});

describe('a body of many values', () => {
  const org = '/organisation/import';

  it('gets one unknown key named, cut short, and the others not echoed', async () => {
    const keys = Array.from({ length: 1_900 }, (_, at) => `"${'k'.repeat(80)}${String(at)}":1`).join(',');
    const answer = await ask('POST', org, `{${keys}}`, true);
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(answer.body.length).toBeLessThan(3_000);
    expect(answer.body).toContain(`${'k'.repeat(59)}…`);
  });

  it('is refused past 200,000 of them, and tells of a hundred faults at most', async () => {
    expect((await ask('POST', org, `{"units":[${'1,'.repeat(250_000)}1]}`, true)).json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ pointer: '/', detail: expect.stringContaining('200.000') }],
    });
    const many = await ask('POST', org, `{"units":[${'1,'.repeat(900)}1]}`, true);
    expect(many.json<{ errors: unknown[] }>().errors).toHaveLength(100);
  });

  it('is refused past 2,000 names of fields: each that was never seen costs far more than a value', async () => {
    const names = Array.from({ length: 195_000 }, (_, at) => `"kkkkkkk${String(at)}":1`).join(',');
    const answer = await ask('POST', org, `{${names}}`, true);
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/', detail: expect.stringContaining('2.000') }] });
  });

  it('is not even read where nobody is signed in', async () => {
    const taking = operations.filter(
      ({ operation }) => operation.requestBody !== undefined && operation.security !== undefined,
    );
    expect(taking.length).toBeGreaterThan(60);
    for (const { method, path } of taking) {
      const answer = await ask(method, named(path, '1'), '{ this is no JSON');
      expect(answer.json(), `${method} ${path}`).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
  });
});

describe('what is hardly a request', () => {
  let port: number;
  beforeAll(async () => {
    const app = stack.apis[0]?.app;
    const address = await app?.listen({ port: 0, host: '127.0.0.1' });
    port = Number(new URL(address ?? '').port);
  });

  /** The answer to these bytes, as it came over the line. */
  const raw = (text: string) =>
    new Promise<{ status: number; head: string; body: { code?: string } }>((resolve, reject) => {
      let heard = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (piece) => {
        heard += piece.toString('utf8');
      });
      socket.on('error', reject);
      socket.on('close', () => {
        const [head = '', body = ''] = heard.split('\r\n\r\n');
        resolve({ status: Number(head.split(' ')[1]), head, body: JSON.parse(body || '{}') as { code?: string } });
      });
    });

  it.each([
    ['FOO /cycles HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'bad-request'],
    ['GET /cycles HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n', 400, 'bad-request'],
    [`GET /ready HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    [
      `GET /cycles/${'a'.repeat(400)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      414,
      'address-too-long',
    ],
    ['PROPFIND /cycles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 405, 'method-not-allowed'],
    ['GET /assets/%2e%2e/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', undefined, undefined],
    ['GET /docs/static/%2e%2e/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 403, 'not-served'],
  ])('%j gets a problem of our shape', async (text, status, code) => {
    const answer = await raw(text);
    expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    if (code !== undefined) expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  it('QUERY is not spoken here, where the server can read it at all', async () => {
    const answer = await raw('QUERY /cycles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(['method-not-allowed', 'bad-request']).toContain(answer.body.code);
  });

  it('has a minute to arrive whole, its head a quarter of one; a file of whoever may send it half an hour', () => {
    const server = stack.apis[0]?.app.server;
    expect([server?.requestTimeout, server?.headersTimeout, server?.timeout]).toEqual([1_800_000, 15_000, 120_000]);
    expect(usualConnectionLimits.requestTimeout).toBe(60_000);
  });

  it('of which half a body or half a head arrives, however slowly, is told so and hung up on', async () => {
    const logins = loginsOf(stack.databaseUrl);
    const { address: temporalAddress, namespace, taskQueue } = stack.temporal;
    const hasty = await startApi({
      ...{ databaseUrl: logins.app, readerUrl: logins.reader, poolMax: 2, temporalAddress, namespace, taskQueue },
      ...{ publicUrl: 'http://localhost:8080', evaluation: true, logLevel: 'silent' },
      connectionLimits: {
        ...{ requestTimeout: 600, connectionTimeout: 120_000 },
        http: { headersTimeout: 300, connectionsCheckingInterval: 50 },
      },
    });
    const at = Number(new URL(await hasty.app.listen({ port: 0, host: '127.0.0.1' })).port);
    const post =
      'POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n';
    try {
      const file = post
        .replace('/session', '/drafts/report/x/y/files?name=a&kind=annex')
        .replace('json', 'octet-stream');
      for (const half of [`${post}\r\n{"login":"`, post]) {
        const { answer, heldFor } = await dripped(at, half);
        expect(answer).toMatch(/^HTTP\/1\.1 408 /);
        expect(answer).toContain('content-type: application/problem+json');
        expect(answer).toContain('"code":"request-too-slow"');
        // Far below the minute of a whole request: what counts is its beginning, not when the last byte came.
        expect(heldFor).toBeLessThan(10_000);
      }
      // A file has longer, but from nobody unknown: he is told who he is not, and hung up on all the same.
      const unknown = await dripped(at, `${file}\r\n%PDF`);
      expect(unknown.answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(unknown.heldFor).toBeLessThan(10_000);
      // A whole one is answered as ever.
      expect((await fetch(`http://127.0.0.1:${String(at)}/health`)).status).toBe(200);
    } finally {
      await hasty.close();
    }
  });

  /** What comes back to a beginning after which a byte drips now and then, until the other side hangs up. */
  const dripped = (at: number, beginning: string) =>
    new Promise<{ answer: string; heldFor: number }>((resolve, reject) => {
      const began = performance.now();
      let answer = '';
      let drip: ReturnType<typeof setInterval> | undefined;
      // Not before the beginning is on its way: a byte that waited for the connection would stand in front of it.
      const socket = connect(at, '127.0.0.1', () => {
        socket.write(beginning);
        drip = setInterval(() => socket.writable && socket.write('a'), 40);
      });
      socket.on('data', (piece) => {
        answer += piece.toString('utf8');
      });
      // A byte that comes after the answer is answered with a reset.
      socket.on('error', (error) => {
        if (answer === '') reject(error);
      });
      socket.on('close', () => {
        clearInterval(drip);
        resolve({ answer, heldFor: performance.now() - began });
      });
    });

  it('under a name that somebody else points here is refused in an evaluation', async () => {
    for (const host of ['evil.example', 'localhost.evil.example:8080', '127.0.0.1.evil.example'])
      expect((await raw(`GET /ready HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).body).toMatchObject({
        status: 421,
        code: 'unknown-host',
      });
    for (const host of ['localhost', 'localhost:9', '127.0.0.1:8080', '[::1]:8080', '192.168.1.7', 'a.localhost'])
      expect((await raw(`GET /health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).status, host).toBe(200);
  });
});

describe('a token in the address', () => {
  it('opens streams and downloads and nothing else', async () => {
    for (const url of ['/cycles', '/session', '/mail.json?limit=1', '/tasks', '/rights'])
      expect((await ask('GET', `${url}${url.includes('?') ? '&' : '?'}token=${token}`)).statusCode, url).toBe(
        url.startsWith('/mail') ? 200 : 401,
      );
    expect((await ask('GET', `/exports/tasks.xlsx?token=${token}`)).statusCode).toBe(200);
    expect((await ask('GET', `/documents/1?token=${token}`)).statusCode).toBe(404);
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

it('depth and values are counted outside of strings', () => {
  expect(sizeOf(String.raw`["[[[\"[[[", {"a\\": [1]}]`)).toEqual({ depth: 3, values: 2, names: 1 });
  expect(sizeOf(String.raw`{"a": {"b\":": "c:"}, "a" : [{"b":1}]}`).names).toBe(3);
});

/** What is sent, well-formed, and once more for each value in it with something there that means nothing. */
function spoiled(body: unknown): readonly object[] {
  const without = (value: unknown): readonly unknown[] => {
    if (typeof value === 'string') return ['1,079', 'khong-co'];
    if (typeof value === 'number') return [999];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      without(inner).map((changed) =>
        Array.isArray(value)
          ? value.map((kept: unknown, at) => (String(at) === key ? changed : kept))
          : { ...value, [key]: changed },
      ),
    );
  };
  return [body, ...without(body)] as readonly object[];
}

describe('a stranger', () => {
  it('is answered about a thing of others as about one that is not there, whatever is wrong with what he sends', async () => {
    const host = 'tinh-x' as UnitId;
    const ledger = ledgerOf(host, false);
    const [cycle, conference] = ['tinh-x-qcdc.2020-h1', 'hn'];
    const there = [
      { stream: `cycle/${cycle}`, kind: 'reviewCycle' },
      { stream: `conference/${conference}`, kind: 'conference' },
      { stream: `task/${conference}/01`, kind: 'followUpTask' },
    ] as const;
    const owner = openDatabase(stack.databaseUrl, { asOwner: true, max: 1 });
    for (const { stream, kind } of there)
      await sql`
        insert into streams (stream, kind, ledger, version, status, ended)
        values (${stream}, ${kind}, ${ledger}, 1, 'there', false)`.execute(owner);
    await sql`
      insert into conference_view (stream, ledger, rehearsal, host, title, status, held_on, form, cycles, unanswered, version,
        folded, doc)
      values (${`conference/${conference}`}, ${ledger}, false, ${host}, 'x', 'convened', '2026-07-01', 'inPerson', '{}', '{}', 1, '',
        ${JSON.stringify({ facts: { host: { unit: host, name: 'x' }, invitees: [], points: [], papers: [] }, recommendations: [] })}::jsonb)`.execute(
      owner,
    );
    await owner.destroy();

    const commands = {
      ...cycleCommands(cycle),
      ...conferenceCommands(conference, cycle),
      ...taskCommands(conference, 1),
    };
    const faults: string[] = [];
    let asked = 0;
    for (const by of [actor('reporter', 'huyen-z'), actor('coordinator', 'huyen-z')])
      for (const command of Object.values(commands)) {
        const sent = command?.('huyen-a', by);
        // What begins something names nothing that is there.
        if (sent === undefined || sent.path.split('/').length < 4) continue;
        const elsewhere = sent.path.replace(/^\/(cycles|conferences|tasks)\/[^/]+/, '/$1/khong-co-o-dau');
        for (const body of spoiled(sent.body)) {
          asked += 1;
          const told = async (path: string): Promise<string> => {
            const answer = await stack.call(by, 'POST', path, body);
            return JSON.stringify({ ...answer.body, status: answer.status, requestId: '' });
          };
          const [foreign, unknown] = [await told(sent.path), await told(elsewhere)];
          if (foreign !== unknown) faults.push(`${sent.path} ${JSON.stringify(body)}: ${foreign}, ${unknown}`);
        }
      }
    expect(asked).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});
