import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { hear } from '#test/api/hear.ts';
import { conveneBody, heldOn, signer, tasks } from '#test/api/conference-world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let cycle: string;
let next: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'nhap' });
});
afterAll(() => stack.close());

const headA = actor('unitHead', 'huyen-a');
const at = (unit: string): string => `/drafts/report/${cycle}/${unit}`;

async function send(by: Actor, method: 'GET' | 'PATCH' | 'POST' | 'DELETE', url: string, body?: object) {
  const response = await stack.apis[0]?.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${await stack.token(by)}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  if (response === undefined) throw new Error('this stack has no api');
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

let listeningAt: string | undefined;
/** Where `/live` is heard. */
async function opened(): Promise<string> {
  const api = stack.apis[0];
  if (api === undefined) throw new Error('this stack has no api');
  listeningAt ??= await api.app.listen({ port: 0, host: '127.0.0.1' });
  return listeningAt;
}

const save = (by: Actor, url: string, base: number, set: object, tab = by.person) =>
  send(by, 'PATCH', url, { base, tab, set });

/** By somebody who has read what stands. */
const saveNow = async (by: Actor, url: string, set: object) =>
  save(by, url, Number((await send(by, 'GET', url)).body['revision']), set);

describe('the draft of a report', () => {
  it('is empty until somebody types, and keeps every field with who typed it last', async () => {
    expect(await send(reporterA, 'GET', at('huyen-a'))).toMatchObject({
      status: 200,
      body: { revision: 0, doc: {}, state: 'open' },
    });
    const saved = await save(reporterA, at('huyen-a'), 0, { '/figures/models': '1.079', '/sections/ket-qua': 'Tốt' });
    expect(saved).toMatchObject({
      status: 200,
      body: { conflicts: [], draft: { revision: 1, saved: { by: reporterA.person } } },
    });
    expect((await send(headA, 'GET', at('huyen-a'))).body).toMatchObject({
      revision: 1,
      doc: { '/figures/models': '1.079' },
      writers: { '/figures/models': { by: reporterA.person, revision: 1 } },
    });
  });

  it('takes what two people type in different fields, and gives back what one of them typed too late', async () => {
    await save(headA, at('huyen-a'), 1, { '/figures/economy': '1.000' });
    const late = await save(reporterA, at('huyen-a'), 1, { '/figures/economy': '999', '/figures/culture': '79' });
    expect(late.body).toMatchObject({
      draft: { revision: 3, doc: { '/figures/economy': '1.000', '/figures/culture': '79' } },
      conflicts: [{ pointer: '/figures/economy', refused: '999', stands: '1.000', by: headA.person, revision: 2 }],
    });
  });

  it('keeps every field when many save at the same moment', async () => {
    const fields = [
      ...['models', 'economy', 'culture'].flatMap((code) =>
        ['figures', 'asOf', 'explained'].map((place) => `/${place}/${code}`),
      ),
      ...['/sections/ket-qua', '/signer/post', '/signer/name'],
    ];
    const answers = await Promise.all(
      fields.map((field) => save(reporterB, at('huyen-b'), 0, { [field]: field }, field)),
    );
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200));
    const { revision, doc } = (await send(reporterB, 'GET', at('huyen-b'))).body;
    expect(revision).toBe(12);
    expect(Object.keys(doc as object).sort()).toEqual([...fields].sort());
    expect((await send(reporterB, 'DELETE', at('huyen-b'))).body).toMatchObject({ revision: 13, doc: {} });
  });

  it('is laid before the head at a revision, and can be taken back', async () => {
    expect((await send(reporterB, 'POST', `${at('huyen-b')}/present`)).body).toMatchObject({ code: 'draft-empty' });
    const presented = await send(reporterA, 'POST', `${at('huyen-a')}/present`);
    expect(presented.body).toMatchObject({ state: 'presented', presented: { by: reporterA.person, revision: 3 } });
    expect((await send(headA, 'POST', `${at('huyen-a')}/recall`)).body).toMatchObject({
      state: 'open',
      presented: null,
    });
  });

  it('is given back by the head with a remark that stands until it is presented again', async () => {
    const giveBack = `${at('huyen-a')}/give-back`;
    const remark = { remark: 'Xem lại số mô hình kinh tế' };
    expect(await send(headA, 'POST', giveBack, remark)).toMatchObject({
      status: 409,
      body: { code: 'draft-not-presented' },
    });
    await send(reporterA, 'POST', `${at('huyen-a')}/present`);
    expect((await send(reporterB, 'POST', giveBack, remark)).status).toBe(404);
    expect(await send(headA, 'POST', giveBack, { remark: ' ' })).toMatchObject({ status: 422 });
    expect((await send(headA, 'POST', giveBack, remark)).body).toMatchObject({
      state: 'open',
      presented: null,
      givenBack: { by: headA.person, ...remark },
    });
    expect((await send(reporterA, 'GET', at('huyen-a'))).body).toMatchObject({ givenBack: remark });
    expect((await send(reporterA, 'POST', `${at('huyen-a')}/present`)).body).toMatchObject({ givenBack: null });
    await send(reporterA, 'POST', `${at('huyen-a')}/recall`);
  });

  it('refuses a field that is no field and a window without a name', async () => {
    expect(await save(reporterA, at('huyen-a'), 3, { models: '1' })).toMatchObject({
      status: 422,
      body: { code: 'invalid-input' },
    });
    expect(await save(reporterA, at('huyen-a'), 3, {}, '')).toMatchObject({ status: 422 });
  });
});

describe('a draft has no reader but its writers', () => {
  it('refuses a base that the draft does not have yet, in words, whatever kind of draft it is, and keeps nothing', async () => {
    const drafts: readonly [Actor, string, string][] = [
      [reporterB, at('huyen-b'), '/figures/economy'],
      [coordinator, `/drafts/consolidated/${cycle}`, '/sections/ket-qua'],
      [coordinator, '/drafts/plan/vuot', '/reason'],
    ];
    for (const [by, url, pointer] of drafts) {
      const { revision } = (await send(by, 'GET', url)).body as { revision: number };
      const refused = await save(by, url, revision + 1, { [pointer]: '4' });
      expect(refused, url).toMatchObject({ status: 422, body: { code: 'draft-base-ahead', pointer: '/base' } });
      expect(refused.body['detail']).toContain(`chưa có lần sửa ${String(revision + 1)} nêu trong yêu cầu`);
      expect((await send(by, 'GET', url)).body).toMatchObject({ revision });
    }
  });

  it('keeps no place that no form asks for, and says which one', async () => {
    for (const place of ['/xx/yy', '/__proto__/held', '/figures/__proto__', '/figures/unasked', '/sections/unasked'])
      expect(await save(reporterA, at('huyen-a'), 0, { [place]: '1' })).toMatchObject({
        status: 422,
        body: { code: 'invalid-input', pointer: `/set${place}`, errors: [{ detail: expect.stringContaining(place) }] },
      });
    expect((await save(reporterA, at('huyen-a'), 0, { '/xx/yy': null })).status).toBe(200);
  });

  it('is not there for another unit, and nobody of the host reads it', async () => {
    expect((await send(reporterB, 'GET', at('huyen-a'))).status).toBe(404);
    expect((await save(reporterB, at('huyen-a'), 0, { '/figures/models': '1' })).status).toBe(404);
    expect((await send(leader, 'GET', at('huyen-a'))).status).toBe(403);
    expect((await send(actor('admin', 'huyen-a'), 'GET', at('huyen-a'))).status).toBe(403);
    expect((await send(reporterA, 'GET', '/drafts/report/no-such-cycle/huyen-a')).status).toBe(404);
    expect((await send(reporterA, 'GET', at('huyen-z'))).status).toBe(404);
  });

  it('the coordinator who enters what came on paper has one of their own', async () => {
    await save(coordinator, at('huyen-a'), 0, { '/figures/models': '7' });
    expect((await send(coordinator, 'GET', at('huyen-a'))).body).toMatchObject({ doc: { '/figures/models': '7' } });
    expect((await send(reporterA, 'GET', at('huyen-a'))).body).toMatchObject({ doc: { '/figures/models': '1.079' } });
  });

  it('a plan is that of one person', async () => {
    await save(coordinator, '/drafts/plan/moi', 0, { '/committee': 'tinh-x-qcdc', '/members': [{ unit: 'huyen-a' }] });
    expect((await send(coordinator, 'GET', '/drafts/plan/moi')).body).toMatchObject({
      doc: { '/members': [{ unit: 'huyen-a' }] },
    });
    expect((await send(leader, 'GET', '/drafts/plan/moi')).body).toMatchObject({ revision: 0 });
  });
});

describe('a draft and its report', () => {
  it('the form brings all of it at once', async () => {
    const form = await ask(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/form`);
    expect(form).toMatchObject({
      cycle: { id: cycle, status: 'collecting', period: { code: '2020-H1' }, committee: { id: 'tinh-x-qcdc' } },
      unit: { id: 'huyen-a' },
      status: 'expected',
      round: 0,
      template: { relations: [{ id: 'R1' }, { id: 'R2' }], sections: [{ code: 'ket-qua' }] },
      previous: null,
      report: null,
      waiting: null,
      draft: { revision: 3 },
      onBehalf: false,
      receiptTo: [{ role: 'reporter' }, { role: 'unitHead' }],
    });
    const seen = await ask(stack, leader, `/cycles/${cycle}/reports/huyen-a/form`);
    expect(seen).toMatchObject({ draft: null, onBehalf: true });
    expect((await stack.call(reporterB, 'GET', `/cycles/${cycle}/reports/huyen-a/form`)).status).toBe(404);
  });

  it('reads figures as they are typed, and says everything that handing them in would find', async () => {
    const figures = [
      { code: 'models', text: '1,079' },
      { code: 'economy', text: '1.000' },
      { code: 'culture', text: 'bảy' },
    ];
    const seen = await send(reporterA, 'POST', `/cycles/${cycle}/reports/huyen-a/check`, { figures });
    expect(seen).toMatchObject({
      status: 200,
      body: {
        figures: [
          {
            readings: [
              { value: '1.079', typed: '1,0790' },
              { value: '1079', typed: '1.079' },
            ],
          },
          { value: '1000', fault: null },
          { fault: { code: 'not-a-number', sentence: '"bảy" không phải là số. Viết số như 1.234.567 hoặc 12,5.' } },
        ],
        relations: [{ id: 'R1', at: 'models', sum: '1000' }, { id: 'R2' }],
        missing: [],
      },
    });
    expect((await send(reporterB, 'POST', `/cycles/${cycle}/reports/huyen-a/check`, { figures })).status).toBe(404);
  });

  it('is closed while the report is with the host, and begins anew from the report when it comes back', async () => {
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, {
      ...reportBody('1.000', '79', '1.079'),
      sections: [{ code: 'ket-qua', text: 'Tốt' }],
    });
    expect((await send(reporterA, 'GET', at('huyen-a'))).body).toMatchObject({ state: 'closed', revision: 3 });
    expect(await save(reporterA, at('huyen-a'), 3, { '/figures/models': '2' })).toMatchObject({
      status: 409,
      body: { code: 'draft-closed' },
    });
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/return`, {
      round: 1,
      reasons: ['economy', 'culture'].map((code) => ({ path: `/figures/${code}`, reason: 'Đề nghị rà soát' })),
    });
    const again = (await send(reporterA, 'GET', at('huyen-a'))).body;
    expect(again).toMatchObject({
      state: 'open',
      round: 2,
      doc: { '/figures/models': '1.079', '/sections/ket-qua': 'Tốt', '/signer/name': 'Trần Văn B' },
    });
    const saved = await save(reporterA, at('huyen-a'), again['revision'] as number, { '/figures/economy': '1.001' });
    expect(saved.body).toMatchObject({ conflicts: [], draft: { round: 2, doc: { '/figures/economy': '1.001' } } });
  });

  it('shows the figures of the period before, of the same committee only', async () => {
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, {
      ...reportBody('1.001', '78', '1.079'),
      sections: [{ code: 'ket-qua', text: 'Tốt' }],
    });
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/accept`, { round: 2 });
    const { answer } = await must(stack, coordinator, '/cycles', {
      ...planBody({ key: 'sau' }),
      period: '2020-H2',
      collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } },
    });
    next = (answer as { cycle: string }).cycle;
    expect(await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/previous`)).toEqual({
      previous: {
        cycle,
        period: { code: '2020-H1', label: expect.any(String) as string },
        figures: [
          { code: 'models', value: '1079' },
          { code: 'economy', value: '1001' },
          { code: 'culture', value: '78' },
        ],
        template: null,
      },
    });
    expect(await ask(stack, reporterB, `/cycles/${next}/reports/huyen-b/previous`)).toEqual({ previous: null });
  });
});

describe('a change of a draft', () => {
  it('is told at once to those who may know of it, and to nobody else', async () => {
    const address = await opened();
    const [own, host, other] = [headA, coordinator, reporterA].map((by) => hear(stack, address, by));
    if (own === undefined || host === undefined || other === undefined) throw new Error('nobody listens');
    const all = [own, host, other];
    await until('all three streams to say resync', () =>
      Promise.resolve(all.every(({ heard }) => heard().includes('resync'))),
    );
    const name = `draft/report/${cycle}/huyen-b`;
    let revision = 20;
    // The listener of the database connects a moment later than the reader: something is changed until it is heard.
    await until('the host and the other to hear of the changed drafts', async () => {
      revision += 1;
      await saveNow(reporterB, at('huyen-b'), { '/figures/models': String(revision) });
      await saveNow(reporterA, `/drafts/plan/x`, { '/a': String(revision) });
      return host.heard().includes(name) && other.heard().includes('draft/plan/');
    });
    expect(other.heard()).not.toContain(name);
    expect(own.heard()).not.toContain(name);
    await Promise.all(all.map(({ stop }) => stop()));
  });
});

describe('what one account may keep', () => {
  const plan = (name: string): string => `/drafts/plan/${name}`;

  it('is fifty plans, and another once one of them is emptied', async () => {
    for (let at = 0; at < 50; at += 1)
      expect((await save(leader, plan(`nhieu-${String(at)}`), 0, { '/title': 'x' })).status).toBe(200);
    expect(await save(leader, plan('them'), 0, { '/title': 'x' })).toMatchObject({
      status: 409,
      body: { code: 'too-many-drafts', detail: expect.stringContaining('50') as string },
    });
    expect((await save(leader, plan('nhieu-7'), 1, { '/title': 'y' })).status).toBe(200);
    expect((await save(coordinator, plan('nhieu-moi'), 0, { '/title': 'x' })).status).toBe(200);
    await send(leader, 'DELETE', plan('nhieu-3'));
    expect((await save(leader, plan('them'), 0, { '/title': 'x' })).status).toBe(200);
  });

  it('counts drafts of every kind, and none of a report that was sent', async () => {
    const busy = actor('coordinator', 'tinh-x', 'Người nhiều bản nháp');
    await must(stack, coordinator, '/conferences', conveneBody([cycle], 'hn-nhap'));
    for (let at = 0; at < 48; at += 1)
      expect((await save(busy, plan(`b-${String(at)}`), 0, { '/title': 'x' })).status).toBe(200);
    expect((await save(busy, at('huyen-b'), 0, { '/figures/models': '1' })).status).toBe(200);
    expect((await save(busy, '/drafts/conclusions/hn-nhap', 0, { '/order': ['x'] })).status).toBe(200);
    const tooMany = { status: 409, body: { code: 'too-many-drafts' } };
    for (const another of [plan('b-them'), at('huyen-c')])
      expect(await save(busy, another, 0, { '/title': 'x' })).toMatchObject(tooMany);
    // What was begun is written to its end, by others too; a unit's own draft is on the account of whoever began it.
    expect((await save(busy, at('huyen-b'), 1, { '/figures/models': '2' })).status).toBe(200);
    expect((await save(leader, '/drafts/conclusions/hn-nhap', 1, { '/order': ['y'] })).status).toBe(200);
    await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, reportBody());
    expect((await save(busy, plan('b-them'), 0, { '/title': 'x' })).status).toBe(200);
    expect(await save(busy, plan('b-them-2'), 0, { '/title': 'x' })).toMatchObject(tooMany);
    await send(busy, 'DELETE', '/drafts/conclusions/hn-nhap');
    expect((await save(busy, plan('b-them-2'), 0, { '/title': 'x' })).status).toBe(200);
  });

  it('is two megabytes a draft, in one wish or in many', async () => {
    const piece = 'đ'.repeat(90_000);
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/s/${String(at)}`, piece]));
    expect(await save(coordinator, plan('lon'), 0, all)).toMatchObject({
      status: 413,
      body: { code: 'body-too-large' },
    });
    for (let at = 0; at < 11; at += 1)
      expect((await save(coordinator, plan('lon'), at, { [`/s/${String(at)}`]: piece })).status).toBe(200);
    expect(await save(coordinator, plan('lon'), 11, { '/s/11': piece })).toMatchObject({
      status: 413,
      body: { code: 'body-too-large', detail: expect.stringContaining('2.000.000') as string },
    });
    expect((await save(coordinator, plan('lon'), 11, { '/s/1': null })).status).toBe(200);
  });
});

describe('what a unit owes that ends', () => {
  const merged = {
    ...{ id: 'nhap-c-vao-a', effective: '2020-05-01', document: '2/NQ-UBTVQH14' },
    pairs: [{ from: 'huyen-c', to: 'huyen-a', relation: 'merged' }],
  };

  const conference = 'hn-sap-nhap';
  const reporterC = actor('reporter', 'huyen-c');
  it('may be an answer to an invitation that was sent while it was there', async () => {
    const { invitees, points, ...body } = conveneBody([next], conference);
    const ofC = { id: 'c', name: 'huyện C', unit: 'huyen-c', kind: 'member' };
    await must(stack, coordinator, '/conferences', {
      ...{ ...body, invitees: [...invitees, ofC] },
      points: [...points, { id: 'huyen-c', name: 'Điểm cầu huyện C', unit: 'huyen-c' }],
    });
    await must(stack, coordinator, `/conferences/${conference}/invitations`, {
      number: 21,
      date: '2020-06-01',
      signer,
    });
    const { groups } = (await ask(stack, reporterC, '/work')) as { groups: { items: { kind: string }[] }[] };
    const kinds = groups.flatMap(({ items }) => items).map(({ kind }) => kind);
    expect(kinds).toContain('invitationToAnswer');
    expect(await ask(stack, reporterC, `/conferences/${conference}`)).toMatchObject({ tookOver: [] });
  });

  it('is shown before it is recorded: reports, contacts, who takes over, and what is not plain', async () => {
    const preview = await stack.call(admin, 'POST', '/organisation/reorganisations/preview', merged);
    expect(preview).toMatchObject({
      status: 200,
      body: {
        ended: [{ unit: 'huyen-c', lastDay: '2020-04-30', takenOverBy: 'huyen-a', children: [] }],
        reports: [
          {
            unit: 'huyen-c',
            period: expect.any(String) as string,
            status: 'expected',
            planned: false,
            rehearsal: true,
          },
          { unit: 'huyen-c', status: 'expected', planned: true },
        ],
        contacts: [
          { unit: 'huyen-c', role: 'reporter' },
          { unit: 'huyen-c', role: 'unitHead' },
        ],
        findings: [
          { kind: 'taker-owes-too', unit: 'huyen-c', count: 1 },
          { kind: 'planned-with-it', unit: 'huyen-c', count: 1 },
        ],
      },
    });
    const early = { ...merged, effective: '2025-07-02' };
    expect(await stack.call(admin, 'POST', '/organisation/reorganisations/preview', early)).toMatchObject({
      ...{ status: 422, body: { code: 'reorganisation-giver-not-valid', pointer: '/pairs/0/from' } },
    });
    for (const by of [coordinator, reporterA]) {
      const url = '/organisation/reorganisations/preview';
      expect((await stack.call(by, 'POST', url, merged)).status).toBe(403);
    }
  });

  it('is owed once, by whoever takes over: the work list, the form and the report are theirs, the letters too', async () => {
    const form = `/cycles/${next}/reports/huyen-c/form`;
    expect((await stack.call(reporterA, 'GET', form)).status).toBe(404);
    await must(stack, admin, '/organisation/reorganisations', merged);
    // After the rehearsal's day.
    await must(stack, admin, '/organisation/reorganisations', {
      ...{ id: 'nhap-b-vao-z', effective: '2020-08-01', document: '1/NQ-UBTVQH14' },
      pairs: [{ from: 'huyen-b', to: 'huyen-z', relation: 'merged' }],
    });
    await must(stack, coordinator, `/cycles/${next}/call`, { number: 13, date: '2020-06-01' });
    expect(await ask(stack, reporterA, form)).toMatchObject({ unit: { id: 'huyen-c' }, onBehalf: false });
    expect((await stack.call(reporterB, 'GET', form)).status).toBe(404);
    const { groups } = (await ask(stack, reporterA, '/work')) as {
      groups: { items: { unit?: { id: string }; stream: string }[] }[];
    };
    const items = groups.flatMap((group) => group.items).filter(({ stream }) => stream.endsWith(next));
    expect(items.map(({ unit }) => unit?.id).sort()).toEqual(['huyen-a', 'huyen-c']);
    const calls = await stack.db
      .selectFrom('deliveries')
      .select(['stream', 'unit'])
      .where('notice_key', '=', 'call/huyen-c')
      .execute();
    const letters = calls.filter(({ stream }) => stream.endsWith(next));
    expect(letters.length).toBeGreaterThan(0);
    expect(new Set(letters.map(({ unit }) => unit))).toEqual(new Set(['huyen-a']));
    const report = { ...reportBody(), period: '2020-H2' };
    await must(stack, headA, `/cycles/${next}/reports/huyen-c/submit`, report);
    const board = (await ask(stack, coordinator, `/cycles/${next}/board`)) as {
      rows: { unit: string; status: string }[];
    };
    expect(board.rows.filter(({ status }) => status === 'submitted').map(({ unit }) => unit)).toEqual(['huyen-c']);
  });

  it('is told on the board, in the reminders and in the lists: who hands in now, since when, by which document', async () => {
    const ended = {
      ...{ kind: 'merged', since: '2020-05-01', document: '2/NQ-UBTVQH14', handedOnBy: null },
      into: [{ unit: 'huyen-a', name: 'huyện A' }],
      takenOverBy: { unit: 'huyen-a', name: 'huyện A', person: null },
    };
    const { rows } = (await ask(stack, coordinator, `/cycles/${next}/board`)) as { rows: object[] };
    expect(rows).toContainEqual(expect.objectContaining({ unit: 'huyen-c', ended }));
    expect(rows).toContainEqual(expect.objectContaining({ unit: 'huyen-a', ended: null }));
    const { units } = (await ask(stack, coordinator, `/cycles/${next}/urging`)) as { units: object[] };
    // On the rehearsal's own day it is still there: its own people hand in, not those of whoever follows it later.
    expect(units).toContainEqual(expect.objectContaining({ unit: 'huyen-b', ended: null }));
    const own = (await ask(stack, reporterA, `/cycles/${next}/board`)) as { rows: { unit: string }[] };
    expect(own.rows.map(({ unit }) => unit).sort()).toEqual(['huyen-a', 'huyen-c']);
    const { cycles } = (await ask(stack, reporterA, '/cycles?rehearsal=true')) as { cycles: { cycle: string }[] };
    expect(cycles.find((one) => one.cycle === next)).toMatchObject({
      tookOver: [{ unit: 'huyen-c', name: 'huyện C' }],
    });
    const inTasks = { tasks: [], tookOver: [] };
    expect(await ask(stack, reporterA, '/tasks?rehearsal=true&inPlaceOf=huyen-c')).toMatchObject(inTasks);
    expect((await stack.call(reporterB, 'GET', '/tasks?inPlaceOf=huyen-c')).status).toBe(404);
  });

  it('is answered by the successor: the conference shows its invitation, asks its rights and takes the answer in its place', async () => {
    const { groups } = (await ask(stack, reporterA, '/work')) as {
      groups: { items: { kind: string; stream: string; unit: { id: string } | null }[] }[];
    };
    const waiting = groups.flatMap(({ items }) => items).filter(({ kind }) => kind === 'invitationToAnswer');
    const here = waiting.filter(({ stream }) => stream.endsWith(conference));
    expect(here.map(({ unit }) => unit?.id).sort()).toEqual(['huyen-a', 'huyen-c']);
    const url = `/conferences/${conference}`;
    expect(await ask(stack, reporterA, url)).toMatchObject({ tookOver: [{ unit: 'huyen-c', name: 'huyện C' }] });
    expect(await ask(stack, reporterB, url)).toMatchObject({ tookOver: [] });
    const acts = async (by: Actor, unit: string) => {
      const asked = await ask(stack, by, `/rights?stream=conference/${conference}&unit=${unit}`);
      return (asked as { acts: { action: string; allowed: boolean; code: string | null }[] }).acts;
    };
    const reply = { action: 'conference.ReplyInvitation', allowed: true };
    for (const unit of ['huyen-a', 'huyen-c'])
      expect(await acts(reporterA, unit)).toContainEqual(expect.objectContaining(reply));
    const denied = { ...reply, allowed: false, code: 'not-your-unit' };
    expect(await acts(reporterB, 'huyen-c')).toContainEqual(expect.objectContaining(denied));
    await must(stack, reporterA, `${url}/replies`, { invitee: 'c', answer: 'accept' });
    await must(stack, reporterA, `${url}/papers`, { by: 'huyện C', byKind: 'locality', unit: 'huyen-c' });
    expect(
      (await stack.call(reporterB, 'POST', `${url}/papers`, { by: 'X', byKind: 'other', unit: 'huyen-c' })).status,
    ).toBe(404);
    const { invitees } = (await ask(stack, coordinator, url)) as {
      invitees: { unit: string; answer: string | null }[];
    };
    expect(invitees.find(({ unit }) => unit === 'huyen-c')).toMatchObject({ answer: 'accept' });
    expect(invitees.find(({ unit }) => unit === 'huyen-a')).toMatchObject({ answer: null });
  });

  it('is no longer its own people’s: they are told who does it, since when and by which document', async () => {
    const refused = {
      ...{ status: 403 },
      body: {
        code: 'unit-taken-over',
        detail: expect.stringMatching(/huyện C.*01\/05\/2020.*huyện A.*2\/NQ-UBTVQH14/) as string,
      },
    };
    const report = { ...reportBody(), period: '2020-H2' };
    const headC = actor('unitHead', 'huyen-c');
    const answer = { invitee: 'c', answer: 'decline' };
    expect(await stack.call(headC, 'POST', `/cycles/${next}/reports/huyen-c/submit`, report)).toMatchObject(refused);
    expect(await stack.call(reporterC, 'POST', `/conferences/${conference}/replies`, answer)).toMatchObject(refused);
    expect(await save(reporterC, `/drafts/report/${next}/huyen-c`, 0, { '/figures/models': '1' })).toMatchObject(
      refused,
    );
    expect(await ask(stack, reporterC, `/cycles/${next}/reports/huyen-c/form`)).toMatchObject({ draft: null });
    expect(await ask(stack, reporterC, '/work')).toMatchObject({
      ...{ counts: { total: 0 }, groups: [] },
      takenOver: { since: '2020-05-01', document: '2/NQ-UBTVQH14', into: [{ name: 'huyện A' }] },
    });
    expect(await ask(stack, reporterA, '/work')).toMatchObject({ takenOver: null });
    const { acts } = (await ask(stack, reporterC, `/rights?stream=cycle/${next}&unit=huyen-c`)) as { acts: object[] };
    expect(acts.filter((act) => 'code' in act && act.code === 'unit-taken-over')).not.toEqual([]);
    expect(acts.filter((act) => 'allowed' in act && act.allowed)).toEqual([]);
    // What is played on a day when it was there is its own people's, and nobody else's.
    await must(stack, reporterB, `/cycles/${next}/reports/huyen-b/acknowledge`, {});
    const later = `/cycles/${next}/reports/huyen-b/acknowledge`;
    expect((await stack.call(reporterOutside, 'POST', later, {})).status).toBe(404);
  });

  const chain = {
    ...{ id: 'chia-a', effective: '2020-05-15', document: '3/NQ-UBTVQH14' },
    establish: ['s', 't'].map((id) => ({
      ...{ id: `huyen-${id}`, kind: 'ruralDistrict', level: 'district', parent: 'tinh-x', name: `huyện ${id}` },
      validFrom: '2020-05-15',
    })),
    pairs: ['s', 't'].map((id) => ({ from: 'huyen-a', to: `huyen-${id}`, relation: 'split' })),
    moves: [{ unit: 'xa-a1', parent: 'huyen-s' }],
  };

  it('goes on in a chain: the next act also asks for what its units answer for', async () => {
    const stranded = await stack.call(admin, 'POST', '/organisation/reorganisations/preview', { ...chain, moves: [] });
    expect(stranded).toMatchObject({ status: 409, body: { facts: { child: 'xa-a1', childName: 'xã A1' } } });
    expect((stranded.body as { detail: string }).detail).toContain('"xã A1"');
    const preview = await stack.call(admin, 'POST', '/organisation/reorganisations/preview', chain);
    expect(preview).toMatchObject({
      status: 200,
      body: {
        held: [{ unit: 'huyen-c', by: 'huyen-a', takenOverBy: null }],
        reports: expect.arrayContaining([expect.objectContaining({ unit: 'huyen-c' })]) as object,
      },
    });
    const { findings } = preview.body as { findings: object[] };
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'nobody-takes-over', unit: 'huyen-a' }));
  });

  it('where nobody answers is an item of work of the coordinator, until he names who does', async () => {
    const { answer } = await must(stack, coordinator, '/cycles', {
      ...{ ...planBody({ key: 'nhiem-vu' }), members: [{ unit: 'huyen-b' }] },
      clock: { origin: `${heldOn}T08:30:00+07:00`, scale: 1 },
      collection: { rule: { kind: 'date', date: '2020-07-24', hour: '17:00' } },
    });
    const conferred = conveneBody([(answer as { cycle: string }).cycle], 'hn-nhiem-vu');
    await must(stack, coordinator, '/conferences', conferred);
    await must(stack, leader, '/conferences/hn-nhiem-vu/conclusions', { tasks });
    await must(stack, coordinator, '/conferences/hn-nhiem-vu/notice', { number: 5, date: heldOn, signer });
    await must(stack, admin, '/organisation/reorganisations', chain);
    const waiting = async () => {
      const { groups } = (await ask(stack, coordinator, '/work')) as { groups: { items: { kind: string }[] }[] };
      return groups.flatMap(({ items }) => items).filter(({ kind }) => kind === 'takerToName');
    };
    expect(await waiting()).toMatchObject([
      {
        ...{ unit: { id: 'huyen-a', name: 'huyện A' }, rehearsal: true, count: 3 },
        act: { action: 'organisation.NameTaker', address: '/to-chuc?don-vi=huyen-a&viec=tiep-nhan' },
      },
    ]);
    const form = `/cycles/${next}/reports/huyen-a/form`;
    const reporterT = actor('reporter', 'huyen-t');
    expect((await stack.call(reporterT, 'GET', form)).status).toBe(404);
    const taker = { by: 'huyen-t', document: '5/CV-BCĐ' };
    expect((await stack.call(reporterT, 'POST', '/organisation/units/huyen-a/taker', taker)).status).toBe(403);
    const wrong = { ...taker, by: 'huyen-a' };
    expect(await stack.call(coordinator, 'POST', '/organisation/units/huyen-a/taker', wrong)).toMatchObject({
      ...{ status: 422, body: { code: 'reorganisation-into-itself', pointer: '/by' } },
    });
    const address = await opened();
    const [live, stranger] = [hear(stack, address, reporterT), hear(stack, address, actor('reporter', 'huyen-s'))];
    await until('both streams to say resync', () =>
      Promise.resolve([live, stranger].every(({ heard }) => heard().includes('resync'))),
    );
    const owed = '/organisation/units/huyen-a/duties';
    const { duties } = (await ask(stack, coordinator, owed)) as {
      duties: { kind: string; unit: string; at: string }[];
    };
    // What huyện C left to it is owed by whoever takes over from it, too.
    expect(duties.map(({ kind, unit }) => `${kind} ${unit}`).sort()).toEqual([
      ...['report huyen-a', 'report huyen-c', 'task huyen-a'],
    ]);
    expect(await ask(stack, reporterT, owed)).toEqual({ duties: [] });
    await must(stack, coordinator, '/organisation/units/huyen-a/taker', taker);
    expect(await waiting()).toEqual([]);
    // Told at once, by the letter that urges: it goes to whoever was named, and says for whom.
    await must(stack, coordinator, `/cycles/${next}/reports/huyen-a/urge`, {});
    const { deliveries } = (await ask(stack, coordinator, `/deliveries?stream=cycle/${next}&template=manualUrge`)) as {
      deliveries: { unit: string }[];
    };
    expect(deliveries.map((letter) => letter.unit)).toContain('huyen-t');
    expect(await ask(stack, reporterT, form)).toMatchObject({ unit: { id: 'huyen-a' } });
    // A task is done by whoever was named, and no more by the people of the unit that ended.
    const accept = '/tasks/hn-nhiem-vu/1/accept';
    const unit = { unit: 'huyen-a' };
    const refused = {
      status: 403,
      body: { code: 'unit-taken-over', detail: expect.stringContaining('huyện t') as string },
    };
    expect(await stack.call(reporterA, 'POST', accept, unit)).toMatchObject(refused);
    const { acts } = (await ask(stack, reporterT, '/rights?stream=task/hn-nhiem-vu/01&unit=huyen-a')) as {
      acts: object[];
    };
    expect(acts).toContainEqual(expect.objectContaining({ action: 'followUpTask.AcceptTask', allowed: true }));
    await must(stack, reporterT, accept, unit);
    // Of all that it answers for it hears at once, as those heard who did so before.
    expect((await save(reporterT, `/drafts/report/${next}/huyen-a`, 0, { '/figures/models': '7' })).status).toBe(200);
    await must(stack, reporterT, `/cycles/${next}/reports/huyen-a/acknowledge`, {});
    const streams = [`"cycle/${next}"`, 'task/hn-nhiem-vu/01', `draft/report/${next}/huyen-a`];
    await until('whoever was named to hear of the cycle, the task and the draft', () =>
      Promise.resolve(streams.every((stream) => live.heard().includes(stream))),
    );
    for (const stream of streams) expect(stranger.heard()).not.toContain(stream);
    await Promise.all([live.stop(), stranger.stop()]);
    const { events } = (await ask(stack, admin, '/organisation/history')) as { events: { facts: object[] }[] };
    expect(events.at(-1)?.facts).toContainEqual({
      ...{ label: 'heirs', value: { kind: 'units', units: [{ unit: 'huyen-t', name: 'huyện t' }] } },
    });
  });
});
