import type { CheckFacts, CheckName, CheckResult } from '#domain/checks/check-result.ts';
import type { CheckWords } from '#domain/words/check-words.ts';
import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { englishChecks, englishOnlyOver } from '#domain/words/english/checks.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { say, type Wording } from '#domain/words/phrase.ts';

const missing = 'Chưa so sánh được vì thiếu số liệu: {missing}.';
const exempt = 'Không so sánh vì có số ước lượng: {exempt}.';

const nobody = [
  'Chưa so sánh được vì không đơn vị nào nêu đủ các số{nobody?}: {leftOut}.',
  'Chưa so sánh được vì không đơn vị nào nêu đủ các số{nobody?}.',
] as const;
const overSome = [
  'Số tổng hợp {allPart} lớn hơn {allWhole} vì có đơn vị chỉ nêu một trong hai số; ở các đơn vị nêu đủ thì {part} không vượt {whole}.',
  '{part} lớn hơn {whole}; chưa kết luận được vì có đơn vị không nêu đủ hai số ở: {unevenYears}.',
] as const;

/** Behind what was found over some of the units. */
const onlyOver: Readonly<Record<Language, Wording>> = {
  vi: [
    ...['allSum', 'allPart', 'unevenYears'].flatMap((fact) => [
      `Đơn vị không nêu đủ: {leftOut}.{${fact}?}`,
      `{leftOutCount} đơn vị không nêu đủ.{${fact}?}`,
    ]),
    'Chỉ so ở các đơn vị nêu đủ các số; không tính: {leftOut}.',
    'Chỉ so ở các đơn vị nêu đủ các số; không tính {leftOutCount} đơn vị.',
  ],
  en: englishOnlyOver,
};

/** The checks of docs/domain.md#checks as sentences: what was compared, what was found. */
export const checkWords: Record<CheckName, CheckWords> = {
  K1: {
    rule: 'Các chỉ tiêu thành phần cộng lại bằng số tổng',
    pass: [
      exempt,
      'Các chỉ tiêu thành phần cộng lại được {sum}, khớp số tổng {rounded} trong phạm vi làm tròn.',
      'Các chỉ tiêu thành phần cộng lại được {sum}, đúng bằng số tổng.',
      'Các chỉ tiêu thành phần cộng lại đúng bằng số tổng.',
    ],
    against: [
      missing,
      ...nobody,
      'Số tổng là {allStated}, các chỉ tiêu thành phần cộng lại được {allSum}, vì có đơn vị không nêu đủ các số; ở các đơn vị nêu đủ thì khớp.',
      'Các chỉ tiêu thành phần cộng lại được {sum}, số tổng là {stated}; chưa kết luận được vì có đơn vị không nêu đủ các số ở: {unevenYears}.',
      'Các chỉ tiêu thành phần cộng lại được {sum}, số tổng ghi {stated}.',
      'Có giá trị không phải là số: {notANumber}.',
      'Các chỉ tiêu thành phần cộng lại không bằng số tổng.',
    ],
  },
  K2: {
    rule: 'Tỷ lệ đúng bằng phép chia',
    pass: [exempt, 'Tính được {computed}%, đúng như đã ghi.', 'Tỷ lệ đúng như đã ghi.'],
    against: [
      missing,
      'Tính được {computed}% ({numerator} trên {denominator}), chỉ gồm đơn vị có đủ hai số; không tính: {leftOut}.',
      'Tính được {computed}% ({numerator} trên {denominator}), chỉ gồm đơn vị có đủ hai số; không tính {leftOutCount} đơn vị.',
      'Tính được {computed}% ({numerator} trên {denominator}), chỉ gồm đơn vị có đủ hai số.',
      'Tính được {computed}%, đã ghi {printed}%.',
      'Không chia được cho {denominator}.',
      'Tỷ lệ không khớp phép chia.',
    ],
  },
  K3: {
    rule: 'Số đã làm không vượt số tổng',
    pass: ['{part} không vượt {whole}.', 'Không vượt số tổng.'],
    against: [missing, ...nobody, ...overSome, '{part} lớn hơn số tổng {whole}.', 'Số đã làm vượt số tổng.'],
  },
  K4: {
    rule: 'Ngày của số liệu không sau hội nghị, hội nghị không sau ngày công bố',
    pass: 'Các ngày đúng thứ tự.',
    against: [
      'Số liệu có ngày muộn hơn ngày {held:date}: {figures}.',
      'Số liệu có ngày muộn hơn ngày công bố {published:date}: {figures}.',
      'Ngày công bố {published:date} trước ngày hội nghị {held:date}.',
      'Các ngày không đúng thứ tự.',
    ],
  },
  K5: {
    rule: 'Văn bản viện dẫn có trước hội nghị',
    pass: 'Không có văn bản nào muộn hơn ngày hội nghị.',
    against: ['Văn bản muộn hơn ngày hội nghị: {documents}.', 'Có văn bản muộn hơn ngày hội nghị.'],
  },
  K6: {
    rule: 'Số lượng nêu ra bằng số mục liệt kê',
    pass: ['Nêu {declared} mục, liệt kê {listed} mục.', 'Số lượng nêu ra khớp.'],
    against: [missing, 'Nêu {declared} mục nhưng liệt kê {listed} mục.', 'Số lượng nêu ra không khớp số mục liệt kê.'],
  },
  K7: {
    rule: 'Số tiêu biểu không vượt tổng số',
    pass: [
      'Không so sánh vì khác kỳ: {notCompared}.',
      '{part} không vượt {whole}.',
      'Số tiêu biểu không vượt tổng số.',
    ],
    against: [missing, ...nobody, ...overSome, '{part} lớn hơn tổng số {whole}.', 'Số tiêu biểu vượt tổng số.'],
  },
  K8: {
    rule: 'Văn bản viện dẫn đang có hiệu lực',
    pass: 'Không có văn bản nào hết hiệu lực hoặc chưa có hiệu lực.',
    against: [
      'Không có hiệu lực vào ngày {held:date}: {documents}.',
      'Có văn bản không có hiệu lực vào ngày hội nghị.',
    ],
  },
  K9: {
    rule: 'Số trang, lượt truy cập không phải số liệu',
    pass: 'Không có số nào như vậy.',
    against: ['Có vẻ không phải số liệu: {figures}.', 'Có số không phải số liệu.'],
  },
  K10: {
    rule: 'Số ghi lại đúng như lời văn',
    pass: 'Các số đúng như lời văn.',
    against: ['Khác với lời văn: {figures}.', 'Lời văn có thể hiểu hai cách: {ambiguous}.', 'Có số khác với lời văn.'],
  },
  K11: {
    rule: 'Nhiệm vụ có đơn vị thực hiện và thời hạn',
    pass: 'Mọi nhiệm vụ đều có đơn vị và thời hạn.',
    against: [
      '{withoutDate} nhiệm vụ không có thời hạn, {withoutAddressee} nhiệm vụ chưa nêu đơn vị.',
      'Có nhiệm vụ chưa đủ đơn vị hoặc thời hạn.',
    ],
  },
  K13: {
    rule: 'Năm không ghi được suy ra từ kỳ sơ kết, tổng kết',
    pass: ['Ngày {date:date} đúng như văn bản ghi.', 'Ngày đúng như văn bản ghi.'],
    against: [
      'Ghi "{stated:plain}", suy ra ngày {date:date}.',
      'Ghi ngày {held:date}, suy ra ngày {resolved:date}.',
      'Ngày {held:date} sớm hơn ngày có thể tổ chức hội nghị.',
      'Năm được suy ra, cần xem lại.',
    ],
  },
  K14: {
    rule: 'Thời gian chốt số liệu hai nửa năm nối liền thành cả năm',
    pass: ['{first} ngày và {second} ngày, cả năm {year} ngày.', 'Hai nửa năm nối liền.'],
    against: ['{first} ngày và {second} ngày, cả năm {year} ngày.', 'Hai nửa năm không nối liền.'],
  },
};

const spoken: Readonly<Record<Language, Readonly<Record<CheckName, CheckWords>>>> = {
  vi: checkWords,
  en: englishChecks,
};

/** What must hold. */
export function checkRule(check: CheckName, language: Language = 'vi'): string {
  return spoken[language][check].rule;
}

/** `nameOf` turns an indicator's code into its label: readers of a check know labels only. */
export function checkSentence(
  result: Pick<CheckResult, 'check' | 'outcome' | 'facts'>,
  nameOf: (code: string) => string,
  language: Language = 'vi',
): string {
  const words = spoken[language][result.check];
  const facts = readable({ ...result.facts, ...roundedTo(result) }, nameOf);
  const found = say(result.outcome === 'pass' ? words.pass : words.against, facts, language) ?? words.rule;
  // A share says it in its own sentence.
  const over =
    result.check === 'K2' || Object.hasOwn(facts, 'nobody') ? null : say(onlyOver[language], facts, language);
  return over === null ? found : `${found} ${over}`;
}

/** Parts that pass beside a whole that they are not were rounded: "exactly" would be untrue of them. */
function roundedTo({
  check,
  outcome,
  facts: { sum, stated },
}: Pick<CheckResult, 'check' | 'outcome' | 'facts'>): CheckFacts {
  const apart = typeof sum === 'string' && typeof stated === 'string' && !sameDecimal(sum, stated);
  return check === 'K1' && outcome === 'pass' && apart ? { rounded: stated } : {};
}

function readable(facts: CheckFacts, nameOf: (code: string) => string) {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      typeof value === 'string' ? asNumber(value) : typeof value === 'number' ? value : value.map(nameOf).join('; '),
    ]),
  );
}

/** Exact decimals come as text and are shown, digit for digit, as the tables beside them do, in either language. */
function asNumber(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? formatNumber(value) : value;
}
