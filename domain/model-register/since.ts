import { civilDate, type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import type { Since } from '#domain/model-register/model.ts';

const wellFormed = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The first day it can mean: a year or a month alone is counted from its first day. Null: it is none. */
export function firstDayOf(since: Since): CivilDate | null {
  const read = wellFormed.exec(since);
  if (read === null) return null;
  const [, year = '', month = '01', day = '01'] = read;
  return parseCivilDate(`${year}-${month}-${day}`);
}

/** … of one that was judged when it was entered. */
export function begunOn(since: Since): CivilDate {
  return firstDayOf(since) ?? civilDate('1990-01-01');
}
