import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a review cycle sends. */
export type CycleLetterTemplate =
  | 'callIssued'
  | 'deadlineReminder'
  | 'deadlineOverdue'
  | 'deadlineEscalated'
  | 'collectionClosingSoon'
  | 'manualUrge'
  | 'reportReceipt'
  | 'reportReturned'
  | 'reportAccepted'
  | 'extensionAsked'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'exempted'
  | 'cycleProposed'
  | 'conferenceMoved';

export type CycleLetter = Letter<CycleLetterTemplate>;
