import { noticeNamed, onNotices, type ReportedNotice } from '#domain/documents/call-letter.ts';

/** What the agenda of the next conference has by itself: each notice whose conclusions are to be looked back on, the newest first. */
export function proposedAgenda(notices: readonly Pick<ReportedNotice, 'notice' | 'date'>[]): readonly string[] {
  return notices.map((told) => `${onNotices} ${noticeNamed(told)}`);
}
