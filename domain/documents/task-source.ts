import { noticeNamed } from '#domain/documents/earlier-notice.ts';
import type { TaskSource as Giving } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { officeDate } from '#domain/words/dates.ts';
import { sourceName } from '#domain/words/source.ts';

/** What gave a task, as its papers cite it. */
export interface TaskSource {
  /** "Thông báo số 05/TB-BCĐ". */
  readonly short: string;
  /** … with its day; of another paper than a notice also whose it is. */
  readonly full: string;
}

/** The one place that says by what a task was given. */
export function taskSource({
  noticeNumber,
  noticeDate,
  source,
}: {
  readonly noticeNumber: string;
  readonly noticeDate: CivilDate;
  readonly source?: Giving;
}): TaskSource {
  if (source === undefined) {
    return { short: `Thông báo số ${noticeNumber}`, full: noticeNamed({ notice: noticeNumber, date: noticeDate }) };
  }
  const short = sourceName(source, noticeNumber, noticeDate);
  return {
    short,
    full: source.kind === 'paper' ? `${short} ${officeDate(noticeDate)} của ${source.issuer}` : short,
  };
}
