import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { officeDate } from '#domain/words/dates.ts';

/** Of an earlier conference, whose conclusions are to be looked back on. */
export interface EarlierNotice {
  readonly notice: string;
  readonly date: CivilDate;
}

export const onNotices = 'Báo cáo kết quả thực hiện các kết luận tại';

export function noticeNamed({ notice, date }: EarlierNotice): string {
  return `Thông báo số ${notice} ${officeDate(date)}`;
}
