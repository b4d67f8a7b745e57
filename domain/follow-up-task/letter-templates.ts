import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a follow-up task sends. */
export type TaskLetterTemplate =
  | 'taskAssigned'
  | 'taskReminder'
  | 'taskOverdue'
  | 'taskEscalated'
  | 'taskSilent'
  | 'taskReported'
  | 'taskVerified'
  | 'taskReturned'
  | 'taskExtensionAsked'
  | 'taskExtensionDecided'
  | 'manualUrge';

export type TaskLetter = Letter<TaskLetterTemplate>;
