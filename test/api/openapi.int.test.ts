import { afterAll, beforeAll, expect, it } from 'vitest';
import { rules } from '#domain/access/tables.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { codesOfRefusals } from '#domain/words/refusals.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly responses?: Record<string, { content?: Record<string, unknown> }>;
}

let stack: TestStack;
let document: {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: { code: { enum?: readonly string[] } } }> };
};
let operations: { at: string; operation: Operation }[];
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
  const answer = await stack.apis[0]?.app.inject({ method: 'GET', url: '/openapi.json' });
  document = answer?.json<typeof document>() as typeof document;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, operation })),
  );
});
afterAll(() => stack.close());

it('is OpenAPI 3.1 and describes every operation under a name of its own', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(operations.filter(({ operation }) => !operation.operationId || !operation.summary)).toEqual([]);
  const names = operations.map(({ operation }) => operation.operationId);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('says that every operation may answer with a problem', () => {
  const without = operations.filter(({ operation }) => !operation.responses?.['4XX'] && !operation.responses?.['4xx']);
  expect(without.map(({ at }) => at)).toEqual([]);
});

it('says of every problem that it is one, of every answer what it is, and of every caller who may come how', () => {
  for (const { at, operation } of operations) {
    const answers = Object.entries(operation.responses ?? {});
    for (const [status, { content }] of answers)
      if (/^[45]/.test(status)) expect(Object.keys(content ?? {}), at).toEqual(['application/problem+json']);
    expect(
      answers.some(([status]) => /^[23]/.test(status)),
      `${at} says what it answers`,
    ).toBe(true);
  }
  const file = (path: string) => Object.keys(document.paths[path]?.['get']?.responses?.['200']?.content ?? {});
  expect(file('/exports/tasks.xlsx')).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  expect(file('/documents/{id}')).toEqual([
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/pdf',
  ]);
  expect(file('/live')).toEqual(['text/event-stream']);
});

it('asks at every address but the open ones for a session or a token', async () => {
  const open = operations.filter(({ operation }) => operation.security === undefined).map(({ at }) => at);
  for (const at of open) expect(at).toMatch(/^\w+ \/(?:session|setup|health|ready|mail|evaluation)\b/);
  for (const { at, operation } of operations) {
    if (operation.security === undefined) continue;
    const [method = '', path = ''] = at.split(' ');
    const url = path.replaceAll(/\{[^}]+\}/g, '1');
    const answer = await stack.apis[0]?.app.inject({ method: method.toUpperCase() as 'GET', url });
    expect(answer?.statusCode, at).toBe(401);
  }
});

it('names the refusals of the aggregate that decides at an address, and what the api itself says', () => {
  const commands = operations.filter(({ operation }) => operation.operationId?.includes('.') === true);
  expect(commands.length).toBeGreaterThan(50);
  for (const { at, operation } of commands) {
    const kind = (operation.operationId ?? '').split('.')[0] as AggregateKind;
    const described = operation.responses?.['4XX'] ?? operation.responses?.['4xx'];
    const [content] = Object.values(described?.content ?? {}) as { schema?: { $ref?: string } }[];
    const name = content?.schema?.$ref?.split('/').at(-1) ?? '';
    const codes = document.components.schemas[name]?.properties.code.enum ?? [];
    expect(codes, at).toEqual(expect.arrayContaining([...codesOfRefusals[kind], 'not-permitted', 'not-found']));
  }
});

it('has a route for every command that a person may send', () => {
  const byPersons = Object.entries(rules)
    .filter(([action, rule]) => action.includes('.') && rule.some(({ role }) => role !== 'system'))
    .map(([action]) => action);
  const offered = new Set(operations.map(({ operation }) => operation.operationId));
  expect(byPersons.filter((action) => !offered.has(action))).toEqual([]);
});

it('has no route for what only the engine does', () => {
  const engineOnly = Object.entries(rules)
    .filter(([, rule]) => rule.every(({ role }) => role === 'system'))
    .map(([action]) => action);
  const offered = new Set(operations.map(({ operation }) => operation.operationId));
  expect(engineOnly.filter((action) => offered.has(action))).toEqual([]);
});

it('shows its page without anything from elsewhere', async () => {
  const page = await stack.apis[0]?.app.inject({ method: 'GET', url: '/docs/' });
  expect(page?.statusCode).toBe(200);
  expect(page?.body).not.toMatch(/(?:src|href)="https?:/);
});
