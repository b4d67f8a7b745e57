import { z } from 'zod';
import { missingReasons } from '#domain/review-cycle/report.ts';
import { lineUpTo } from '#api/support/fields.ts';

/** That there is no figure, and why: of a report, and of what a figure turned out to be. */
export const missingFields = {
  reason: z.enum(missingReasons),
  words: lineUpTo(300).nullable().default(null).describe('Of another reason: which'),
} as const;
