import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { letterFindings } from '#db/verify/papers.ts';
import { actor, admin, ask, calledCycle, coordinator, leader, must, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let cycle: string;

interface Letter {
  readonly id: number;
  readonly unit: string;
  readonly status: string;
  readonly template: string;
  readonly subject: string;
  readonly messageId: string;
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'thu' });
  await calledCycle(stack, { key: 'khac' });
  await until('no letter to be queued any more', async () => (await letters('?status=queued')).length === 0);
});
afterAll(() => stack.close());

async function letters(query: string, by = coordinator): Promise<readonly Letter[]> {
  return (await ask(stack, by, `/deliveries${query}`))['deliveries'] as Letter[];
}

async function mailTo(recipient: string): Promise<readonly { messageId: string; rehearsal: boolean }[]> {
  const { mails } = await ask(stack, coordinator, `/mail.json?recipient=${encodeURIComponent(recipient)}`);
  return mails as { messageId: string; rehearsal: boolean }[];
}

const resend = (id: number, key: string, by = coordinator) =>
  stack.call(by, 'POST', `/deliveries/${String(id)}/resend`, {}, key);

describe('the delivery log', () => {
  it('shows all that the committee sent, newest first when asked, page by page', async () => {
    const all = await letters('?before=0');
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ id }) => id)).toEqual([...all.map(({ id }) => id)].sort((a, b) => b - a));
    const first = await ask(stack, coordinator, '/deliveries?before=0&limit=2');
    const second = await letters(`?limit=2&before=${String(first['next'])}`);
    expect([...(first['deliveries'] as Letter[]), ...second].map(({ id }) => id)).toEqual(
      all.slice(0, 4).map(({ id }) => id),
    );
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(all.length);
  });

  it('narrows by stream, kind, unit, state, day and words without marks, and counts what it narrows to', async () => {
    const all = await letters('');
    const ofOne = await letters(`?stream=cycle/${cycle}`);
    expect(ofOne.length).toBeLessThan(all.length);
    expect(new Set((await letters('?unit=huyen-a')).map(({ unit }) => unit))).toEqual(new Set(['huyen-a']));
    const [one] = ofOne;
    expect(
      (await letters(`?template=${one?.template ?? ''}`)).every(({ template }) => template === one?.template),
    ).toBe(true);
    const words = encodeURIComponent('nguoi lap bieu huyen-b');
    expect(new Set((await letters(`?text=${words}`)).map(({ unit }) => unit))).toEqual(new Set(['huyen-b']));
    expect(await letters('?from=2020-06-01&to=2020-06-01')).toHaveLength(all.length);
    expect(await letters('?from=2020-06-02')).toHaveLength(0);
    expect(await letters('?rehearsal=false')).toHaveLength(0);
    const { counts } = await ask(stack, coordinator, '/deliveries?unit=huyen-a&status=refused');
    expect((counts as { count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(
      (await letters('?unit=huyen-a')).length,
    );
  });

  it('is the host staff’s: a unit has no log, and another committee’s staff an empty one', async () => {
    expect((await stack.call(reporterA, 'GET', '/deliveries')).status).toBe(403);
    expect((await stack.call(reporterA, 'GET', `/deliveries?stream=cycle/${cycle}`)).status).toBe(403);
    expect(await letters('', actor('leader', 'huyen-a'))).toEqual([]);
    const [one] = await letters('?limit=1');
    for (const by of [reporterA, actor('coordinator', 'huyen-a'), actor('coordinator', 'huyen-z')]) {
      expect((await stack.call(by, 'GET', `/deliveries/${String(one?.id)}`)).status).toBe(404);
      expect((await resend(one?.id ?? 0, `fremd-${by.unit}-${by.role}`, by)).status).toBe(404);
    }
  });

  it('opens a letter with its text', async () => {
    const [one] = await letters('?unit=huyen-a&limit=1');
    const letter = await ask(stack, leader, `/deliveries/${String(one?.id)}`);
    expect(letter).toMatchObject({ id: one?.id, unitName: 'huyện A', again: [], resendOf: null });
    expect(String(letter['body'])).toContain('huyện A');
  });
});

/** Trap 15. */
describe('a letter sent again', () => {
  it('goes out once per wish, as a letter of its own that names the first, and stays in the sink of its rehearsal', async () => {
    const [one] = await letters(`?stream=cycle/${cycle}&unit=huyen-a&limit=1`);
    if (one === undefined) throw new Error('no letter');
    const [first, second] = await Promise.all([resend(one.id, 'noch-einmal'), resend(one.id, 'noch-einmal')]);
    const again = await resend(one.id, 'noch-einmal');
    expect([first.status, second.status, again.status]).toEqual([200, 200, 200]);
    expect(new Set([first, second, again].map(({ body }) => body['delivery'])).size).toBe(1);
    expect(again.body).toMatchObject({ again: true, addresses: ['bieu@huyen-a.example'] });
    const made = Number(again.body['delivery']);
    await until(
      'the letter sent again to be accepted',
      async () => (await ask(stack, coordinator, `/deliveries/${String(made)}`))['status'] === 'accepted',
    );
    const copy = await ask(stack, coordinator, `/deliveries/${String(made)}`);
    expect(copy).toMatchObject({ resendOf: one.id, resentBy: coordinator.person, subject: one.subject });
    const original = await ask(stack, coordinator, `/deliveries/${String(one.id)}`);
    expect(original).toMatchObject({ status: 'accepted', attempts: 1, again: [{ id: made, by: coordinator.person }] });
    const taken = await mailTo('bieu@huyen-a.example');
    const ids = taken.map(({ messageId }) => messageId);
    expect(ids.filter((id) => id === copy['messageId'])).toHaveLength(1);
    expect(ids.filter((id) => id === one.messageId)).toHaveLength(1);
    expect(taken.every(({ rehearsal }) => rehearsal)).toBe(true);
  });

  it('is another letter for another wish, and links to the first of them all', async () => {
    const [one] = await letters(`?stream=cycle/${cycle}&unit=huyen-b&limit=1`);
    const first = await resend(one?.id ?? 0, 'b-1');
    const made = Number(first.body['delivery']);
    await until(
      'the letter sent again to be accepted',
      async () => (await ask(stack, coordinator, `/deliveries/${String(made)}`))['status'] === 'accepted',
    );
    const second = await resend(made, 'b-2', leader);
    expect(second.status).toBe(200);
    expect(second.body['delivery']).not.toBe(made);
    const original = await ask(stack, coordinator, `/deliveries/${String(one?.id)}`);
    expect((original['again'] as unknown[]).length).toBe(2);
  });

  it('is refused while nobody can be written to, and taken as soon as there is an address', async () => {
    // The host's own coordinator has no address here, and is told of every request.
    const wish = { until: '2020-06-24', reason: 'bão' };
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/extension/request`, wish);
    const [none] = await letters('?status=noAddress&limit=1');
    if (none === undefined) throw new Error('no letter without an address');
    expect(await resend(none.id, 'ohne')).toMatchObject({ status: 409, body: { code: 'delivery-without-address' } });
    const contact = { name: 'Người mới', email: 'moi@x.example' };
    const contacts = { reporter: contact, unitHead: contact, coordinator: contact, leader: contact };
    await must(stack, actor('admin', 'quan-tri'), `/organisation/units/${none.unit}/contacts`, { contacts });
    expect(await resend(none.id, 'mit')).toMatchObject({ status: 200, body: { addresses: ['moi@x.example'] } });
  });

  it('is written down with who asked for it', async () => {
    const rows = await stack.db.selectFrom('access_log').selectAll().where('kind', '=', 'mail-resent').execute();
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.map(({ person }) => person)).toContain(coordinator.person);
  });

  it('needs a key', async () => {
    const [one] = await letters('?limit=1');
    expect((await resend(one?.id ?? 0, ' ')).status).toBe(422);
  });
});

describe('letters that no mail carries', () => {
  const ids: number[] = [];
  const bundle = async (by = coordinator) =>
    (await ask(stack, by, '/letters/to-print'))['letters'] as { id: number; unit: string; body: string }[];
  const mark = (letters: readonly number[], by = coordinator) =>
    stack.call(by, 'POST', '/letters/handed-over', { letters });

  it('are one bundle, by recipient, for the committee’s own staff: real ones, whatever keeps them from being mailed', async () => {
    const [model] = await stack.db
      .selectFrom('deliveries')
      .selectAll()
      .where('unit', '=', 'huyen-a' as UnitId)
      .limit(1)
      .execute();
    if (model === undefined) throw new Error('no letter');
    const {
      id: _id,
      digest: _digest,
      sealed_on: _on,
      sealed_number: _number,
      calendar: _entry,
      erased_at: _erased,
      handed_by: _by,
      ...row
    } = model;
    for (const [status, unit, rehearsal] of [
      ['toPrint', 'huyen-b', false],
      ['refused', 'huyen-a', false],
      ['toPrint', 'huyen-a', true],
    ] as const) {
      const own = { status, unit: unit as UnitId, rehearsal, ledger: ledgerOf(coordinator.unit, false) };
      const made = await stack.db
        .insertInto('deliveries')
        .values({ ...row, ...own, role: 'unitHead', message_id: `<paper-${String(ids.length)}@x>`, settled_at: null })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(made.id);
    }
    // The districts ended with June 2025: nobody is handed theirs before somebody answers for them.
    expect(await ask(stack, coordinator, '/letters/to-print')).toMatchObject({
      ...{ total: 0, letters: [], units: [] },
      nobody: [
        { unit: 'huyen-a', unitName: 'huyện A', letters: 1 },
        { unit: 'huyen-b', unitName: 'huyện B', letters: 1 },
      ],
    });
    const { groups } = (await ask(stack, coordinator, '/work')) as { groups: { items: { kind: string }[] }[] };
    expect(groups.flatMap(({ items }) => items.map(({ kind }) => kind))).not.toContain('lettersToPrint');
    const into = (from: string) => ({ from, to: 'tinh-x', relation: 'merged', what: null });
    await must(stack, admin, '/organisation/reorganisations', {
      ...{ id: 'bo-cap-huyen', effective: '2025-07-01', document: 'Nghị quyết 203/2025/QH15' },
      pairs: [into('huyen-a'), into('huyen-b')],
    });
    expect((await bundle()).map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(await ask(stack, coordinator, '/letters/to-print?unit=tinh-x')).toMatchObject({
      ...{ total: 2, nobody: [], units: [{ unit: 'tinh-x', letters: 2 }] },
      letters: [
        { unit: 'tinh-x', unitName: 'tỉnh X', inPlaceOf: 'huyện A' },
        { unit: 'tinh-x', unitName: 'tỉnh X', inPlaceOf: 'huyện B' },
      ],
    });
    expect(await ask(stack, coordinator, '/letters/to-print?unit=huyen-a')).toMatchObject({ total: 0, letters: [] });
    expect(await bundle(actor('coordinator', 'huyen-a'))).toEqual([]);
    expect((await stack.call(reporterA, 'GET', '/letters/to-print')).status).toBe(403);
  });

  it('are read on the screen by whoever holds the post they are to, and by nobody else', async () => {
    const own = async (by: typeof coordinator) =>
      ((await ask(stack, by, '/letters/own'))['letters'] as { id: number; status: string }[]).map(({ id }) => id);
    expect(await own(actor('unitHead', 'huyen-b'))).toEqual([ids[0]]);
    expect(await own(actor('unitHead', 'huyen-a'))).toEqual([ids[1]]);
    expect(await own(reporterA)).toEqual([]);
    expect(await own(actor('unitHead', 'huyen-z'))).toEqual([]);
    const tried = await ask(stack, reporterA, '/letters/own?rehearsal=true');
    expect((tried['letters'] as object[]).length).toBeGreaterThan(0);
  });

  it('once handed over say so, with who and when, are handed over once, and are sealed like what was mailed', async () => {
    expect((await mark(ids, reporterA)).status).toBe(403);
    expect((await mark(ids, actor('coordinator', 'huyen-a'))).body).toEqual({ handedOver: 0, before: 3 });
    const both = await Promise.all([mark(ids), mark(ids)]);
    expect(both.map(({ body }) => Number(body['handedOver'])).sort()).toEqual([0, 2]);
    expect(await bundle()).toEqual([]);
    const [first = 0] = ids;
    expect(await ask(stack, coordinator, `/deliveries/${String(first)}`)).toMatchObject({
      ...{ status: 'handedOver', handedBy: coordinator.person, settledAt: expect.any(String) },
    });
    const [line] = await stack.db
      .selectFrom('access_log')
      .select(['person', 'detail'])
      .where('kind', '=', 'letters-handed-over')
      .execute();
    expect(line).toMatchObject({ person: coordinator.person });
    expect(await letterFindings(stack.db)).toEqual([]);
  });

  it('marked by mistake wait to be printed again, by an act with a reason that the access log keeps', async () => {
    const [first = 0] = ids;
    const takeBack = (by: typeof coordinator, body: object) => stack.call(by, 'POST', '/letters/taken-back', body);
    const wish = { letters: [first], reason: 'Bấm nhầm tập chưa in' };
    expect((await takeBack(reporterA, wish)).status).toBe(403);
    expect((await takeBack(coordinator, { ...wish, reason: '' })).status).toBe(422);
    expect((await takeBack(actor('coordinator', 'huyen-a'), wish)).body).toEqual({ takenBack: 0 });
    expect((await takeBack(coordinator, wish)).body).toEqual({ takenBack: 1 });
    expect((await takeBack(coordinator, wish)).body).toEqual({ takenBack: 0 });
    expect((await bundle()).map(({ id }) => id)).toEqual([first]);
    expect(await ask(stack, coordinator, `/deliveries/${String(first)}`)).toMatchObject({
      ...{ status: 'toPrint', handedBy: null, settledAt: null },
    });
    const { groups } = (await ask(stack, coordinator, '/work')) as { groups: { items: object[] }[] };
    const item = expect.objectContaining({ kind: 'lettersToPrint', count: 1, names: ['huyện B'] }) as object;
    expect(groups.flatMap(({ items }) => items)).toContainEqual(item);
    const told = await stack.db
      .selectFrom('access_log')
      .select('detail')
      .where('kind', '=', 'letters-taken-back')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(told.detail)).toMatchObject({ letters: 1, reason: wish.reason });
    expect(await letterFindings(stack.db)).toEqual([]);
  });
});

describe('letters of the trial', () => {
  const ids: number[] = [];
  const settleAll = (how: 'send' | 'drop', by = coordinator, key = `tat-ca-${how}`) =>
    stack.call(by, 'POST', '/letters/trial/settle', { how }, key);
  /** A real letter that counts as sent; `sunk`: the test mailbox has it. */
  async function sent(messageId: string, sunk: boolean): Promise<number> {
    const [model] = await stack.db
      .selectFrom('deliveries')
      .select(['notice_key', 'template', 'unit', 'role', 'recipient_name', 'address', 'due_at'])
      .where('unit', '=', 'huyen-a' as UnitId)
      .limit(1)
      .execute();
    if (model === undefined) throw new Error('no letter');
    // Of a cycle that no engine carries on: what goes out again stays queued, for the mail server of this test is a test mailbox too.
    const stream = 'cycle/x' as StreamId;
    const more = { rehearsal: false, stream, ledger: ledgerOf(coordinator.unit, false), status: 'accepted' as const };
    const { id } = await stack.db
      .insertInto('deliveries')
      .values({ ...model, ...more, message_id: messageId, subject: 'Thử', body: 'x', queued_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const mail = { message_id: messageId, sender: 'a@x', recipients: ['b@x'], subject: 'Thử', body_text: '', raw: '' };
    if (sunk)
      await stack.db
        .insertInto('mail_sink')
        .values({ ...mail, rehearsal: false })
        .execute();
    return id;
  }
  const trial = () => ask(stack, coordinator, '/letters/trial');

  it('are those that the test mailbox alone has, and no other host’s', async () => {
    ids.push(await sent('<thu-1@x>', true), await sent('<thu-2@x>', true));
    await sent('<that@x>', false);
    expect(await trial()).toEqual({ letters: 2, stillTrial: false });
    expect(await ask(stack, actor('coordinator', 'huyen-a'), '/letters/trial')).toMatchObject({ letters: 0 });
    expect((await stack.call(reporterA, 'GET', '/letters/trial')).status).toBe(403);
    expect((await settleAll('send', reporterA)).status).toBe(403);
    expect((await settleAll('send', actor('coordinator', 'huyen-a'))).body).toMatchObject({ settled: 0 });
  });

  it('are sent again by one act, once, whoever presses twice', async () => {
    expect((await settleAll('send')).body).toEqual({ settled: 2, withoutAddress: 0 });
    expect((await settleAll('send')).body).toEqual({ settled: 0, withoutAddress: 0 });
    expect(await trial()).toMatchObject({ letters: 0 });
    const again = await stack.db.selectFrom('deliveries').select('resent_by').where('resend_of', 'in', ids).execute();
    expect(again).toEqual([{ resent_by: coordinator.person }, { resent_by: coordinator.person }]);
  });

  it('or dropped by one act, which the access log keeps: those of before are offered no more', async () => {
    const last = await sent('<thu-3@x>', true);
    expect((await settleAll('drop')).body).toEqual({ settled: 1, withoutAddress: 0 });
    expect(await trial()).toMatchObject({ letters: 0 });
    const [line] = await stack.db
      .selectFrom('access_log')
      .select(['person', 'detail'])
      .where('kind', '=', 'trial-letters-dropped')
      .execute();
    expect(line?.person).toBe(coordinator.person);
    expect(line?.detail).toContain(`"upTo":${String(last)}`);
    await sent('<thu-4@x>', true);
    expect(await trial()).toMatchObject({ letters: 1 });
    expect((await settleAll('drop', coordinator, 'hai')).body).toMatchObject({ settled: 1 });
  });
});
