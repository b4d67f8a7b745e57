import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput } from '#domain/prose-check/prose.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const input: ProseInput = {
  ...base,
  totals: [
    ...base.totals,
    { code: 'models', setting: 'stateBody', value: '300' },
    { code: 'models', setting: 'employer', value: '79' },
  ],
  lastTotals: [
    { code: 'models', setting: null, value: '968' },
    { code: 'congressShare', setting: null, value: '97.5' },
  ],
  bodies: [{ names: ['huyện Kim Sơn'], totals: [{ code: 'models', setting: null, value: '120' }] }],
  dates: { ...base.dates, before: { from: civilDate('2019-01-01'), to: civilDate('2019-06-30') } },
};
const bare: ProseInput = { ...input, indicators: [], relations: [], totals: [], lastTotals: [] };

const read = (text: string, of: ProseInput = input): readonly string[] =>
  checkProse({ ...of, sections: [{ code: 's', text }] }).map(
    ({ typed, outcome, rule }) => `${typed} ${outcome} ${rule}`,
  );
const expected = (text: string) =>
  checkProse({ ...input, sections: [{ code: 's', text }] }).flatMap((one) =>
    one.outcome === 'right' ? [] : [one.expected],
  );

describe('a number with the words of an indicator', () => {
  it.each([
    ['Duy trì 1.079 mô hình Dân vận khéo.', '1.079 right total'],
    ['Số mô hình Dân vận khéo được duy trì là 1.079.', '1.079 right total'],
    ['Tiếp tục duy 1.079 mô hình “Dân vận khéo”', '1.079 right total'],
    ['Duy trì 1 079 mô hình Dân vận khéo', '1 079 right total'],
    ['DUY TRÌ 1.078 MÔ HÌNH DÂN VẬN KHÉO', '1.078 wrong total'],
    ['Có 439 mô hình văn hoá - xã hội', '439 right total'],
    ['Lĩnh vực văn hóa – xã hội có 440 mô hình', '440 wrong total'],
    [
      'Duy trì một nghìn không trăm bảy mươi chín mô hình Dân vận khéo',
      'một nghìn không trăm bảy mươi chín right total',
    ],
    ['Duy trì một nghìn không trăm tám mươi mô hình Dân vận khéo', 'một nghìn không trăm tám mươi doubtful total'],
  ])('%s', (text, finding) => expect(read(text)).toEqual([finding]));

  it('ends where small signs above the line begin: 107 with a note 9 is no 1.079, 10⁶ is no 10', () => {
    expect(read('Duy trì 107⁹ mô hình Dân vận khéo')).toEqual(['107 wrong total']);
    expect(read('Duy trì 1.079¹² mô hình Dân vận khéo')).toEqual(['1.079 right total']);
    expect(read('Duy trì 110¹ mô hình Dân vận khéo')).toEqual(['110 wrong total']);
    for (const power of ['10⁶', '10¹²', '10⁻⁶', '10^(6)', '10^6', '2^10'])
      expect(read(`Duy trì ${power} mô hình Dân vận khéo`)).toEqual([
        `${power.startsWith('2') ? '2' : '10'} not-checked nothing-to-compare`,
      ]);
  });

  it('says what would be right', () => expect(expected('Duy trì 1.078 mô hình Dân vận khéo')).toEqual(['1079']));

  it('is found whether the text is composed or not', () => {
    const text = 'Duy trì 1.078 mô hình Dân vận khéo'.normalize('NFD');
    const [finding] = checkProse({ ...input, sections: [{ code: 's', text }] });
    expect(finding).toMatchObject({ outcome: 'wrong', typed: '1.078' });
    expect(text.slice(finding?.from, finding?.to)).toBe('1.078');
  });

  it('of a setting is held against that setting, or against all', () => {
    expect(read('Ở khu vực doanh nghiệp duy trì 79 mô hình Dân vận khéo')).toEqual(['79 right total']);
    expect(read('Duy trì 301 mô hình Dân vận khéo trong cơ quan nhà nước')).toEqual(['301 wrong total']);
    expect(expected('Duy trì 301 mô hình Dân vận khéo trong cơ quan nhà nước')).toEqual(['300']);
  });

  it('of a unit below is held against its own report, of one that is not known against the whole', () => {
    expect(read('Huyện Kim Sơn duy trì 120 mô hình Dân vận khéo')).toEqual(['120 right own-figure']);
    expect(read('Huyện Kim Sơn duy trì 121 mô hình Dân vận khéo')).toEqual(['121 wrong own-figure']);
    expect(read('Huyện Nho Quan duy trì 98 mô hình Dân vận khéo')).toEqual(['98 not-checked nothing-to-compare']);
    expect(read('Huyện Nho Quan duy trì 2.098 mô hình Dân vận khéo')).toEqual(['2.098 doubtful not-more-than-total']);
  });

  it('of last time is held against the totals of last time', () => {
    expect(read('Cùng kỳ năm 2019 duy trì 968 mô hình Dân vận khéo; nay là 1.079 mô hình')).toEqual([
      '968 right last-total',
      '1.079 right total',
    ]);
    expect(read('Năm 2018 duy trì 900 mô hình Dân vận khéo')).toEqual(['900 not-checked nothing-to-compare']);
  });

  it('that nothing is known of is no fault, unless there are more than of all', () => {
    expect(read('Xây dựng mới 12 mô hình')).toEqual(['12 not-checked nothing-to-compare']);
    expect(read('Xây dựng mới 1.200 mô hình')).toEqual(['1.200 doubtful not-more-than-total']);
  });
});

describe('a number beside the noun of an indicator', () => {
  const values: ReadonlyMap<string, string> = new Map([
    ['partyOrganisations', '353'],
    ['congressesHeld', '353'],
    ['partyCommittees', '133'],
    ['partyCells', '220'],
  ]);
  const party: ProseInput = {
    ...base,
    totals: [
      ...base.totals.map((total) => ({ ...total, value: values.get(total.code) ?? total.value })),
      { code: 'partyCommittees', setting: 'stateBody', value: '15' },
      { code: 'partyCells', setting: 'stateBody', value: '24' },
    ],
  };
  const wrong = (text: string) => read(text, party).filter((one) => one.includes('wrong'));

  it.each([
    'Có 3 chi bộ cơ sở bị nhắc nhở.',
    'Toàn tỉnh có 3 chi bộ cơ sở bị nhắc nhở.',
    'Qua kiểm tra 12 đảng bộ cơ sở, đã nhắc nhở 1 nơi.',
    'Mỗi huyện chọn 2 chi bộ cơ sở làm điểm.',
    '1 trong 8 huyện chưa có đảng bộ cơ sở nào vi phạm.',
    'Hoa Lư 30, Kim Sơn 34, Yên Mô 29 đảng bộ cơ sở.',
    'Đã kiểm tra tại 100 chi bộ cơ sở, đạt 45,5% số chi bộ cơ sở.',
    '12/220 chi bộ cơ sở bị nhắc nhở, đạt 5,5%.',
  ])('that is of some of them is not wrong: %s', (text) => expect(wrong(text)).toEqual([]));

  it.each([
    ['Toàn tỉnh có 219 chi bộ cơ sở.', '219 wrong total'],
    ['Có 219 chi bộ cơ sở.', '219 wrong total'],
    ['Qua kiểm tra 221 chi bộ cơ sở.', '221 wrong total'],
    ['Đã kiểm tra tại 100 chi bộ cơ sở, đạt 45,6% số chi bộ cơ sở.', '45,6% wrong percent'],
  ])('that speaks of all, is more than all or reckons falsely is wrong: %s', (text, one) =>
    expect(wrong(text)).toEqual([one]),
  );

  it('is right by the setting that the sentence names behind another number', () => {
    const text = 'Có 15 đảng bộ cơ sở và 24 chi bộ cơ sở thuộc khối cơ quan nhà nước.';
    expect(read(text, party)).toEqual(['15 right total', '24 right total']);
  });

  it.each(['gồm', 'trong đó'])('is a part of the table where the whole is said to be its parts, "%s"', (lead) => {
    const text = (a: number, b: number) =>
      `353 đảng bộ, chi bộ cơ sở, ${lead} ${a} đảng bộ cơ sở và ${b} chi bộ cơ sở.`;
    expect(read(text(133, 220), party)).toEqual(['353 right total', '133 right total', '220 right total']);
    expect(wrong(text(140, 213))).toEqual(['140 wrong total', '213 wrong total']);
  });
});

describe('an approximate number', () => {
  it.each([
    ['hơn 1.000', 'right'],
    ['trên 1.070', 'right'],
    ['gần 1.100', 'right'],
    ['khoảng 1.080', 'right'],
    ['hơn 1.100', 'doubtful'],
    ['gần 1.000', 'doubtful'],
    ['khoảng 2.000', 'doubtful'],
    ['hơn 1.010', 'doubtful'],
  ])('"%s" of 1.079 is %s', (typed, outcome) => {
    expect(read(`Duy trì ${typed} mô hình Dân vận khéo`)).toEqual([`${typed.split(' ')[1] ?? ''} ${outcome} total`]);
  });

  it('is left out of sums', () => {
    expect(read('Có hơn 100 hộ, gồm 60 hộ nghèo và 30 hộ khác', bare)).toHaveLength(3);
    expect(read('Có hơn 100 hộ, gồm 60 hộ nghèo và 30 hộ khác', bare).filter((one) => one.includes('wrong'))).toEqual(
      [],
    );
  });
});

describe('the parts of a whole', () => {
  it.each([
    ['Có 1.387 nhiệm vụ, trong đó 756 nhiệm vụ có thời hạn và 631 nhiệm vụ không có thời hạn', []],
    [
      'Có 1.387 nhiệm vụ, trong đó 757 nhiệm vụ có thời hạn và 631 nhiệm vụ không có thời hạn',
      ['1.387 doubtful parts-sum'],
    ],
    ['Có 1.387 nhiệm vụ, gồm 756 nhiệm vụ có thời hạn và 632 nhiệm vụ không có thời hạn', ['1.387 wrong parts-sum']],
    ['Có 90 nhiệm vụ, trong đó có 12 nhiệm vụ quá hạn', []],
    ['Có 90 nhiệm vụ, trong đó có 120 nhiệm vụ quá hạn', ['120 wrong part-within']],
    ['Có 6 tập thể, cá nhân được khen, gồm 3 tập thể và 3 cá nhân', []],
    ['Có 90 mô hình, trong đó 60 mô hình ở xã, 30 mô hình ở phường, thu hút 12.000 lượt người', []],
    ['Có 20 đơn vị (12 xã, 8 phường), đã xong 15 đơn vị', []],
    ['Có 20 đơn vị:\n- 12 xã;\n- 8 phường, 3 trong số đó mới lập;\n', []],
    ['Có 20 đơn vị, gồm:\n- Xã: 12 đơn vị, 40 thôn;\n- Phường: 9 đơn vị.', ['20 wrong parts-sum']],
  ])('%s', (text, wrong) => {
    expect(read(text, bare).filter((one) => !/right|not-checked/.test(one))).toEqual(wrong);
  });

  it('that the table knows as all of them have to sum up', () => {
    const parts = '421 mô hình phát triển kinh tế, 439 mô hình văn hóa - xã hội, 121 mô hình an ninh, quốc phòng';
    const text = `Có 1.079 mô hình Dân vận khéo được duy trì, trong đó ${parts}, 99 mô hình xây dựng hệ thống chính trị`;
    expect(read(text).filter((one) => one.includes('wrong'))).toEqual(['1.079 wrong parts-sum', '99 wrong total']);
  });
});

describe('a share', () => {
  it.each([
    ['Đến hạn 2.723 nhiệm vụ, đã xong 2.501 nhiệm vụ, đạt 91,8%', '91,8% right percent'],
    [
      'Xong 1.160 nhiệm vụ (1.014 nhiệm vụ đúng hạn, chiếm 87,5 phần trăm; 146 trễ hạn)',
      '87,5 phần trăm wrong percent',
    ],
    ['Đã họp tại 656/665 tổ chức, đạt 98,6%', '98,6% right percent'],
    ['Đã họp tại 656/665 tổ chức, đạt 98,7%', '98,7% wrong percent'],
    ['Đã họp tại 656/665 tổ chức, đạt gần 99%', '99% right percent'],
    ['Tỷ lệ hộ nghèo còn 3,2%', '3,2% not-checked nothing-to-compare'],
  ])('%s', (text, finding) => expect(read(text, bare).find((one) => /%|phần/.test(one))).toBe(finding));

  it('of the table is held against the table', () => {
    expect(read('Tỷ lệ tổ chức đã đại hội đạt 99%')).toEqual(['99% wrong total']);
  });

  it('of three thirds raises no alarm', () => {
    const text = 'Có 3 xã, gồm 1 xã miền núi (33,3%), 1 xã ven biển (33,3%) và 1 xã đồng bằng (33,3%)';
    expect(read(text, bare).filter((one) => !one.includes('right'))).toEqual([]);
  });

  it('of a total that the text leaves out is reckoned with the table', () => {
    expect(read('Riêng phát triển kinh tế có 421 mô hình, chiếm 39%').at(-1)).toBe('39% right percent');
    expect(read('Riêng phát triển kinh tế có 421 mô hình, chiếm 40%').at(-1)).toBe('40% wrong percent');
  });
});

describe('done of total', () => {
  it('is no day where something is counted', () => {
    expect(read('Đã họp tại 8/8 huyện, thành phố', bare)).toEqual(['8/8 not-checked nothing-to-compare']);
    expect(read('Đã họp tại 12/10 huyện', bare)).toEqual(['12/10 wrong done-of-total']);
    expect(read('Sáng 18/1, hội nghị họp; ngày 30/6 tổng kết', bare)).toEqual([]);
  });

  it('is held against both figures of the table', () => {
    expect(read('664/665 đảng bộ, chi bộ cơ sở đã tổ chức đại hội')).toEqual(['664/665 wrong total']);
    expect(read('665/666 đảng bộ, chi bộ cơ sở đã tổ chức đại hội')).toEqual(['665/666 wrong total']);
  });
});

describe('a change', () => {
  const subject = 'Duy trì 1.079 mô hình Dân vận khéo';
  it.each([
    [`${subject}, tăng 111 mô hình (11,5%) so với cùng kỳ năm 2019`, ['111 right change', '11,5% right change']],
    [`${subject}, tăng 112 mô hình so với cùng kỳ`, ['112 wrong change']],
    [`${subject}, giảm 111 mô hình so với cùng kỳ`, ['111 wrong change']],
    [`${subject}, tăng 112 mô hình`, ['112 doubtful change']],
    [`${subject}, tăng 5,2 % so với năm 2018`, ['5,2 % not-checked nothing-to-compare']],
    [`${subject}, tăng hơn 11% so với cùng kỳ`, ['11% right change']],
    ['Tỷ lệ tổ chức đã đại hội đạt 100%, tăng 2,5 điểm phần trăm so với cùng kỳ', ['2,5 điểm phần trăm right change']],
  ])('%s', (text, findings) => expect(read(text).slice(1)).toEqual(findings));

  it('has its own sentence', () => {
    expect(read('So với cùng kỳ, số mô hình Dân vận khéo được duy trì tăng 11,5%')).toEqual(['11,5% right change']);
    expect(read('Số mô hình Dân vận khéo được duy trì tăng lên 1.079')).toEqual(['1.079 right total']);
  });

  it('agrees with itself where last time is not known', () => {
    const text = 'Có 1.079 mô hình, tăng 111 mô hình (11,5%) so với cùng kỳ';
    expect(read(text, bare).at(-1)).toBe('11,5% right change');
    expect(read(text.replace('11,5', '11,6'), bare).at(-1)).toBe('11,6% wrong change');
  });
});

describe('numbers of one text', () => {
  it('that name the same thing twice are the same', () => {
    const text = 'Mời 150 đại biểu là đoàn viên thanh niên.';
    expect(read(`${text} ${text}`, bare)).toEqual(['150 right same-twice', '150 right same-twice']);
    expect(read(`${text} ${text.replace('150', '151')}`, bare).at(-1)).toBe('151 doubtful same-twice');
  });

  it('are as many as what is listed', () => {
    expect(read('Có 3 giải pháp: 1) dạy; 2) học; 3) thi', bare)).toEqual(['3 right listed']);
    expect(read('Nêu bốn nhiệm vụ:\n- một\n- hai\n- ba', bare)).toEqual(['bốn doubtful listed']);
  });

  it('that can be read in two ways are asked back', () => {
    expect(read('Duy trì 1,079 mô hình Dân vận khéo')).toEqual(['1,079 doubtful two-readings']);
    expect(read('Có 1.5 việc', bare)).toEqual(['1.5 doubtful two-readings']);
  });
});

describe('what counts nothing', () => {
  it.each([
    'ngày 05 tháng 8 năm 2023, sáng 18/1, tháng 6/2020, quý 2, từ 15/12/2019 đến 14/6/2020, 16h30, 7 giờ 15 phút',
    'giai đoạn 2016–2020, nhiệm kỳ 2020 - 2025, năm học 2020 -2021, 6 tháng đầu năm 2020, trong 5 năm',
    'Nghị quyết số 42/NQ-CP, Chỉ thị 35-CT/TW, 34/2007/PL -  UBTVQH 11, Luật 10/2022/QH15, Pháp lệnh 34, 9892/VPCP-QHĐP',
    'Điều 12, khoản 3, Phụ lục 2, lớp 9, thứ 2, lần thứ XXII, Covid-19, ảnh anh_1812021.jpg, thôn 5, khóa 12',
    '1. Kết quả\n2.1. Công khai\n(1) một, (2) hai\na) thứ nhất',
    'Hôm nay có 166 lượt truy cập, 152 lượt xem; điện thoại 02293871123',
    'Một số cơ quan, một trong các đơn vị, bộ phận một cửa, hai Ban Chỉ đạo, năm nay',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('but a day that there is not, and figures of after the conference', () => {
    expect(read('Ngày 31/6/2020 họp')).toEqual(['31/6/2020 wrong no-such-day']);
    expect(read('Tính đến hết ngày 22/7/2020')).toEqual(['22/7/2020 wrong after-the-conference']);
    expect(read('Tính đến ngày 22/6/2020; hạn ngày 31/12/2020')).toEqual([]);
  });
});

describe('a reference', () => {
  it('is right as it stands and counts as its value', () => {
    expect(read('Có [[models]] mô hình[^kim-son], trong đó 421 mô hình phát triển kinh tế, chiếm 39%')).toEqual([
      '[[models]] right reference',
      '421 right total',
      '39% right percent',
    ]);
    expect(read('Có [[models@employer]] mô hình, [[gone]] việc')).toEqual([
      '[[models@employer]] right reference',
      '[[gone]] doubtful reference',
    ]);
  });
});

it('reads a row of a table by its first cell', () => {
  expect(read('| Lĩnh vực | Số mô hình |\n| phát triển kinh tế | 421 |\n| văn hóa - xã hội | 440 |')).toEqual([
    '421 right total',
    '440 wrong total',
  ]);
});

describe('a table in a text', () => {
  it.each([
    ['| Lĩnh vực | Kết quả |\n| Dân vận | Duy trì 1.078 mô hình Dân vận khéo. |', ['1.078 wrong total']],
    // Each cell speaks for itself.
    [
      '| Nội dung | Nơi |\n| 860 mô hình, gồm 421 mô hình phát triển kinh tế, 439 mô hình văn hóa - xã hội | 500 xã |',
      ['860 right parts-sum', '421 right total', '439 right total', '500 not-checked nothing-to-compare'],
    ],
    // Where no row names it the head of the column does.
    [
      '| Số mô hình Dân vận khéo được duy trì | Phát triển kinh tế |\n| 1.079 | 420 |',
      ['1.079 right total', '420 wrong total'],
    ],
    [
      '| Địa phương | Số mô hình Dân vận khéo được duy trì |\n| Huyện Kim Sơn | 121 |\n| Huyện Nho Quan | 30 |\n| Toàn tỉnh | 1.078 |',
      ['121 wrong own-figure', '30 not-checked nothing-to-compare', '1.078 wrong total'],
    ],
    [
      '| Nội dung | Số mô hình Dân vận khéo được duy trì |\n| Trong đó: của phụ nữ | 300 |',
      ['300 not-checked nothing-to-compare'],
    ],
    // Last time's column, a comparison and a plan are no figures of this period.
    [
      '| Chỉ tiêu | 6 tháng đầu năm 2019 | 6 tháng đầu năm 2020 | So sánh (%) | Kế hoạch năm 2020 |\n| Số mô hình Dân vận khéo được duy trì | 968 | 1.078 | 111,5 | 1.200 |',
      [
        ...['968 right last-total', '1.078 wrong total'],
        ...['111,5 not-checked nothing-to-compare', '1.200 not-checked nothing-to-compare'],
      ],
    ],
  ])('is held cell by cell: %s', (text, found) => expect(read(text)).toEqual(found));
});

it('finds nothing in nothing', () => {
  expect(checkProse({ ...input, sections: [] })).toEqual([]);
  expect(read('')).toEqual([]);
});

describe('a linked number that is contradicted', () => {
  it('is the table’s own: what is typed beside it is marked', () => {
    const wrong = (text: string) => read(text).filter((one) => one.includes('wrong'));
    expect(wrong('Có [[models]] mô hình, gồm 400 tổ và 600 nhóm.')).toEqual([
      '400 wrong parts-sum',
      '600 wrong parts-sum',
    ]);
  });
});

it('says of money both numbers with what they are counted in', () => {
  const money: ProseInput = {
    ...bare,
    indicators: [{ code: 'fund', label: 'Kinh phí hỗ trợ', unit: 'đồng', kind: 'count', of: null, by: null }],
    totals: [{ code: 'fund', setting: null, value: '3500000000' }],
  };
  const [finding] = checkProse({ ...money, sections: [{ code: 's', text: 'Kinh phí hỗ trợ là 3,4 tỷ đồng.' }] });
  expect(finding === undefined ? '' : proseSentence(finding, () => 'Kinh phí hỗ trợ')).toBe(
    'Ghi 3,4 tỷ đồng, trong biểu chỉ tiêu "Kinh phí hỗ trợ" là 3.500.000.000 đồng.',
  );
});
