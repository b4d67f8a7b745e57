import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';
import { allLedgers, verifyChain } from '#db/event-store/verify.ts';
import { correctArrivals } from '#db/inbox/correct-arrivals.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { created as taskCreated, named } from '#test/domain/follow-up-task/support.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { carryOut } from '#engine/carry-out.ts';
import { arrivedAt, engineOn, ownerOf } from '#test/support/engine.ts';
import { instant } from '#test/support/given.ts';
import { coordinator, leader, plan, reporterOf, reportData } from '#test/support/plans.ts';

const stream = 'cycle/tinh-x.qcdc.2026-h1' as StreamId;
let database: FreshDatabase;
let db: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 5 });
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('one pass over an aggregate', () => {
  it('carries out the waiting commands in order and keeps each outcome under the command', async () => {
    const engine = engineOn(db);
    const planned = await engine.send(stream, 'reviewCycle', 'PlanCycle', plan(), coordinator, '2026-05-18T02:00:00Z');
    const called = await engine.send(
      stream,
      'reviewCycle',
      'IssueCall',
      { number: 5, date: '2026-05-18' },
      coordinator,
      '2026-05-18T03:00:00Z',
    );
    const submitted = await engine.send(
      stream,
      'reviewCycle',
      'SubmitReport',
      reportData('huyen-a'),
      reporterOf('huyen-a'),
      '2026-06-15T03:00:00Z',
    );
    const stranger = await engine.send(
      stream,
      'reviewCycle',
      'SubmitReport',
      reportData('huyen-z'),
      reporterOf('huyen-z'),
      '2026-06-15T03:00:01Z',
    );
    const report = await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');

    expect(await engine.outcome(planned)).toMatchObject({ kind: 'accepted' });
    expect(await engine.outcome(called)).toMatchObject({ kind: 'accepted' });
    expect(await engine.outcome(submitted)).toMatchObject({ kind: 'accepted' });
    expect(await engine.outcome(stranger)).toMatchObject({ kind: 'refused' });
    expect(report).toMatchObject({ status: 'collecting', ended: false, moreWaiting: false, documentsQueued: true });
  });

  it('says who did it and when to whoever comes later, also passes later, and says the same again', async () => {
    const engine = engineOn(db);
    const again = { number: 6, date: '2026-05-19' };
    const late = await engine.send(stream, 'reviewCycle', 'IssueCall', again, leader, '2026-06-15T03:00:01Z');
    const twice = await engine.send(
      stream,
      'reviewCycle',
      'SubmitReport',
      reportData('huyen-a'),
      { ...reporterOf('huyen-a'), person: 'Người khác' },
      '2026-06-15T03:00:02Z',
    );
    await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');
    const told = [await engine.outcome(late), await engine.outcome(twice)];
    expect(told).toMatchObject([
      { refusal: { code: 'call-already-issued', facts: { by: 'Chuyên viên A', at: '2026-05-18T03:00:00.000Z' } } },
      {
        refusal: {
          code: 'report-already-submitted',
          facts: { by: 'Người lập biểu huyen-a', at: '2026-06-15T03:00:00.000Z' },
        },
      },
    ]);
    await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');
    expect([await engine.outcome(late), await engine.outcome(twice)]).toEqual(told);
  });

  it('does nothing the second time, however often it runs', async () => {
    const engine = engineOn(db);
    const before = await loadStream(db, stream);
    await engine.pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z');
    await Promise.all([1, 2, 3].map(() => engineOn(db).pass(stream, 'reviewCycle', '2026-06-15T03:00:02Z')));
    expect(await loadStream(db, stream)).toEqual(before);
  });

  it('fires what became due while nobody looked, each rung once, and never to who has submitted', async () => {
    const engine = engineOn(db);
    await engine.pass(stream, 'reviewCycle', '2026-06-18T02:00:00Z');
    await engine.pass(stream, 'reviewCycle', '2026-06-26T02:00:00Z');
    await engine.pass(stream, 'reviewCycle', '2026-06-26T02:00:00Z');
    const fired = (await loadStream(db, stream)).filter((event) => event.type === 'ReminderRungFired');
    const keys = fired.map((event) => (event.data as { rung: string }).rung);
    expect(new Set(keys).size).toBe(keys.length);
    const reminded = await db
      .selectFrom('deliveries')
      .select('unit')
      .where('template', 'in', ['deadlineReminder', 'deadlineOverdue'])
      .where('due_at', '>', new Date('2026-06-15T03:00:02Z'))
      .execute();
    expect(reminded.length).toBeGreaterThan(0);
    expect(reminded.map((row) => row.unit)).not.toContain('huyen-a');
  });

  it('leaves alone what bears an hour far ahead of its clock, and says so: no rung is spent for it', async () => {
    const engine = engineOn(db);
    const warned: string[] = [];
    const ahead = 'cycle/clock-ahead' as StreamId;
    await engine.send(ahead, 'reviewCycle', 'PlanCycle', plan(), coordinator, '2026-05-18T02:00:00Z');
    const call = { number: 5, date: '2026-05-18' };
    await engine.send(ahead, 'reviewCycle', 'IssueCall', call, coordinator, '2026-05-18T03:00:00Z');
    await engine.pass(ahead, 'reviewCycle', '2026-05-18T03:00:01Z');
    const send = (unit: string, at: string) =>
      engine.send(ahead, 'reviewCycle', 'SubmitReport', reportData(unit), reporterOf(unit), at);
    const early = await send('huyen-a', '2026-07-06T03:00:00Z');
    const right = await send('huyen-b', '2026-06-15T03:00:00Z');
    const deps = { ...engine.deps, warn: (sentence: string) => warned.push(sentence) };
    const pass = (now: string) => carryOut(deps, { stream: ahead, kind: 'reviewCycle', now: instant(now), batch: 100 });
    expect(await pass('2026-06-15T03:00:01Z')).toMatchObject({ moreWaiting: false });
    expect(await engine.outcome(right)).toMatchObject({ kind: 'accepted' });
    expect(await engine.outcome(early)).toBeNull();
    expect(warned).toEqual([expect.stringContaining('1 commands of cycle/clock-ahead bear an hour of arrival')]);
    const spent = (await loadStream(db, ahead)).filter(({ occurredAt }) => occurredAt > '2026-06-15T03:00:01Z');
    expect(spent).toEqual([]);
    // Put right by the operator, it is judged by its own hour.
    await arrivedAt(db, early, instant('2026-06-15T03:00:00Z'));
    await pass('2026-06-15T03:00:02Z');
    expect(await engine.outcome(early)).toMatchObject({ kind: 'accepted' });
  });

  it('is given the present hour by the operator, once, with a line in the access log', async () => {
    const engine = engineOn(db);
    const stream = 'cycle/clock-mended' as StreamId;
    await engine.send(stream, 'reviewCycle', 'PlanCycle', plan(), coordinator, '2026-05-18T02:00:00Z');
    await engine.pass(stream, 'reviewCycle', '2026-05-18T03:00:01Z');
    const send = () => engine.send(stream, 'reviewCycle', 'CancelCycle', { reason: 'thôi' }, coordinator);
    const early = await send();
    await arrivedAt(db, early, new Date(Date.now() + 21 * 86_400_000));
    await engine.pass(stream, 'reviewCycle');
    expect(await engine.outcome(early)).toBeNull();
    const row = () =>
      db
        .selectFrom('inbox')
        .select(['receipt', 'arrived_at'])
        .where('command_id', '=', early)
        .executeTakeFirstOrThrow();
    const { receipt } = await row();
    const owner = ownerOf(database.url);
    // What is not there, has been carried out or came at a right hour is left as it is.
    const usual = await db.selectFrom('inbox').select('receipt').where('receipt', '<>', receipt).limit(1).execute();
    expect(await correctArrivals(owner, [receipt, 9_999_999, ...usual.map((each) => each.receipt)])).toEqual([receipt]);
    expect(await correctArrivals(owner, [receipt])).toEqual([]);
    expect(Math.abs((await row()).arrived_at.getTime() - Date.now())).toBeLessThan(60_000);
    await engine.pass(stream, 'reviewCycle');
    expect(await engine.outcome(early)).toMatchObject({ kind: 'accepted' });
    const logged = await db.selectFrom('access_log').select('detail').where('kind', '=', 'command-retried').execute();
    expect(logged.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      expect.objectContaining({ receipt, stream }) as unknown,
    ]);
    await owner.destroy();
  });

  it('lets several first passes over a new stream carry its commands out once', async () => {
    const engine = engineOn(db);
    const unit = { id: 'tinh-y', kind: 'province', level: 'province', parent: null, name: 'Tỉnh Y', aliases: [] };
    const open = { protocolRank: 1, setting: null, code: null, validFrom: null, validTo: null };
    const contacts = [{ unit: 'tinh-y', contacts: { coordinator: { name: 'Văn phòng', email: 'vp@tinh-y.example' } } }];
    const nothingElse = { document: null, reorganisations: [], committees: [], yearlyPlans: [] };
    const register = { effective: '2026-01-01', units: [{ ...unit, ...open }], contacts, ...nothingElse };
    await engine.send(organisationStream, 'organisation', 'ImportOrganisation', register, {
      ...coordinator,
      role: 'admin',
    });
    await Promise.all([1, 2, 3, 4].map(() => engineOn(db).pass(organisationStream, 'organisation')));
    const events = await loadStream(db, organisationStream);
    expect(events.map((event) => event.type)).toEqual(['UnitEstablished', 'ContactsSet']);
  });

  it('keeps the rows of what a later command of the same pass makes the state forget', async () => {
    const engine = engineOn(db);
    const cycle = 'cycle/forgets' as StreamId;
    const data = { ...plan({ slug: 'forgets', units: ['huyen-a', 'huyen-b'] }) };
    for (const [type, what] of [
      ['PlanCycle', data],
      ['IssueCall', { number: 1, date: '2026-06-01' }],
      ['CancelCycle', { reason: 'thôi' }],
    ] as const)
      await engine.send(cycle, 'reviewCycle', type, what, coordinator, '2026-06-01T02:00:00Z');
    await engine.pass(cycle, 'reviewCycle', '2026-06-01T02:00:01Z');
    const rows = await db.selectFrom('cycle_member').select(['unit', 'status']).where('cycle', '=', cycle).execute();
    expect(rows).toEqual(['huyen-a', 'huyen-b'].map((unit) => ({ unit, status: 'expected' })));
  });

  it('gives a number of a series once, also where two cycles ask for it at the same time, and says who has it', async () => {
    const at = '2026-05-18T04:00:00Z';
    const slugs = ['so-1', 'so-2', 'so-3'] as const;
    const streamOf = (slug: string) => `cycle/${slug}` as StreamId;
    const asked = await Promise.all(
      slugs.map(async (slug, index) => {
        const engine = engineOn(db);
        await engine.send(streamOf(slug), 'reviewCycle', 'PlanCycle', plan({ slug }), coordinator, at);
        const data = { number: index === 2 ? '07a' : ['7', '07'][index], date: '2026-05-18' };
        const id = await engine.send(streamOf(slug), 'reviewCycle', 'IssueCall', data, coordinator, at);
        return { engine, id, slug };
      }),
    );
    await Promise.all(asked.map(({ engine, slug }) => engine.pass(streamOf(slug), 'reviewCycle', at)));
    const [first, second, third] = await Promise.all(asked.map(({ engine, id }) => engine.outcome(id)));
    expect([first?.kind, second?.kind].sort()).toEqual(['accepted', 'refused']);
    expect(first?.kind === 'refused' ? first : second).toMatchObject({
      refusal: { code: 'call-number-taken', pointer: '/number', facts: { document: '07-CV/BCĐ', date: '2026-05-18' } },
    });
    expect(third).toMatchObject({ kind: 'accepted', answer: { number: '07a' } });
  });

  it('numbers the papers of a task in the series of its committee: a number of a call is not given again', async () => {
    const at = '2026-05-18T05:00:00Z';
    const engine = engineOn(db);
    const task = 'task/so-nhiem-vu/01' as StreamId;
    const { data: created } = taskCreated({
      ...{
        conference: 'conference/so-nhiem-vu' as StreamId,
        cycle: null,
        number: 1,
        addressees: [named('huyen-a' as UnitId)],
      },
      ...{ host: coordinator.unit, ledger: coordinator.unit as string as LedgerId },
      ...{ noticeDate: civilDate('2026-05-01'), concludedAt: instant('2026-04-30T01:00:00Z') },
    });
    await engine.send(task, 'followUpTask', 'OpenPassedTask', created, { ...systemActor, unit: coordinator.unit }, at);
    const letter = {
      ...{ kind: 'urgingLetter', date: '2026-05-18', signer: { authority: '', post: 'Trưởng ban', name: 'A' } },
      ...{ units: ['huyen-a'], answerBy: '2026-05-25', text: null },
      issuer: { ...plan().committee, committee: plan().committee.id, issuer: 'Ban Chỉ đạo' },
    };
    const ids = [];
    for (const number of ['7', '08', '8'])
      ids.push(await engine.send(task, 'followUpTask', 'IssueTaskPaper', { ...letter, number }, coordinator, at));
    await engine.pass(task, 'followUpTask', at);
    const [taken, given, again] = await Promise.all(ids.map((id) => engine.outcome(id)));
    expect(taken).toMatchObject({ refusal: { code: 'task-number-taken', facts: { document: '07-CV/BCĐ' } } });
    expect(given).toMatchObject({ kind: 'accepted' });
    expect(again).toMatchObject({ refusal: { code: 'task-number-taken', facts: { document: '08-CV/BCĐ' } } });
  });

  it('leaves projections that equal their rebuild, and a whole chain', async () => {
    const owner = ownerOf(database.url);
    try {
      expect(await rebuildProjections(owner, registry, false)).toEqual([]);
      expect(await rebuildProjections(owner, registry, true)).toEqual([]);
      for (const ledger of await allLedgers(owner))
        expect(await verifyChain(owner, ledger)).toMatchObject({ chain: 'ok' });
    } finally {
      await owner.destroy();
    }
  });
});
