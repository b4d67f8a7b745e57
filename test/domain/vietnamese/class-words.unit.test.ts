import { describe, expect, it } from 'vitest';
import { readClass } from '#domain/vietnamese/class-words.ts';

/** As conclusions of the published cases and of the laws of 2007, 2022 and 2025 say it. */
const phrases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['các huyện', ['districts'], []],
  ['các huyện, thành phố', ['districts'], []],
  ['UBND các huyện, thị xã, thành phố', ['districts'], []],
  ['các xã, thị trấn', ['communes'], []],
  ['các xã, phường, đặc khu', ['communes'], []],
  ['các cấp, ngành', ['districts', 'communes', 'agencies'], []],
  ['các cấp, các ngành, địa phương', ['districts', 'communes', 'agencies'], []],
  ['các cấp, ngành, đơn vị', ['districts', 'communes', 'bodies'], []],
  ['các cấp ủy, chính quyền', ['districts', 'communes', 'partyCommittees'], []],
  ['cấp ủy, chính quyền các cấp', ['districts', 'communes', 'partyCommittees'], []],
  ['các sở, ban, ngành', ['agencies'], []],
  ['các sở, ban, ngành cấp tỉnh', ['agencies'], ['province']],
  ['các sở', ['departments'], []],
  ['các cơ quan, đơn vị', ['bodies'], []],
  ['từng cơ quan, đơn vị', ['bodies'], []],
  ['các cơ quan cấp xã', ['bodies'], ['commune']],
  ['các tổ chức chính trị - xã hội', ['massOrganisations'], []],
  ['các tổ chức chính trị – xã hội', ['massOrganisations'], []],
  ['MTTQ và các đoàn thể', ['front', 'massOrganisations'], []],
  ['các huyện ủy, thành ủy, đảng ủy trực thuộc', ['partyCommittees'], []],
  ['các nhà trường', ['schools'], []],
  ['các doanh nghiệp, hợp tác xã', ['employers'], []],
  ['thôn, tổ dân phố', ['hamlets'], []],
  ['các bệnh viện, trạm y tế', ['health'], []],
  ['Ban Chỉ đạo cấp huyện, cấp xã', ['districts', 'communes'], ['district', 'commune']],
];

describe('a class of bodies', () => {
  it.each(phrases)('%s is read by rule', (phrase, classes, at) => {
    expect(readClass(phrase)).toEqual({ classes, at });
  });

  it.each(['từng thành viên Ban Chỉ đạo cấp huyện', 'người đứng đầu', 'cán bộ, đảng viên', 'thị trường', ''])(
    '"%s" names no units: a person says who is meant',
    (phrase) => {
      expect(readClass(phrase)).toEqual({ classes: [], at: [] });
    },
  );
});
