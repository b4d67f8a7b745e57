import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { InviteFurther } from '#domain/conference/commands.ts';
import type { Invitee } from '#domain/conference/parts.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  invite,
  ofHoaLu,
  pastOf,
  signer,
  type Step,
  unitId,
} from '#test/domain/conference/support.ts';

const at = '2020-06-23T09:00:00+07:00';
const kimSon: Invitee = {
  ...{ id: 'kim-son', name: 'huyện Kim Sơn', unit: unitId('kim-son'), role: '', kind: 'member', count: null },
};
const guest: Invitee = { ...kimSon, id: 'khach', name: 'Ban Dân vận Trung ương', unit: null, person: 'đồng chí C' };
const data: InviteFurther['data'] = {
  ...{ number: 8, date: civilDate('2020-06-23'), signer, adHoc: false, reason: null },
  invitees: [kimSon, guest],
};
const further = (more: Partial<InviteFurther['data']> = {}, when = at): Step => [
  ...([when, coordinator] as const),
  { type: 'InviteFurther', data: { ...data, ...more } },
];
const out = () => givenConference(...pastOf(convene(), invite()));
const ask = (more: Partial<InviteFurther['data']> = {}) =>
  ({ type: 'InviteFurther', data: { ...data, ...more } }) as const;
const by = { at, actor: coordinator };

it('invites by a letter of its own those alone whom it names, and reminds them with the others', () => {
  const past = pastOf(convene(), invite(), further());
  const event = past.at(-1)?.[1];
  const { state } = givenConference(...past);
  if (event === undefined || state.status === 'none') throw new Error('no event');
  expect(state.facts.invitees.map(({ id }) => id)).toEqual([...facts.invitees.map(({ id }) => id), 'kim-son', 'khach']);
  expect(state.further).toMatchObject([{ letter: 2, number: 8, late: false }]);
  const letters = conference.letters(state, event);
  expect(letters.map(({ key }) => key)).toEqual(['invitation/2/kim-son']);
  expect(letters[0]?.facts).toMatchObject({ documentNumber: '08/GM-BCĐ' });
  const [paper] = conference.documents(state, event);
  expect(paper).toMatchObject({ key: 'invitation/2', document: { number: 8, body: { 1: { items: { length: 2 } } } } });
  expect(JSON.stringify(paper)).not.toContain(`huyện ${hoaLu}`);
  const again = pastOf(convene(), invite(), further(), further({ number: 9, invitees: [{ ...kimSon, id: 'x' }] }));
  expect(again.at(-1)?.[1]).toMatchObject({ data: { letter: 3 } });
});

it('keeps the same clear days as the invitations, names them, and takes an ad-hoc meeting with its reason', () => {
  const late = { at: '2020-06-26T09:00:00+07:00', actor: coordinator };
  const on = { date: civilDate('2020-06-26') };
  const refused = out().when(ask(on), late);
  refused.refused('conference-invitation-too-late');
  expect(refused.decision).toMatchObject({ refusal: { facts: { latest: '2020-06-24', heldOn: '2020-06-30' } } });
  out()
    .when(ask({ ...on, adHoc: true }), late)
    .refused('conference-reason-missing');
  expect(out().when(ask({ ...on, adHoc: true, reason: 'bị sót' }), late).decision).toMatchObject({
    events: [{ data: { adHocReason: 'bị sót', late: true } }],
  });
});

it('refuses before the invitations, once the hour has come, nobody, whoever is on the list, and a number that is given', () => {
  givenConference(...pastOf(convene()))
    .when(ask(), by)
    .refused('conference-invitations-not-issued');
  out()
    .when(ask({ adHoc: true, reason: 'x' }), { at: '2020-06-30T08:00:00+07:00', actor: coordinator })
    .refused('conference-day-reached');
  out()
    .when(ask({ invitees: [] }), by)
    .refused('conference-nobody-invited');
  const twice = out().when(ask({ invitees: [{ ...kimSon, id: hoaLu }] }), by);
  expect(twice.decision).toMatchObject({ refusal: { code: 'conference-id-repeated', pointer: '/invitees/0/id' } });
  const taken = out().when(ask({ number: '007' }), by);
  expect(taken.decision).toMatchObject({
    refusal: { code: 'conference-number-taken', facts: { document: '07/GM-BCĐ', date: '2020-06-22' } },
  });
  out().when(ask(), { at, actor: ofHoaLu }).refused('conference-not-the-host');
});
