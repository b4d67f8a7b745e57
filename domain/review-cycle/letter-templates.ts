import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a review cycle sends. */
export const cycleLetterTemplates = [
  'callIssued',
  'deadlineReminder',
  'deadlineOverdue',
  'deadlineEscalated',
  'unitsEscalated',
  'collectionClosingSoon',
  'manualUrge',
  'urgingLetterIssued',
  'extensionLetterIssued',
  'reportReceipt',
  'reportReturned',
  'reportPlacesOpened',
  'reportReopened',
  'reportAccepted',
  'extensionAsked',
  'extensionGranted',
  'extensionRefused',
  'exempted',
  'cycleProposed',
  'conferenceMoved',
  'deadlineMoved',
  'deadlineSuspended',
  'deadlineResumed',
  'opinionAsked',
  'opinionDue',
  'varianceRecorded',
  'varianceAccepted',
  'varianceRefused',
  'varianceInReport',
] as const;
export type CycleLetterTemplate = (typeof cycleLetterTemplates)[number];

/** What reminds a unit of its report: by hand, or by the ladder. */
export const reminderTemplates = [
  'manualUrge',
  'urgingLetterIssued',
  'deadlineReminder',
  'deadlineOverdue',
  'deadlineEscalated',
] as const satisfies readonly CycleLetterTemplate[];

export type CycleLetter = Letter<CycleLetterTemplate>;
