import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a conference sends. */
export type ConferenceLetterTemplate =
  | 'invitation'
  | 'invitationReminder'
  | 'conferenceMoved'
  | 'noticeIssued'
  | 'manualUrge';

export type ConferenceLetter = Letter<ConferenceLetterTemplate>;
