import { z } from 'zod';
import { parsePeriod } from '#domain/deadlines/period.ts';
import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';

/** `2020`, `2020-H1`, `2020-Q3`, `2020-06`. */
export const PeriodField = z
  .string()
  .max(20)
  .transform((code, context) => {
    const period = parsePeriod(code);
    if (period !== null && firstYear <= period.year && period.year <= lastYear) return period;
    context.addIssue({ code: 'custom', message: period === null ? 'invalid' : 'year-out-of-range' });
    return z.NEVER;
  });
