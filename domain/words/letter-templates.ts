import { conferenceLetterTemplates } from '#domain/conference/letter-templates.ts';
import { taskLetterTemplates } from '#domain/follow-up-task/letter-templates.ts';
import { inspectionLetterTemplates } from '#domain/inspection/letter-templates.ts';
import { cycleLetterTemplates } from '#domain/review-cycle/letter-templates.ts';

/** Every kind of letter the product sends, once: a kind without words does not compile. */
export const letterTemplates = [
  ...new Set([
    ...cycleLetterTemplates,
    ...conferenceLetterTemplates,
    ...taskLetterTemplates,
    ...inspectionLetterTemplates,
  ]),
] as const;
export type LetterTemplate = (typeof letterTemplates)[number];
