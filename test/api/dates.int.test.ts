import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundedYears } from '#api/support/fields.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { coordinator } from '#test/support/plans.ts';

interface Schema {
  readonly type?: unknown;
  readonly $ref?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly allOf?: readonly Schema[];
  readonly [key: string]: unknown;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}

let stack: TestStack;
let description: { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
  description = (await ask('/openapi.json')).json();
});
afterAll(() => stack.close());

async function ask(url: string) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  return app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${await stack.token(coordinator)}` } });
}

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, path, method, operation })),
  );

interface FoundDate {
  readonly at: string;
  readonly bounded: boolean;
}

/** Every day and every moment that a request can state. */
function datesIn(schema: unknown, at: string): readonly FoundDate[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const one = schema as Schema;
  if (one.$ref !== undefined) return datesIn(description.components.schemas[one.$ref.split('/').at(-1) ?? ''], at);
  if (one.format === 'date' || one.format === 'date-time') return [{ at, bounded: isBounded(one) }];
  return Object.entries(one).flatMap(([key, each]) => datesIn(each, `${at}/${key}`));
}

function isBounded({ pattern, allOf = [] }: Schema): boolean {
  return pattern === boundedYears.source || allOf.some((each) => each.pattern === boundedYears.source);
}

/** Every schema of a request, down to its last field. */
function schemasOf(operation: Operation, at: string): readonly { readonly at: string; readonly schema: Schema }[] {
  return [
    ...(operation.parameters ?? []).flatMap(({ name, schema }) => below(schema, `${at}?${name}`)),
    ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => below(schema, at)),
  ];
}

function below(value: unknown, at: string): readonly { readonly at: string; readonly schema: Schema }[] {
  if (typeof value !== 'object' || value === null) return [];
  const schema = value as Schema;
  if (schema.$ref !== undefined) return below(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''], at);
  const self = typeof schema.type === 'string' ? [{ at, schema }] : [];
  return [...self, ...Object.entries(schema).flatMap(([key, each]) => below(each, `${at}/${key}`))];
}

describe('whatever else a caller states', () => {
  const stated = () => operations().flatMap(({ at, operation }) => schemasOf(operation, at));
  const ofType = (...types: readonly unknown[]) => stated().filter(({ schema }) => types.includes(schema.type));
  // Any column takes two milliards; what is no whole number is written out in full up to here.
  const isBound = (limit: unknown, { type }: Schema): boolean =>
    typeof limit === 'number' && Math.abs(limit) <= (type === 'integer' ? 2_000_000_000 : 1e21);

  it('has a smallest and a largest value if it is a number', () => {
    const numbers = ofType('integer', 'number');
    expect(numbers.length).toBeGreaterThan(50);
    const unbounded = numbers.filter(
      ({ schema }) =>
        !isBound(schema['minimum'] ?? schema['exclusiveMinimum'], schema) || !isBound(schema['maximum'], schema),
    );
    expect(unbounded.map(({ at }) => at)).toEqual([]);
  });

  it('has a longest value if it is text', () => {
    const texts = ofType('string').filter(
      ({ schema }) => schema['enum'] === undefined && schema['const'] === undefined,
    );
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(({ schema }) => typeof schema['maxLength'] !== 'number').map(({ at }) => at)).toEqual([]);
  });

  it('has a greatest length if it is a list', () => {
    expect(
      ofType('array')
        .filter(({ schema }) => typeof schema['maxItems'] !== 'number')
        .map(({ at }) => at),
    ).toEqual([]);
  });

  it.each([
    '/organisation/history?after=999999999999999',
    '/calendar/history?after=-1',
    '/access-log?before=0000-00-00:0',
    '/deliveries?stream=cycle/x&after=99999999999',
    '/tasks?offset=1e300',
    '/templates/x?version=99999999999999999999',
    '/mail.json?before=9007199254740993',
    '/questions/resolve-year?period=10000-H1',
  ])('is refused beyond its bounds: %s', async (url) => {
    expect((await ask(url)).json(), url).toMatchObject({ status: 422, code: 'invalid-input' });
  });

  it('is refused beyond them in a body, too', async () => {
    const app = stack.apis[0]?.app;
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    for (const [pointer, body] of [
      ['/silence/concludedOn', { silence: { concludedOn: '9999-12-31', on: '9999-12-31' } }],
      ['/figures/0/value', { figures: [{ code: 'a', value: 1e300 }] }],
      ['/splitTasks/0', { splitTasks: [99_999] }],
      ['/tasks/0/number', { tasks: [{ number: 10_000, programme: 'a' }] }],
    ] as const) {
      const answer = await app?.inject({ method: 'POST', url: '/questions/checks', headers, payload: body });
      expect(answer?.json(), pointer).toMatchObject({ status: 422, code: 'invalid-input', pointer });
    }
  });
});

describe('a date that a caller states', () => {
  it('is bounded to 1990–2100 wherever it is stated', () => {
    const found = operations().flatMap(({ at, operation }) => [
      ...(operation.parameters ?? []).flatMap(({ name, schema }) => datesIn(schema, `${at}?${name}`)),
      ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => datesIn(schema, at)),
    ]);
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ bounded }) => !bounded)).toEqual([]);
  });

  it.each(['1989-12-31', '2101-01-01', '9999-12-31'])('%s is refused in every address', async (day) => {
    const asked = operations().flatMap(({ path, method, operation }) =>
      (operation.parameters ?? [])
        .filter(({ schema }) => method === 'get' && datesIn(schema, '').length > 0)
        .map(({ name }) => ({ path, name })),
    );
    expect(asked.some(({ path }) => path === '/tasks/over-time')).toBe(true);
    for (const { path, name } of asked) {
      const answer = await ask(`${path.replaceAll(/\{[^}]+\}/g, '1')}?${name}=${day}`);
      const errors = expect.arrayContaining([
        { pointer: `#querystring/${name}`, detail: 'Năm phải trong khoảng từ 1990 đến 2100.' },
      ]) as unknown;
      expect(answer.json(), `${path} ${name}`).toMatchObject({ status: 422, code: 'invalid-input', errors });
    }
  });

  it.each(['+10000-01-01', '10000-01-01', '-0001-01-01', '2020-02-30'])('%s is no date', async (day) => {
    const answer = await ask(`/tasks/over-time?to=${encodeURIComponent(day)}`);
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid-input', pointer: '#querystring/to' });
  });

  it.each(['1990-01-01', '2100-12-31'])('%s is taken', async (day) => {
    expect((await ask(`/tasks/over-time?from=${day}&to=${day}`)).statusCode).toBe(200);
  });

  it('is bounded too as a year or a period', async () => {
    for (const url of ['/questions/windows-abut?year=2101', '/questions/window?period=2101-H1'])
      expect((await ask(url)).json()).toMatchObject({ status: 422, code: 'invalid-input' });
  });
});
