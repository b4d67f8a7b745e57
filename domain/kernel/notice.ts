import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Every kind of mail the product sends; its words are in domain/words/mail.ts. */
export type NoticeTemplate =
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
  | 'invitation'
  | 'invitationReminder'
  | 'conferenceMoved'
  | 'noticeIssued'
  | 'taskAssigned'
  | 'taskReminder'
  | 'taskOverdue'
  | 'taskEscalated'
  | 'taskSilent'
  | 'taskReported'
  | 'taskVerified'
  | 'taskReturned'
  | 'taskExtensionAsked'
  | 'taskExtensionDecided';

/** Whom a notice goes to; resolved to addresses from the unit's contacts when the notice falls due, never earlier. */
export interface Addressee {
  readonly unit: UnitId;
  readonly role: 'reporter' | 'unitHead' | 'coordinator' | 'leader';
}

export interface Notice {
  /** Unique within its stream for ever, e.g. `reminder/v1/-3/nho-quan`: the same key is never delivered twice. */
  readonly key: string;
  readonly template: NoticeTemplate;
  readonly to: readonly Addressee[];
  /** What the words show: names, instants (ISO), counts. `link` is a path; the address before it is added at the edge. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A document to be rendered after the event that asks for it. Unique `key` within its stream. */
export interface DocumentRequest {
  readonly key: string;
  readonly fileName: string;
  readonly document: OfficialDocument;
}
