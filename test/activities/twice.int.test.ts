import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activities } from '#activities/activities.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { installationLedger, organisationStream } from '#domain/kernel/streams.ts';
import { receive } from '#db/inbox/receive.ts';
import { fingerprint } from '#test/activities/fingerprint.ts';
import { callOf, planOf, reportOf } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { asItsOwner } from '#test/support/engine.ts';
import { instant } from '#test/support/given.ts';
import { leader } from '#test/support/plans.ts';
import { runningWorkflows } from '#test/support/running.ts';

const stream = 'cycle/twice' as StreamId;
const kind = 'reviewCycle' as const;
let room: EngineRoom;
let activities: Activities;

beforeAll(async () => {
  room = await openEngineRoom();
  activities = room.activities();
  await room.db
    .insertInto('unit_contact')
    .values(
      ['a', 'b'].map((unit) => ({ unit: unit as UnitId, role: 'reporter', name: unit, address: `${unit}@x.example` })),
    )
    .execute();
});
afterAll(() => room.close());

/** In the context the SDK gives an activity, so that it may heartbeat. */
function run(activity: () => Promise<unknown>): Promise<unknown> {
  return new MockActivityEnvironment().run(activity);
}

/** Runs it, lets it change something, and runs it again: by another process, which remembers nothing. */
async function twice(activity: (activities: Activities) => Promise<unknown>): Promise<void> {
  const before = await fingerprint(room.db);
  await run(() => activity(activities));
  const once = await fingerprint(room.db);
  expect(once).not.toEqual(before);
  await run(() => activity(activities));
  await run(() => activity(room.activities()));
  expect(await fingerprint(room.db)).toEqual(once);
}

function now() {
  return instantFromMillis(Date.now());
}

describe('an activity whose first run was not known to have ended changes nothing when it runs again', () => {
  it('drainInbox', async () => {
    const commands = [planOf(stream, { units: ['a', 'b'] }), callOf(stream), reportOf(stream, 'a')];
    // A refusal is an outcome like any other.
    for (const command of [...commands, reportOf(stream, 'stranger')]) await room.send(command);
    await twice((each) => each.drainInbox({ stream, kind, now: now() }));
  });

  it('advance', async () => {
    const inTwoWeeks = instantFromMillis(Date.now() + 14 * 86_400_000);
    await twice((each) => each.advance({ stream, kind, now: inTwoWeeks }));
  });

  it('renderDocuments', () => twice((each) => each.renderDocuments({ stream })));

  it('deliverNotifications', async () => {
    await twice((each) => each.deliverNotifications({ stream }));
    const ids = room.postOffice.received.map(({ email }) => email.messageId);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('proposeCycles', async () => {
    await organisationWithYearlyPlan();
    await run(() => activities.reconcile());
    await twice((each) => each.proposeCycles({ now: instant('2026-05-20T00:00:00Z') }));
    expect(await workflows()).toContain('cycle/tinh-x-qcdc.2026-h1');
  });

  it('knockOthers', async () => {
    const aggregates = [{ stream: 'cycle/knocked-for' as StreamId, kind }];
    const before = await fingerprint(room.db);
    await run(() => activities.knockOthers({ aggregates }));
    await run(() => activities.knockOthers({ aggregates }));
    expect(await fingerprint(room.db)).toEqual(before);
    expect((await workflows()).filter((id) => id === 'cycle/knocked-for')).toHaveLength(1);
  });

  it('reconcile', async () => {
    await run(() => activities.reconcile());
    const before = [await fingerprint(room.db), await workflows()];
    await run(() => activities.reconcile());
    expect([await fingerprint(room.db), await workflows()]).toEqual(before);
  });
});

async function workflows(): Promise<readonly string[]> {
  return [...(await runningWorkflows(room))].sort();
}

/** Received as by an api that died before it carried them out: the reconciler does it. */
async function organisationWithYearlyPlan(): Promise<void> {
  const { db } = room;
  const unit = { level: 'province', parent: null, aliases: [], protocolRank: null, setting: null, code: null };
  const committee = {
    ...{ id: 'tinh-x-qcdc', host: 'tinh-x', name: 'Ban Chỉ đạo', aliases: [], programmes: ['QCDC'], layout: 'party' },
    ...{ superior: 'Tỉnh ủy X', issuerCode: 'BCĐ', place: 'X', standingDeputy: null, standingAgency: null },
    chair: { title: 'Trưởng ban', posts: [] },
  };
  const country = { ...unit, id: 'vn', kind: 'country', level: 'central', name: 'Trung ương' };
  const province = { ...unit, id: 'tinh-x', kind: 'province', parent: 'vn', name: 'tỉnh X' };
  const open = { validFrom: null, validTo: null, document: null };
  const plan = { reviews: [{ span: 'halfYear', leadDays: 30, since: null, until: null }] };
  const commands: readonly (readonly [string, unknown])[] = [
    ['EstablishUnit', { ...country, ...open }],
    ['EstablishUnit', { ...province, ...open }],
    ['RegisterCommittee', committee],
    ['SetYearlyPlan', { committee: committee.id, plan }],
  ];
  for (const [index, [type, data]] of commands.entries()) {
    const commandId = `organisation-${String(index)}`;
    await receive(db, {
      commandId: commandId as never,
      stream: organisationStream,
      kind: 'organisation',
      ledger: installationLedger,
      type,
      data,
      actor: { ...leader, role: 'admin' },
      correlation: 'test',
      requestHash: '',
    });
  }
  // Older than the reconciler's patience with a caller who may still carry it out.
  await asItsOwner(db, (trx) =>
    trx
      .updateTable('inbox')
      .set({ arrived_at: new Date(Date.now() - 60_000) } as never)
      .where('kind', '=', 'organisation')
      .execute(),
  );
}
