import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { noticeNamed } from '#domain/documents/earlier-notice.ts';

/** What gave a task, as its papers cite it. */
export interface TaskSource {
  /** "Thông báo số 05/TB-BCĐ". */
  readonly short: string;
  /** … with its day. */
  readonly full: string;
}

/** The one place that says by what a task was given. */
export function taskSource({
  noticeNumber,
  noticeDate,
}: {
  readonly noticeNumber: string;
  readonly noticeDate: CivilDate;
}): TaskSource {
  return { short: `Thông báo số ${noticeNumber}`, full: noticeNamed({ notice: noticeNumber, date: noticeDate }) };
}
