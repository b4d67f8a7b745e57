import type { MissingReason, SaidMissing } from '#domain/review-cycle/report.ts';

/** Vì sao không có số liệu: chọn khi nhập. */
export const missingReasonLabels: Record<MissingReason, string> = {
  noneArose: 'không phát sinh thống kê',
  notYetCompiled: 'chưa tổng hợp được',
  outOfScope: 'không thuộc phạm vi',
  other: 'lý do khác',
};

/** As it stands in a cell, of the screen or of a workbook: `readMissing` reads it back to the same. */
export function missingText({ reason, words }: SaidMissing): string {
  return `${noFigureWords}: ${reason === 'other' ? (words ?? missingReasonLabels.other) : missingReasonLabels[reason]}`;
}

export const noFigureWords = 'Không có số liệu';
