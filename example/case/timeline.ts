import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { dataWindow } from '#domain/deadlines/data-window.ts';
import { parsePeriod } from '#domain/deadlines/period.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { addDays, type CivilDate, civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';
import type { Case, CaseReview } from '#example/case/case-file.ts';

/** When things happen in the rehearsal, all counted from the case's own dates. */
export interface Timeline {
  /** Real seconds from the plan to the silence. */
  readonly seconds: number;
  readonly origin: Instant;
  readonly scale: number;
  readonly cutOff: CivilDate;
  /** The day at 17:00 by which the reports are due. */
  readonly deadline: CivilDate;
  /** Until when one unit has more time. */
  readonly extended: CivilDate;
  /** The first reports come in: the data are closed. */
  readonly reports: Instant;
  /** The others come after the second rung, so that it, too, reaches somebody. */
  readonly restOfReports: Instant;
  readonly due: Instant;
  /** After the last rung: the late report, then the closing. */
  readonly lastRung: Instant;
  readonly extendedDue: Instant;
  readonly heldOn: CivilDate;
  readonly noticeOn: CivilDate;
  readonly silenceOn: CivilDate;
  /** A month later the rehearsal's time stands still: it is over, and nothing of it may go on by itself. */
  readonly stopsAt: Instant;
}

/** As the product counts where the published table has ended. */
export const calendar = withForeseenYears(defaultCalendar);
export const dueHour = '17:00';
const rungHour = '08:00';

/**
 * Deadline five working days before the conference, where the data window leaves room for it; the rehearsal begins some
 * days before the first rung of the default ladder and lasts until three months of silence have been raised.
 */
export function timelineOf({ event, reviews }: Case, seconds: number): Timeline {
  const cutOff = latest(reviews.map(cutOffOf));
  const heldOn = event.date;
  const deadline = latest([workingDays(heldOn, -5), workingDays(cutOff, 2)]);
  const extended = workingDays(deadline, 2);
  const origin = vietnamInstant(addDays(workingDays(deadline, -7), -4), rungHour);
  const silenceOn = silenceFlagDate(heldOn);
  const end = vietnamInstant(silenceOn, rungHour);
  const afterFirstRung = vietnamInstant(workingDays(deadline, -7), '09:00');
  const dataClosed = vietnamInstant(cutOff, '24:00');
  const restOfReports = vietnamInstant(workingDays(deadline, -3), '09:00');
  return {
    seconds,
    origin,
    scale: Math.ceil((millisOf(end) - millisOf(origin)) / (seconds * 1000)),
    cutOff,
    deadline,
    extended,
    reports: later(afterFirstRung, dataClosed),
    restOfReports: later(restOfReports, dataClosed),
    due: vietnamInstant(deadline, dueHour),
    lastRung: vietnamInstant(workingDays(deadline, 3), '09:00'),
    extendedDue: vietnamInstant(extended, dueHour),
    heldOn,
    noticeOn: workingDays(heldOn, 2),
    silenceOn,
    stopsAt: vietnamInstant(addDays(silenceOn, 30), rungHour),
  };
}

/** NĐ 09/2019/NĐ-CP knows windows of half-years and years; a stage closes with its last year. */
export function cutOffOf(review: CaseReview): CivilDate {
  return dataWindowOf(review).to;
}

export function dataWindowOf({ span, reviewed }: CaseReview): { readonly from: CivilDate; readonly to: CivilDate } {
  const known = span === 'multiYear' ? null : parsePeriod(periodCodeOf({ span, reviewed }));
  if (known !== null) {
    const { from, to } = dataWindow(known);
    return { from, to };
  }
  const [first, last] = [Number(reviewed.from.slice(0, 4)), Number(reviewed.to.slice(0, 4))];
  return { from: civilDate(`${String(first - 1)}-12-15`), to: civilDate(`${String(last)}-12-14`) };
}

export function periodCodeOf({ span, reviewed }: Pick<CaseReview, 'span' | 'reviewed'>): string {
  const year = reviewed.to.slice(0, 4);
  if (span === 'halfYear') return `${year}-H${reviewed.from.slice(5, 7) <= '06' ? '1' : '2'}`;
  return span === 'year' ? year : `${reviewed.from.slice(0, 4)}-${year}`;
}

function workingDays(from: CivilDate, days: number): CivilDate {
  const date = addWorkingDays(from, days, calendar);
  if (date === null) throw new Error(`${from} lies outside the working-day table of ${calendar.version}`);
  return date;
}

function latest(dates: readonly CivilDate[]): CivilDate {
  const [first, ...rest] = dates;
  if (first === undefined) throw new Error('no date to choose from');
  return rest.reduce((last, date) => (date > last ? date : last), first);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
