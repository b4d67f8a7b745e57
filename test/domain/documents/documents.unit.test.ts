import { describe, expect, it } from 'vitest';
import { addressees } from '#domain/documents/addressees.ts';
import { callLetter } from '#domain/documents/call-letter.ts';
import { invitation } from '#domain/documents/invitation.ts';
import type { UnitKind } from '#domain/organisation/kinds.ts';
import { documentSymbol, numberLine } from '#domain/documents/document-number.ts';
import { type ConcludedItem, itemText } from '#domain/documents/concluded-item.ts';
import { tookPart } from '#domain/documents/took-part.ts';
import { civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { headWords, pointMark } from '#domain/documents/layout-words.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import {
  callFacts,
  invitationFacts,
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
      /^…+\/TB-BCĐ$/,
    );
  });

  it('leaves room for the code of an issuer that has told none', () => {
    const blank = { layout: 'party', type: 'baoCao', number: null, issuerCode: '' } as const;
    expect(documentSymbol(blank)).toMatch(/^…+-BC\/…+$/);
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
  expect([0, 3, 4, 7, 22, 23].map((index) => pointMark(index, 24))).toEqual(['a)', 'd)', 'đ)', 'h)', 'y)', '-']);
  expect(pointMark(0, 1)).toBe('-');
});

describe('a call for reports', () => {
  it('says what, by when for each group, from which data, and what is still open', () => {
    const letter = sampleCall();
    const said = texts(letter);
    expect(letter.extract).toMatch(/^V\/v báo cáo sơ kết việc thực hiện Quy chế dân chủ .* 6 tháng đầu năm 2020$/);
    expect(said).toContain('từ ngày 15/12/2019 đến hết ngày 14/06/2020');
    expect(said).toContain('17 giờ 00 phút, ngày 18 tháng 6 năm 2020 (thứ Năm)');
    expect(said).toContain('hết ngày 16 tháng 6 năm 2020 (thứ Ba)');
    expect(said).toContain('Sơ kết mô hình điểm (Thông báo số 12/TB-BCĐ, nhiệm vụ 3; Sở Nội vụ; thời hạn 30/04/2020).');
    expect(said).toContain('còn tái diễn');
    expect(said).toMatch(
      /^Để chuẩn bị tổ chức Hội nghị sơ kết việc .* \(dự kiến ngày 30 tháng 6 năm 2020\), Ban Chỉ đạo/,
    );
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

describe('what a committee states of its papers', () => {
  const papers = { contact: 'đồng chí A, điện thoại 0229', reportTo: ['Thường trực Tỉnh ủy'] };
  const call = (more: object) => callLetter({ ...callFacts({ ...stateHead, papers }), ...more });

  it('stands in its call: the basis, whom to ask, to whom it is copied, and nobody twice', () => {
    const letter = call({ basis: 'Chương trình công tác năm 2020 (Kế hoạch số 12-KH/BCĐ).' });
    expect(texts(letter)).toMatch(
      /^Thực hiện Chương trình công tác năm 2020 \(Kế hoạch số 12-KH\/BCĐ\); để chuẩn bị tổ chức/,
    );
    expect(texts(letter)).toContain('Đầu mối liên hệ: đồng chí A, điện thoại 0229.');
    expect(letter.recipients).toEqual([
      ...['Như trên', 'Thường trực Tỉnh ủy (để báo cáo)', 'Các đồng chí thành viên Ban Chỉ đạo', 'Lưu: VT'],
    ]);
  });

  it('is not written twice where the basis brings its own word, nor where there is no conference', () => {
    expect(texts(call({ basis: 'Căn cứ Luật số 10/2022/QH15', conference: null }))).toMatch(
      /^Căn cứ Luật số 10\/2022\/QH15; để chuẩn bị sơ kết việc thực hiện/,
    );
    expect(texts(call({ basis: 'Kế hoạch số 3', reviewKind: 'adHoc', conference: null }))).toMatch(
      /^Thực hiện Kế hoạch số 3, Ban Chỉ đạo .* báo cáo đột xuất/,
    );
  });

  it('lists the units with their terms behind a letter that addresses groups', () => {
    const at = vietnamInstant(civilDate('2020-06-18'), '17:00');
    const letter = call({ roster: [{ name: 'huyện Nho Quan', at }] });
    expect(texts(letter)).toContain('Thời hạn gửi: ghi tại Danh sách đơn vị báo cáo gửi kèm Công văn này.');
    expect(texts(letter)).not.toContain('Các huyện, thành phố');
    expect(letter.annexes?.at(-1)).toMatchObject({
      title: 'Danh sách đơn vị báo cáo',
      body: [{ rows: [['1', 'huyện Nho Quan', '17 giờ 00 phút, ngày 18 tháng 6 năm 2020 (thứ Năm)']] }],
    });
  });
});

describe('addressees', () => {
  const many = (word: string, kind: UnitKind, count: number) =>
    Array.from({ length: count }, (_unused, index) => ({ name: `${word} ${index + 1}`, kind, level: null }));

  it.each([
    ['state', ['Ủy ban nhân dân huyện 1', 'Sở Nội vụ']],
    ['party', ['Huyện ủy 1', 'Sở Nội vụ']],
  ] as const)('that are few are bodies by name (%s)', (layout, names) => {
    const few = [...many('huyện', 'ruralDistrict', 1), { name: 'Sở Nội vụ', kind: 'department' } as const];
    expect(addressees(few, layout)).toEqual(names);
  });

  it.each([
    ['state', 'Ủy ban nhân dân các xã, phường, đặc khu'],
    ['party', 'Đảng ủy các xã, phường, đặc khu'],
  ] as const)('that are many are groups, bodies first (%s)', (layout, communes) => {
    const units = [
      ...many('xã', 'commune', 90),
      ...many('phường', 'ward', 20),
      ...many('đặc khu', 'specialZone', 1),
      ...many('Sở', 'department', 12).map((unit) => ({ ...unit, level: 'province' as const })),
      ...many('Công ty', 'enterprise', 1),
    ];
    expect(addressees(units, layout)).toEqual([
      ...['Các sở, ban, ngành, đoàn thể, đơn vị cấp tỉnh', communes, 'Công ty 1'],
    ]);
  });

  it('of several sorts of district bear each its own word', () => {
    const units = [...many('huyện', 'ruralDistrict', 6), ...many('thành phố', 'provincialCity', 3)];
    expect(addressees(units, 'party')).toEqual(['Các huyện ủy, thành ủy']);
    expect(addressees(units, 'state')).toEqual(['Ủy ban nhân dân các huyện, thành phố']);
  });
});

it('names whom it invites once, guests first, and lists many behind it', () => {
  const letter = sampleInvitation();
  expect(letter.addressees).toEqual([]);
  expect(texts(letter)).toContain(
    'trân trọng kính mời:\nĐại diện Ban Dân vận Trung ương (02 đại biểu);\nCác đồng chí thành viên Ban Chỉ đạo;\nSở Nội vụ: đồng chí Nguyễn Văn B, Giám đốc;\nĐại diện lãnh đạo huyện Nho Quan.\nTới dự: Hội nghị',
  );
  expect(letter.recipients).toEqual(['Như thành phần mời', 'Lưu: VT']);
  const units = Array.from({ length: 20 }, (_unused, index) => ({
    ...{ name: `xã ${index + 1}`, isUnit: true, who: 'Bí thư', count: 2 },
  }));
  const large = invitation({ ...invitationFacts(stateHead), invited: units });
  expect(texts(large)).toContain('kính mời: Đại diện lãnh đạo Ủy ban nhân dân các xã (theo Danh sách gửi kèm).');
  expect(large.annexes).toMatchObject([{ title: 'Danh sách đại biểu mời dự', body: [{ rows: { length: 20 } }] }]);
});

it('invites with chair, content, time, place, points and requirements', () => {
  const said = texts(sampleInvitation());
  for (const part of [
    '08 giờ 00 phút, ngày 30 tháng 6 năm 2020 (thứ Ba)',
    'trực tuyến',
    'Chủ trì',
    'Yêu cầu',
    'Nho Quan',
  ])
    expect(said).toContain(part);
});

it('gives its points no column of places where none has one', () => {
  const columns = (place: string | null): readonly (readonly string[])[] =>
    invitation({ ...invitationFacts(stateHead), points: [{ name: 'Điểm cầu huyện Nho Quan', place }] }).body.flatMap(
      (block) => (block.kind === 'table' && block.header[1] === 'Điểm cầu' ? [block.header] : []),
    );
  expect(columns(null)).toEqual([['TT', 'Điểm cầu']]);
  expect(columns('Hội trường UBND huyện')).toEqual([['TT', 'Điểm cầu', 'Địa điểm']]);
});

describe('a conclusion notice', () => {
  it('says who concluded by name and posts, when, where and before whom', () => {
    const letter = sampleNotice();
    const chair = 'đồng chí Trần Văn B, Phó Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo';
    expect(letter.extract).toBe(`Kết luận của ${chair} tại Hội nghị sơ kết 6 tháng đầu năm 2020`);
    const said = texts(letter);
    expect(said).toContain(
      `Ngày 30 tháng 6 năm 2020, tại Hội trường UBND tỉnh, ${chair} chủ trì Hội nghị sơ kết 6 tháng đầu năm 2020.`,
    );
    expect(said).toContain(
      'Tham dự có các đồng chí thành viên Ban Chỉ đạo; đại diện lãnh đạo: Sở Nội vụ, huyện Nho Quan. Sau khi nghe',
    );
    expect(said).toMatch(/thông báo kết luận của đồng chí Trần Văn B để .*, địa phương biết, thực hiện\.\/\.$/);
  });

  it('shows nothing inferred as stated, and no term where there is none', () => {
    const said = texts(sampleNotice());
    expect(said).toContain('Giao các huyện, thành phố thực hiện.');
    expect(said).not.toContain('Sở Nội vụ thực hiện');
    expect(said.match(/hoàn thành/gi)).toHaveLength(1);
    expect(said).toContain(
      'Giao Cơ quan thường trực thực hiện; hoàn thành chậm nhất ngày 15 tháng 12 năm 2020 (thứ Ba).',
    );
  });

  it('keeps the conclusion’s own numbers', () => {
    const numbers = sampleNotice(stateHead).body.flatMap((block) => (block.kind === 'numbered' ? [block.number] : []));
    expect(numbers).toEqual(['1', '2']);
  });
});

describe('an item of the conclusion in print', () => {
  const item = {
    ...{ number: '3', statement: 'Rà soát quy chế', parts: [], horizon: null },
    addressees: [
      { name: 'Sở Nội vụ', inferred: false, part: 'lead' },
      { name: 'Ban Dân vận', inferred: false, part: 'co' },
      { name: 'các huyện', inferred: false },
    ],
    deadline: { kind: 'none' },
  } as const satisfies ConcludedItem;

  it('says who leads and who works with it, until when', () => {
    expect(itemText({ ...item, deadline: { kind: 'workingDays', days: 10 } })).toBe(
      'Rà soát quy chế. Giao Sở Nội vụ chủ trì, phối hợp với Ban Dân vận và các huyện; hoàn thành trong 10 ngày làm việc kể từ ngày ban hành thông báo này.',
    );
    const at = vietnamInstant(civilDate('2026-09-30'), '17:00');
    expect(itemText({ ...item, deadline: { kind: 'date', at, text: 'trước ngày 30/9/2026' } })).toContain(
      '; hoàn thành trước ngày 30/9/2026.',
    );
    expect(itemText({ ...item, deadline: { kind: 'date', at } })).toContain(
      '; hoàn thành trước 17 giờ 00 phút, ngày 30 tháng 9 năm 2026 (thứ Tư).',
    );
  });

  it('says apart what holds for one point alone', () => {
    const deadline = { kind: 'event', text: 'đại hội', appliesTo: 'b' } as const;
    expect(itemText({ ...item, deadline })).toContain('các huyện. Riêng ý b hoàn thành: đại hội.');
  });

  it('names who answers for it, by what it is done, what proves it', () => {
    const said = itemText({ ...item, leaderInCharge: 'đồng chí B', measure: '100% xã', evidence: 'minutes' });
    expect(said).toContain('Lãnh đạo phụ trách: đồng chí B. Yêu cầu hoàn thành: 100% xã. Minh chứng: biên bản.');
  });

  it('asks of whom a recommendation goes to, and gives nobody a task by it', () => {
    const asked = { ...item, kind: 'recommendation', towards: 'up' } as const;
    expect(itemText(asked)).toBe('Kiến nghị Sở Nội vụ, Ban Dân vận và các huyện: Rà soát quy chế.');
  });
});

describe('who took part', () => {
  it('is told by name while they are few, else by how many', () => {
    const many = Array.from({ length: 21 }, (_unused, index) => `xã ${index}`);
    const groups = ['các đồng chí thành viên Ban Chỉ đạo'];
    expect(tookPart({ groups, units: many, present: 630, points: 21 })).toEqual([
      ...groups,
      'đại diện lãnh đạo 21 cơ quan, đơn vị, địa phương',
      'tổng số 630 đại biểu tại 21 điểm cầu',
    ]);
    expect(tookPart({ groups: [], units: ['xã A'], present: null, points: 1 })).toEqual(['đại diện lãnh đạo: xã A']);
    expect(tookPart({ groups: [], units: [], present: null, points: 5 })).toEqual([]);
  });
});

it('ends the list of recipients with the archive', () => {
  for (const letter of [sampleCall(), sampleInvitation(), sampleNotice()])
    expect(letter.recipients[letter.recipients.length - 1]).toBe('Lưu: VT');
});
