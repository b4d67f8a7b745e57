import { expect, it } from 'vitest';
import { unusedSlug } from '#web/kit/slug.ts';
import {
  bodyOf,
  formOf,
  newCommittee,
  newCommitteeId,
  ofHost,
  ofLayout,
} from '#web/screens/committees/committee-form.ts';
import { emptyRow, membersOf, nextRow, pasted } from '#web/screens/committees/member-rows.ts';
import { committees as vi } from '#web/words/vi/committees.ts';
import type { Committee } from '#web/app/use-committees.ts';

const titles = { chair: 'Trưởng Ban Chỉ đạo', deputy: '', issuerCode: 'BCĐ' };
const committee: Committee = {
  id: 'ban-chi-dao-qcdc',
  host: 'ninh-binh',
  name: 'Ban Chỉ đạo thực hiện dân chủ ở cơ sở',
  aliases: ['BCĐ QCDC', 'Ban Chỉ đạo QCDC'],
  programmes: ['QCDC', 'DVDC'],
  layout: 'party',
  superior: 'Tỉnh ủy Ninh Bình',
  issuerCode: 'BCĐ',
  place: 'Ninh Bình',
  chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh'] },
  standingDeputy: null,
  standingAgency: 'ban-tgdv',
  hierarchy: null,
  follows: 'party',
  earlierNames: [],
  members: [],
  numberSeries: null,
  papers: { contact: 'đồng chí Nguyễn Văn A, điện thoại 0229', reportTo: ['Thường trực Tỉnh ủy'] },
  signers: [{ authority: '', post: 'Trưởng Ban' }],
  yearlyPlan: { reviews: [{ span: 'year', leadDays: 30, since: null, until: null }] },
};

it('sends back a committee that nobody changed as it was read', () => {
  const { id: _, yearlyPlan: __, earlierNames: ___, members: ____, numberSeries: _____, ...rest } = committee;
  const { hierarchy: ______, follows: _______, signers: ________, ...content } = rest;
  expect(bodyOf(formOf(committee, ['QCDC', 'DVK']))).toEqual({ ...content, programmes: ['QCDC', 'DVDC'] });
});

it('has no standing deputy where neither title nor post is written, and asks for the title where a post is', () => {
  const empty = newCommittee(titles);
  expect(bodyOf(empty).standingDeputy).toBeNull();
  expect(bodyOf({ ...empty, 'standingDeputy/posts': 'Trưởng ban' }).standingDeputy).toEqual({
    title: '',
    posts: ['Trưởng ban'],
  });
});

it('makes an id of the name, and never that of another committee: it would be changed instead', () => {
  const taken = newCommitteeId('Ban Chỉ đạo QCDC', [committee]);
  expect(taken).toBe('ban-chi-dao-qcdc-2');
  expect(newCommitteeId('Ban Chỉ đạo QCDC', [committee, { ...committee, id: taken }])).toBe('ban-chi-dao-qcdc-3');
  expect(newCommitteeId('Ban Chỉ đạo “Dân vận khéo”', [committee])).toBe('ban-chi-dao-dan-van-kheo');
  expect(unusedSlug('dài '.repeat(60), new Set()).length).toBeLessThanOrEqual(70);
  expect(unusedSlug('dài '.repeat(60), new Set())).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it('proposes what its papers say by the host, and writes over nothing that somebody wrote', () => {
  const empty = newCommittee(titles);
  const province = {
    ...{ name: 'tỉnh Ninh Bình', kind: 'tỉnh' },
    superiors: { party: 'Tỉnh ủy Ninh Bình', state: 'Ủy ban nhân dân tỉnh Ninh Bình' },
  };
  const commune = {
    ...{ name: 'xã Cúc Phương', kind: 'xã' },
    superiors: { party: 'Đảng ủy xã Cúc Phương', state: 'Ủy ban nhân dân xã Cúc Phương' },
  };
  expect(ofHost(empty, null, province)).toEqual({ superior: 'Tỉnh ủy Ninh Bình', place: 'Ninh Bình' });
  const proposed = { ...empty, ...ofHost(empty, null, province) };
  expect(ofHost(proposed, province, commune)).toEqual({ superior: 'Đảng ủy xã Cúc Phương', place: 'Cúc Phương' });
  expect(ofHost({ ...proposed, superior: 'Tỉnh ủy' }, province, commune)).toEqual({
    superior: 'Tỉnh ủy',
    place: 'Cúc Phương',
  });
  expect(ofLayout(proposed, province, 'state')).toEqual({
    ...{ layout: 'state', hierarchy: 'state', superior: 'Ủy ban nhân dân tỉnh Ninh Bình' },
  });
  expect(ofLayout({ ...proposed, superior: 'Tỉnh ủy', hierarchy: 'front' }, province, 'state')).toEqual({
    ...{ layout: 'state', hierarchy: 'front', superior: 'Tỉnh ủy' },
  });
});

it('says which hierarchy it follows where that is another than its layout has', () => {
  expect(bodyOf(formOf({ ...committee, follows: 'front' }, [])).hierarchy).toBe('front');
  expect(bodyOf(formOf({ ...committee, hierarchy: 'party' }, [])).hierarchy).toBeUndefined();
  expect(newCommittee(titles).hierarchy).toBe('party');
});

const { headed } = vi.members;

it('takes no head row for a member, reads by it, and names what it does not take', () => {
  const cells = 'TT\tHọ và tên\tChức vụ\tĐơn vị\tNgày quyết định\n1\tTrần Thị B\tPhó Bí thư\tTỉnh ủy\t30/6/2023';
  expect(pasted(cells, headed)).toEqual({
    rows: [{ ...emptyRow, name: 'Trần Thị B', post: 'Phó Bí thư', decidedOn: '30/6/2023' }],
    head: ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Ngày quyết định'],
    unread: ['TT', 'Đơn vị'],
  });
  expect(pasted('Họ Văn Tên\tGiám đốc', headed)?.rows).toHaveLength(1);
});

it('reads members copied from a sheet, and sends none for a line on which nothing is written', () => {
  const cells = 'Nguyễn Văn A\tGiám đốc Sở Nội vụ\tcơ quan nhà nước\t1234-QĐ/TU\t30/6/2023\r\nTrần Thị B\tPhó Bí thư\n';
  const rows = pasted(cells, headed)?.rows ?? [];
  expect(membersOf([...rows, emptyRow])).toEqual([
    {
      ...{ name: 'Nguyễn Văn A', post: 'Giám đốc Sở Nội vụ', area: 'cơ quan nhà nước' },
      ...{ decision: '1234-QĐ/TU', decidedOn: '2023-06-30' },
    },
    { name: 'Trần Thị B', post: 'Phó Bí thư', area: '', decision: '', decidedOn: null },
  ]);
  expect(pasted('Nguyễn Văn A', headed)).toBeNull();
  // A cell of two lines is one cell.
  expect(pasted('"Nguyễn\nVăn A"\tGiám đốc\n', headed)?.rows).toEqual([
    { ...emptyRow, name: 'Nguyễn Văn A', post: 'Giám đốc' },
  ]);
  expect(nextRow(rows.slice(0, 1))).toEqual({ ...emptyRow, decision: '1234-QĐ/TU', decidedOn: '30/6/2023' });
});
