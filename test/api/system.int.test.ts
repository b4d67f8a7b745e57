import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi } from '#api/server.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { listenToChanges } from '#db/queries/change-feed.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startRounds } from '#worker/rounds.ts';
import { reconcilerId } from '#workflows/contract.ts';
import { until } from '#test/support/until.ts';
import type { Actor } from '#domain/kernel/actor.ts';

let stack: TestStack;
let cycle: string;
let url: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack);
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => stack.close());

describe('probes', () => {
  it('answer while record and engine are there', async () => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok', mode: 'evaluation' });
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('say what is missing, with the time to ask again', async () => {
    const config = {
      databaseUrl: stack.databaseUrl,
      poolMax: 2,
      temporalAddress: '127.0.0.1:1',
      namespace: 'x',
      taskQueue: 'x',
      publicUrl: 'http://localhost',
      evaluation: false,
      logLevel: 'silent',
    };
    const noEngine = await startApi(config);
    const answer = await noEngine.app.inject({ method: 'GET', url: '/ready' });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ code: 'engine-unavailable' });
    expect((await noEngine.app.inject({ method: 'GET', url: '/health' })).statusCode).toBe(200);
    const minted = await noEngine.app.inject({
      method: 'POST',
      url: '/evaluation/tokens',
      payload: { person: 'A', role: 'admin', unit: 'x' },
    });
    expect(minted.statusCode).toBe(404);
    expect((await noEngine.app.inject({ method: 'GET', url: '/mail' })).statusCode).toBe(401);
    await noEngine.close();
    const noDatabase = await startApi({ ...config, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    expect((await noDatabase.app.inject({ method: 'GET', url: '/ready' })).json()).toMatchObject({
      status: 503,
      code: 'database-unavailable',
    });
    await noDatabase.close();
  });
});

describe('/ready', () => {
  it('notices that the rounds of the installation are missing', async () => {
    const rounds = stack.client.workflow.getHandle(`${reconcilerId}/${stack.temporal.taskQueue}`);
    await rounds.terminate('as if the server had lost them');
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready', missing: ['reconciler'] });
    await startRounds(stack.client, stack.temporal.taskQueue);
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('says that the database has no room left, while lists are still read, and is well again by itself', async () => {
    const owner = ownerOf(stack.databaseUrl);
    const name = new URL(stack.databaseUrl).pathname.slice(1);
    const { address, namespace, taskQueue } = stack.temporal;
    const fresh = () =>
      startApi({
        ...{ databaseUrl: stack.databaseUrl, poolMax: 2, temporalAddress: address, namespace, taskQueue },
        ...{ publicUrl: 'http://localhost', evaluation: true, logLevel: 'silent' },
      });
    // What the server answers on a full disk (53100) and past a limit (53400) is of one class; only the limit can be set here.
    await sql`alter database ${sql.ref(name)} set temp_file_limit = 0`.execute(owner);
    const full = await fresh();
    const token = await stack.token(coordinator);
    const headers = { authorization: `Bearer ${token}` };
    const answer = await full.app.inject({ method: 'GET', url: '/ready' });
    expect([answer.statusCode, answer.json()]).toEqual([503, expect.objectContaining({ code: 'storage-full' })]);
    expect((await full.app.inject({ method: 'GET', url: '/cycles', headers })).statusCode).toBe(200);
    await full.close();
    await sql`alter database ${sql.ref(name)} reset temp_file_limit`.execute(owner);
    const well = await fresh();
    expect((await well.app.inject({ method: 'GET', url: '/ready' })).statusCode).toBe(200);
    await well.close();
    await owner.destroy();
  });
});

describe('tokens of an evaluation', () => {
  it('let the caller choose who to be, but never the engine itself', async () => {
    const mint = (body: object) =>
      fetch(`${url}/evaluation/tokens`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const answer = (await (await mint({ person: 'Chị B', role: 'coordinator', unit: 'tinh-x' })).json()) as {
      token: string;
    };
    const read = await fetch(`${url}/cycles/${cycle}`, { headers: { authorization: `Bearer ${answer.token}` } });
    expect(read.status).toBe(200);
    expect((await mint({ person: 'X', role: 'system', unit: 'system' })).status).toBe(422);
  });
});

describe('receipts', () => {
  it('tell the sender and the host what became of a command, and nobody else', async () => {
    const answer = await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
    const at = `/commands/${String(answer['commandId'])}`;
    for (const by of [reporterA, coordinator]) {
      expect(await ask(stack, by, at)).toMatchObject({
        receipt: answer['receipt'],
        type: 'SubmitReport',
        outcome: { kind: 'accepted', events: [{ type: 'ReportSubmitted' }] },
      });
    }
    expect((await stack.call(reporterB, 'GET', at)).status).toBe(404);
    expect((await stack.call(reporterA, 'GET', '/commands/khong-co')).status).toBe(404);
    const again = await stack.call(reporterA, 'POST', `/cycles/${cycle}/reports/huyen-a/submit`, reportBody(), 'again');
    expect(again.status).toBe(409);
    const refusedOne = await stack.db
      .selectFrom('inbox')
      .select('command_id')
      .where('receipt', '=', Number(again.body['receipt']))
      .executeTakeFirstOrThrow();
    expect(await ask(stack, reporterA, `/commands/${refusedOne.command_id}`)).toMatchObject({
      outcome: { kind: 'refused', code: 'report-already-submitted', liftedBy: ['coordinator'] },
    });
  });
});

describe('a command that the product failed at', () => {
  it('is answered 409 with its receipt, stands before the administrator, and is tried again by his act', async () => {
    const path = `/cycles/${cycle}/reports/huyen-b/submit`;
    const sent = await stack.call(reporterB, 'POST', path, reportBody(), 'fails-once');
    expect(sent.status).toBe(200);
    const receipt = Number(sent.body['receipt']);
    // As the engine leaves it behind: test/engine/parked.int.test.ts.
    const failure = JSON.stringify({ kind: 'failed', error: 'TypeError: of a fault', tries: 3 });
    await stack.db.updateTable('inbox').set({ outcome: failure }).where('receipt', '=', receipt).execute();

    expect(await stack.call(reporterB, 'POST', path, reportBody(), 'fails-once')).toMatchObject({
      status: 409,
      body: { code: 'command-failed', receipt, detail: expect.stringContaining(String(receipt)) as string },
    });
    const shown = await ask(stack, reporterB, `/commands/${String(sent.body['commandId'])}`);
    expect(shown).toMatchObject({ outcome: { kind: 'failed', code: 'command-failed' } });
    expect(JSON.stringify(shown)).not.toContain('TypeError');

    expect((await stack.call(coordinator, 'GET', '/parked-commands')).status).toBe(403);
    expect((await stack.call(coordinator, 'POST', `/parked-commands/${String(receipt)}/retry`)).status).toBe(403);
    expect(await ask(stack, admin, '/parked-commands')).toMatchObject({
      commands: [{ receipt, type: 'SubmitReport', person: reporterB.person, error: 'TypeError: of a fault' }],
    });
    // It had been carried out before: what comes of it now is a refusal, which shows that it was decided anew.
    expect(await stack.call(admin, 'POST', `/parked-commands/${String(receipt)}/retry`)).toMatchObject({
      status: 200,
      body: { receipt, outcome: 'refused' },
    });
    expect(await ask(stack, admin, '/parked-commands')).toEqual({ commands: [] });
    expect((await stack.call(admin, 'POST', `/parked-commands/${String(receipt)}/retry`)).status).toBe(404);
    const logged = await stack.db
      .selectFrom('access_log')
      .select('detail')
      .where('kind', '=', 'command-retried')
      .execute();
    expect(logged.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      expect.objectContaining({ receipt }) as unknown,
    ]);
  });
});

describe('ledgers', () => {
  it('are verified while they grow', async () => {
    const { ledgers } = (await ask(stack, coordinator, '/ledgers')) as {
      ledgers: { ledger: string; events: number }[];
    };
    expect(ledgers.map(({ ledger }) => ledger)).toEqual(['installation', 'tinh-x~dien-tap']);
    for (const { ledger } of ledgers) {
      const report = await ask(stack, admin, `/ledgers/${ledger}/verify`);
      expect(report).toMatchObject({ ledger, chain: 'ok' });
      expect(report['events']).toBeGreaterThan(0);
    }
    const foreign = { ...coordinator, unit: 'tinh-z' as UnitId };
    expect(await ask(stack, foreign, '/ledgers')).toMatchObject({ ledgers: [{ ledger: 'installation' }] });
    expect((await stack.call(foreign, 'GET', '/ledgers/tinh-x~dien-tap/verify')).status).toBe(404);
    expect((await stack.call(reporterA, 'GET', '/ledgers')).status).toBe(403);
    expect((await stack.call(admin, 'GET', '/ledgers/khong-co/verify')).status).toBe(404);
  });
});

describe('the mail sink', () => {
  it('shows every mail as text, whatever it holds', async () => {
    const evil = '<script>alert("x")</script> & "dấu nháy"';
    await stack.db
      .insertInto('mail_sink')
      .values({
        message_id: '<evil@example>',
        sender: 'a@example',
        recipients: ['ai@example'],
        subject: evil,
        body_text: `${evil}\nhttp://localhost:8080/cycles/x\nhttp://elsewhere.example/`,
        raw: '',
        rehearsal: false,
      })
      .execute();
    const list = await fetch(`${url}/mail?recipient=ai@example`);
    expect(list.headers.get('content-type')).toMatch(/^text\/html/);
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await list.text();
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;');
    const found = (await (await fetch(`${url}/mail.json?recipient=AI@example`)).json()) as {
      total: number;
      mails: { id: number; subject: string }[];
    };
    expect(found).toMatchObject({ total: 1, mails: [{ subject: evil }] });
    const one = await (await fetch(`${url}/mail/${String(found.mails[0]?.id)}`)).text();
    expect(one).not.toContain('<script');
    expect(one).toContain('<a href="http://localhost:8080/cycles/x">');
    expect(one).not.toContain('<a href="http://elsewhere');
    expect((await fetch(`${url}/mail/999999`)).status).toBe(404);
  });

  it('is filtered by subject and by rehearsal, and is JSON to whoever accepts it', async () => {
    const taken = await until('six letters in the mail sink', async () => {
      const headers = { accept: 'application/json' };
      const answer = (await (await fetch(`${url}/mail?rehearsal=true`, { headers })).json()) as {
        total: number;
        mails: { subject: string; rehearsal: boolean; recipients: string[] }[];
      };
      return answer.total >= 6 ? answer : null;
    });
    expect(taken.mails.every(({ rehearsal, subject }) => rehearsal && subject.startsWith('[DIỄN TẬP]'))).toBe(true);
    const none = (await (await fetch(`${url}/mail.json?rehearsal=true&subject=khong-co-gi`)).json()) as {
      total: number;
    };
    expect(none.total).toBe(0);
  });

  it('has its delivery log, for the host only', async () => {
    const log = await ask(stack, coordinator, `/deliveries?stream=cycle/${cycle}&template=callIssued`);
    expect(log['deliveries']).toHaveLength(6);
    expect((await stack.call(reporterA, 'GET', `/deliveries?stream=cycle/${cycle}`)).status).toBe(403);
    expect((await stack.call(reporterOutside, 'GET', `/deliveries?stream=cycle/${cycle}`)).status).toBe(404);
  });
});

/** Reads a stream of events until it is told to stop. */
async function watch(by: Actor) {
  const stop = new AbortController();
  const response = await fetch(`${url}/live?token=${await stack.token(by)}`, {
    signal: stop.signal,
    headers: { 'last-event-id': '17' },
  });
  const events: { event: string; data: { streams?: string[] } }[] = [];
  const reading = (async () => {
    let rest = '';
    // As Node has it: a browser's own type cannot be walked over.
    for await (const piece of (response.body as AsyncIterable<Uint8Array> | null) ?? []) {
      rest += Buffer.from(piece).toString('utf8');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event !== undefined && data !== undefined)
          events.push({ event, data: JSON.parse(data) as { streams?: string[] } });
      }
    }
  })().catch(() => undefined);
  return {
    response,
    events,
    async stop() {
      stop.abort();
      await reading;
    },
  };
}

const named = (events: readonly { event: string; data: { streams?: string[] } }[]): string[] =>
  events.flatMap(({ event, data }) => (event === 'change' ? (data.streams ?? []) : []));

describe('live changes', () => {
  it('reach those who may read the cycle and nobody else, also after the connection was lost', async () => {
    const host = await watch(coordinator);
    const member = await watch(reporterB);
    const outside = await watch(reporterOutside);
    expect(host.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await untilResync(host, 1);
    await until('one listener at the database', () => listening(1));

    await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/acknowledge`, {});
    await until('the host to hear of the cycle', () => Promise.resolve(named(host.events).includes(`cycle/${cycle}`)));
    await until('the member to hear of the cycle', () =>
      Promise.resolve(named(member.events).includes(`cycle/${cycle}`)),
    );

    const killer = new Client({ connectionString: stack.databaseUrl });
    await killer.connect();
    await killer.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
    );
    await killer.end();
    await untilResync(host, 2);
    const before = named(host.events).length;
    await must(stack, actor('reporter', 'huyen-c'), `/cycles/${cycle}/reports/huyen-c/acknowledge`, {});
    await until('the host to hear of the second acknowledgement', () =>
      Promise.resolve(named(host.events).length > before),
    );

    const contacts = { reporter: { name: 'Z', email: 'z@huyen-z.example' } };
    await must(stack, admin, '/organisation/units/huyen-z/contacts', { contacts });
    await until('the outsider to hear of the organisation', () =>
      Promise.resolve(named(outside.events).includes('organisation/main')),
    );
    expect(named(outside.events)).not.toContain(`cycle/${cycle}`);
    await Promise.all([host.stop(), member.stop(), outside.stop()]);
  });

  it('are told as missed once they begin to be heard: nobody tells of what changed before', async () => {
    let missed = 0;
    const feed = listenToChanges(stack.databaseUrl, { change: () => undefined, gap: () => (missed += 1) });
    await until('the feed to hear', () => Promise.resolve(missed === 1));
    await feed.close();
  });

  it('are told to twenty windows of one session, and to the next once one of them is closed', async () => {
    const windows = await Promise.all(Array.from({ length: 20 }, () => watch(leader)));
    expect(windows.map(({ response }) => response.status)).toEqual(Array.from({ length: 20 }, () => 200));
    const [first, ...others] = windows;
    expect((await watch(leader)).response.status).toBe(429);
    const another = await watch(coordinator);
    expect(another.response.status).toBe(200);
    await first?.stop();
    await until('a window to be free', async () => {
      const next = await watch(leader);
      await next.stop();
      return next.response.status === 200;
    });
    await Promise.all([another, ...others].map((each) => each.stop()));
  });

  it('end when the api closes, so that it can stop at once', async () => {
    const second = await startApi({
      databaseUrl: stack.databaseUrl,
      poolMax: 3,
      temporalAddress: stack.temporal.address,
      namespace: stack.temporal.namespace,
      taskQueue: stack.temporal.taskQueue,
      publicUrl: 'http://localhost',
      evaluation: true,
      logLevel: 'silent',
    });
    const address = await second.app.listen({ port: 0, host: '127.0.0.1' });
    const minted = await fetch(`${address}/evaluation/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'A', role: 'coordinator', unit: 'tinh-x' }),
    });
    const { token } = (await minted.json()) as { token: string };
    const response = await fetch(`${address}/live?token=${token}`);
    const whole = response.text();
    const closed = second.close();
    expect(await whole).toContain('event: resync');
    await Promise.race([closed, pause(10_000).then(() => Promise.reject(new Error('does not close')))]);
  });
});

function untilResync({ events }: Awaited<ReturnType<typeof watch>>, times: number): Promise<true> {
  return until(`resync to be told ${String(times)} times`, () =>
    Promise.resolve(events.filter(({ event }) => event === 'resync').length === times || null),
  );
}

async function listening(connections: number): Promise<boolean> {
  const client = new Client({ connectionString: stack.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
  );
  await client.end();
  return Number(rows[0]?.count) >= connections;
}
