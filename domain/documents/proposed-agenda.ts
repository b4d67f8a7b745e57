import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { officeDate } from '#domain/words/dates.ts';

/** What the agenda of the next conference has by itself: each notice whose conclusions are to be looked back on, the newest first. */
export function proposedAgenda(
  notices: readonly { readonly notice: string; readonly date: CivilDate }[],
): readonly string[] {
  return notices.map(
    ({ notice, date }) => `Báo cáo kết quả thực hiện các kết luận tại Thông báo số ${notice} ${officeDate(date)}`,
  );
}
