import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#domain/kernel/ids.ts';
import { insertAccount } from '#db/accounts/accounts.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { coordinator } from '#test/support/plans.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
  // Whom the evaluation makes by itself is nobody real.
  await stack.token(coordinator);
});
afterAll(() => stack.close());

async function ask(method: 'GET' | 'POST', url: string, payload?: object) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const answer = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

const person = { person: 'A', role: 'admin', unit: 'tinh-x' };

describe('the example and its roles', () => {
  it('are offered while nobody has an account but its own people', async () => {
    expect((await ask('GET', '/session/ways')).body).toMatchObject({ evaluation: true });
    expect((await ask('POST', '/evaluation/tokens', person)).status).toBe(200);
  });

  it('are closed, and not offered, as soon as somebody real has an account', async () => {
    await insertAccount(stack.db, {
      ...{ id: randomUUID() as AccountId, login: 'that', name: 'Người Thật', email: null, passwordHash: null },
      ...{ mustChangePassword: false, createdBy: 'evaluation' },
    });
    expect((await ask('GET', '/session/ways')).body).toMatchObject({ evaluation: false });
    for (const [method, url, body] of [
      ['GET', '/evaluation/personas', undefined],
      ['POST', '/evaluation/example', undefined],
      ['POST', '/evaluation/session', { persona: 'admin' }],
      ['POST', '/evaluation/tokens', person],
    ] as const) {
      const answer = await ask(method, url, body);
      expect(answer, url).toMatchObject({ status: 409, body: { code: 'example-closed' } });
      expect(answer.body['detail']).toMatch(/\p{L}/u);
    }
    expect(await stack.db.selectFrom('events').select('stream').limit(1).execute()).toEqual([]);
  });
});
