import type { Letter } from '#domain/kernel/letter.ts';

/** The letters a conference sends. */
export const conferenceLetterTemplates = [
  'invitation',
  'invitationReminder',
  'conferenceMoved',
  'conferenceCorrected',
  'changePaperIssued',
  'noticeIssued',
  'manualUrge',
] as const;
export type ConferenceLetterTemplate = (typeof conferenceLetterTemplates)[number];

export type ConferenceLetter = Letter<ConferenceLetterTemplate>;
