import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { MailWords } from '#domain/words/mail-words.ts';
import { cycleLine, unitLine } from '#domain/words/mail.lines.ts';

/** Corrections of approved figures (đính chính): the sealed figure stays, and who must know of the other is told. */
export const varianceMail: Record<Extract<LetterTemplate, `variance${string}`>, MailWords> = {
  varianceRecorded: {
    subject: [
      'Đề nghị đính chính số liệu {cycle}: {unit}',
      'Đề nghị đính chính số liệu {cycle}',
      'Đề nghị đính chính số liệu',
    ],
    lines: [
      'Có đề nghị đính chính số liệu đã phê duyệt. Đề nghị lãnh đạo Ban Chỉ đạo xem xét, chấp nhận hoặc từ chối.',
      unitLine,
      cycleLine,
      'Đính chính số {number:plain}: {changes}.',
      'Theo văn bản: {document:plain}.',
      'Lý do: {reason}.',
    ],
  },
  varianceAccepted: {
    subject: [
      'Chấp nhận đính chính số liệu {cycle}: {unit}',
      'Chấp nhận đính chính số liệu {cycle}',
      'Chấp nhận đính chính số liệu',
    ],
    lines: [
      'Đề nghị đính chính của đơn vị đã được chấp nhận. Số đã phê duyệt giữ nguyên; số đính chính ghi bên cạnh.',
      unitLine,
      cycleLine,
      'Đính chính số {number:plain}: {changes}.',
    ],
  },
  varianceRefused: {
    subject: [
      'Không chấp nhận đính chính số liệu {cycle}: {unit}',
      'Không chấp nhận đính chính số liệu {cycle}',
      'Không chấp nhận đính chính số liệu',
    ],
    lines: [
      'Đề nghị đính chính của đơn vị không được chấp nhận. Số đã phê duyệt giữ nguyên.',
      unitLine,
      cycleLine,
      'Đính chính số {number:plain}: {changes}.',
      'Lý do từ chối: {refusedBecause}.',
    ],
  },
  /** To whoever writes the consolidated report, and to whoever was sent a draft with the old number. */
  varianceInReport: {
    subject: [
      'Số liệu trong dự thảo báo cáo {cycle} lần {round} đã được đính chính',
      'Số tổng hợp {cycle}, đã cộng vào {review}, được đính chính theo {unit}',
      'Số tổng hợp {cycle} đã được đính chính theo {unit}',
      'Số tổng hợp {cycle} đã được đính chính',
      'Số tổng hợp đã được đính chính',
    ],
    lines: [
      [
        'Dự thảo báo cáo tổng hợp lần {round} gửi đơn vị có số liệu nay đã được đính chính.',
        'Số của kỳ này đã cộng vào báo cáo {review}. Một đính chính đã được chấp nhận làm thay đổi số tổng hợp của kỳ; số đã phê duyệt giữ nguyên, đề nghị rà soát báo cáo {review}.',
        'Một đính chính đã được chấp nhận làm thay đổi số tổng hợp. Số đã phê duyệt giữ nguyên; đề nghị rà soát dự thảo và văn bản đã dùng số cũ.',
      ],
      cycleLine,
      'Đơn vị đính chính: {unit}, theo văn bản {document:plain}.',
      'Số tổng hợp đã dùng và số đính chính: {totals}.',
    ],
  },
};
