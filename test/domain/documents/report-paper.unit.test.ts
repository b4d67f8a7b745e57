import { describe, expect, it } from 'vitest';
import type { FormTable } from '#domain/documents/form-table.ts';
import { figuresOf, figuresTyped } from '#domain/documents/report-figures.ts';
import { reportForm } from '#domain/documents/report-form.ts';
import { reportHead, signingFor } from '#domain/documents/report-head.ts';
import { reportPaper, type ReportPaperFacts } from '#domain/documents/report-paper.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { headWords } from '#domain/documents/layout-words.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

const asking = {
  ...{ name: 'Ban Chỉ đạo thực hiện QCDC tỉnh', layout: 'party' as const, superior: 'Tỉnh ủy Ninh Bình' },
  ...{ issuerCode: 'BCĐ', place: 'Ninh Bình' },
};
const own = {
  ...{ name: 'Ban Chỉ đạo thực hiện QCDC huyện', layout: 'state' as const, superior: 'UBND huyện Gia Viễn' },
  ...{ issuerCode: 'BCĐQCDC', place: 'Gia Viễn', programmes: ['QCDC'] },
};
const district = { name: 'huyện Gia Viễn', kind: 'ruralDistrict' as const };

describe('in whose name a report stands', () => {
  const reporting = { unit: district, parent: null, programmes: ['QCDC', 'DVK'], asking };

  it('is that of the unit’s own committee for the programme, in its layout', () => {
    expect(reportHead({ ...reporting, own: [{ ...own, programmes: ['khác'] }, own] })).toEqual({
      ...{ layout: 'state', superior: 'UBND huyện Gia Viễn', issuer: own.name, issuerCode: 'BCĐQCDC' },
      ...{ place: 'Gia Viễn', after: 'ownCommittee' },
    });
  });

  it('is of its committees the one that shares most programmes', () => {
    const both = { ...own, name: 'Ban Chỉ đạo chung', programmes: ['DVK', 'QCDC'] };
    expect(reportHead({ ...reporting, own: [own, both] }).issuer).toBe('Ban Chỉ đạo chung');
  });

  it('is its own where it has none, laid out as the committee that asks, from its own place', () => {
    expect(reportHead({ ...reporting, own: [] })).toEqual({
      ...{ layout: 'party', superior: 'Tỉnh ủy Ninh Bình', issuer: 'Huyện ủy Gia Viễn', issuerCode: 'HU' },
      ...{ place: 'Gia Viễn', after: 'askingCommittee' },
    });
    const office = { name: 'Sở Nội vụ', kind: 'department' as const };
    expect(reportHead({ ...reporting, unit: office, parent: 'UBND tỉnh', own: [] })).toMatchObject({
      ...{ superior: 'UBND tỉnh', issuer: 'Sở Nội vụ', place: 'Ninh Bình' },
    });
  });

  it.each([
    ['tỉnh Ninh Bình', 'province', 'Tỉnh ủy Ninh Bình', 'Ủy ban nhân dân tỉnh Ninh Bình'],
    ['Thành phố Hoa Lư', 'provincialCity', 'Thành ủy Hoa Lư', 'Ủy ban nhân dân thành phố Hoa Lư'],
    ['thị xã Cửa Lò', 'town', 'Thị ủy Cửa Lò', 'Ủy ban nhân dân thị xã Cửa Lò'],
    ['đặc khu Cô Tô', 'specialZone', 'Đảng ủy đặc khu Cô Tô', 'Ủy ban nhân dân đặc khu Cô Tô'],
    ['phường 1', 'ward', 'Đảng ủy phường 1', 'Ủy ban nhân dân phường 1'],
    ['Xã Đàn', 'department', 'Xã Đàn', 'Xã Đàn'],
  ] as const)('of %s is a body of it, by the layout', (name, kind, party, state) => {
    const of = { ...reporting, unit: { name, kind }, own: [] };
    expect(reportHead({ ...of, layout: 'party' }).issuer).toBe(party);
    const inState = reportHead({ ...of, layout: 'state' });
    expect(inState.issuer).toBe(state);
    // No superior stands above a people's committee.
    expect(inState.superior).toBe(kind === 'department' ? 'Tỉnh ủy Ninh Bình' : '');
  });

  it.each([
    ['state', 'ownCommittee', 'Trưởng Ban', 'TM. Ban Chỉ đạo'],
    ['state', 'ownCommittee', 'Phó Trưởng Ban', 'KT. Trưởng Ban'],
    ['party', 'ownCommittee', 'Trưởng Ban', ''],
    ['party', 'ownCommittee', 'Phó Trưởng Ban Thường trực', 'K/T Trưởng Ban'],
    ['state', 'askingCommittee', 'Phó Giám đốc', ''],
  ] as const)('%s, %s: %s signs under "%s"', (layout, after, post, authority) => {
    const issuer = 'Sở Nội vụ';
    expect(signingFor({ layout, after, issuer }, { post, name: 'Nguyễn Văn A' }).authority).toBe(authority);
  });

  it.each([
    ['Chủ tịch', 'TM. Ủy ban nhân dân'],
    ['Chủ tịch UBND huyện', 'TM. Ủy ban nhân dân'],
    ['Phó Chủ tịch', 'TM. Ủy ban nhân dân\nKT. Chủ tịch'],
    ['Chánh Văn phòng', ''],
    ['Chủ tịch HĐND', ''],
  ])('for a people’s committee, which decides together, %s signs under %j', (post, authority) => {
    const of = { layout: 'state', after: 'askingCommittee', issuer: 'Ủy ban nhân dân huyện Gia Viễn' } as const;
    expect(signingFor(of, { post, name: 'Nguyễn Văn A' }).authority).toBe(authority);
    expect(signingFor({ ...of, layout: 'party', issuer: 'Huyện ủy Gia Viễn' }, { post, name: 'A' }).authority).toBe('');
  });

  it.each([
    ['Huyện ủy Gia Viễn', 'Phó Bí thư Thường trực', 'T/M Ban Thường vụ'],
    ['Đảng ủy phường Hoa Lư', 'Bí thư', 'T/M Ban Thường vụ'],
    ['Đảng ủy phường Hoa Lư', 'Trưởng Ban Xây dựng Đảng', ''],
    ['Đảng ủy Công an tỉnh', 'Bí thư', ''],
  ])('for a Party committee of a territory, %s, %s signs under %j', (issuer, post, authority) => {
    const of = { layout: 'party', after: 'askingCommittee', issuer } as const;
    expect(signingFor(of, { post, name: 'Vũ Văn E' }).authority).toBe(authority);
  });
});

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'mô hình', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: true, source: null },
  ...more,
});
const indicators = [
  indicator('models', { kind: 'total' }),
  indicator('economy', { kind: 'part', of: 'models' }),
  indicator('culture', { kind: 'part', of: 'models' }),
  indicator('share', { kind: 'share', unit: '%' }),
];
const relations: readonly Relation[] = [{ id: 'R', check: 'K1', whole: 'models', parts: ['economy', 'culture'] }];
const asked = { sections: [], indicators, relations, programmes: ['QCDC'] };
const cutOff = civilDate('2020-06-14');

describe('the form of a report', () => {
  const figures = figuresOf(
    {
      figures: [
        { code: 'models', value: '1079', asOf: null, asStated: '1.079', explanation: 'Sáp nhập' },
        { code: 'economy', value: '421', asOf: civilDate('2020-06-22'), asStated: 'hơn 421' },
        { code: 'share', value: '87.4', asOf: cutOff, asStated: '87,4%' },
      ],
      missing: [{ code: 'culture', reason: 'notYetCompiled', words: null }],
    },
    indicators,
    cutOff,
  );

  it('sets figures as an office does and says what the number alone does not; no figure is not 0', () => {
    const { rows } = reportForm(asked, figures, null);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'models', 'mô hình', '1.079', 'giải trình: Sáp nhập'],
      ['1.1', 'economy', 'mô hình', '421', '"hơn 421"; tính đến 22/6/2020'],
      ['1.2', 'culture', 'mô hình', '', 'Không có số liệu: chưa tổng hợp được'],
      ['', 'Cộng', 'mô hình', '', ''],
      ['2', 'share', '%', '87,4', ''],
    ]);
  });

  it('has the whole in bold above its parts, these set in, and below them what they come to', () => {
    const { rows } = reportForm(asked, figures, null);
    expect(rows.map(({ as, depth }) => [as, depth])).toEqual([
      ['total', 0],
      ['line', 1],
      ['line', 1],
      ['total', 1],
      ['line', 0],
    ]);
    const all = new Map([...figures, ['culture', { text: '658,5', note: '' }] as const]);
    const sumsOf = (of: typeof asked) =>
      reportForm(of, all, null).rows.flatMap(({ cells }) => (cells[1] === 'Cộng' ? [cells[3]] : []));
    expect(sumsOf(asked)).toEqual(['1.079,5']);
    const then = new Map([
      ['economy', { value: '400' }],
      ['culture', { value: '500' }],
    ]);
    const beside = reportForm(asked, all, { label: 'năm 2019', figures: then }).rows.find(
      ({ cells }) => cells[1] === 'Cộng',
    );
    expect(beside?.cells[4]).toBe('900');
    // What belongs to a part stands before what the parts come to.
    const deeper = [...indicators, indicator('youth', { of: 'culture' })];
    const { rows: nested } = reportForm({ ...asked, indicators: deeper }, all, null);
    expect(nested.map(({ cells }) => cells[1])).toEqual(['models', 'economy', 'culture', 'youth', 'Cộng', 'share']);
  });

  it('says of shares of a whole no sum: three times 33,3% is not 99,9% under 100%', () => {
    const shares = ['models', 'economy', 'culture'].map((code) =>
      indicator(code, { unit: '%', type: { is: 'percent' } }),
    );
    const stated = new Map(shares.map(({ code }) => [code, { text: code === 'models' ? '100%' : '50%', note: '' }]));
    const { rows } = reportForm({ ...asked, indicators: shares }, stated, null);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['models', 'economy', 'culture']);
  });

  it('has the period before beside, where there is one, and a head for each of several programmes', () => {
    const before = { label: 'năm 2019', figures: new Map([['models', { value: '1000' }]]) };
    const two = {
      ...asked,
      programmes: ['QCDC', 'DVK'],
      indicators: [...indicators, indicator('x', { programme: 'DVK' })],
    };
    const { columns, rows } = reportForm(two, figures, before);
    expect(columns.map(({ title }) => title)).toEqual([
      ...['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', 'Kỳ trước (năm 2019)', 'Ghi chú'],
    ]);
    expect(rows[1]?.cells).toEqual(['1', 'models', 'mô hình', '1.079', '1.000', 'giải trình: Sáp nhập']);
    const corrected = { label: 'năm 2019', figures: new Map([['models', { value: '1006', sealed: '1005' }]]) };
    const [, line] = reportForm(two, figures, corrected).rows;
    expect(line?.cells[4]).toBe('1.006 (đã đính chính từ 1.005)');
    expect(rows.filter(({ as }) => as === 'group').map(({ cells }) => cells[1])).toEqual([
      'Quy chế dân chủ ở cơ sở',
      'Phong trào thi đua "Dân vận khéo"',
    ]);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it('says what is no number in its words, and shows a draft’s "không" as the answer it is', () => {
    const asks = indicator('asks', { type: { is: 'yesNo' } });
    const stated = { code: 'asks', value: 'no', asOf: null, asStated: 'không' };
    expect(figuresOf({ figures: [stated] }, [asks], cutOff).get('asks')).toEqual({ text: 'Không', note: '' });
    expect(figuresTyped({ '/figures/asks': 'không' }, [asks], cutOff).get('asks')).toEqual({ text: 'Không', note: '' });
  });

  it('prints of a draft, which is signed on paper, what would be handed in', () => {
    const options = [{ code: 'kha', label: 'Khá' }];
    const asked = [
      indicator('fund', { type: { is: 'money' } }),
      indicator('grade', { type: { is: 'choice', options } }),
      indicator('day', { type: { is: 'date' } }),
      indicator('rate', { type: { is: 'percent' } }),
      indicator('about'),
    ];
    const said = { fund: '1,5 tỷ', grade: 'kha', day: '14/6', rate: '104,5', about: 'hơn 40' };
    const doc = Object.fromEntries(Object.entries(said).map(([code, text]) => [`/figures/${code}`, text]));
    expect(Object.fromEntries(figuresTyped(doc, asked, cutOff))).toEqual({
      fund: { text: '1.500.000.000', note: '"1,5 tỷ"' },
      grade: { text: 'Khá', note: '' },
      day: { text: '14/06/2020', note: '' },
      rate: { text: '104,5%', note: '' },
      about: { text: '40', note: '"hơn 40"' },
    });
  });

  it('prints of a draft what was typed, where it cannot be read', () => {
    const typed = figuresTyped(
      { '/figures/models': ' 1,079 ', '/asOf/models': '22/06/2020', '/figures/share': 3 },
      indicators,
      cutOff,
    );
    expect(typed.get('models')).toEqual({ text: '1,079', note: 'tính đến 22/06/2020' });
    expect(typed.get('share')).toEqual({ text: '', note: '' });
    const explained = figuresTyped({ '/figures/models': '9', '/explained/models': ' Sáp\nnhập ' }, indicators, cutOff);
    expect(explained.get('models')).toEqual({ text: '9', note: 'giải trình: Sáp nhập' });
    const without = figuresTyped({ '/figures/models': 'Không có số liệu: chưa tổng hợp được' }, indicators, cutOff);
    expect(without.get('models')).toEqual({ text: '', note: 'Không có số liệu: chưa tổng hợp được' });
  });

  it('leaves blank what was left empty, of a figure and of words alike: nobody said that there is none', () => {
    const words = indicator('words', { type: { is: 'text' } });
    const printed = figuresOf({ figures: [] }, [indicator('x'), words], cutOff);
    expect([...printed.values()]).toEqual(Array.from({ length: 2 }, () => ({ text: '', note: '' })));
  });

  it('prints wide digits as those that every typeface has', () => {
    expect(figuresTyped({ '/figures/models': '５' }, indicators, cutOff).get('models')).toEqual({
      text: '5',
      note: '',
    });
    const stated = { code: 'models', value: '5', asOf: null, asStated: '５' };
    expect(figuresOf({ figures: [stated] }, indicators, cutOff).get('models')).toEqual({ text: '5', note: '' });
  });
});

const form: FormTable = reportForm(asked, figuresTyped({}, indicators, cutOff), null);
const facts: ReportPaperFacts = {
  head: reportHead({
    unit: district,
    parent: null,
    programmes: ['QCDC'],
    asking: { ...asking, layout: 'state' },
    own: [],
  }),
  ...{ rehearsal: false, draft: false, date: civilDate('2020-06-05'), documentNumber: null, enteredFrom: null },
  signer: { post: 'Bí thư Huyện ủy', name: 'Nguyễn Văn A' },
  asking: asking.name,
  call: { symbol: '05-CV/BCĐ', date: civilDate('2020-05-15') },
  ...{ reviewKind: 'interim', period: '6 tháng đầu năm 2020', programmes: ['Quy chế dân chủ ở cơ sở'] },
  sections: [
    { label: 'I. Công tác lãnh đạo', text: 'Đã quán triệt.\n\n- Hội nghị\n- Tập huấn\n3. ba\n| a | b |\n| 1 | 2 |' },
    { label: 'Kiến nghị', text: '' },
  ],
  form,
};

describe('the paper of a report', () => {
  it('says to whom, on what ground, and each section under its number', () => {
    const { type, extract, addressees, body, recipients, symbol, number } = reportPaper(facts);
    expect({ type, extract, addressees, symbol, number }).toEqual({
      ...{ type: 'baoCao', addressees: [asking.name], symbol: undefined, number: null },
      extract: 'Kết quả thực hiện Quy chế dân chủ ở cơ sở 6 tháng đầu năm 2020',
    });
    expect(body).toEqual([
      {
        kind: 'paragraph',
        text: `Thực hiện Công văn số 05-CV/BCĐ ngày 15 tháng 5 năm 2020 của ${asking.name}, Ủy ban nhân dân huyện Gia Viễn báo cáo như sau:`,
      },
      { kind: 'heading', level: 1, text: 'I. Công tác lãnh đạo' },
      { kind: 'paragraph', text: 'Đã quán triệt.' },
      { kind: 'list', numbered: false, items: ['Hội nghị', 'Tập huấn'] },
      { kind: 'list', numbered: true, first: 3, items: ['ba'] },
      { kind: 'table', header: ['a', 'b'], rows: [['1', '2']] },
      { kind: 'heading', level: 1, text: 'II. Kiến nghị' },
      { kind: 'paragraph', text: 'Số liệu chi tiết tại Phụ lục gửi kèm Báo cáo này.' },
      { kind: 'paragraph', text: `Ủy ban nhân dân huyện Gia Viễn trân trọng báo cáo ${asking.name}./.` },
    ]);
    expect(recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  it.each([
    ['huyện Gia Viễn', 'ruralDistrict', 'UBND'],
    ['Sở Giáo dục và Đào tạo', 'department', 'SGDĐT'],
    ['Trường Chính trị tỉnh', 'department', ''],
  ] as const)('is signed for as papers of %s are, and left open where nobody told it', (name, kind, code) =>
    expect(
      reportHead({
        unit: { name, kind },
        parent: null,
        programmes: [],
        asking: { ...asking, layout: 'state' },
        own: [],
      }).issuerCode,
    ).toBe(code),
  );

  it.each([
    [null, /^Số: …+\/BC-UBND$/],
    ['  ', /^Số: …+\/BC-UBND$/],
    ['45', /^Số: 45\/BC-UBND$/],
    ['45-BC/HU', /^Số: 45-BC\/HU$/],
  ])('bears the number that was written (%s), and room where none was', (documentNumber, line) => {
    const paper = reportPaper({ ...facts, documentNumber });
    expect(headWords(paper).number).toMatch(line);
    expect(paper.annexes?.[0]?.attachedTo).toContain(headWords(paper).number.slice('Số: '.length));
  });

  it('begins its extract small in the Party’s layout', () => {
    const party = reportPaper({ ...facts, head: { ...facts.head, layout: 'party' } });
    expect(party.extract).toBe('kết quả thực hiện Quy chế dân chủ ở cơ sở 6 tháng đầu năm 2020');
  });

  it('has as its subject what was asked for beside the reviews', () => {
    const asked = reportPaper({ ...facts, reviewKind: 'adHoc', period: 'tình hình sau mưa lũ', call: null });
    expect(asked.extract).toBe('Tình hình sau mưa lũ, trong việc thực hiện Quy chế dân chủ ở cơ sở');
    expect(asked.body[0]).toMatchObject({ text: expect.stringMatching(/^Thực hiện yêu cầu báo cáo của /) as string });
  });

  it('names the inspection it is for, its team, day and paper', () => {
    const inspection = { on: civilDate('2020-06-26'), team: 'Đoàn kiểm tra số 1', document: 'Kế hoạch số 12-KH/BCĐ' };
    const { extract, body } = reportPaper({
      ...facts,
      reviewKind: 'inspection',
      period: 'dân chủ ở cơ sở',
      inspection,
    });
    expect(extract).toContain('phục vụ Đoàn kiểm tra số 1 kiểm tra ngày 26 tháng 6 năm 2020');
    expect(body[0]).toMatchObject({
      text: expect.stringMatching(/^Thực hiện Kế hoạch số 12-KH\/BCĐ và Công văn số 05-CV\/BCĐ /) as string,
    });
  });

  it('says from what paper the host entered it, and is without annex where nothing is counted', () => {
    const entered = reportPaper({ ...facts, enteredFrom: '45-BC/HU', form: null });
    expect(entered.annexes).toBeUndefined();
    expect(entered.body.at(-1)).toMatchObject({ text: '(Nhập thay đơn vị từ văn bản: 45-BC/HU.)' });
    expect(JSON.stringify(entered.body)).not.toContain('Phụ lục');
  });
});

it('counts in Roman numbers, beyond a hundred in plain ones', () => {
  expect([1, 4, 9, 14, 40, 99, 100].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', '100']);
});
