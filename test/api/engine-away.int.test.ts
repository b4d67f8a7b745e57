import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApi, startApi } from '#api/server.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { receive } from '#db/inbox/receive.ts';
import { admin, ask, committee, coordinator, must, planBody, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
/** The same record, and an address where no engine answers. */
let alone: RunningApi;
let token: string;
beforeAll(async () => {
  stack = await startTestStack({ workers: 0 });
  await settle(stack);
  alone = await startApi({
    databaseUrl: stack.databaseUrl,
    poolMax: 3,
    temporalAddress: '127.0.0.1:1',
    namespace: 'x',
    taskQueue: 'x',
    publicUrl: 'http://localhost',
    evaluation: true,
    logLevel: 'silent',
  });
  const minted = await alone.app.inject({
    method: 'POST',
    url: '/evaluation/tokens',
    payload: { person: coordinator.person, role: 'coordinator', unit: coordinator.unit },
  });
  token = minted.json<{ token: string }>().token;
});
afterAll(async () => {
  await alone.close();
  await stack.close();
});

async function send(method: 'GET' | 'POST', url: string, body?: object) {
  const response = await alone.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'while-away' },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json<Record<string, unknown>>() };
}

describe('with the engine away', () => {
  it('a plan gets its receipt and its address, and is carried out once when the engine is back', async () => {
    const body = planBody({ key: 'vang' });
    const answer = await send('POST', '/cycles', body);
    const cycle = 'tinh-x-qcdc.2020-h1.dt-vang';
    expect(answer).toMatchObject({ status: 202, body: { outcome: 'waiting', answer: { cycle } } });
    expect(answer.headers['retry-after']).toBe('2');
    const receipt = `/commands/${String(answer.body['commandId'])}`;
    expect((await send('GET', receipt)).body).toMatchObject({ outcome: { kind: 'waiting' }, doneAt: null });
    expect(await send('GET', `/cycles/${cycle}`)).toMatchObject({ status: 503, body: { code: 'engine-unavailable' } });

    const again = await send('POST', '/cycles', body);
    expect(again.body).toMatchObject({ receipt: answer.body['receipt'], commandId: answer.body['commandId'] });

    await stack.startWorker();
    await until('the plan to be carried out', async () => (await send('GET', receipt)).body['doneAt']);
    expect((await send('GET', receipt)).body).toMatchObject({ outcome: { kind: 'accepted' } });
    const events = (await ask(stack, coordinator, `/cycles/${cycle}/history`))['events'];
    expect(events).toMatchObject([{ type: 'CyclePlanned' }]);
    expect((await send('POST', '/cycles', body)).body).toMatchObject({ outcome: 'accepted', answer: { cycle } });
  });
});

describe('a proposed cycle', () => {
  beforeAll(async () => {
    await stack.startWorker();
  });

  it('is planned under its own address and stands among the real ones', async () => {
    const year = Number(vietnamDate(instantFromMillis(Date.now())).slice(0, 4)) + 1;
    await must(stack, admin, '/calendar', {
      version: 'thu',
      from: '2020-01-01',
      to: `${String(year + 1)}-12-31`,
      days: [],
    });
    const so = { id: 'so-x', kind: 'department', level: 'province', parent: 'tinh-x', name: 'Sở X' };
    await must(stack, admin, '/organisation/units', so);
    const slug = `tinh-x-qcdc.${String(year)}`;
    const { key: _key, ...body } = planBody();
    const planned = {
      ...body,
      period: String(year),
      reviewKind: 'final',
      clock: null,
      members: [{ unit: 'so-x' }],
      collection: { rule: { kind: 'date', date: `${String(year)}-12-22` } },
    };
    const preview = await stack.call(coordinator, 'POST', '/cycles/preview', planned);
    expect(preview).toMatchObject({ status: 200, body: { cycle: slug } });

    const { id, name, programmes, layout, superior, issuerCode, place } = committee;
    const range = { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
    await receive(stack.db, {
      commandId: 'propose' as CommandId,
      stream: `cycle/${slug}` as StreamId,
      kind: 'reviewCycle',
      ledger: ledgerOf(coordinator.unit, false),
      type: 'ProposeCycle',
      data: {
        cycle: `cycle/${slug}`,
        committee: { id, name, programmes, layout, superior, issuerCode, place },
        host: { unit: 'tinh-x', name: 'tỉnh X' },
        programmes,
        reviewKind: 'final',
        period: { code: String(year), label: `năm ${String(year)}`, ...range },
        dataWindow: { from: `${String(year - 1)}-12-15`, to: `${String(year)}-12-14` },
        cutOff: `${String(year)}-12-14`,
      },
      actor: systemActor,
      correlation: 'propose',
      requestHash: '',
    });
    // The command behind it carries the proposal out first: they wait in one inbox.
    const answer = await must(stack, coordinator, '/cycles', planned);
    expect(answer).toMatchObject({ answer: { cycle: slug } });
    expect(await ask(stack, coordinator, '/cycles')).toMatchObject({
      cycles: [{ cycle: slug, status: 'planned', rehearsal: false }],
    });
    const rehearsals = (await ask(stack, coordinator, '/cycles?rehearsal=true'))['cycles'] as { cycle: string }[];
    expect(rehearsals.map((each) => each.cycle)).not.toContain(slug);
    expect((await ask(stack, coordinator, `/cycles/${slug}/history`))['events']).toMatchObject([
      { type: 'CycleProposed' },
      { type: 'CyclePlanned' },
    ]);
  });
});
