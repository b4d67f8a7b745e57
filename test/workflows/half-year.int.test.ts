import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { type DomainTime, domainTimeOn } from '#test/support/domain-time.ts';
import { coordinator, plan, reporterOf, reportData } from '#test/support/plans.ts';
import { type SkippingStack, startSkippingStack } from '#test/support/time-skipping.ts';

const stream = 'cycle/half-year' as StreamId;
let stack: SkippingStack;
let clock: Clock;
let time: DomainTime;

const command = (at: string, type: string, data: unknown, by: Actor) => time.at(at, { stream, type, data, by });

beforeAll(async () => {
  stack = await startSkippingStack();
  clock = await stack.clockFrom('2020-05-18T01:00:00Z');
  time = domainTimeOn(stack, clock, 3);
  await stack.db
    .insertInto('unit_contact')
    .values({ unit: 'c' as UnitId, role: 'reporter', name: 'Bà C', address: 'c@x.example' })
    .execute();
});
afterAll(() => stack.close());

describe('a whole half-year in skipped time', () => {
  it('drives the ladder to its last rung, moves one unit only, continues as new, and ends', async () => {
    const members = plan({ slug: 'half-year', units: ['a', 'b', 'c'], cutOff: '2020-06-14', due: '2020-06-19', clock });
    await command('2020-05-18T02:00:00Z', 'PlanCycle', members, coordinator);
    await command('2020-05-18T03:00:00Z', 'IssueCall', { number: 5, date: '2020-05-18' }, coordinator);
    await command('2020-06-15T02:00:00Z', 'SubmitReport', reportData('a'), reporterOf('a'));
    await command(
      '2020-06-16T02:00:00Z',
      'GrantExtension',
      { unit: 'b', until: '2020-06-26', hour: null, reason: 'mưa lũ' },
      coordinator,
    );
    await stack.skipTo(clock, '2020-07-10T02:00:00Z');

    const events = await loadStream(stack.db, stream);
    const rungs = events.flatMap((event) => (event.type === 'ReminderRungFired' ? [event.data as Fired] : []));
    const firedFor = (unit: string): readonly number[] =>
      rungs.filter((rung) => rung.units.includes(unit)).map((rung) => rung.offset);
    expect(firedFor('c')).toEqual([-7, -3, -1, 0, 1, 3]);
    expect(firedFor('a')).toEqual([-7]);
    // The first version reminded b on 10/6 and on the morning of 16/6; the extension then started a ladder of its own.
    expect(firedFor('b')).toEqual([-7, -3, -7, -3, -1, 0, 1, 3]);
    expect(new Set(rungs.map((rung) => rung.rung)).size).toBe(rungs.length);

    const toC = stack.postOffice.received.filter((mail) => mail.envelopeTo.includes('c@x.example'));
    const reminders = await stack.db
      .selectFrom('deliveries')
      .select(['status', 'rehearsal'])
      .where('address', '=', 'c@x.example')
      .execute();
    // The call and one mail per rung, each taken by the server exactly once, each marked as a rehearsal.
    expect(reminders).toEqual(Array.from({ length: 7 }, () => ({ status: 'accepted', rehearsal: true })));
    expect(toC.length).toBe(7);
    expect(toC.every((mail) => mail.email.subject?.startsWith('[DIỄN TẬP]'))).toBe(true);

    await command('2020-07-10T03:00:00Z', 'CancelCycle', { reason: 'hết thử' }, coordinator);
    await stack.env.client.workflow.getHandle(stream).result();
    const { events: history } = await stack.env.client.workflow.getHandle(stream).fetchHistory();
    const began = history?.[0]?.workflowExecutionStartedEventAttributes;
    expect(began?.continuedExecutionRunId).not.toBe(began?.firstExecutionRunId);
  });
});

interface Fired {
  readonly rung: string;
  readonly offset: number;
  readonly units: readonly string[];
}
