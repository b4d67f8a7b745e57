import { expect, it } from 'vitest';
import { filterInWords } from '#domain/words/export-filter.ts';

const nobody = (): null => null;

it.each([
  ['state', 'overdue', 'Trạng thái: quá hạn'],
  ['status', 'collecting', 'Trạng thái: đang nhận báo cáo'],
  ['status', 'toPrint', 'Trạng thái: chờ in'],
  ['rehearsal', 'true', 'Loại: diễn tập'],
  ['area', 'huyen-a', 'Địa bàn: huyen-a'],
  ['from', '2020-06-01', 'Từ ngày: 01/06/2020'],
  ['text', 'dan van', 'Có chữ: "dan van"'],
  ['kind', 'exported', 'Loại: xuất danh sách'],
  ['kind', 'police', 'Loại: công an'],
  ['template', 'manualUrge', 'Loại thư: Đôn đốc'],
  ['template', 'qcdc', 'Đề cương: qcdc'],
  ['version', '3', 'Phiên bản: 3'],
  ['hierarchy', 'party', 'Hệ thống: Đảng'],
  ['programme', 'QCDC', 'Chương trình: Quy chế dân chủ ở cơ sở'],
  ['age', 'over365', 'Thời gian từ ngày kết luận: trên 365 ngày'],
  ['sort', 'due', 'Thứ tự: theo thời hạn'],
  ['silent', 'true', 'Quá 3 tháng chưa báo cáo'],
  ['cycle', 'khong-co', 'Đợt báo cáo: khong-co'],
  ['moi', 'x', 'moi: x'],
])('says %s=%s as "%s"', (name, value, said) => {
  expect(filterInWords([[name, value]], nobody)).toEqual([said]);
});

it('names what a wish points to, and says nothing of pages, of empty wishes and of what excludes nothing', () => {
  const nameOf = (kind: string, id: string): string => `${kind} ${id}`;
  const asked = [
    ...([
      ['unit', 'a'],
      ['stream', 'cycle/x'],
      ['limit', '5'],
      ['offset', '2'],
      ['before', '0'],
    ] as const),
    ...([
      ['token', 'geheim'],
      ['text', ''],
      ['silent', 'false'],
    ] as const),
  ];
  expect(filterInWords(asked, nameOf)).toEqual(['Đơn vị: unit a', 'Thuộc: stream cycle/x']);
});
