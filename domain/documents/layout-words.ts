import { type NumberParts, numberLine } from '#domain/documents/document-number.ts';
import type { DocumentLayout, HeadingLevel, OfficialDocument } from '#domain/documents/official-document.ts';
import { officeDate } from '#domain/words/dates.ts';

/** The fixed words of the two layouts; a renderer adds none of its own. */
export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const nationalMotto = 'Độc lập - Tự do - Hạnh phúc';
export const partyName = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const rehearsalWord = 'DIỄN TẬP';
const draftWord = 'DỰ THẢO';

/** What is printed across every page: a letter that is none must not be taken for one. Null = nothing. */
export function markOf({ rehearsal, draft }: Pick<OfficialDocument, 'rehearsal' | 'draft'>): string | null {
  if (draft === true) return rehearsal ? `${draftWord} - ${rehearsalWord}` : draftWord;
  return rehearsal ? rehearsalWord : null;
}

export const recipientsTitle = 'Nơi nhận:';
export const addresseesTitle = 'Kính gửi:';

/** A công văn bears no title; its extract stands under the number instead (NĐ 30/2020/NĐ-CP, template 1.5). */
const titles: Record<OfficialDocument['type'], string | null> = {
  congVan: null,
  giayMoi: 'GIẤY MỜI',
  thongBao: 'THÔNG BÁO',
  baoCao: 'BÁO CÁO',
  bienBan: 'BIÊN BẢN',
  phieuBao: 'PHIẾU BÁO',
  toTrinh: 'TỜ TRÌNH',
};

export function titleOf(type: OfficialDocument['type']): string | null {
  return titles[type];
}

/** `Hà Nội, ngày 05 tháng 8 năm 2023`. */
export function placeAndDate(document: Pick<OfficialDocument, 'place' | 'date'>): string {
  return `${document.place}, ${officeDate(document.date)}`;
}

/** The first level of a long paper is set in capitals, as NĐ 30/2020/NĐ-CP sets the title of a part. */
export function headingText({ text, level }: { readonly text: string; readonly level?: HeadingLevel }): string {
  return level === 1 ? text.toLocaleUpperCase('vi') : text;
}

/** What stands before the items of a list. */
export function itemMark(
  { numbered, first = 1 }: { readonly numbered: boolean; readonly first?: number },
  index: number,
): string {
  return numbered ? `${first + index}.` : '-';
}

/** Points of a numbered item go by the Vietnamese alphabet, which has no f, j, w, z; after y a dash serves. */
const letters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

export function pointMark(index: number, of: number): string {
  // One alone is not counted: "a)" promises a b.
  const letter = of === 1 ? undefined : letters[index];
  return letter === undefined ? '-' : `${letter})`;
}

export interface HeadWords {
  readonly right: readonly [string] | readonly [string, string];
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
}

export function headWords(document: OfficialDocument & NumberParts): HeadWords {
  return {
    right: rightWords(document.layout),
    superior: document.superior.toLocaleUpperCase('vi'),
    issuer: document.issuer.toLocaleUpperCase('vi'),
    number: numberLine(document),
    // The State's minutes say in their text where and when (NĐ 30/2020/NĐ-CP, template 1.9).
    placeAndDate: document.type === 'bienBan' && document.layout === 'state' ? '' : placeAndDate(document),
  };
}

function rightWords(layout: DocumentLayout): HeadWords['right'] {
  return layout === 'state' ? [nationalName, nationalMotto] : [partyName];
}
