import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundedYears } from '#api/support/fields.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { coordinator } from '#test/support/plans.ts';

interface Schema {
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
