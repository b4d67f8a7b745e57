import type { Letter } from '#domain/kernel/letter.ts';

/** The letters an inspection sends. */
export const inspectionLetterTemplates = [
  'inspectionPlanned',
  'inspectionChanged',
  'inspectionSession',
  'inspectionConcluded',
  'inspectionAnswerDue',
] as const;
export type InspectionLetterTemplate = (typeof inspectionLetterTemplates)[number];

export type InspectionLetter = Letter<InspectionLetterTemplate>;
