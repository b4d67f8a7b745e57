import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readsTypeScript } from '#cli/servers/reads-typescript.ts';
import { carrying, under } from '#telemetry/correlation.ts';
import { logWhatIsTold, openLog } from '#telemetry/log.ts';
import { plainError } from '#telemetry/plain-error.ts';
import { lapsed, tell } from '#telemetry/tell.ts';

function heard(format: 'json' | 'text', level: string, work: () => void): readonly string[] {
  const lines: string[] = [];
  const stop = logWhatIsTold(openLog({ program: 'api', level, format }, { write: (line) => void lines.push(line) }));
  work();
  stop();
  return lines;
}

test('an error that ends nothing is a line, with its place, its code and the request it was met in', () => {
  const lost = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
  const [line = ''] = heard('json', 'info', () => {
    under('a-request', () => {
      lapsed('databaseConnection', lost);
    });
  });
  expect(JSON.parse(line)).toMatchObject({
    ...{ level: 40, program: 'api', msg: 'lapse', place: 'databaseConnection', id: 'a-request' },
    err: { code: '57P01', message: 'terminating connection due to administrator command' },
  });
});

test('an error met in a pass is a line with the workflow and the requests whose commands the pass has taken', () => {
  const [before = '', within = ''] = heard('json', 'info', () => {
    under('cycle/x', () => {
      lapsed('databaseConnection', new Error('gone'));
      carrying(['request-1', 'request-2']);
      lapsed('databaseConnection', new Error('gone'));
    });
  });
  expect(JSON.parse(before)).not.toHaveProperty('requests');
  expect(JSON.parse(within)).toMatchObject({ id: 'cycle/x', requests: 'request-1 request-2' });
});

test('a knock that failed is a line; one that was answered only where everything is asked for', () => {
  const both = (): void => {
    tell({ kind: 'knock', stream: 'cycle/x', answer: 'answered', millis: 3 });
    tell({ kind: 'knock', stream: 'cycle/x', answer: 'engineAway', millis: 8000, error: new Error('UNAVAILABLE') });
  };
  expect(heard('json', 'info', both).map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'knock failed',
  ]);
  expect(heard('json', 'debug', both)).toHaveLength(2);
  expect(heard('json', 'silent', both)).toEqual([]);
});

test('for a terminal a line is text: the hour, how grave, what, the facts', () => {
  const [line = ''] = heard('text', 'info', () => {
    tell({ kind: 'knock', stream: 'cycle/x', answer: 'engineAway', millis: 12, error: new Error('gone') });
  });
  expect(line).toMatch(/^\d\d:\d\d:\d\d WARN {2}knock failed .*stream=cycle\/x answer=engineAway ms=12/);
});

test.each([
  ['a row', Object.assign(new Error('duplicate key'), { detail: 'Key (address)=(a@b.vn) already exists.' }), 'a@b.vn'],
  ['an address', new Error('550 <nguyen.a@xa.gov.vn> no such user'), 'nguyen.a'],
  ['a parsed text', new SyntaxError('Unexpected token, "họ tên Nguyễn" is not valid JSON'), 'Nguyễn'],
  ['a value', Object.assign(new Error('invalid input syntax for type date: "Bà Lê"'), { code: '22007' }), 'Bà Lê'],
  ['a token', new Error(`no such session ${'k'.repeat(43)}`), 'kkkk'],
  ['a cause', new Error('outer', { cause: new Error('to b@c.vn') }), 'b@c.vn'],
])('of an error that carries %s only the rest is written', (_what, error, secret) => {
  const plain = JSON.stringify(plainError(error));
  expect(plain).not.toContain(secret);
  expect(plain).toContain(error.name);
});

test('a full disk under the log does not end the program that writes it', async () => {
  const full = openSync(existsSync('/dev/full') ? '/dev/full' : '/dev/null', 'w');
  const file = new URL('../../telemetry/log.ts', import.meta.url).href;
  const script = `
    const { openLog } = await import('${file}');
    const log = openLog({ program: 'api', level: 'info', format: 'json' });
    for (let line = 0; line < 50; line += 1) { log.error({ line }, 'x'); }
    setTimeout(() => process.exit(7), 100);`;
  const line = [...readsTypeScript, '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, line, { stdio: ['ignore', full, full] });
  await once(child, 'close');
  closeSync(full);
  expect(child.exitCode).toBe(7);
});
