import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import { printedNumber, type WrittenNumber } from '#domain/documents/written-number.ts';

type DocumentType = OfficialDocument['type'];

/**
 * NĐ 30/2020/NĐ-CP, annex III: a công văn bears no type code (`05/BCĐ`), a giấy mời and a thông báo do.
 * Hướng dẫn 36-HD/VPTW gives the công văn one too (`05-CV/BCĐ`). *Thông báo kết luận* is a TB.
 */
const stateCodes: Record<DocumentType, string | null> = { congVan: null, giayMoi: 'GM', thongBao: 'TB' };
const partyCodes: Record<DocumentType, string> = { congVan: 'CV', giayMoi: 'GM', thongBao: 'TB' };

/** Wide enough for a clerk to write a number by hand. */
const blank = '\u00a0'.repeat(8);

export interface NumberParts {
  readonly layout: DocumentLayout;
  readonly number: WrittenNumber | null;
  readonly type: DocumentType;
  readonly issuerCode: string;
}

/** `05/TB-BCĐ` (state) or `05-TB/BCĐ` (party): how other documents cite this one. */
export function documentSymbol(parts: NumberParts): string {
  const number = parts.number === null ? blank : printedNumber(parts.number);
  if (parts.layout === 'party') return `${number}-${partyCodes[parts.type]}/${parts.issuerCode}`;
  const code = stateCodes[parts.type];
  return code === null ? `${number}/${parts.issuerCode}` : `${number}/${code}-${parts.issuerCode}`;
}

/** As printed under the issuer: the colon is the State's, the Party writes none. */
export function numberLine(parts: NumberParts): string {
  return `${parts.layout === 'party' ? 'Số' : 'Số:'} ${documentSymbol(parts)}`;
}
