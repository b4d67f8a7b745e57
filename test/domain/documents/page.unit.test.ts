import { describe, expect, it } from 'vitest';
import { conclusionNotice } from '#domain/documents/conclusion-notice.ts';
import { pageOf } from '#domain/documents/page.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';

const head = {
  ...{ layout: 'party' as const, rehearsal: false, superior: 'Tỉnh ủy X', issuer: 'Ban Chỉ đạo', issuerCode: 'BCĐ' },
  ...{ place: 'X', number: null, date: civilDate('2020-07-01') },
  signer: { authority: 'TM. Ban Chỉ đạo', post: 'Trưởng ban', name: 'Nguyễn Văn A' },
};
const task = (number: string, programme: string) => ({
  ...{ number, programme, statement: `Việc ${number}`, parts: ['một', 'hai'], addressees: [] },
  ...{ deadline: { kind: 'none' as const }, horizon: null },
});
const notice = (items: readonly ReturnType<typeof task>[], results: readonly string[] = []) =>
  conclusionNotice({
    ...{ head, recipients: ['Sở Y'], conference: 'Hội nghị sơ kết', heldOn: civilDate('2020-06-30') },
    ...{ place: null, chairs: [{ post: 'Trưởng Ban Chỉ đạo', name: null }], participants: [], items },
    assessment: { results, shortcomings: [], causes: [] },
  });
const headings = (document: ReturnType<typeof notice>) =>
  document.body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('a notice of several programmes', () => {
  it('has a heading for each, in the order in which they were concluded', () => {
    const mixed = notice([task('1', 'quy chế dân chủ'), task('2', 'dân vận khéo'), task('3', 'quy chế dân chủ')]);
    expect(headings(mixed)).toEqual(['NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', 'Về quy chế dân chủ', 'Về dân vận khéo']);
    expect(mixed.body.flatMap((block) => (block.kind === 'numbered' ? [block.number] : []))).toEqual(['1', '3', '2']);
  });

  it('puts its tasks second, after the assessment', () => {
    expect(headings(notice([task('1', 'a'), task('2', 'b')], ['Tốt']))).toEqual([
      ...['I. ĐÁNH GIÁ CHUNG', 'Kết quả đạt được'],
      ...['II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI', 'Về a', 'Về b'],
    ]);
  });

  it('has one plain heading when there is one programme', () => {
    expect(headings(notice([task('1', 'a'), task('2', 'a')]))).toEqual(['NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI']);
  });
});

describe('a page', () => {
  it('has every word of the paper, points marked as they are printed', () => {
    const page = pageOf(notice([task('1', 'a')]));
    expect(page).toMatchObject({
      mark: null,
      right: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      superior: 'TỈNH ỦY X',
      placeAndDate: 'X, ngày 01 tháng 7 năm 2020',
      recipients: ['Sở Y', 'Lưu Ban Chỉ đạo'],
      signer: { authority: 'TM. BAN CHỈ ĐẠO', post: 'TRƯỞNG BAN' },
    });
    expect(page.blocks[2]).toEqual({
      ...{ kind: 'numbered', item: '1', text: 'Việc 1.' },
      parts: [
        { mark: 'a)', text: 'một.' },
        { mark: 'b)', text: 'hai.' },
      ],
    });
  });

  it('sets out lists and forms line by line', () => {
    const body = [
      { kind: 'heading', level: 1, text: 'I. Kết quả' },
      { kind: 'list', numbered: true, items: ['một', 'hai'] },
      { kind: 'form', columns: [{ title: 'TT', as: 'ordinal' }], rows: [{ as: 'line', depth: 0, cells: ['1'] }] },
    ] as const;
    expect(pageOf({ ...notice([]), body }).blocks).toEqual([
      { kind: 'heading', text: 'I. KẾT QUẢ' },
      { kind: 'paragraph', text: '1. một' },
      { kind: 'paragraph', text: '2. hai' },
      { kind: 'table', header: ['TT'], rows: [['1']] },
    ]);
  });

  it('says that it is a draft', () => {
    expect(pageOf({ ...notice([]), draft: true }).mark).toBe('DỰ THẢO');
  });
});

it('breaks its lines where the text does, whatever sign ends them', () => {
  const lined = { ...task('1', 'a'), statement: 'một\r\nhai\u000bba', parts: ['bốn\u2028năm'] };
  const page = pageOf(notice([lined]));
  expect(page.blocks.find(({ kind }) => kind === 'numbered')).toMatchObject({
    text: 'một\nhai\nba.',
    parts: [{ mark: '-', text: 'bốn\nnăm.' }],
  });
});

it('names the period in the heading of the tasks where all share it, and not again at each', () => {
  const shared = { ...task('1', 'a'), horizon: '6 tháng cuối năm 2020' };
  const said = notice([{ ...shared, horizon: null }, task('2', 'a')]);
  expect(headings(said)).toEqual(['NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI']);
  const one = conclusionNotice({
    ...{ head, recipients: [], conference: 'Hội nghị', heldOn: civilDate('2020-06-30'), place: null, chairs: [] },
    ...{ participants: [], assessment: { results: [], shortcomings: [], causes: [] }, items: [shared] },
  });
  expect(headings(one)).toEqual(['NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2020']);
  expect(JSON.stringify(one.body)).not.toContain('Kỳ thực hiện');
});
