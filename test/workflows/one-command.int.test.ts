import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateRef, CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { changesChannel } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { commandWaits } from '#db/inbox/waiting.ts';
import { listenToChanges } from '#db/queries/change-feed.ts';
import { execute, type ExecuteDeps } from '#engine/execute.ts';
import { OutcomeReader } from '#engine/outcome-reader.ts';
import { placeOf } from '#engine/places.ts';
import { Receiving } from '#engine/receiving.ts';
import { registry } from '#engine/registry.ts';
import { StateCache } from '#engine/state-cache.ts';
import { Knocker } from '#api/support/knocker.ts';
import { clockFrom } from '#test/support/engine-room.ts';
import { tellOfOrganisation } from '#test/support/organisation.ts';
import { coordinator, hostUnit, plan, reportData } from '#test/support/plans.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';
import { type Statement, statementsOf } from '#test/support/queries.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.close());

describe('the way of one command', () => {
  it('goes inbox → knock → workflow → one pass → outcome', async () => {
    const wishes = { slug: 'thin-path', clock: clockFrom('2026-05-18T01:00:00Z') };
    const commandId = 'c-1' as CommandId;
    await receive(stack.db, {
      commandId,
      stream: 'cycle/thin-path' as StreamId,
      kind: 'reviewCycle',
      ledger: ledgerOf(hostUnit, true),
      type: 'PlanCycle',
      data: plan(wishes),
      actor: coordinator,
      correlation: 'test',
      requestHash: '',
    });
    const knocker = new Knocker(stack.client, stack.temporal.taskQueue);
    expect(await knocker.knock({ stream: 'cycle/thin-path' as StreamId, kind: 'reviewCycle' })).toBe('answered');
    const outcome = (await outcomesOf(stack.db, [commandId])).get(commandId)?.outcome;
    expect(outcome).toMatchObject({ kind: 'accepted', events: [{ type: 'CyclePlanned', version: 1 }] });
  });

  it('starts the workflow when it is not known to run, and is a plain update from then on', async () => {
    const knocker = new Knocker(stack.client, stack.temporal.taskQueue);
    const started = vi.spyOn(stack.client.workflow, 'executeUpdateWithStart');
    const place = { stream: 'cycle/thin-path' as StreamId, kind: 'reviewCycle' } as const;
    for (const round of [1, 2, 3]) expect([round, await knocker.knock(place)]).toEqual([round, 'answered']);
    expect(started).toHaveBeenCalledTimes(1);

    await stack.client.workflow.getHandle(place.stream).terminate('as if the server had lost it');
    expect(await knocker.knock(place)).toBe('answered');
    expect(started).toHaveBeenCalledTimes(2);
    expect((await stack.client.workflow.getHandle(place.stream).describe()).status.name).toBe('RUNNING');
    started.mockRestore();
    // What a worker that dies in the middle of a task costs its aggregate.
    const { raw } = await stack.client.workflow.getHandle(place.stream).describe();
    expect(Number(raw.executionConfig?.defaultWorkflowTaskTimeout?.seconds)).toBe(3);
  });

  it('is answered as soon as its commit is announced, whether or not the engine tells of it', async () => {
    const { db } = stack;
    const looked: StreamId[] = [];
    const outcomes = new OutcomeReader(db, (stream) => looked.push(stream));
    let heard = false;
    const feed = listenToChanges(stack.databaseUrl, {
      change: ({ streams }) => {
        heard = true;
        outcomes.changed(streams);
      },
      gap: () => undefined,
    });
    await until('somebody to listen', async () => {
      await sql`select pg_notify(${changesChannel}, ${JSON.stringify({ ledger: '', streams: [] })})`.execute(db);
      return heard;
    });
    const engine = new Knocker(stack.client, stack.temporal.taskQueue);
    let told = false;
    // The pass is made, and nobody says so.
    const knocker = {
      knock: (place: AggregateRef) =>
        engine.knock(place).then(() => {
          told = true;
          return new Promise(() => undefined);
        }),
    };
    const ask = askingBy('announced', { knocker: { ...knocker, isFree: () => false }, outcomes });
    const planned = await ask('PlanCycle', planOf('announced'));
    expect(planned).toMatchObject({ outcome: { kind: 'accepted', events: [{ type: 'CyclePlanned' }] } });
    const called = await ask('IssueCall', { number: 9, date: '2026-05-18' });
    expect(called).toMatchObject({ outcome: { kind: 'accepted' } });
    // From then on the next knock may be made.
    await until('both commits to be looked at', () => Promise.resolve(looked.length >= 2));
    expect(new Set(looked)).toEqual(new Set(['cycle/announced']));
    await until('the engine to have told of it, too', () => Promise.resolve(told));
    await feed.close();
  });

  it('is knocked for while it is stored, and once more if its pass came too early for it', async () => {
    const engine = new Knocker(stack.client, stack.temporal.taskQueue);
    // Nobody announces anything here.
    const outcomes = new OutcomeReader(stack.db);
    const made: string[] = [];
    const knocker = (early: boolean) => {
      let free = true;
      return {
        isFree: () => free,
        async knock(place: AggregateRef) {
          made.push(free ? 'ahead' : 'after');
          const ahead = free;
          free = false;
          if (ahead && early) return;
          await until('the command to be stored', () => commandWaits(stack.db, place.stream));
          await engine.knock(place);
        },
      };
    };
    const ask = (early: boolean) => askingBy('ahead', { knocker: knocker(early), outcomes });
    const planned = await ask(true)('PlanCycle', planOf('ahead'));
    expect(planned).toMatchObject({ outcome: { kind: 'accepted' } });
    expect(made.splice(0)).toEqual(['ahead', 'after']);
    const called = await ask(false)('IssueCall', { number: 10, date: '2026-05-18' });
    expect(called).toMatchObject({ outcome: { kind: 'accepted' } });
    expect(made).toEqual(['ahead']);
  });

  it('costs a report alone seven statements at most, its own sign-in included', async () => {
    const units = ['a', 'b', 'c', 'd'];
    await tellOfOrganisation(stack.db);
    await planned('few-trips', units);
    const seen: (readonly Statement[])[] = [];
    for (const unit of units) {
      const { period, signer, figures } = reportData(unit);
      const body = { period, signer, figures: figures.map(({ code, value }) => ({ code, value })) };
      // Before it is counted: a token is told to its holder once, and whoever acts for the first time is given a key.
      await stack.token(head(unit));
      const heard = await stack.call(head(unit), 'POST', `/cycles/few-trips/reports/${unit}/acknowledge`, {});
      expect(heard).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
      seen.push(
        await statementsOf(async () => {
          const answer = await stack.call(head(unit), 'POST', `/cycles/few-trips/reports/${unit}/submit`, body);
          expect(answer).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
        }),
      );
    }
    // The rounds of the installation send theirs whenever they please: the quietest of four is the report's own.
    const fewest = seen.reduce((one, other) => (other.length < one.length ? other : one));
    const texts = fewest.map(({ text }) => text);
    expect(texts.length, texts.join('\n')).toBeLessThanOrEqual(7);
  });
});

function planOf(slug: string) {
  return plan({ slug, units: ['a'], clock: clockFrom('2026-05-18T01:00:00Z') });
}

function askingBy(slug: string, by: Pick<ExecuteDeps, 'knocker' | 'outcomes'>) {
  const { db } = stack;
  const deps = { db, registry, cache: new StateCache(), publicUrl: '', receiving: new Receiving(db), ...by };
  const place = placeOf(`cycle/${slug}` as StreamId, 'reviewCycle', ledgerOf(hostUnit, true));
  return (type: string, data: unknown) =>
    execute(deps, {
      ...{ place, type, data, actor: coordinator, idempotencyKey: `${slug}-${type}` },
      ...{ fingerprint: type, requestId: 'test' },
    });
}

function head(unit: string): Actor {
  return { person: `Thủ trưởng ${unit}`, role: 'unitHead', unit: unit as UnitId };
}

async function planned(slug: string, units: readonly string[]): Promise<void> {
  const stream = `cycle/${slug}` as StreamId;
  for (const [type, data] of [
    ['PlanCycle', plan({ slug, units, clock: clockFrom('2026-05-18T01:00:00Z') })],
    ['IssueCall', { number: 1, date: '2026-05-18' }],
  ] as const) {
    await receive(stack.db, {
      commandId: `${slug}-${type}` as CommandId,
      ...{ stream, kind: 'reviewCycle', ledger: ledgerOf(hostUnit, true), type, data, actor: coordinator },
      ...{ correlation: 'test', requestHash: '' },
    });
  }
  await new Knocker(stack.client, stack.temporal.taskQueue).knock({ stream, kind: 'reviewCycle' });
}
