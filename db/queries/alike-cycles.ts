import { sql } from 'kysely';

/** Of a `past` cycle and `now`: "2020-H1" and "2019-H2" are halves both; half a year beside a whole one would read as a fall by half. */
export const periodsAsLong = sql`
  regexp_replace(past.period_code, '[0-9]+', '', 'g') = regexp_replace(now.period_code, '[0-9]+', '', 'g')`;

/** What was reported at an inspection is no period of the regular series, nor the other way round. */
export const sameSeries = sql`(past.review_kind = 'inspection') = (now.review_kind = 'inspection')`;
