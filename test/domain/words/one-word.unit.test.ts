import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { literalsOf, sources } from '#test/support/literals.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** A word that is not said, wherever it stands; `may` is what holds it and is right. */
interface Shunned {
  readonly said: RegExp;
  readonly instead: string;
  readonly may?: RegExp;
}

/** One word for one thing: docs/glossary.md. A unit searches a screen for the word it saw in its letter. */
const shunned: readonly Shunned[] = [
  { said: /(?<!\p{L})nộp(?!\p{L})/iu, instead: 'gửi (Nghị định 09/2019/NĐ-CP)' },
  { said: /xin (gia|lùi|thêm thời)/iu, instead: 'đề nghị gia hạn' },
  { said: /lùi hạn/iu, instead: 'gia hạn' },
  { said: /thẩm tra/iu, instead: 'rà soát (báo cáo), xác nhận hoàn thành (nhiệm vụ)' },
  {
    said: /(?<!\p{L})duyệt(?!\p{L})/iu,
    instead: 'phê duyệt (lãnh đạo), rà soát (chuyên viên)',
    may: /phê duyệt|trình duyệt/giu,
  },
  { said: /khóa sổ|khép lại|(đóng|chốt) tiếp nhận|tiếp nhận đã đóng/iu, instead: 'kết thúc tiếp nhận, kết thúc đợt' },
  { said: /biên nhận/iu, instead: 'số tiếp nhận' },
  { said: /người lập biểu/iu, instead: 'người lập báo cáo', may: /^Người lập biểu$/giu },
  {
    said: /ngày họp|dự họp|họp đột xuất|(đang|sắp|đã) họp(?!\p{L})/iu,
    instead: 'ngày hội nghị, dự hội nghị',
    may: /trước kỳ họp/giu,
  },
  { said: /triệu tập/iu, instead: 'lập hội nghị, phát hành giấy mời' },
  { said: /hội nghị (phải )?kết thúc (ít nhất )?một/iu, instead: 'gắn với' },
  { said: /anh\/chị|(?<!\p{L})bạn(?!\p{L})/iu, instead: 'đồng chí' },
  { said: /Chủ Nhật/u, instead: 'Chủ nhật' },
  { said: /im lặng/iu, instead: 'chưa báo cáo' },
  { said: /thang nhắc|(?<!\p{L})bậc(?!\p{L})/iu, instead: 'lịch nhắc việc, mốc nhắc' },
  { said: /độ tuổi/iu, instead: 'thời gian từ ngày kết luận' },
  { said: /mở (nhóm|thành đơn vị)|lớp đơn vị/iu, instead: 'xác định đơn vị cụ thể' },
  { said: /bị trả lại/iu, instead: 'yêu cầu bổ sung' },
  { said: /(?<!\p{L})báo (tiến độ|hoàn thành)/iu, instead: 'báo cáo tiến độ, báo cáo hoàn thành' },
  { said: /nợ báo cáo|còn nợ/iu, instead: 'chưa báo cáo' },
  { said: /quay vòng/iu, instead: 'lặp vòng' },
  { said: /tồn tại bị rỗng/iu, instead: 'ngày kết thúc trước ngày bắt đầu' },
  { said: /bộ máy/iu, instead: 'hệ thống', may: /sắp xếp bộ máy/giu },
  { said: /(?<!\p{L})các phần cộng|vượt số chung|bằng số chung/iu, instead: 'các chỉ tiêu thành phần, số tổng' },
  { said: /hoàn tác được|thể hoàn tác/iu, instead: 'không khôi phục lại được' },
  { said: /\(K\d+\)|quan hệ K\d/u, instead: 'the rule in words' },
  {
    said: /kế hoạch kỳ|(hủy|mở|lập) kỳ(?!\p{L})|kỳ diễn tập|kỳ thật|Kỳ báo cáo|các kỳ báo cáo/u,
    instead: 'đợt báo cáo (kỳ: the period)',
  },
];

const rooms = ['domain/words', 'domain/documents', 'web/words/vi', 'example/words', 'engine', 'api'];

function faultsIn(literal: string): readonly string[] {
  return shunned.flatMap(({ said, instead, may }) => {
    const rest = may === undefined ? literal : literal.replaceAll(may, '');
    return said.test(rest) ? [`${literal} → ${instead}`] : [];
  });
}

it('says one word for one thing on screens, in letters and on papers', () => {
  const faults = rooms
    .flatMap((room) => sources(join(root, room)))
    .flatMap((path) => {
      const name = relative(root, path).split(sep).join('/');
      return literalsOf(readFileSync(path, 'utf8').normalize('NFC'))
        .flatMap(faultsIn)
        .map((fault) => `${name}: ${fault}`);
    });
  expect(faults).toEqual([]);
});

it('finds each word that is shunned: the guard itself can fail', () => {
  const sentences = [
    'Hạn nộp',
    'Đơn vị xin gia hạn',
    'Trả lời lùi hạn',
    'chờ thẩm tra',
    'chờ duyệt',
    'Đóng tiếp nhận',
    'Số biên nhận',
    'Chưa có người lập biểu',
    'Ngày họp',
    'Triệu tập hội nghị',
    'Hội nghị phải kết thúc ít nhất một đợt',
    'Mật khẩu của Anh/Chị',
    'Chủ Nhật',
    'Im lặng quá 3 tháng',
    'Thang nhắc việc',
    'độ tuổi',
    'Mở nhóm thành đơn vị',
    'Nhiệm vụ bị trả lại',
    'Báo tiến độ',
    'còn nợ báo cáo',
    'bị quay vòng',
    'Thời gian tồn tại bị rỗng',
    'Bộ máy xử lý',
    'Các phần cộng lại',
    'Không thể hoàn tác',
    'Khác thường (K15)',
    'Lập kế hoạch kỳ',
  ];
  expect(shunned).toHaveLength(sentences.length);
  for (const [at, sentence] of sentences.entries()) expect(shunned[at]?.said.test(sentence), sentence).toBe(true);
  expect(faultsIn('phê duyệt báo cáo')).toEqual([]);
});
