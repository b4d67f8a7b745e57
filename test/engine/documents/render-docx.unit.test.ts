import { describe, expect, it, vi } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { textWidthOf } from '#engine/documents/text-width.ts';
import { attribute, linesOf, points, type ReadDocx, readDocx, runWith } from '#test/engine/documents/docx-reader.ts';
import {
  longestName,
  partyHead,
  sampleCall,
  sampleInvitation,
  sampleNotice,
  sampleReport,
  stateHead,
} from '#test/engine/documents/sample-letters.ts';

const open = async (document: OfficialDocument): Promise<ReadDocx> => readDocx(await renderDocx(document));

const twips = (millimetres: number): number => (millimetres / 25.4) * 1_440;

function within(value: number, from: number, to: number): void {
  expect(value).toBeGreaterThanOrEqual(from);
  expect(value).toBeLessThanOrEqual(to);
}

function inOrder(lines: readonly string[], ...parts: readonly string[]): void {
  const places = parts.map((part) => lines.findIndex((line) => line.includes(part)));
  expect(places, JSON.stringify(lines)).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe.each([
  ['state', stateHead],
  ['party', partyHead],
] as const)('page of the %s layout', (_layout, head) => {
  it('is A4 with margins inside the decree’s ranges', async () => {
    const { body } = await open(sampleNotice(head));
    within(attribute(body, 'pgSz', 'w'), 11_905, 11_907);
    within(attribute(body, 'pgSz', 'h'), 16_837, 16_839);
    within(attribute(body, 'pgMar', 'top'), twips(20), twips(25));
    within(attribute(body, 'pgMar', 'bottom'), twips(20), twips(25));
    within(attribute(body, 'pgMar', 'left'), twips(30), twips(35));
    within(attribute(body, 'pgMar', 'right'), twips(15), twips(20));
  });

  it('is set in black Times New Roman and Vietnamese', async () => {
    const { styles } = await open(sampleNotice(head));
    expect(styles).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(styles).toMatch(/<w:rFonts[^>]*w:hAnsi="Times New Roman"/);
    expect(styles).toContain('<w:lang w:val="vi-VN"');
    expect(styles).toContain('<w:color w:val="000000"/>');
  });

  it('is numbered in the middle of the top from page 2', async () => {
    const { body, headers } = await open(sampleNotice(head));
    expect(body).toContain('<w:titlePg/>');
    const numbered = headers.filter((xml) => xml.includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    const firstId = /<w:headerReference w:type="first" r:id="([^"]+)"|<w:headerReference r:id="([^"]+)" w:type="first"/;
    expect(body).toMatch(firstId);
  });

  it('spaces body paragraphs by at least 6 pt, lines 1 to 1.5', async () => {
    const { body } = await open(sampleNotice(head));
    const paragraph =
      [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([xml]) => xml.includes('kết luận như sau'))?.[0] ?? '';
    within(attribute(paragraph, 'spacing', 'after'), 120, 400);
    within(attribute(paragraph, 'spacing', 'line'), 240, 360);
    within(points(runWith(body, 'kết luận như sau')), 13, 15);
  });

  it('repeats the head of a table and breaks no row', async () => {
    const { body } = await open(sampleInvitation(head));
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const rows = body.match(/<w:tr>/g) ?? [];
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  });

  it('keeps every table as wide as the text', async () => {
    const { body } = await open(sampleInvitation(head));
    const text = attribute(body, 'pgSz', 'w') - attribute(body, 'pgMar', 'left') - attribute(body, 'pgMar', 'right');
    for (const [grid] of body.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)) {
      const sum = [...grid.matchAll(/w:w="(\d+)"/g)].reduce((total, match) => total + Number(match[1]), 0);
      expect(sum).toBe(text);
    }
  });
});

describe('State layout (NĐ 30/2020/NĐ-CP)', () => {
  it('orders a titled document by its thể thức', async () => {
    const { lines } = await open(sampleNotice());
    inOrder(
      lines,
      'ỦY BAN NHÂN DÂN',
      'BAN CHỈ ĐẠO',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/TB-BCĐ',
      'Ninh Bình, ngày 05 tháng 02 năm 2020',
      'THÔNG BÁO',
      'Kết luận của',
      'kết luận như sau',
      '1. Tăng cường',
      'a) cấp huyện',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. BAN CHỈ ĐẠO',
      'TRƯỞNG BAN',
      'Nguyễn Văn A',
    );
  });

  it('sets the parts in the sizes of the decree', async () => {
    const { body } = await open(sampleNotice());
    const national = runWith(body, 'CỘNG HÒA');
    within(points(national), 12, 13);
    expect(national).toContain('<w:b/>');
    const motto = runWith(body, 'Độc lập');
    within(points(motto), 13, 14);
    expect(motto).toContain('<w:b/>');
    expect(points(runWith(body, 'Số: 05'))).toBe(13);
    const date = runWith(body, 'ngày 05 tháng 02');
    within(points(date), 13, 14);
    expect(date).toContain('<w:i/>');
    expect(runWith(body, 'ỦY BAN')).not.toContain('<w:b/>');
    expect(runWith(body, 'BAN CHỈ ĐẠO THỰC HIỆN')).toContain('<w:b/>');
  });

  it('puts the extract of a công văn under its number and gives it no title', async () => {
    const { lines, body } = await open(sampleCall());
    inOrder(
      lines,
      'Số: 05/BCĐ',
      'V/v báo cáo sơ kết',
      'Ninh Bình, ngày',
      'Kính gửi:',
      '- Ủy ban nhân dân',
      'Để chuẩn bị',
    );
    expect(points(runWith(body, 'V/v báo cáo'))).toBe(12);
    expect(lines).not.toContain('CÔNG VĂN');
  });

  it('leaves the number blank for the clerk', async () => {
    const { body } = await open(sampleNotice({ ...stateHead, number: null }));
    expect(runWith(body, '/TB-BCĐ')).toMatch(/Số: …+\/TB-BCĐ/);
  });
});

describe('Party layout (Hướng dẫn 36-HD/VPTW)', () => {
  it('orders a titled document by its thể thức', async () => {
    const { lines } = await open(sampleNotice(partyHead));
    inOrder(
      lines,
      'TỈNH ỦY NINH BÌNH',
      'BAN CHỈ ĐẠO',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 05-TB/BCĐ',
      'Ninh Bình, ngày 05 tháng 02 năm 2020',
      'THÔNG BÁO',
      'Nơi nhận:',
    );
    expect(lines.join()).not.toContain('CỘNG HÒA');
  });

  it('sets the parts in the sizes of the guide', async () => {
    const { body } = await open(sampleNotice(partyHead));
    expect(points(runWith(body, 'ĐẢNG CỘNG SẢN'))).toBe(15);
    expect(points(runWith(body, 'TỈNH ỦY'))).toBe(14);
    expect(points(runWith(body, 'ngày 05 tháng 02'))).toBe(14);
    within(points(runWith(body, 'THÔNG BÁO')), 15, 16);
    within(points(runWith(body, 'kết luận của')), 14, 15);
    const call = await open(sampleCall(partyHead));
    const extract = runWith(call.body, 'V/v báo cáo');
    expect(points(extract)).toBe(12);
    expect(extract).toContain('<w:i/>');
  });
});

it.each([stateHead, partyHead])(
  'sets the longest committee name whole, in lines of its column ($layout)',
  async (head) => {
    const { lines, body } = await open(sampleNotice({ ...head, issuer: longestName }));
    const name = longestName.toLocaleUpperCase('vi');
    const start = lines.findIndex((line) => name.startsWith(line) && line.startsWith('BAN CHỈ ĐẠO'));
    let end = start + 1;
    while (lines.slice(start, end).join(' ').length < name.length) end += 1;
    expect(lines.slice(start, end).join(' ')).toBe(name);
    expect(end - start).toBeGreaterThan(2);
    const lengths = lines.slice(start, end).map((line) => line.length);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.4);
    const [left = 0, right = 0] = [
      ...(/<w:tblGrid>.*?<\/w:tblGrid>/s.exec(body)?.[0] ?? '').matchAll(/w:w="(\d+)"/g),
    ].map((m) => Number(m[1]));
    expect(left).toBeGreaterThan(2_800);
    expect(right).toBeGreaterThan(head.layout === 'state' ? 5_000 : 4_000);
  },
);

describe('a rehearsal', () => {
  it('bears DIỄN TẬP on every page, the first too', async () => {
    const { headers } = await open(sampleNotice({ ...stateHead, rehearsal: true }));
    expect(headers).toHaveLength(2);
    for (const xml of headers) {
      expect(linesOf(xml)).toContain('DIỄN TẬP');
      expect(xml).toContain('string="DIỄN TẬP"');
    }
  });

  it('is the only one to bear it', async () => {
    const { parts } = await open(sampleNotice());
    expect([...parts.values()].join()).not.toContain('DIỄN TẬP');
  });
});

describe('a draft', () => {
  it('bears DỰ THẢO on every page, beside DIỄN TẬP in a rehearsal', async () => {
    for (const [rehearsal, word] of [
      [false, 'DỰ THẢO'],
      [true, 'DỰ THẢO - DIỄN TẬP'],
    ] as const) {
      const { headers } = await open({ ...sampleNotice({ ...stateHead, rehearsal }), draft: true });
      expect(headers).toHaveLength(2);
      for (const xml of headers) expect(linesOf(xml)).toContain(word);
    }
  });
});

describe('the bytes', () => {
  it('depend on the document alone, not on when it is rendered', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    try {
      for (const rehearsal of [false, true]) {
        for (const sample of [sampleInvitation, sampleReport]) {
          vi.setSystemTime(Date.parse('2026-01-01T00:00:00Z'));
          const first = await renderDocx(sample({ ...stateHead, rehearsal }));
          vi.setSystemTime(Date.parse('2031-05-05T12:34:56Z'));
          expect((await renderDocx(sample({ ...stateHead, rehearsal }))).equals(first)).toBe(true);
        }
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('state the document’s own day and title', async () => {
    const { parts } = await open(sampleNotice({ ...stateHead, date: civilDate('2020-07-07') }));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('2020-07-07T00:00:00Z');
    expect(core).toContain('Kết luận của');
  });
});

describe('a long paper', () => {
  it('tells the word processor its headings, the first level in capitals', async () => {
    const { body, lines } = await open(sampleReport());
    expect([...body.matchAll(/<w:outlineLvl w:val="(\d)"\/>/g)].map(([, level]) => level)).toEqual(['0', '1', '2']);
    inOrder(lines, 'BÁO CÁO', 'I. CÔNG TÁC LÃNH ĐẠO', '1. Ở cấp huyện', 'a) Quán triệt', '- Hội nghị', '- Tập huấn');
    expect(runWith(body, 'a) Quán triệt')).toContain('<w:i/>');
  });

  it('has each annex on pages of its own, counted from one, a wide form on its side', async () => {
    const { body, lines } = await open(sampleReport());
    inOrder(lines, 'Nơi nhận:', 'Phụ lục I', 'BIỂU SỐ LIỆU', '(Kèm theo', 'Phụ lục II', 'BIỂU NGANG');
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(3);
    expect(sections.map((xml) => xml.includes('<w:pgNumType w:start="1"/>'))).toEqual([false, true, true]);
    expect(sections.map((xml) => xml.includes('w:orient="landscape"'))).toEqual([false, false, true]);
    expect(sections.map((xml) => attribute(xml, 'pgSz', 'w'))).toEqual([11_906, 11_906, 16_838]);
  });

  it('sets figures to the right, parts in from their whole, a total in bold', async () => {
    const { body } = await open(sampleReport());
    const cells = [...body.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([xml]) => xml);
    const cell = (text: string): string => cells.find((xml) => linesOf(xml).includes(text)) ?? '';
    expect(cell('1.079')).toContain('<w:jc w:val="right"/>');
    expect(attribute(cell('Lĩnh vực kinh tế'), 'ind', 'left')).toBeGreaterThan(0);
    expect(cell('Tổng cộng')).toContain('<w:b/>');
    expect(cell('Mô hình')).not.toContain('<w:b/>');
  });

  it('sets the columns of a table that a person wrote by what stands in them', async () => {
    const rows = [
      ['1', 'Mô hình Dân vận khéo', '1.079', '0229 3871 000'],
      ['2', 'Số cuộc đối thoại', '–', '0229 3871 001'],
      ['3', 'Tỷ lệ', '87,4%', '0229 3871 002'],
    ];
    const table = { kind: 'table', header: ['TT', 'Nội dung', 'Số', 'Điện thoại'], rows } as const;
    const { body } = await open({ ...sampleReport(), body: [table], annexes: [] });
    const cells = [...body.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([xml]) => xml);
    const setOf = (text: string) =>
      /<w:jc w:val="(\w+)"/.exec(cells.find((xml) => linesOf(xml).includes(text)) ?? '')?.[1];
    expect(['2', 'Tỷ lệ', '1.079', '87,4%', '0229 3871 001'].map(setOf)).toEqual([
      ...['center', 'left', 'right', 'right', 'left'],
    ]);
  });

  it('keeps its forms as wide as their page, and no column narrower than its longest word', async () => {
    const { body } = await open(sampleReport());
    const grids = [...body.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)].map(([grid]) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1])),
    );
    const forms = grids.filter(({ length }) => length === 5);
    expect(forms.map((widths) => widths.reduce((sum, each) => sum + each, 0))).toEqual([9_184, 14_116]);
    for (const widths of forms) expect(Math.min(...widths)).toBeGreaterThan(textWidthOf('TT', 13));
  });

  it.each([
    ['state', stateHead],
    ['party', partyHead],
  ] as const)('marks every page of its annexes too when it is a draft (%s)', async (_layout, head) => {
    const { headers } = await open({ ...sampleReport(head), draft: true });
    expect(headers).toHaveLength(6);
    for (const xml of headers) expect(linesOf(xml)).toContain('DỰ THẢO');
  });
});

it('prints a Party post in bold where it stands alone, light under an authority', async () => {
  const alone = await open(sampleNotice(partyHead));
  const forHim = { authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban', name: 'Nguyễn Văn A' };
  const deputy = await open(sampleNotice({ ...partyHead, signer: forHim }));
  expect(runWith(alone.body, 'TRƯỞNG BAN')).toContain('<w:b/>');
  expect(runWith(deputy.body, 'PHÓ TRƯỞNG BAN')).not.toContain('<w:b/>');
});

it('gives a form that is signed by itself a place for each who signs it, below its table', async () => {
  const [annex] = sampleReport().annexes ?? [];
  if (annex === undefined) throw new Error('no annex');
  const signed = [
    { authority: '', post: 'Người lập biểu', note: '(Ký, ghi rõ họ tên)', name: '' },
    {
      authority: 'TM. Ủy ban nhân dân\nKT. Chủ tịch',
      post: 'Phó Chủ tịch',
      note: '(Ký, đóng dấu)',
      name: 'Trần Văn B',
    },
  ] as const;
  const { lines } = await open({ ...sampleReport(), annexes: [{ ...annex, signed }] });
  const below = lines.slice(lines.lastIndexOf('NGƯỜI LẬP BIỂU'));
  inOrder(below, 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)');
  inOrder(below, 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Ký, đóng dấu)', 'Trần Văn B');
});

it('prints under the seal of another body what the signer is there, above the name', async () => {
  const signer = { ...stateHead.signer, office: 'Chủ tịch UBND tỉnh' };
  const { lines } = await open(sampleNotice({ ...stateHead, signer }));
  inOrder(lines, 'TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH', 'Nguyễn Văn A');
});

it('survives what people type: markup, control characters, decomposed letters', async () => {
  const odd = 'a & b <c> "d" \u0000\u000b\ud800 Đức'.normalize('NFD');
  const { body, parts } = await open(
    sampleNotice({ ...stateHead, issuer: odd, signer: { ...stateHead.signer, name: odd } }),
  );
  expect(body).toContain('Đức'.normalize('NFC'));
  for (const xml of parts.values()) expect(xml).not.toMatch(/[\u0000\u000b]|&(?!amp;|lt;|gt;|quot;|apos;|#)/);
});

it('ends a line where the text does, in items, cells and paragraphs, and glues no two words', async () => {
  const lined = 'dòng một\ndòng hai\u000bdòng ba';
  const { lines, body } = await open({
    ...sampleNotice(),
    body: [
      { kind: 'numbered', number: '1', text: lined, parts: [lined] },
      { kind: 'paragraph', text: lined },
      { kind: 'table', header: ['TT'], rows: [[lined]] },
    ],
  });
  expect(lines.filter((line) => line === 'dòng ba')).toHaveLength(4);
  expect(lines).toContain('1. dòng một');
  expect(lines).toContain('- dòng một');
  expect(body).not.toContain('haidòng');
});
