import { documentSymbol } from '#domain/documents/document-number.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { formatDate, officeDate } from '#domain/words/dates.ts';

const typeNames: Readonly<Record<OfficialDocument['type'], string>> = {
  congVan: 'Công văn',
  giayMoi: 'Giấy mời',
  thongBao: 'Thông báo',
  baoCao: 'Báo cáo',
  bienBan: 'Biên bản',
};

/** As a list of papers names one: "Công văn số 05/BCĐ-VP ngày 05/02/2020, V/v báo cáo …". */
export function paperTitle(document: OfficialDocument): string {
  // Minutes need no number.
  const numbered = document.number === null && document.symbol === undefined ? '' : ` số ${documentSymbol(document)}`;
  return `${typeNames[document.type]}${numbered} ngày ${formatDate(document.date)}, ${document.extract}`;
}

/** On an annex, which paper it goes out with: "(Kèm theo Giấy mời số 05/GM-BCĐ ngày 05 tháng 02 năm 2020 của …)". */
export function attachedTo(paper: OfficialDocument): string {
  return `(Kèm theo ${typeNames[paper.type]} số ${documentSymbol(paper)} ${officeDate(paper.date)} của ${paper.issuer})`;
}
