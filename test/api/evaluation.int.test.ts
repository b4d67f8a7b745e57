import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApi, startApi } from '#api/server.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { asItsOwner } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let api: RunningApi;

beforeAll(async () => {
  stack = await startTestStack();
  const [first] = stack.apis;
  if (first === undefined) throw new Error('no api');
  api = first;
});
afterAll(() => stack.close());

interface Personas {
  readonly example: { readonly status: string; readonly done?: number; readonly total?: number };
  readonly personas: readonly { readonly persona: string; readonly role: string; readonly unitName: string }[];
  readonly guide: {
    readonly collecting: string;
    readonly planned: string;
    readonly unit: string;
    figures: object[];
    readonly steps: readonly { readonly step: string; readonly done: boolean }[];
  };
}

async function personas(): Promise<Personas> {
  const response = await api.app.inject({ method: 'GET', url: '/evaluation/personas' });
  return response.json();
}

/** What a test looks into is its own to know. */
type Reader = (url: string) => Promise<{ readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>;

async function as(persona: string): Promise<Reader> {
  const response = await api.app.inject({ method: 'POST', url: '/evaluation/session', payload: { persona } });
  expect([response.statusCode, response.body]).toEqual([200, '{"done":true}']);
  const [cookie] = response.cookies;
  return async (url) => {
    const answer = await api.app.inject({ method: 'GET', url, cookies: { [cookie?.name ?? '']: cookie?.value ?? '' } });
    return { status: answer.statusCode, body: answer.json() };
  };
}

async function loaded(): Promise<void> {
  for (;;) {
    const answer = await api.app.inject({ method: 'POST', url: '/evaluation/example' });
    expect([200, 202], answer.body).toContain(answer.statusCode);
    if (answer.statusCode === 200) {
      expect(answer.json()).toEqual({ status: 'loaded' });
      return;
    }
    const { status, done, total } = answer.json();
    expect(status).toBe('loading');
    expect(done).toBeLessThanOrEqual(total);
  }
}

describe('an empty evaluation', () => {
  it('offers one person per role, and lets nobody in before the example is there', async () => {
    const { example, personas: offered, guide } = await personas();
    expect(example).toEqual({ status: 'absent' });
    expect(guide).toBeNull();
    expect(offered.map(({ role, unitName }) => [role, unitName])).toEqual([
      ['coordinator', 'tỉnh Ninh Bình'],
      ['leader', 'tỉnh Ninh Bình'],
      ['reporter', 'huyện Gia Viễn'],
      ['unitHead', 'huyện Gia Viễn'],
      ['admin', 'tỉnh Ninh Bình'],
    ]);
    const response = await api.app.inject({
      method: 'POST',
      url: '/evaluation/session',
      payload: { persona: 'leader' },
    });
    expect([response.statusCode, response.json().code]).toEqual([409, 'example-not-loaded']);
  });

  it('loads the example, and says how far it is', async () => {
    await loaded();
    expect((await personas()).example).toEqual({ status: 'loaded' });
  });

  it('loads nothing twice', async () => {
    const count = () =>
      stack.db
        .selectFrom('events')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirst();
    const before = await count();
    await Promise.all([loaded(), loaded()]);
    expect(await count()).toEqual(before);
  });

  it('has something waiting for each role', async () => {
    const { guide } = await personas();
    const coordinator = await as('coordinator');
    const { body: board } = await coordinator(`/cycles/${guide.collecting}/board`);
    const counts: Record<string, number> = {};
    for (const { status } of board['rows']) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toMatchObject({ submitted: 2, returned: 1, exempted: 1 });
    expect(counts['accepted']).toBeGreaterThan(3);
    const { body: planned } = await coordinator(`/cycles/${guide.planned}`);
    expect(planned['status']).toBe('planned');
    expect(board['rows'].find((row: { unit: string }) => row.unit === guide.unit).status).toBe('expected');
  });

  it('tells the reporter which figures make the published totals', async () => {
    const { guide } = await personas();
    expect(guide.unit).toBe('gia-vien');
    expect(guide.figures.length).toBe(6);
  });

  it('guides through the cycle, nothing of which is done yet', async () => {
    const { guide } = await personas();
    expect(guide.steps).toHaveLength(13);
    expect(guide.steps.filter(({ done }) => done)).toEqual([]);
    expect(guide.steps[0]).toMatchObject({
      persona: 'reporter',
      address: `/ky-bao-cao/${guide.collecting}/bao-cao/gia-vien`,
    });
  });

  it('lets in whom an earlier release loaded under another name', async () => {
    const gone = { role: 'reporter', unit: 'gia-vien' } as const;
    await asItsOwner(stack.db, async (trx) => {
      const { account } = await trx
        .selectFrom('position')
        .select('account')
        .where('role', '=', gone.role)
        .where('unit', '=', gone.unit as UnitId)
        .executeTakeFirstOrThrow();
      for (const table of ['session', 'position'] as const)
        await trx.deleteFrom(table).where('account', '=', account).execute();
      await trx.deleteFrom('account').where('id', '=', account).execute();
    });
    expect((await (await as('reporter'))('/session')).body['position']).toMatchObject(gone);
  });

  it('lets each person see what a real session of the role sees', async () => {
    for (const persona of ['coordinator', 'leader', 'reporter', 'unitHead', 'admin']) {
      const { status, body } = await (await as(persona))('/session');
      expect([status, body['position'].role, body['mode']]).toEqual([200, persona, 'evaluation']);
      expect(['done', 'notNeeded']).toContain(body['secondFactor']);
      // Also of a unit that has ended since: its committee stands in the band of the console.
      expect(body['committees'].map(({ host }: { host: string }) => host)).toContain('ninh-binh-a');
    }
  });
});

function inProduction(): Promise<RunningApi> {
  const { address, namespace, taskQueue } = stack.temporal;
  return startApi({
    ...{ databaseUrl: stack.databaseUrl, poolMax: 2, temporalAddress: address, namespace, taskQueue },
    ...{ publicUrl: 'http://localhost:8080', evaluation: false, logLevel: 'silent' },
  });
}

describe('production', () => {
  it.each([
    ['GET', '/evaluation/personas'],
    ['POST', '/evaluation/session'],
    ['POST', '/evaluation/example'],
    ['POST', '/evaluation/tokens'],
  ] as const)('has no %s %s', async (method, url) => {
    const production = await inProduction();
    const response = await production.app.inject({ method, url });
    expect(response.statusCode).toBe(404);
    await production.close();
  });
});
