import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { say } from '#domain/words/phrase.ts';

/** What a deadline that went on is counted from, in its explanation. */
export function clockWentOn(since: CivilDate, on: CivilDate): string {
  return say('ngày tính tiếp {on:date}, sau khi tạm dừng từ {since:date}', { on, since }) ?? on;
}
