import type { Instant } from '#domain/kernel/instant.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';

/** To whoever keeps a copy of the daily anchors outside of the installation. */
export function anchorMail(facts: {
  readonly at: Instant;
  readonly sha256: string;
  readonly fingerprint: string;
  /** The anchor as `npm run verify -- --anchors` reads it. */
  readonly file: string;
}): { readonly subject: string; readonly text: string } {
  const day = vietnamDate(facts.at).split('-').reverse().join('/');
  return {
    subject: `Niêm sổ ngày ${day}`,
    text: [
      'Đề nghị lưu thư này ở ngoài hệ thống: nhờ đó về sau biết được sổ sự kiện có bị viết lại hay không.',
      `Dấu vân tay của khóa: ${facts.fingerprint}`,
      `Mã băm của bản niêm: ${facts.sha256}`,
      'Lưu nguyên dòng dưới đây thành một tệp .json; kiểm tra bằng lệnh npm run verify -- --anchors <tệp>.',
      facts.file,
      '',
    ].join('\n\n'),
  };
}
