import { z } from 'zod';
import { parsePeriod } from '#domain/deadlines/period.ts';

/** `2020`, `2020-H1`, `2020-Q3`, `2020-06`. */
export const PeriodField = z.string().transform((code, context) => {
  const period = parsePeriod(code);
  if (period !== null) return period;
  context.addIssue({ code: 'custom', message: 'invalid' });
  return z.NEVER;
});
