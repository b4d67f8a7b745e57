import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import { pointsWarning } from '#domain/conference/warnings.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  convene,
  convenedAt,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  invite,
  leader,
  ofHoaLu,
  onTheDay,
  pastOf,
  signer,
  unitId,
} from '#test/domain/conference/support.ts';

const at = '2020-06-22T09:00:00+07:00';
const by = { at: convenedAt, actor: coordinator };
const conveneWith = (more: Partial<typeof facts>) =>
  givenConference().when({ type: 'ConveneConference', data: { ...facts, ...more } }, by);

it('plans what hangs on the day: latest invitations, the notice, and the reminders of both', () => {
  const [event] = pastOf(convene());
  expect(event?.[1]).toMatchObject({
    type: 'ConferenceConvened',
    data: { plan: { version: 1, latestInvitationOn: '2020-06-24', noticeDueOn: '2020-07-07' } },
  });
  const counted = pastOf(convene({ settings: { ...facts.settings, clearDays: false } }));
  expect(counted[0]?.[1]).toMatchObject({ data: { plan: { latestInvitationOn: '2020-06-25' } } });
});

it('tells each of its cycles, for it may close several', () => {
  const past = pastOf(convene());
  const [, event] = past[0] ?? [];
  if (event === undefined) throw new Error('nothing convened');
  const told = conference.commands(givenConference(...past).state, event);
  expect(told).toMatchObject([
    { to: 'cycle/qcdc-2020-h1', type: 'LinkConference', data: { heldOn: '2020-06-30' } },
    { to: 'cycle/dvk-2020-h1', type: 'LinkConference', data: { conference: facts.conference } },
  ]);
  expect(new Set(told.map(({ key }) => key)).size).toBe(2);
});

it('takes what is not stated as not stated', () => {
  const bare = { hour: null, partOfDay: null, form: 'notStated', place: null, points: [], coChairs: [] } as const;
  expect(conveneWith({ ...bare, agenda: [], invitees: [] }).decision.kind).toBe('accepted');
});

it('refuses a conference for nothing, in the past, beyond the calendar, with a bad hour, or convened by others', () => {
  conveneWith({ cycles: [] }).refused('conference-without-cycle');
  conveneWith({ heldOn: civilDate('2020-06-09') }).refused('conference-day-past');
  conveneWith({ heldOn: civilDate('2026-12-30') }).refused('conference-day-outside-calendar');
  conveneWith({ hour: '8h' }).refused('conference-hour-malformed');
  conveneWith({ declaredPoints: -1 }).refused('conference-count-malformed');
  givenConference()
    .when({ type: 'ConveneConference', data: facts }, { ...by, actor: ofHoaLu })
    .refused('conference-not-the-host');
  givenConference(...pastOf(convene()))
    .when({ type: 'ConveneConference', data: facts }, by)
    .refused('conference-already-convened');
  givenConference()
    .when({ type: 'AddPoint', data: { id: 'x', name: 'x', unit: null, contact: null, isMain: false } }, by)
    .refused('conference-unknown');
});

it('points at what is stated twice', () => {
  const [cycle] = facts.cycles;
  const [point] = facts.points;
  if (cycle === undefined || point === undefined) throw new Error('no facts');
  conveneWith({ cycles: [cycle, cycle] }).refused('conference-id-repeated');
  const points = conveneWith({ points: [point, { ...point, isMain: false }] });
  points.refused('conference-id-repeated');
  expect(points.decision).toMatchObject({ refusal: { pointer: '/points/1/id' } });
  conveneWith({ points: [point, { ...point, id: 'b' }] }).refused('conference-two-main-points');
});

it('takes points and papers as they come, and warns when the declared number of points is another', () => {
  const past = pastOf(
    convene({ declaredPoints: 21 }),
    [
      at,
      coordinator,
      { type: 'AddPoint', data: { id: 'b', name: 'điểm cầu B', unit: null, contact: '0912', isMain: false } },
    ],
    [at, ofHoaLu, { type: 'RegisterPaper', data: { byKind: 'district', by: 'huyện Hoa Lư', title: null } }],
  );
  const { state } = givenConference(...past);
  expect(state).toMatchObject({ facts: { points: { length: 3 }, papers: [{ by: 'huyện Hoa Lư' }] } });
  expect('facts' in state ? pointsWarning(state.facts) : null).toEqual({ check: 'K6', declared: 21, listed: 3 });
});

it('refuses a point that exists, a second main point, and papers of whoever does not take part', () => {
  const known = givenConference(...pastOf(convene()));
  const point = { id: 'hoa-lu', name: 'x', unit: null, contact: null, isMain: false };
  known.when({ type: 'AddPoint', data: point }, { at, actor: coordinator }).refused('conference-id-repeated');
  known
    .when({ type: 'AddPoint', data: { ...point, id: 'c', isMain: true } }, { at, actor: coordinator })
    .refused('conference-two-main-points');
  known
    .when({ type: 'AddPoint', data: { ...point, id: 'c', name: '' } }, { at, actor: leader })
    .refused('conference-text-missing');
  known
    .when({ type: 'AddPoint', data: { ...point, id: 'c' } }, { at, actor: ofHoaLu })
    .refused('conference-not-the-host');
  const paper = { type: 'RegisterPaper', data: { byKind: 'district', by: 'X', title: 'T' } } as const;
  known.when(paper, { at, actor: { ...ofHoaLu, unit: unitId('kim-son') } }).refused('conference-not-taking-part');
  known
    .when({ ...paper, data: { ...paper.data, by: '' } }, { at, actor: coordinator })
    .refused('conference-text-missing');
  givenConference(...pastOf(convene(), [at, coordinator, paper]))
    .when(paper, { at, actor: coordinator })
    .nothing();
});

it('sends invitations in time: one numbered letter for all, a message to every unit, none to a group', () => {
  const past = pastOf(convene(), invite());
  const { state } = givenConference(...past);
  const [, event] = past[1] ?? [];
  if (event === undefined) throw new Error('no event');
  expect(conference.letters(state, event).map(({ key }) => key)).toEqual(['invitation/hoa-lu', 'invitation/nho-quan']);
  expect(conference.letters(state, event)[0]?.facts).toMatchObject({
    documentNumber: '07/GM-BCĐ',
    connectionPoint: 'điểm cầu Hoa Lư',
  });
  expect(conference.documents(state, event)).toMatchObject([
    {
      key: 'invitation',
      document: { type: 'giayMoi', number: 7, rehearsal: false, body: { 1: { items: { length: 3 } } } },
    },
  ]);
});

it('refuses invitations later than the latest day, names who can lift it, and takes an ad-hoc meeting with its reason', () => {
  const later = givenConference(...pastOf(convene()));
  const day = civilDate('2020-06-25');
  const send = (more: object) =>
    ({
      type: 'IssueInvitations',
      data: { number: 7, date: day, signer, adHoc: false, reason: null, ...more },
    }) as const;
  const on = { at: '2020-06-25T09:00:00+07:00', actor: coordinator };
  const refused = later.when(send({}), on);
  refused.refused('conference-invitation-too-late');
  expect(refused.decision).toMatchObject({
    refusal: { liftedBy: ['coordinator', 'leader'], facts: { latest: '2020-06-24' } },
  });
  later.when(send({ adHoc: true }), on).refused('conference-reason-missing');
  expect(later.when(send({ adHoc: true, reason: 'bão số 2' }), on).decision).toMatchObject({
    events: [{ data: { adHocReason: 'bão số 2', late: true } }],
  });
  givenConference(...pastOf(convene({ settings: { ...facts.settings, bindsAdHoc: true } })))
    .when(send({ adHoc: true, reason: 'bão số 2' }), on)
    .refused('conference-ad-hoc-bound');
});

it('flags invitations that bear an earlier date than the day they went out', () => {
  const past = pastOf(convene(), invite({ date: civilDate('2020-06-24') }, '2020-06-26T09:00:00+07:00'));
  expect(past[1]?.[1]).toMatchObject({ data: { late: true, adHocReason: null } });
});

it('refuses invitations twice, by others, dated tomorrow, without a number, or after the day', () => {
  const [, , command] = invite();
  const ready = givenConference(...pastOf(convene()));
  givenConference(...pastOf(convene(), invite()))
    .when(command, { at, actor: coordinator })
    .refused('conference-invitations-issued');
  ready.when(command, { at, actor: ofHoaLu }).refused('conference-not-the-host');
  ready.when(command, { at: '2020-06-21T09:00:00+07:00', actor: leader }).refused('conference-date-in-future');
  const [, , zero] = invite({ number: 0 });
  ready.when(zero, { at, actor: leader }).refused('conference-number-malformed');
  ready.when(command, { at: '2020-07-01T09:00:00+07:00', actor: leader }).refused('conference-day-reached');
});

const reply = (more: object = {}) =>
  ({ type: 'ReplyInvitation', data: { invitee: hoaLu, answer: 'accept', substitute: null, ...more } }) as const;

it('takes the answer of the invited unit, or the host for it, and the last one counts', () => {
  const invited = givenConference(...pastOf(convene(), invite()));
  invited
    .when(reply(), { at, actor: ofHoaLu })
    .then({ type: 'InvitationReplied', data: { ...reply().data, by: ofHoaLu.person } });
  const past = pastOf(
    convene(),
    invite(),
    [at, ofHoaLu, reply()],
    [at, coordinator, reply({ answer: 'substitute', substitute: 'phó ban' })],
  );
  const twice = givenConference(...past);
  expect(twice.state).toMatchObject({ replies: [{ answer: 'substitute', substitute: 'phó ban' }] });
  twice.when(reply({ answer: 'substitute', substitute: 'phó ban' }), { at, actor: coordinator }).nothing();
});

it('refuses answers without an invitation, for others, without a name of the substitute, or after the day', () => {
  givenConference(...pastOf(convene()))
    .when(reply(), { at, actor: ofHoaLu })
    .refused('conference-invitations-not-issued');
  const invited = givenConference(...pastOf(convene(), invite()));
  invited.when(reply({ invitee: 'kim-son' }), { at, actor: coordinator }).refused('conference-not-invited');
  invited.when(reply({ invitee: 'nho-quan' }), { at, actor: ofHoaLu }).refused('conference-not-your-invitation');
  invited.when(reply({ answer: 'substitute' }), { at, actor: ofHoaLu }).refused('conference-substitute-missing');
  invited.when(reply(), { at: '2020-07-01T00:00:00+07:00', actor: ofHoaLu }).refused('conference-day-reached');
  expect(invited.when(reply(), { at: onTheDay, actor: ofHoaLu }).decision.kind).toBe('accepted');
});
