import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import { instant } from '#test/support/given.ts';
import {
  conclude,
  convene,
  facts,
  givenConference,
  hoaLu,
  invite,
  issue,
  liveUntil,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
} from '#test/domain/conference/support.ts';

const live = (to: string, ...steps: readonly Step[]) => liveUntil(givenConference(...pastOf(...steps)).state, to);
const kinds = ({ events }: ReturnType<typeof liveUntil>) => events.map(([at, { type }]) => `${at} ${type}`);
const reply = (invitee: string) =>
  ({ type: 'ReplyInvitation', data: { invitee, answer: 'accept', substitute: null } }) as const;

it('reminds of an unanswered invitation two and one working days before, then reaches its day', () => {
  expect(kinds(live('2020-07-01T00:00:00+07:00', convene(), invite()))).toEqual([
    '2020-06-26T01:00:00.000Z InvitationReminderFired',
    '2020-06-29T01:00:00.000Z InvitationReminderFired',
    '2020-06-29T17:00:00.000Z ConferenceDayReached',
  ]);
});

it('reminds nobody who has answered, no group without a unit, and nobody before the invitations went out', () => {
  const at = '2020-06-25T09:00:00+07:00';
  const { events, owed } = live('2020-06-29T09:00:00+07:00', convene(), invite(), [at, ofHoaLu, reply(hoaLu)]);
  const fired = events.flatMap(([, e]) => (e.type === 'InvitationReminderFired' ? [e] : []));
  expect(fired.map(({ data }) => data.invitees)).toEqual([[nhoQuan], [nhoQuan]]);
  const [first] = fired;
  if (first === undefined) throw new Error('nothing fired');
  expect(owed.get(first)).toMatchObject([
    { key: 'invitation-reminder/v1/-2/nho-quan', template: 'invitationReminder', facts: { offset: -2 } },
  ]);
  expect(kinds(live('2020-06-29T09:00:00+07:00', convene()))).toEqual([]);
});

it('leaves out reminders that had passed when the invitations were sent', () => {
  const sent = invite({ adHoc: true, reason: 'gấp' }, '2020-06-27T09:00:00+07:00');
  expect(kinds(live('2020-06-29T12:00:00+07:00', convene(), sent))).toEqual([
    '2020-06-29T01:00:00.000Z InvitationReminderFired',
  ]);
});

it('reminds the host of the notice it owes, its leader as well once it is late, and stops when it is issued', () => {
  const { events, owed } = live('2020-08-01T00:00:00+07:00', convene(), conclude([]));
  const fired = events.flatMap(([, e]) => (e.type === 'NoticeReminderFired' ? [e] : []));
  expect(fired.map(({ data }) => [data.key, data.dueAt])).toEqual([
    ['v1/-1', '2020-07-06T01:00:00.000Z'],
    ['v1/0', '2020-07-07T01:00:00.000Z'],
    ['v1/1', '2020-07-08T01:00:00.000Z'],
    ['v1/3', '2020-07-10T01:00:00.000Z'],
  ]);
  const roles = fired.map((event) => owed.get(event)?.flatMap(({ to }) => to.map(({ role }) => role)));
  expect(roles).toEqual([['coordinator'], ['coordinator'], ['coordinator', 'leader'], ['coordinator', 'leader']]);
  expect(kinds(live('2020-08-01T00:00:00+07:00', convene(), conclude([]), issue()))).toEqual([]);
});

it('writes, when it is asked later, to those alone who still owe an answer, and of the last reminder alone', () => {
  const { events, state } = live('2020-06-29T09:00:00+07:00', convene(), invite());
  const [first, second] = events.flatMap(([, e]) => (e.type === 'InvitationReminderFired' ? [e] : []));
  if (first === undefined || second === undefined) throw new Error('two reminders were to fire');
  expect(conference.letters(state, first)).toEqual([]);
  const keys = (of: typeof state) => conference.letters(of, second).map(({ key }) => key.split('/').at(-1));
  expect(keys(state)).toEqual([hoaLu, nhoQuan]);
  const data = { ...reply(hoaLu).data, by: ofHoaLu.person };
  const answered = conference.evolve(state, { type: 'InvitationReplied', data }, instant('2020-06-29T10:00:00+07:00'));
  expect(keys(answered)).toEqual([nhoQuan]);
});

it('makes good what an outage held up, in order, the last reminder for all of a kind', () => {
  const late = givenConference(...pastOf(convene(), invite())).dueBy('2020-07-09T09:00:00+07:00');
  expect(late).toMatchObject([
    { type: 'InvitationReminderFired', data: { key: 'v1/-1', superseded: ['v1/-2'] } },
    { type: 'ConferenceDayReached' },
    { type: 'NoticeReminderFired', data: { key: 'v1/1', superseded: ['v1/-1', 'v1/0'] } },
  ]);
});

it('is held from the first moment of its day', () => {
  const ready = givenConference(...pastOf(convene()));
  expect(ready.dueBy('2020-06-29T23:59:59+07:00')).toEqual([]);
  expect(ready.dueBy('2020-06-30T00:00:00+07:00')).toEqual([
    { type: 'ConferenceDayReached', data: { on: facts.heldOn } },
  ]);
});

it('ends when the notice is out and the day is over, not before', () => {
  const sameDay = pastOf(convene(), conclude([]), issue('2020-06-30T16:00:00+07:00', '2020-06-30'));
  const { state } = givenConference(...sameDay);
  expect(conference.ended(state)).toBe(false);
  expect(conference.nextDue(state)).toEqual({ key: 'ConferenceDayPassed', at: instant('2020-07-01T00:00:00+07:00') });
  expect(conference.ended(liveUntil(state, '2020-07-01T00:00:00+07:00').state)).toBe(true);
  expect(conference.ended(givenConference(...pastOf(convene(), conclude([]), issue())).state)).toBe(true);
  expect(conference.ended(givenConference(...pastOf(convene(), conclude([]))).state)).toBe(false);
  expect(onTheDay).toContain(facts.heldOn);
});
