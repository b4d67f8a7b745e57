import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { conveneOf, inviteOf, moveOf } from '#test/support/conferring.ts';
import { type DomainTime, domainTimeOn } from '#test/support/domain-time.ts';
import { callOf, reportOf } from '#test/support/collecting.ts';
import { coordinator, plan } from '#test/support/plans.ts';
import { type SkippingStack, startSkippingStack } from '#test/support/time-skipping.ts';

const cycle = 'cycle/moved' as StreamId;
const conference = 'conference/moved' as StreamId;
let stack: SkippingStack;
let clock: Clock;
let time: DomainTime;

beforeAll(async () => {
  stack = await startSkippingStack();
  clock = await stack.clockFrom('2020-06-08T01:00:00Z');
  time = domainTimeOn(stack, clock);
});
afterAll(() => stack.close());

interface Fired {
  readonly offset: number;
  readonly units: readonly string[];
}

/** Reports are due five working days before the conference, by 17:00. */
function planFiveDaysBefore(heldOn: string) {
  const wishes = { slug: 'moved', units: ['a', 'b', 'c'], cutOff: '2020-06-14', clock };
  const date = civilDate(heldOn);
  const rule = { kind: 'beforeConference' as const, workingDays: 5, conference: date, hour: '17:00', raw: null };
  const data = { ...plan(wishes), conferenceDate: date, collection: { rule, byKind: [], byLevel: [] } };
  return { stream: cycle, type: 'PlanCycle', data, by: coordinator };
}

/** Trap 3. */
describe('a conference moved by two weeks', () => {
  it('plans anew what is still open, and leaves alone who has handed in', async () => {
    const accepted = { kind: 'accepted' };
    expect(await time.at('2020-06-08T02:00:00Z', planFiveDaysBefore('2020-06-30'))).toMatchObject(accepted);
    const call = { ...callOf(cycle), data: { number: 5, date: '2020-06-08' } };
    expect(await time.at('2020-06-08T03:00:00Z', call)).toMatchObject(accepted);
    const convened = conveneOf(conference, { cycle, heldOn: '2020-06-30', clock, invited: ['a', 'b'] });
    expect(await time.at('2020-06-09T02:00:00Z', convened)).toMatchObject(accepted);
    expect(await time.at('2020-06-15T02:00:00Z', inviteOf(conference, '2020-06-15'))).toMatchObject(accepted);
    expect(await time.at('2020-06-16T02:00:00Z', reportOf(cycle, 'a'))).toMatchObject(accepted);
    // The deadline was Tuesday 23/6; its first rungs have fired. Now the conference moves from 30/6 to 14/7.
    expect(await time.at('2020-06-17T02:00:00Z', moveOf(conference, '2020-07-14'))).toMatchObject(accepted);
    await time.until('2020-07-16T02:00:00Z');

    const replanned = await time.recorded<{ units: string[]; deadline: { date: string } }>(cycle, 'DeadlineReplanned');
    expect(replanned).toMatchObject([{ units: ['b', 'c'], deadline: { date: '2020-07-07' } }]);
    const rungs = await time.recorded<Fired>(cycle, 'ReminderRungFired');
    const firedFor = (unit: string) =>
      rungs.filter(({ units }) => units.includes(unit)).map(({ offset, day }) => [offset, day]);
    expect(firedFor('a')).toEqual([[-7, '2020-06-12']]);
    const anew = [-7, -3, -1, 0, 1, 3].map((offset, index) => [
      offset,
      `2020-${['06-26', '07-02', '07-06', '07-07', '07-08', '07-10'][index] ?? ''}`,
    ]);
    expect(firedFor('b')).toEqual([[-7, '2020-06-12'], ...anew]);
    expect(firedFor('c')).toEqual(firedFor('b'));
  });

  it('reminds of its invitations before the new day, not before the old one', async () => {
    const fired = await time.recorded<Fired & { invitees: string[] }>(conference, 'InvitationReminderFired');
    expect(fired.map(({ offset, day }) => [offset, day])).toEqual([
      [-2, '2020-07-10'],
      [-1, '2020-07-13'],
    ]);
    const reached = await time.recorded<{ on: string }>(conference, 'ConferenceDayReached');
    expect(reached).toEqual([{ on: '2020-07-14', day: '2020-07-14' }]);
  });
});
