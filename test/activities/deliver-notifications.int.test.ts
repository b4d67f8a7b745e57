import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { afterEach, describe, expect, it } from 'vitest';
import type { Activities } from '#activities/activities.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { openLine } from '#test/activities/mail/line.ts';
import { openPostOffice, type PostOffice } from '#test/activities/mail/post-office.ts';
import { callOf, planOf } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { until } from '#test/support/until.ts';
import { mailQueueOf } from '#workflows/contract.ts';

const stream = 'cycle/letters' as StreamId;
const units = ['a', 'b', 'c', 'd'];
const addresses = units.map((unit) => `${unit}@x.example`);
let room: EngineRoom;
let offices: PostOffice[] = [];

afterEach(async () => {
  await room.close();
  await Promise.all(offices.map((office) => office.stop()));
  offices = [];
});

async function kept(office: Promise<PostOffice>): Promise<PostOffice> {
  offices.push(await office);
  return await office;
}

/** A call whose letters wait to be sent. */
async function roomWith(postOffice: PostOffice): Promise<EngineRoom> {
  room = await openEngineRoom({ postOffice });
  await room.db
    .insertInto('unit_contact')
    .values(units.map((unit) => ({ unit: unit as UnitId, role: 'reporter', name: unit, address: `${unit}@x.example` })))
    .execute();
  for (const command of [planOf(stream, { units }), callOf(stream)]) await room.send(command);
  return room;
}

const deliver = (activities: Activities): Promise<unknown> =>
  new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run(() =>
    activities.deliverNotifications({ stream }),
  );

async function deliveries(): Promise<readonly { address: string | null; status: string; attempts: number }[]> {
  return room.db
    .selectFrom('deliveries')
    .select(['address', 'status', 'attempts'])
    .where('address', 'is not', null)
    .orderBy('address')
    .execute();
}

function takenBy(office: PostOffice): readonly string[] {
  return office.received.flatMap(({ envelopeTo }) => envelopeTo).sort();
}

describe('letters to many recipients', () => {
  it('are given up for this round after two time-outs of one server, on slots of their own', async () => {
    await roomWith(await kept(openPostOffice()));
    const activities = room.activities();
    await activities.drainInbox({ stream, kind: 'reviewCycle', now: instantFromMillis(Date.now()) });
    let asked = 0;
    const send = () => {
      asked += 1;
      return Promise.resolve({ accepted: false, permanent: false, response: 'ETIMEDOUT', timedOut: true } as const);
    };
    const deliverNotifications = createDeliverNotifications({ db: room.db, mailer: { send } });
    await expect(deliver({ ...activities, deliverNotifications })).rejects.toThrow('mails still wait');
    expect(asked).toBe(2);
    expect((await deliveries()).map(({ status }) => status)).toEqual(units.map(() => 'queued'));

    // A workflow sends mail by the queue that only mail has.
    await room.startWorker();
    await room.knocker.knock({ stream, kind: 'reviewCycle' });
    await until('every letter to be accepted', async () =>
      (await deliveries()).every(({ status }) => status === 'accepted'),
    );
    const { events } = await room.client.workflow.getHandle(stream).fetchHistory();
    const queues = (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
      scheduled?.activityType?.name === 'deliverNotifications' ? [scheduled.taskQueue?.name] : [],
    );
    expect(new Set(queues)).toEqual(new Set([mailQueueOf(room.temporal.taskQueue)]));
  });

  it('never go again to whom the server has accepted, though others of the batch are put off', async () => {
    const busy = (address: string, attempt: number) =>
      address.startsWith('b') && attempt < 3 ? { code: 450, text: '4.2.1 busy' } : null;
    const office = await kept(openPostOffice(busy));
    await roomWith(office);
    await room.startWorker();
    await room.knocker.knock({ stream, kind: 'reviewCycle' });
    await until('every letter to be accepted', async () =>
      (await deliveries()).every(({ status }) => status === 'accepted'),
    );
    expect(takenBy(office)).toEqual(addresses);
    expect([...office.offered].sort()).toEqual(['a', 'b', 'b', 'b', 'c', 'd'].map((unit) => `${unit}@x.example`));
    expect((await deliveries()).map(({ attempts }) => attempts)).toEqual([1, 3, 1, 1]);
  });

  it('are neither skipped nor doubled when the server goes away and comes back', async () => {
    let taken = 0;
    let closing = false;
    const office = await kept(
      openPostOffice(undefined, () => {
        closing ||= taken >= 2;
        taken += 1;
        return closing ? { code: 421, text: '4.3.2 closing' } : null;
      }),
    );
    const line = await openLine(office.url);
    await roomWith({ ...office, url: line.url, received: office.received });
    const activities = room.activities();
    await activities.drainInbox({ stream, kind: 'reviewCycle', now: instantFromMillis(Date.now()) });

    await expect(deliver(activities)).rejects.toMatchObject({ type: 'mail-postponed' });
    expect(takenBy(office)).toEqual(addresses.slice(0, 2));
    await line.cut();
    await expect(deliver(activities)).rejects.toMatchObject({ type: 'mail-postponed' });
    await line.mend();
    taken = 0;
    closing = false;
    await expect(deliver(activities)).resolves.toBeUndefined();
    await expect(deliver(activities)).resolves.toBeUndefined();
    expect(takenBy(office)).toEqual(addresses);
    await line.cut();
  });
});
