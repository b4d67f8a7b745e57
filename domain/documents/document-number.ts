import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import { printedNumber, type WrittenNumber } from '#domain/documents/written-number.ts';

type DocumentType = OfficialDocument['type'];

/**
 * NĐ 30/2020/NĐ-CP, annex III: a công văn bears no type code but the unit that drafted it (`05/BCĐ-VP`), a giấy mời, a thông báo and a báo cáo do.
 * Hướng dẫn 36-HD/VPTW gives the công văn one too (`05-CV/BCĐ`). *Thông báo kết luận* is a TB.
 */
const stateCodes: Record<DocumentType, string | null> = {
  congVan: null,
  giayMoi: 'GM',
  thongBao: 'TB',
  baoCao: 'BC',
  bienBan: 'BB',
  phieuBao: 'PB',
  toTrinh: 'TTr',
};
const partyCodes: Record<DocumentType, string> = {
  congVan: 'CV',
  giayMoi: 'GM',
  thongBao: 'TB',
  baoCao: 'BC',
  bienBan: 'BB',
  phieuBao: 'PB',
  toTrinh: 'TTr',
};

/** Wide enough for a clerk to write a number by hand; dots as in the templates of NĐ 30/2020/NĐ-CP, for a gap reads as a slip. */
const blank = '………';

export interface NumberParts {
  readonly layout: DocumentLayout;
  readonly number: WrittenNumber | null;
  readonly symbol?: string;
  readonly type: DocumentType;
  readonly issuerCode: string;
  readonly draftingUnit?: string;
}

/** `05/TB-BCĐ` (state) or `05-TB/BCĐ` (party): how other documents cite this one. */
export function documentSymbol(parts: NumberParts): string {
  if (parts.symbol !== undefined) return parts.symbol;
  const number = parts.number === null ? blank : printedNumber(parts.number);
  const issuer = parts.issuerCode === '' ? blank : parts.issuerCode;
  if (parts.layout === 'party') return `${number}-${partyCodes[parts.type]}/${issuer}`;
  const code = stateCodes[parts.type];
  if (code !== null) return `${number}/${code}-${issuer}`;
  return parts.draftingUnit === undefined ? `${number}/${issuer}` : `${number}/${issuer}-${parts.draftingUnit}`;
}

/** As printed under the issuer: the colon is the State's, the Party writes none. */
export function numberLine(parts: NumberParts): string {
  return `${parts.layout === 'party' ? 'Số' : 'Số:'} ${documentSymbol(parts)}`;
}
