import { type EarlierNotice, noticeNamed, onNotices } from '#domain/documents/earlier-notice.ts';

/** What the agenda of the next conference has by itself: each notice whose conclusions are to be looked back on, the newest first. */
export function proposedAgenda(notices: readonly EarlierNotice[]): readonly string[] {
  return notices.map((each) => `${onNotices} ${noticeNamed(each)}`);
}
