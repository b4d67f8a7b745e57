import { describe, expect, it } from 'vitest';
import { contactsOf } from '#domain/organisation/queries.ts';
import { recorded } from '#domain/organisation/state.ts';
import { nextReview, reviewsDue, reviewsToPropose } from '#domain/organisation/yearly-plan.ts';
import {
  committee,
  committeeId,
  established,
  givenRegister,
  now,
  on,
  province,
  tell,
  unitId,
} from '#test/domain/organisation/support.ts';

const register = givenRegister(established(province));
const open = { since: null, until: null };
const plan = {
  reviews: [{ span: 'halfYear', leadDays: 30, ...open } as const, { span: 'year', leadDays: 45, ...open } as const],
};

describe('a committee', () => {
  it('is registered, is nothing new the second time, and is revised when it differs', () => {
    register
      .when({ type: 'RegisterCommittee', data: committee }, now)
      .then({ type: 'CommitteeRegistered', data: committee });
    const state = { type: 'CommitteeRegistered', data: committee } as const;
    const standing = givenRegister(established(province), ['2020-01-03T08:00:00+07:00', state]);
    standing.when({ type: 'RegisterCommittee', data: committee }, now).nothing();
    const revised = { ...committee, layout: 'state' } as const;
    standing.when({ type: 'RegisterCommittee', data: revised }, now).then({ type: 'CommitteeRevised', data: revised });
  });

  it.each([
    ['an unknown host', { host: unitId('nowhere') }, 'unit-not-registered', '/host'],
    ['an unknown standing agency', { standingAgency: unitId('nowhere') }, 'unit-not-registered', '/standingAgency'],
    ['no programme', { programmes: [] }, 'committee-without-programme', '/programmes'],
    ['no issuer code', { issuerCode: '' }, 'committee-detail-empty', '/issuerCode'],
    ['an id that is none', { id: committeeId('BCĐ QCDC') }, 'committee-id-malformed', '/id'],
  ])('is refused with %s', (_, change, code, pointer) => {
    const { decision } = register.when({ type: 'RegisterCommittee', data: { ...committee, ...change } }, now);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('keeps its yearly plan when it is revised', () => {
    const told = tell(
      register.state,
      { type: 'RegisterCommittee', data: committee },
      { type: 'SetYearlyPlan', data: { committee: committee.id, plan } },
      { type: 'RegisterCommittee', data: { ...committee, place: 'Hoa Lư' } },
    );
    expect(told.ok && recorded(told.state).committees.get(committee.id)).toMatchObject({
      place: 'Hoa Lư',
      yearlyPlan: plan,
    });
  });

  it('has no plan with the same span twice, or with no days of lead', () => {
    const twice = { reviews: [plan.reviews[0], plan.reviews[0]].filter((review) => review !== undefined) };
    const none = { reviews: [{ span: 'year', leadDays: 0, ...open } as const] };
    const after = (bad: typeof twice | typeof none) =>
      tell(
        register.state,
        { type: 'RegisterCommittee', data: committee },
        { type: 'SetYearlyPlan', data: { committee: committee.id, plan: bad } },
      );
    expect(after(twice)).toMatchObject({
      refusal: { code: 'yearly-plan-span-repeated', pointer: '/plan/reviews/1/span' },
    });
    expect(after(none)).toMatchObject({ refusal: { pointer: '/plan/reviews/0/leadDays' } });
  });
});

describe('contacts of a unit', () => {
  const reporter = { name: 'Nguyễn Văn A', email: 'bao.cao@ninhbinh.example' };

  it('are replaced as a whole', () => {
    const told = tell(
      register.state,
      { type: 'SetContacts', data: { unit: province.id, contacts: { reporter, leader: reporter } } },
      { type: 'SetContacts', data: { unit: province.id, contacts: { reporter } } },
    );
    expect(told.ok && contactsOf(told.state, province.id)).toEqual({ reporter });
  });

  it.each(['', 'ninhbinh', 'a b@c.vn', 'a@', '@c.vn', 'a@b..vn', 'a@b@c.vn', 'a@c.vn, b@c.vn'])(
    'are refused with the e-mail "%s"',
    (email) => {
      const contacts = { unitHead: { ...reporter, email } };
      const { decision } = register.when({ type: 'SetContacts', data: { unit: province.id, contacts } }, now);
      expect(decision).toMatchObject({
        refusal: { code: 'contact-email-malformed', pointer: '/contacts/unitHead/email' },
      });
    },
  );
});

describe('the yearly plan', () => {
  it('proposes the half-year 30 days before data end on 14/6 and the year 45 days before 14/12', () => {
    const planned = reviewsToPropose(plan, on('2026-01-01'), on('2026-12-31'));
    expect(planned.map(({ key, proposeOn, cutOff }) => [key, proposeOn, cutOff])).toEqual([
      ['h1-2026', '2026-05-15', '2026-06-14'],
      ['y-2026', '2026-10-30', '2026-12-14'],
    ]);
  });

  it('goes on in the next year, and is silent when nothing is planned', () => {
    expect(nextReview(plan, on('2026-10-31'))?.key).toBe('h1-2027');
    expect(nextReview({ reviews: [] }, on('2026-10-31'))).toBeNull();
  });

  it('has due what a round of the last 60 days should have proposed, beside what comes next', () => {
    const years = {
      reviews: [
        { span: 'year', leadDays: 40, ...open },
        { span: 'stage', years: 5, endsIn: 2026, leadDays: 30, until: null },
      ],
    } as const;
    expect(reviewsDue(years, on('2026-11-30')).map(({ key, proposeOn }) => [key, proposeOn])).toEqual([
      ['y-2026', '2026-11-04'],
      ['2022-2026', '2026-11-14'],
    ]);
    expect(reviewsDue(years, on('2027-02-01'))).toEqual([]);
  });

  it('finds a proposal that falls into the year before', () => {
    const early = { reviews: [{ span: 'halfYear', leadDays: 200, ...open } as const] };
    expect(reviewsToPropose(early, on('2025-11-01'), on('2025-12-31')).map((review) => review.key)).toEqual([
      'h1-2026',
    ]);
  });
});
