import type { CalendarProblemCode } from '#domain/calendar/calendar-from.ts';

/** The codes name the calendar's things: all aggregates' words are joined in one table. */
export type CalendarTableRefusalCode =
  | 'calendar-not-permitted'
  | 'calendar-version-exists'
  | 'calendar-version-missing'
  | 'calendar-base-superseded'
  | 'calendar-day-not-published'
  | 'calendar-year-malformed'
  | 'calendar-range-reversed'
  | 'calendar-range-shrinks'
  | 'calendar-label-missing'
  | 'calendar-date-malformed'
  | 'calendar-kind-unknown'
  | 'calendar-source-missing'
  | 'calendar-own-source-missing'
  | 'calendar-date-repeated'
  | 'calendar-date-outside-range'
  | 'calendar-not-a-saturday'
  | 'calendar-already-a-day-off';

/** What the pure reading of a table finds wrong, and which of the row's values is at fault. */
export const tableProblems: Record<
  CalendarProblemCode,
  { readonly code: CalendarTableRefusalCode; readonly field: string }
> = {
  'range-reversed': { code: 'calendar-range-reversed', field: 'to' },
  'version-missing': { code: 'calendar-version-missing', field: 'version' },
  'not-a-date': { code: 'calendar-date-malformed', field: 'date' },
  'unknown-kind': { code: 'calendar-kind-unknown', field: 'kind' },
  'source-missing': { code: 'calendar-source-missing', field: 'source' },
  'date-repeated': { code: 'calendar-date-repeated', field: 'date' },
  'outside-range': { code: 'calendar-date-outside-range', field: 'date' },
  'not-a-saturday': { code: 'calendar-not-a-saturday', field: 'kind' },
  'already-a-day-off': { code: 'calendar-already-a-day-off', field: 'kind' },
};
