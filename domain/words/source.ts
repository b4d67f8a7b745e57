import type { GivingPaper } from '#domain/directive/paper.ts';
import type { PaperKind } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { shortDate } from '#domain/words/dates.ts';

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
export function paperName(kind: PaperKind, number: string): string {
  return `${paperKindLabels[kind]} số ${number}`;
}

/** … and whose it is, as a list of papers names it. */
export function paperTitle({ kind, number, issuer }: GivingPaper): string {
  return `${paperName(kind, number)} của ${issuer}`;
}

/** "bút phê của Nguyễn Văn An ngày 05/08/2026": it has no number, its day tells it. */
export function instructionName(leader: string, date: CivilDate): string {
  return `bút phê của ${leader} ngày ${shortDate(date)}`;
}

/** … at the head of a line. */
export function instructionTitle(leader: string, date: CivilDate): string {
  return `Bút phê${instructionName(leader, date).slice('bút phê'.length)}`;
}

/** As much of what gave a task as its name needs. */
type Giving =
  | { readonly kind: 'paper'; readonly paper: PaperKind }
  | { readonly kind: 'instruction'; readonly leader: string };

/** What gave a task, within a sentence: the one place that says so. */
export function sourceName(source: Giving, number: string, date: CivilDate): string {
  switch (source.kind) {
    case 'paper':
      return paperName(source.paper, number);
    case 'instruction':
      return instructionName(source.leader, date);
    default:
      return unreachable(source);
  }
}

/** … alone in a cell. */
export function sourceTitle(source: Giving, number: string, date: CivilDate): string {
  return source.kind === 'instruction' ? instructionTitle(source.leader, date) : sourceName(source, number, date);
}
