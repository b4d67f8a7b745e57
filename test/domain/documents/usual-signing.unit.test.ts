import { describe, expect, it } from 'vitest';
import { documentSymbol, numberLine } from '#domain/documents/document-number.ts';
import { withArchive } from '#domain/documents/letter-head.ts';
import { officeBeside, usualSigning } from '#domain/documents/usual-signing.ts';
import { usualSigners } from '#domain/organisation/usual-signers.ts';

describe('a committee signs', () => {
  it.each([
    ['party', 'Trưởng Ban Chỉ đạo', '', 'Trưởng Ban'],
    ['party', 'Trưởng các Ban Chỉ đạo', '', 'Trưởng Ban'],
    ['party', 'Phó Trưởng ban Thường trực Ban Chỉ đạo', 'K/T Trưởng Ban', 'Phó Trưởng ban Thường trực'],
    ['party', 'Phó Bí thư Thường trực Tỉnh ủy, Trưởng Ban Chỉ đạo', '', 'Trưởng Ban'],
    ['state', 'Chủ tịch UBND tỉnh; Trưởng Ban', 'TM. Ban Chỉ đạo', 'Trưởng Ban'],
    ['state', 'Phó Trưởng Ban', 'KT. Trưởng Ban', 'Phó Trưởng Ban'],
    // The head of another ban is not the head of this one.
    ['state', 'Trưởng Ban Dân vận Tỉnh ủy', '', 'Trưởng Ban Dân vận Tỉnh ủy'],
    ['party', '', '', ''],
  ] as const)('%s: %s under "%s" as "%s"', (layout, called, authority, post) => {
    expect(usualSigning(layout, called)).toEqual({ authority, post });
  });

  it('with the office of the signer where the seal is the superior body’s, and only there', () => {
    const committee = {
      layout: 'state' as const,
      chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Chủ tịch UBND tỉnh', 'Phó Bí thư Tỉnh ủy'] },
      standingDeputy: { title: 'Phó Trưởng Ban Thường trực', posts: [] },
    };
    const [head, deputy] = usualSigners({ ...committee, papers: { sealOfSuperior: true } });
    expect(head).toEqual({ authority: 'TM. Ban Chỉ đạo', post: 'Trưởng Ban', office: 'Chủ tịch UBND tỉnh' });
    expect(deputy).toEqual({ authority: 'KT. Trưởng Ban', post: 'Phó Trưởng Ban Thường trực' });
    expect(usualSigners(committee)[0]).not.toHaveProperty('office');
    expect(officeBeside('Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo')).toBe('Chủ tịch UBND tỉnh');
    expect(officeBeside('Trưởng Ban Chỉ đạo')).toBeNull();
  });
});

describe('the unit that drafted a paper', () => {
  const parts = { number: 5, issuerCode: 'BCĐ', draftingUnit: 'VP' };

  it('stands in the symbol of a công văn of the State and in no other', () => {
    expect(documentSymbol({ ...parts, layout: 'state', type: 'congVan' })).toBe('05/BCĐ-VP');
    expect(numberLine({ ...parts, layout: 'state', type: 'giayMoi' })).toBe('Số: 05/GM-BCĐ');
    expect(documentSymbol({ ...parts, layout: 'party', type: 'congVan' })).toBe('05-CV/BCĐ');
  });

  it.each([
    ['state', 'Ban Chỉ đạo', {}, 'Lưu: VT'],
    ['state', 'Ban Chỉ đạo', { draftingUnit: 'VP' }, 'Lưu: VT, VP'],
    ['party', 'Ban Chỉ đạo thực hiện dân chủ', { draftingUnit: 'VP' }, 'Lưu Ban Chỉ đạo'],
    ['party', 'Huyện ủy Gia Viễn', {}, 'Lưu Văn phòng'],
    ['party', 'Ban Chỉ đạo', { archive: 'Lưu Văn phòng Tỉnh ủy' }, 'Lưu Văn phòng Tỉnh ủy'],
  ] as const)('%s, %s: copies are kept as "%3$s"', (layout, issuer, papers, line) => {
    expect(withArchive(['Như trên;'], { layout, issuer, papers })).toEqual(['Như trên', line]);
  });
});
