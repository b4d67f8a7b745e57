import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  conclude,
  convene,
  coordinator,
  givenConference,
  hoaLu,
  invite,
  leader,
  liveUntil,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Past,
} from '#test/domain/conference/support.ts';

const at = '2020-06-26T09:00:00+07:00';
const move = (heldOn = '2020-07-14', reason = 'bão số 2') =>
  ({ type: 'MoveConference', data: { heldOn: civilDate(heldOn), hour: '14:00', reason } }) as const;
const putOff = (decision: 'postpone' | 'cancel', reason = 'dịch bệnh') =>
  ({ type: 'PostponeOrCancel', data: { decision, reason } }) as const;
const lastOf = (past: Past) => {
  const [, event] = past[past.length - 1] ?? [];
  if (event === undefined) throw new Error('no event');
  return { event, state: givenConference(...past).state };
};

it('plans anew only what is open: dates and reminders move, invitations and answers stay', () => {
  const reply = { type: 'ReplyInvitation', data: { invitee: hoaLu, answer: 'accept', substitute: null } } as const;
  const past = pastOf(convene(), invite(), [at, ofHoaLu, reply], [at, leader, move()]);
  const { state, events } = liveUntil(givenConference(...past).state, '2020-07-31T00:00:00+07:00');
  expect(state).toMatchObject({
    facts: { heldOn: '2020-07-14', hour: '14:00' },
    plan: { version: 2, latestInvitationOn: '2020-07-08', noticeDueOn: '2020-07-21' },
    invitations: { number: 7 },
    replies: [{ invitee: hoaLu }],
  });
  expect(events.map(([when, { type }]) => `${when.slice(0, 10)} ${type}`)).toEqual([
    '2020-07-10 InvitationReminderFired',
    '2020-07-13 InvitationReminderFired',
    '2020-07-13 ConferenceDayReached',
    '2020-07-20 NoticeReminderFired',
    '2020-07-21 NoticeReminderFired',
    '2020-07-22 NoticeReminderFired',
    '2020-07-24 NoticeReminderFired',
  ]);
  const reminders = events.flatMap(([, e]) => (e.type === 'InvitationReminderFired' ? [e.data] : []));
  expect(reminders.map(({ key, invitees }) => [key, invitees])).toEqual([
    ['v2/-2', [nhoQuan]],
    ['v2/-1', [nhoQuan]],
  ]);
});

it('tells those who were invited, and every cycle; nobody before the invitations went out', () => {
  const { event, state } = lastOf(pastOf(convene(), invite(), [at, leader, move()]));
  expect(conference.letters(state, event)).toMatchObject([
    {
      key: 'moved/v2/hoa-lu',
      template: 'conferenceMoved',
      facts: { previousDate: '2020-06-30', heldOn: '2020-07-14' },
    },
    { key: 'moved/v2/nho-quan' },
  ]);
  expect(conference.commands(state, event)).toMatchObject([
    { to: 'cycle/qcdc-2020-h1', type: 'LinkConference', data: { heldOn: '2020-07-14' } },
    { to: 'cycle/dvk-2020-h1', type: 'LinkConference' },
  ]);
  const before = lastOf(pastOf(convene(), [at, leader, move()]));
  expect(conference.letters(before.state, before.event)).toEqual([]);
});

it('refuses the same day, a day past, no reason, others, and what has taken place', () => {
  const ready = givenConference(...pastOf(convene()));
  ready
    .when({ type: 'MoveConference', data: { ...move('2020-06-30').data, hour: '08:00' } }, { at, actor: leader })
    .nothing();
  ready.when(move('2020-06-25'), { at, actor: leader }).refused('conference-day-past');
  ready.when(move('2020-07-14', ''), { at, actor: leader }).refused('conference-reason-missing');
  ready.when(move(), { at, actor: ofHoaLu }).refused('conference-not-the-host');
  const call = { type: 'RecordRollCall', data: { point: 'chinh', entries: [], present: 40 } } as const;
  const met = givenConference(...pastOf(convene(), [onTheDay, coordinator, call]));
  met.when(move(), { at: onTheDay, actor: leader }).refused('conference-day-reached');
  met.when(putOff('cancel'), { at: onTheDay, actor: leader }).refused('conference-day-reached');
  const concluded = givenConference(...pastOf(convene(), conclude([])));
  concluded.when(move(), { at: onTheDay, actor: leader }).refused('conference-day-reached');
  concluded.when(putOff('postpone'), { at: onTheDay, actor: leader }).refused('conference-day-reached');
});

it('is still moved on its very morning, after the day was reached', () => {
  const { state } = liveUntil(givenConference(...pastOf(convene())).state, '2020-06-30T06:00:00+07:00');
  expect(state.status).toBe('held');
  const reached = [
    ['2020-06-30T00:00:00+07:00', { type: 'ConferenceDayReached', data: { on: civilDate('2020-06-30') } }],
  ] as const;
  const morning = givenConference(...pastOf(convene()), ...reached);
  expect(morning.when(move(), { at: '2020-06-30T06:30:00+07:00', actor: leader }).decision.kind).toBe('accepted');
});

it('waits without any reminder while it is postponed, until it gets a new day', () => {
  const past = pastOf(convene(), invite(), [at, leader, putOff('postpone')]);
  const { event, state } = lastOf(past);
  expect(conference.nextDue(state)).toBeNull();
  expect(conference.ended(state)).toBe(false);
  expect(conference.letters(state, event).map(({ key }) => key)).toEqual([
    'postponed/v1/hoa-lu',
    'postponed/v1/nho-quan',
  ]);
  const waiting = givenConference(...past);
  waiting.when(putOff('postpone'), { at, actor: leader }).nothing();
  waiting
    .when({ type: 'Conclude', data: { declaredCount: null, tasks: [] } }, { at: onTheDay, actor: leader })
    .refused('conference-postponed');
  const [, , send] = invite();
  waiting.when(send, { at, actor: leader }).refused('conference-postponed');
  const again = pastOf(convene(), [at, leader, putOff('postpone')], [at, leader, move()]);
  expect(givenConference(...again).state).toMatchObject({ status: 'convened', facts: { heldOn: '2020-07-14' } });
});

it('ends when it is cancelled, and says so to those who were invited', () => {
  const past = pastOf(convene(), invite(), [at, leader, putOff('cancel')]);
  const { event, state } = lastOf(past);
  expect(conference.ended(state)).toBe(true);
  expect(conference.nextDue(state)).toBeNull();
  expect(conference.letters(state, event)).toHaveLength(2);
  givenConference(...past)
    .when(move(), { at, actor: leader })
    .refused('conference-cancelled');
  givenConference(...pastOf(convene()))
    .when(putOff('cancel', ''), { at, actor: leader })
    .refused('conference-reason-missing');
});

it('leaves no level of its cycles short of its days, unless a named person accepts it with a reason', () => {
  const facts = { lower: '2020-07-03T10:00:00Z', conference: '2020-07-08', need: 5, latest: '2020-07-01' };
  const signedOff = { name: 'Trần Văn B', post: 'Phó Trưởng ban', reason: 'lịch của Trưởng ban' };
  const moving = (mayBeSignedOff: boolean, by: typeof signedOff | null = null) => {
    const { type, data } = move('2020-07-08');
    return { type, data: { ...data, short: [{ mayBeSignedOff, facts }], signedOff: by } };
  };
  const standing = givenConference(...pastOf(convene(), invite()));
  const refused = standing.when(moving(true), { at, actor: leader }).decision;
  expect(refused).toMatchObject({ refusal: { code: 'too-soon-after-lower-level', pointer: '/heldOn', facts } });
  standing.when(moving(false, signedOff), { at, actor: leader }).refused('too-soon-after-lower-level');
  standing.when(moving(true, { ...signedOff, name: ' ' }), { at, actor: leader }).refused('plan-sign-off-unnamed');
  const needless = { type: 'MoveConference', data: { ...move().data, signedOff } } as const;
  standing.when(needless, { at, actor: leader }).refused('plan-sign-off-not-needed');
  const { event } = lastOf(pastOf(convene(), invite(), [at, leader, moving(true, signedOff)]));
  expect(event).toMatchObject({ type: 'ConferenceMoved', data: { heldOn: '2020-07-08', signedOff } });
  expect(Object.keys(event.data)).not.toContain('short');
});
