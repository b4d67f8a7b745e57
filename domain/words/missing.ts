import { type MissingReason, missingReasons, type SaidMissing } from '#domain/review-cycle/report.ts';

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

export interface ReasonToType {
  readonly reason: MissingReason;
  readonly typed: string;
}

/** Every reason that needs no words of its own. */
export const reasonsToType: readonly ReasonToType[] = missingReasons.flatMap((reason) =>
  reason === 'other' ? [] : [{ reason, typed: missingText({ reason, words: null }) }],
);
