import type { ProseFinding, ProseRule } from '#domain/prose-check/prose.ts';
import { englishProse } from '#domain/words/english/prose.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { say } from '#domain/words/phrase.ts';
import type { ProseWords } from '#domain/words/prose-words.ts';

/** Where periods that are summed are held against each other, each by its own name. */
function between(told: string): readonly string[] {
  return [
    `Của {then:plain} là {last}, của {now:plain} là {total}: ${told}`,
    `Kỳ trước {last}, kỳ này {total}: ${told}`,
  ];
}

/** What the checker of numbers in prose has to say, rule by rule. */
export const proseWords: Readonly<Record<ProseRule, ProseWords>> = {
  total: {
    right: [
      'Đúng với số của chỉ tiêu "{indicator}" ở loại hình được nêu.{setting?}',
      'Đúng với số của chỉ tiêu "{indicator}".',
      'Đúng với biểu.',
    ],
    against: [
      'Ghi {typed:plain} {typedMeasure:plain}, trong biểu chỉ tiêu "{indicator}" ở loại hình được nêu là {total} {measure:plain}.{setting?}',
      'Ghi {typed:plain} {typedMeasure:plain}, trong biểu chỉ tiêu "{indicator}" là {total} {measure:plain}.',
      'Ghi {stated}, trong biểu chỉ tiêu "{indicator}" ở loại hình được nêu là {total}.{setting?}',
      'Ghi {stated}, trong biểu chỉ tiêu "{indicator}" là {total}.',
      'Khác với biểu.',
    ],
  },
  'last-total': {
    right: ['Đúng với số kỳ trước của chỉ tiêu "{indicator}".', 'Đúng với số kỳ trước.'],
    against: ['Ghi {stated}, số kỳ trước của chỉ tiêu "{indicator}" là {total}.', 'Khác với số kỳ trước.'],
  },
  'year-total': {
    right: ['Đúng với số đã chốt của {year:plain}, chỉ tiêu "{indicator}".', 'Đúng với số đã chốt của kỳ được nêu.'],
    against: [
      'Ghi {stated}, số đã chốt của {year:plain} ở chỉ tiêu "{indicator}" là {total}.',
      'Khác với số đã chốt của kỳ được nêu.',
    ],
  },
  'own-figure': {
    right: ['Đúng với báo cáo của {body:plain}.', 'Đúng với báo cáo của đơn vị.'],
    against: [
      'Ghi {stated}, báo cáo của {body:plain} ở chỉ tiêu "{indicator}" là {total}.',
      'Khác với báo cáo của đơn vị được nêu.',
    ],
  },
  'named-figure': {
    right: ['Đúng với {name:plain}.', 'Đúng với số đã nhập.'],
    against: ['Ghi {stated}, {name:plain} là {total}.', 'Khác với số đã nhập.'],
  },
  'not-more-than-total': {
    right: 'Không vượt số tổng.',
    against: ['Ghi {stated}, lớn hơn số tổng của chỉ tiêu "{indicator}" là {total}.', 'Lớn hơn số tổng.'],
  },
  'parts-sum': {
    right: ['{parts} số thành phần cộng lại đúng bằng {stated}.', 'Các số thành phần cộng lại đúng bằng số tổng.'],
    against: [
      '{parts} số thành phần cộng lại được {sum}, số tổng ghi {stated}.',
      'Các số thành phần cộng lại không bằng số tổng.',
    ],
  },
  'part-within': {
    right: ['{stated} không vượt số tổng {whole}.', 'Không vượt số tổng.'],
    against: ['{stated} lớn hơn số tổng {whole} nêu trước đó.', 'Lớn hơn số tổng nêu trước đó.'],
  },
  'done-of-total': {
    right: ['{stated} không vượt {whole}.', 'Không vượt số tổng.'],
    against: ['{stated} trên {whole}: số đã làm vượt số tổng.', 'Số đã làm vượt số tổng.'],
  },
  percent: {
    right: ['{part} trên {whole} là {computed}%.', 'Tỷ lệ đúng với phép chia.'],
    against: ['{part} trên {whole} là {computed}%, không phải {stated}%.', 'Tỷ lệ không khớp phép chia.'],
  },
  change: {
    right: [
      'Từ {last} đến {total}: đúng với mức tăng, giảm ghi trong câu.{self?}',
      ...between('đúng với mức tăng, giảm.'),
      'Mức tăng, giảm đúng với số kỳ trước.',
    ],
    against: [
      'Từ {last} đến {total} là tăng {computed}%, văn bản ghi giảm {stated}%.{self?}{up?}{turned?}{percent?}',
      'Từ {last} đến {total} là giảm {computed}%, văn bản ghi tăng {stated}%.{self?}{down?}{turned?}{percent?}',
      'Từ {last} đến {total} là tăng, văn bản ghi giảm.{self?}{up?}{turned?}{times?}',
      'Từ {last} đến {total} là giảm, văn bản ghi tăng.{self?}{down?}{turned?}{times?}',
      'Từ {last} đến {total} là tăng {computed}, văn bản ghi giảm {stated}.{self?}{up?}{turned?}',
      'Từ {last} đến {total} là giảm {computed}, văn bản ghi tăng {stated}.{self?}{down?}{turned?}',
      'Từ {last} đến {total} là tăng {computed}%, văn bản ghi {stated}%.{self?}{up?}{percent?}',
      'Từ {last} đến {total} là giảm {computed}%, văn bản ghi {stated}%.{self?}{down?}{percent?}',
      'Từ {last} đến {total} là gấp {computed} lần, văn bản ghi {stated} lần.{self?}{up?}{times?}',
      'Từ {last} đến {total} là giảm {computed} lần, văn bản ghi {stated} lần.{self?}{down?}{times?}',
      'Từ {last} đến {total} là tăng {computed}, văn bản ghi {stated}.{self?}{up?}',
      'Từ {last} đến {total} là giảm {computed}, văn bản ghi {stated}.{self?}{down?}',
      ...between('tăng {computed}%, văn bản ghi giảm {stated}%.{up?}{turned?}{percent?}'),
      ...between('giảm {computed}%, văn bản ghi tăng {stated}%.{down?}{turned?}{percent?}'),
      ...between('tăng, văn bản ghi giảm.{up?}{turned?}{times?}'),
      ...between('giảm, văn bản ghi tăng.{down?}{turned?}{times?}'),
      ...between('tăng {computed}, văn bản ghi giảm {stated}.{up?}{turned?}'),
      ...between('giảm {computed}, văn bản ghi tăng {stated}.{down?}{turned?}'),
      ...between('tăng {computed}%, văn bản ghi {stated}%.{up?}{percent?}'),
      ...between('giảm {computed}%, văn bản ghi {stated}%.{down?}{percent?}'),
      ...between('gấp {computed} lần, văn bản ghi {stated} lần.{up?}{times?}'),
      ...between('giảm {computed} lần, văn bản ghi {stated} lần.{down?}{times?}'),
      ...between('tăng {computed}, văn bản ghi {stated}.{up?}'),
      ...between('giảm {computed}, văn bản ghi {stated}.{down?}'),
      'Mức tăng, giảm không khớp với số kỳ trước.',
    ],
  },
  difference: {
    right: ['{whole} gấp {computed} lần {part}.{times?}', '{whole} trừ {part} bằng {computed}.', 'Đúng với phép tính.'],
    against: [
      '{whole} gấp {computed} lần {part}, văn bản ghi {stated} lần.{times?}',
      '{whole} trừ {part} bằng {computed}, văn bản ghi {stated}.',
      'Không khớp phép tính.',
    ],
  },
  answers: {
    right: ['Đúng với số đơn vị trả lời như vậy ở chỉ tiêu "{indicator}".', 'Đúng với số đơn vị trả lời như vậy.'],
    against: [
      'Ghi {stated}, ở chỉ tiêu "{indicator}" có {total} đơn vị trả lời như vậy.',
      'Khác với số đơn vị trả lời như vậy.',
    ],
  },
  'same-twice': {
    right: ['Hai chỗ cùng ghi {stated}.', 'Các chỗ ghi giống nhau.'],
    against: [
      'Ghi {stated}, chỗ khác của báo cáo cùng nội dung ghi {before}.',
      'Hai chỗ cùng nội dung ghi hai số khác nhau.',
    ],
  },
  listed: {
    right: ['Nêu {stated}, liệt kê {listed} mục.', 'Số mục nêu ra khớp.'],
    against: ['Nêu {stated} nhưng liệt kê {listed} mục.', 'Số mục nêu ra không khớp số mục liệt kê.'],
  },
  'two-readings': {
    right: 'Chỉ có một cách hiểu.',
    against: [
      '"{typed:plain}" viết theo kiểu số tiếng Anh, nếu là số ấy thì viết {written:plain}; trong biểu chỉ tiêu "{indicator}" là {total}.',
      '"{typed:plain}" viết theo kiểu số tiếng Anh; nếu là số ấy thì viết {written:plain}.',
      '"{typed:plain}" có thể hiểu là {stated} hoặc {other}; trong biểu chỉ tiêu "{indicator}" là {total}.',
      '"{typed:plain}" có thể hiểu là {stated} hoặc {other}: viết lại cho rõ.',
      'Số này có thể hiểu hai cách.',
    ],
  },
  'two-indicators': {
    right: 'Chỉ có một chỉ tiêu mang tên này.',
    against: [
      'Ghi {stated}; hai chỉ tiêu cùng tên "{indicator}" và "{others}" có số khác nhau: viết lại cho rõ.',
      'Hai chỉ tiêu cùng tên có số khác nhau.',
    ],
  },
  reference: {
    right: 'Số này lấy từ bảng tổng hợp.',
    against: ['Không có số tổng hợp nào ứng với "{reference:plain}".', 'Không có số tổng hợp ứng với chỗ này.'],
  },
  'no-such-day': {
    right: 'Có ngày này.',
    against: ['Không có ngày {stated:plain}.', 'Không có ngày này.'],
  },
  'after-the-conference': {
    right: 'Không muộn hơn hội nghị.',
    against: ['Số liệu tính đến {day:date}, muộn hơn ngày hội nghị {held:date}.', 'Số liệu có ngày muộn hơn hội nghị.'],
  },
  'year-not-summed': {
    right: 'Không có gì để so sánh.',
    against: [
      'Nói về {year:plain}, không phải trọn một kỳ được cộng nên không có số đã chốt để so sánh.',
      'Không phải trọn một kỳ được cộng nên không có số đã chốt để so sánh.',
    ],
  },
  'period-dropped': {
    right: 'Kỳ này được cộng.',
    against: [
      'Sau khi được cộng vào tổng hợp, kỳ {year:plain} đã bị hủy: xem lại những gì nói về kỳ này.{withdrawn?}',
      'Tổng hợp này không cộng {year:plain}: số nói về kỳ đó không có gì để so sánh.',
      'Kỳ này không được cộng vào tổng hợp.',
    ],
  },
  'nothing-to-compare': {
    right: 'Không có gì để so sánh.',
    against: 'Không có số nào trong biểu hay trong văn bản để so sánh.',
  },
};

const spoken = { vi: proseWords, en: englishProse } as const;

/** `nameOf` turns an indicator's code into its label: who reads a report knows labels only. */
export function proseSentence(
  finding: Pick<ProseFinding, 'rule' | 'outcome' | 'facts' | 'typed'>,
  nameOf: (code: string) => string,
  language: Language = 'vi',
): string {
  const words = spoken[language][finding.rule];
  const facts = Object.entries<string | number>({ ...finding.facts, typed: finding.typed }).map(
    ([fact, value]): readonly [string, string | number] => [
      fact,
      (fact === 'indicator' || fact === 'others') && typeof value === 'string'
        ? nameOf(value)
        : typeof value === 'string'
          ? asNumber(value, fact)
          : value,
    ],
  );
  const wording = finding.outcome === 'right' ? words.right : words.against;
  return say(wording, Object.fromEntries<string | number>(facts), language) ?? finding.typed;
}

/** Exact decimals come as text. What was typed stays as it was, and a period, a unit, a name that is made of digits is no number. */
const decimals: ReadonlySet<string> = new Set([
  ...['stated', 'total', 'last', 'computed', 'other', 'before', 'sum', 'whole', 'part'],
]);

function asNumber(value: string, fact: string): string {
  return decimals.has(fact) && /^-?\d+(\.\d+)?$/.test(value) ? formatNumber(value) : value;
}
