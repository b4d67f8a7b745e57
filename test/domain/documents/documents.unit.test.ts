import { describe, expect, it } from 'vitest';
import { documentSymbol, numberLine } from '#domain/documents/document-number.ts';
import { headWords, pointMark } from '#domain/documents/layout-words.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import {
  partyHead,
  sampleCall,
  sampleInvitation,
  sampleNotice,
  stateHead,
} from '#test/engine/documents/sample-letters.ts';

const texts = (document: OfficialDocument): string => document.body.flatMap(textsOf).join('\n');

function textsOf(block: DocumentBlock): readonly string[] {
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()];
  if (block.kind === 'form') return block.rows.flatMap(({ cells }) => cells);
  if (block.kind === 'list') return block.items;
  return block.kind === 'numbered' ? [`${block.number}. ${block.text}`, ...block.parts] : [block.text];
}

describe('the number of a document', () => {
  it.each([
    ['state', 'thongBao', 5, 'Số: 05/TB-BCĐ'],
    ['state', 'giayMoi', 12, 'Số: 12/GM-BCĐ'],
    ['state', 'congVan', 127, 'Số: 127/BCĐ'],
    ['party', 'thongBao', 5, 'Số 05-TB/BCĐ'],
    ['party', 'giayMoi', 12, 'Số 12-GM/BCĐ'],
    ['party', 'congVan', 127, 'Số 127-CV/BCĐ'],
    ['state', 'baoCao', 12, 'Số: 12/BC-BCĐ'],
    ['party', 'baoCao', 12, 'Số 12-BC/BCĐ'],
  ] as const)('%s %s %i', (layout, type, number, line) => {
    expect(numberLine({ layout, type, number, issuerCode: 'BCĐ' })).toBe(line);
  });

  it('leaves room for the clerk when there is none yet', () => {
    expect(documentSymbol({ layout: 'state', type: 'thongBao', number: null, issuerCode: 'BCĐ' })).toMatch(
      /^\u00a0+\/TB-BCĐ$/,
    );
  });

  it('leaves room for the code of an issuer that has told none', () => {
    const blank = { layout: 'party', type: 'baoCao', number: null, issuerCode: '' } as const;
    expect(documentSymbol(blank)).toMatch(/^\u00a0+-BC\/\u00a0+$/);
  });

  it('stands as its unit wrote it where the unit wrote it whole', () => {
    const whole = { layout: 'state', type: 'baoCao', number: null, issuerCode: '', symbol: '45-BC/HU' } as const;
    expect(numberLine(whole)).toBe('Số: 45-BC/HU');
  });
});

it('heads a letter by its layout', () => {
  const state = headWords(sampleNotice());
  expect(state.right).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
  expect(state.issuer).toBe('BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ');
  expect(state.placeAndDate).toBe('Ninh Bình, ngày 05 tháng 02 năm 2020');
  expect(headWords(sampleNotice(partyHead)).right).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
});

it('marks points by the Vietnamese alphabet', () => {
  expect([0, 3, 4, 7, 22, 23].map(pointMark)).toEqual(['a)', 'd)', 'đ)', 'h)', 'y)', '-']);
});

describe('a call for reports', () => {
  it('says what, by when for each group, from which data, and what is still open', () => {
    const letter = sampleCall();
    const said = texts(letter);
    expect(letter.extract).toContain('báo cáo sơ kết 6 tháng đầu năm 2020');
    expect(said).toContain('từ ngày 15/12/2019 đến hết ngày 14/06/2020');
    expect(said).toContain('17 giờ 00 phút, Thứ Năm, ngày 18 tháng 6 năm 2020');
    expect(said).toContain('hết Thứ Ba, ngày 16 tháng 6 năm 2020');
    expect(said).toContain('Sơ kết mô hình điểm (Thông báo số 12/TB-BCĐ, nhiệm vụ 3; Sở Nội vụ; thời hạn 30/04/2020).');
    expect(said).toContain('còn tái diễn');
    expect(said).toContain('Thứ Ba, 30/6/2020');
  });

  it('sends outline and form with it as annexes, the form with empty cells', () => {
    const letter = sampleCall();
    expect(texts(letter)).toContain('Nội dung: báo cáo theo Đề cương và Biểu số liệu gửi kèm Công văn này.');
    expect(letter.annexes).toMatchObject([
      {
        ...{ mark: 'Phụ lục I', title: 'Đề cương báo cáo sơ kết 6 tháng đầu năm 2020' },
        attachedTo:
          '(Kèm theo Công văn số 05/BCĐ ngày 05 tháng 02 năm 2020 của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở)',
        body: [{ text: 'I. Công tác lãnh đạo, chỉ đạo' }, { text: 'II. Kết quả thực hiện' }, {}],
      },
      { mark: 'Phụ lục II', title: 'Biểu số liệu báo cáo sơ kết 6 tháng đầu năm 2020', body: [{ kind: 'form' }] },
    ]);
  });

  it('numbers its points without a gap', () => {
    const numbers = sampleCall().body.flatMap((block) => (block.kind === 'numbered' ? [block.number] : []));
    expect(numbers).toEqual(numbers.map((_unused, index) => String(index + 1)));
  });
});

it('invites with chair, content, time, place, points and requirements', () => {
  const said = texts(sampleInvitation());
  for (const part of [
    '08 giờ 00 phút, Thứ Ba, ngày 30 tháng 6 năm 2020',
    'trực tuyến',
    'Chủ trì',
    'Yêu cầu',
    'Nho Quan',
  ])
    expect(said).toContain(part);
});

describe('a conclusion notice', () => {
  it('shows nothing inferred as stated, and no deadline where there is none', () => {
    const said = texts(sampleNotice());
    expect(said).toContain('Thực hiện: Các huyện, thành phố.');
    expect(said).not.toContain('Sở Nội vụ');
    expect(said.match(/Thời hạn:/g)).toHaveLength(1);
    expect(said).toContain('Thời hạn: hết Thứ Ba, ngày 15 tháng 12 năm 2020.');
  });

  it('keeps the conclusion’s own numbers', () => {
    const numbers = sampleNotice(stateHead).body.flatMap((block) => (block.kind === 'numbered' ? [block.number] : []));
    expect(numbers).toEqual(['1', '2']);
  });
});

it('ends the list of recipients with the archive', () => {
  for (const letter of [sampleCall(), sampleInvitation(), sampleNotice()])
    expect(letter.recipients[letter.recipients.length - 1]).toBe('Lưu: VT');
});
