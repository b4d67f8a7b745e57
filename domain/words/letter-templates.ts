import type { ConferenceLetterTemplate } from '#domain/conference/letter-templates.ts';
import type { TaskLetterTemplate } from '#domain/follow-up-task/letter-templates.ts';
import type { CycleLetterTemplate } from '#domain/review-cycle/letter-templates.ts';

/** Every kind of letter the product sends: a kind without words does not compile. */
export type LetterTemplate = CycleLetterTemplate | ConferenceLetterTemplate | TaskLetterTemplate;
