import { documentSymbol } from '#domain/documents/document-number.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { formatDate, officeDate } from '#domain/words/dates.ts';

const typeNames: Readonly<Record<OfficialDocument['type'], string>> = {
  congVan: 'Công văn',
  giayMoi: 'Giấy mời',
  thongBao: 'Thông báo',
  baoCao: 'Báo cáo',
  bienBan: 'Biên bản',
  phieuBao: 'Phiếu báo',
  toTrinh: 'Tờ trình',
};

/** As another paper cites it: "Phiếu báo số 3118/PB-BCĐ ngày 13 tháng 12 năm 2023". */
export function paperNamed(type: OfficialDocument['type'], symbol: string, date: CivilDate): string {
  return `${typeNames[type]} số ${symbol} ${officeDate(date)}`;
}

/** As a list of papers names one: "Công văn số 05/BCĐ-VP ngày 05/02/2020, V/v báo cáo …". */
export function paperTitle(document: OfficialDocument): string {
  // Minutes need no number.
  const numbered = document.number === null && document.symbol === undefined ? '' : ` số ${documentSymbol(document)}`;
  return `${typeNames[document.type]}${numbered} ngày ${formatDate(document.date)}, ${document.extract}`;
}

/** On an annex, which paper it goes out with: "(Kèm theo Giấy mời số 05/GM-BCĐ ngày 05 tháng 02 năm 2020 của …)". */
export function attachedTo(paper: OfficialDocument): string {
  return `(Kèm theo ${paperNamed(paper.type, documentSymbol(paper), paper.date)} của ${paper.issuer})`;
}
