import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { type Committee, type CommitteeMember, committeeNameOn } from '#domain/organisation/committee.ts';
import { recorded } from '#domain/organisation/state.ts';
import { committee, established, givenRegister, now, province, tell } from '#test/domain/organisation/support.ts';

const register = givenRegister(established(province));
const since = civilDate('2023-07-01');
const renamed = {
  ...{ committee: committee.id, from: since, name: 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở' },
  document: '1234-QĐ/TU ngày 30/6/2023',
};
const head: CommitteeMember = {
  ...{ name: 'Nguyễn Văn A', post: 'Giám đốc Sở Nội vụ', area: 'cơ quan nhà nước' },
  ...{ decision: '1234-QĐ/TU', decidedOn: civilDate('2023-06-30') },
};

function after(...commands: readonly OrganisationCommand[]): Committee {
  const told = tell(register.state, { type: 'RegisterCommittee', data: committee }, ...commands);
  const found = told.ok ? recorded(told.state).committees.get(committee.id) : undefined;
  if (found === undefined) throw new Error('the committee is not there');
  return found;
}

describe('the name of a committee', () => {
  it('is the old one up to the day before, and the new one from the day on', () => {
    const it = after({ type: 'RenameCommittee', data: renamed });
    expect(committeeNameOn(it, civilDate('2020-06-30'))).toBe(committee.name);
    expect(committeeNameOn(it, civilDate('2023-06-30'))).toBe(committee.name);
    expect(committeeNameOn(it, since)).toBe(renamed.name);
    expect(it).toMatchObject({ name: renamed.name, earlierNames: [{ name: committee.name, until: '2023-06-30' }] });
  });

  it('is corrected by revising it: what it was called earlier stays', () => {
    const corrected = after(
      { type: 'RenameCommittee', data: renamed },
      { type: 'RegisterCommittee', data: { ...committee, name: 'Ban Chỉ đạo dân chủ ở cơ sở' } },
    );
    expect(corrected).toMatchObject({
      name: 'Ban Chỉ đạo dân chủ ở cơ sở',
      earlierNames: [{ name: committee.name, until: '2023-06-30' }],
    });
  });

  it.each([
    ['none', { name: ' ' }, 'committee-detail-empty', '/name'],
    ['no document', { document: '' }, 'legal-basis-missing', '/document'],
    [
      'a day of the name before',
      { from: civilDate('2023-06-30'), name: 'khác' },
      'committee-name-out-of-order',
      '/from',
    ],
  ])('is refused: %s', (_, change, code, pointer) => {
    const told = tell(
      register.state,
      { type: 'RegisterCommittee', data: committee },
      { type: 'RenameCommittee', data: renamed },
    );
    if (!told.ok) throw new Error('it was renamed once');
    const wish = { ...renamed, name: 'mới', ...change };
    expect(tell(told.state, { type: 'RenameCommittee', data: wish })).toMatchObject({
      ok: false,
      refusal: { code, pointer },
    });
  });
});

describe('the members of a committee', () => {
  it('stand as the latest decision lists them, and stay when it is revised', () => {
    const it = after(
      { type: 'SetCommitteeMembers', data: { committee: committee.id, members: [head] } },
      { type: 'RegisterCommittee', data: { ...committee, place: 'Hoa Lư' } },
    );
    expect(it).toMatchObject({ place: 'Hoa Lư', members: [head] });
  });

  it.each([
    ['without a name', [{ ...head, name: ' ' }], 'committee-member-without-name', '/members/0/name'],
    ['twice in one post', [head, head], 'committee-member-repeated', '/members/1/name'],
  ])('are refused: %s', (_, members, code, pointer) => {
    const told = tell(register.state, { type: 'RegisterCommittee', data: committee });
    if (!told.ok) throw new Error('it was registered');
    const wish = { type: 'SetCommitteeMembers', data: { committee: committee.id, members } } as const;
    expect(tell(told.state, wish)).toMatchObject({ ok: false, refusal: { code, pointer } });
  });

  it('belong to a committee that there is', () => {
    register
      .when({ type: 'SetCommitteeMembers', data: { committee: committee.id, members: [] } }, now)
      .refused('committee-not-registered');
  });
});
