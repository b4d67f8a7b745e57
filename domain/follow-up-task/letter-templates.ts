import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a follow-up task sends. */
export const taskLetterTemplates = [
  'taskAssigned',
  'taskReminder',
  'taskOverdue',
  'taskEscalated',
  'taskSilent',
  'taskReported',
  'taskVerified',
  'taskReturned',
  'taskExtensionAsked',
  'taskExtensionDecided',
  'taskPaperIssued',
  'manualUrge',
] as const;
export type TaskLetterTemplate = (typeof taskLetterTemplates)[number];

export type TaskLetter = Letter<TaskLetterTemplate>;
