import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { afterEach, describe, expect, it } from 'vitest';
import type { Activities } from '#activities/activities.ts';
import { createMailer } from '#activities/mail/mailer.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { Contacts } from '#db/outbox/contacts.ts';
import { type OwedLetter, queueLetters } from '#db/outbox/queue-letters.ts';
import { writeLetters } from '#db/outbox/write-letters.ts';
import { Together } from '#db/together.ts';
import { openLine } from '#test/activities/mail/line.ts';
import { openHangingOffice } from '#test/activities/mail/hanging-office.ts';
import { openPostOffice, type PostOffice } from '#test/activities/mail/post-office.ts';
import { callOf, collecting, planOf, reportOf } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { hostUnit } from '#test/support/plans.ts';
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

/** As an office without a mail server has it. */
async function printed(own: StreamId): Promise<void> {
  const mailer = createMailer({
    ...{ smtpUrl: null, sinkUrl: room.postOffice.url, from: 'hoi-nghi@localhost' },
    onPaper: true,
  });
  const deliverNotifications = createDeliverNotifications({ db: room.db, mailer, lettersOnPaper: true });
  await new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run(() =>
    deliverNotifications({ stream: own }),
  );
  mailer.close();
}

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

describe('letters of a pass that owes very many', () => {
  it('are data with the events, and the same rows to the byte once their text is written, each once', async () => {
    await roomWith(await kept(openPostOffice()));
    const letters = units.flatMap((unit): OwedLetter[] =>
      ['opening', 'reminder'].map((name) => ({
        stream,
        at: instantFromMillis(Date.UTC(2026, 5, 15, 2)),
        letter: {
          key: `${name}/${unit}`,
          template: 'deadlineReminder',
          to: [
            { unit: unit as UnitId, role: 'reporter' },
            { unit: unit as UnitId, role: 'unitHead' },
          ],
          facts: { unit, committee: 'Ban Chỉ đạo', days: 3, link: '/x', dueAt: '2026-06-19T10:00:00.000Z' },
        },
      })),
    );
    const queue = (atOnce: number, own: StreamId) =>
      room.db.transaction().execute(async (trx) => {
        const writes = new Together(trx);
        const batch = { ledger: ledgerOf(hostUnit, true), rehearsal: true, publicUrl: 'http://localhost:8080' };
        const of = letters.map((each) => ({ ...each, stream: own }));
        await queueLetters(writes, { ...batch, letters: of, contacts: new Contacts(), organisationVersion: 0 }, atOnce);
        await writes.flush();
      });
    const rows = (own: StreamId) =>
      room.db.selectFrom('deliveries').selectAll().where('stream', '=', own).orderBy('id').execute();
    const told = async (own: StreamId) =>
      (await rows(own)).map(({ id: _id, queued_at: _at, message_id: _message, stream: _stream, ...rest }) => rest);
    const [now, later] = ['cycle/now' as StreamId, 'cycle/later' as StreamId];
    await queue(16, now);
    await queue(15, later);
    expect([(await rows(now)).length, await rows(later)]).toEqual([16, []]);
    // A writer that does not come to its end leaves all as it was; two at once share the work.
    const unknown = { ledger: ledgerOf(hostUnit, true), stream: now, rehearsal: true, public_url: '' };
    const unreadable = { due_at: new Date(), letter: '{"template":"unheard"}', recipients: '[{}]' };
    await room.db
      .insertInto('letters_to_write')
      .values({ ...unknown, ...unreadable })
      .execute();
    await expect(writeLetters(room.db, now)).rejects.toThrow('a letter of an unknown kind');
    expect((await room.db.selectFrom('letters_to_write').select('id').where('stream', '=', now).execute()).length).toBe(
      1,
    );
    const counts = await Promise.all([1, 2].map(() => writeLetters(room.db, later)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(await writeLetters(room.db, later)).toBe(0);
    expect(await told(later)).toEqual(await told(now));
    // Owed once more (a pass whose end nobody heard of): nothing new.
    await queue(15, later);
    await writeLetters(room.db, later);
    expect((await rows(later)).length).toBe(16);
  });
});

describe('an office without a mail server', () => {
  it('has real letters wait to be printed, sealed, with an address or without; a rehearsal stays in the sink', async () => {
    const office = await kept(openPostOffice());
    await roomWith(office);
    const own = 'cycle/paper' as StreamId;
    const letter = (key: string): OwedLetter => ({
      ...{ stream: own, at: instantFromMillis(Date.UTC(2026, 5, 15, 2)) },
      letter: {
        ...{ key, template: 'deadlineReminder' },
        to: [
          { unit: 'a' as UnitId, role: 'reporter' },
          { unit: 'a' as UnitId, role: 'unitHead' },
        ],
        facts: { unit: 'a', committee: 'Ban Chỉ đạo', days: 3, link: '/x', dueAt: '2026-06-19T10:00:00.000Z' },
      },
    });
    // At once, and so many that only their data is stored.
    for (const [rehearsal, atOnce, key] of [
      [false, 16, 'now'],
      [false, 1, 'later'],
      [true, 16, 'tried'],
    ] as const) {
      await room.db.transaction().execute(async (trx) => {
        const writes = new Together(trx);
        const batch = { ledger: ledgerOf(hostUnit, rehearsal), rehearsal, publicUrl: 'http://192.168.1.20:8080' };
        const nameOf = (unit: UnitId) => `thôn ${unit.toUpperCase()}`;
        const more = {
          onPaper: true,
          nameOf,
          letters: [letter(key)],
          contacts: new Contacts(),
          organisationVersion: 0,
        };
        expect(await queueLetters(writes, { ...batch, ...more }, atOnce)).toBe(true);
        await writes.flush();
      });
    }
    await printed(own);
    const rows = await room.db
      .selectFrom('deliveries')
      .select(['notice_key', 'role', 'status', 'attempts', 'settled_at', 'sealed_on', 'body'])
      .where('stream', '=', own)
      .orderBy('id')
      .execute();
    const told = rows.map(({ notice_key, role, status }) => [notice_key, role, status]);
    expect(told.sort()).toEqual(
      [
        ...['now', 'later'].flatMap((key) => ['reporter', 'unitHead'].map((role) => [key, role, 'toPrint'])),
        ...[
          ['tried', 'reporter', 'accepted'],
          ['tried', 'unitHead', 'noAddress'],
        ],
      ].sort(),
    );
    const paper = rows.filter(({ status }) => status === 'toPrint');
    expect(paper.every((row) => row.sealed_on !== null && row.settled_at === null && row.attempts === 0)).toBe(true);
    expect(paper.every(({ body }) => body.includes('http://192.168.1.20:8080/'))).toBe(true);
    const toUnit = paper.filter(({ role }) => role === 'unitHead');
    expect(toUnit.every(({ body }) => body.startsWith('Kính gửi: thôn A'))).toBe(true);
    expect(takenBy(office)).toEqual(['a@x.example']);
  });
});

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

  it('hold up neither sweep nor documents while their server hangs', async () => {
    const hanging = await openHangingOffice();
    await roomWith(await kept(Promise.resolve(hanging)));
    await room.startWorker();
    // More of them than all slots of a worker together: each owes letters to a server that says nothing.
    const cycles = Array.from({ length: 14 }, (_, at) => `cycle/hangs-${String(at)}` as StreamId);
    await Promise.all(cycles.map((each) => collecting(room, each, { units })));
    await until('letters to hang', () => Promise.resolve(hanging.connections() >= 2));
    const began = Date.now();
    const unheard = await room.send(reportOf(cycles[0] ?? stream, 'a'));
    await until('the sweep to carry out what nobody knocked for', () => room.outcome(unheard));
    await until('every call letter to be rendered', async () => {
      const documents = room.db.selectFrom('documents').select('rendered_at').where('stream', 'in', cycles);
      const rows = await documents.execute();
      return rows.length >= cycles.length && rows.every((row) => row.rendered_at !== null);
    });
    // 150 seconds, once.
    expect(Date.now() - began).toBeLessThan(45_000);
    expect((await deliveries()).filter(({ status }) => status === 'accepted')).toEqual([]);
    expect(hanging.connections()).toBeGreaterThan(0);
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
