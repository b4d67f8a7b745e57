import type { GivingPaper } from '#domain/directive/paper.ts';
import type { PaperKind } from '#domain/follow-up-task/source.ts';

export const paperKindLabels: Record<PaperKind, string> = {
  keHoach: 'Kế hoạch',
  chiThi: 'Chỉ thị',
  nghiQuyet: 'Nghị quyết',
  quyetDinh: 'Quyết định',
  chuongTrinh: 'Chương trình',
  ketLuan: 'Kết luận',
  ketLuanKiemTra: 'Kết luận kiểm tra',
  thongBao: 'Thông báo',
  congVan: 'Công văn',
  other: 'Văn bản',
};

/** "Kế hoạch số 12-KH/TU": as other papers cite it. */
export function sourceName(kind: PaperKind, number: string): string {
  return `${paperKindLabels[kind]} số ${number}`;
}

/** … and whose it is, as a list of papers names it. */
export function paperTitle({ kind, number, issuer }: GivingPaper): string {
  return `${sourceName(kind, number)} của ${issuer}`;
}
