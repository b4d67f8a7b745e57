import type { Announced, IssuedChangePaper } from '#domain/conference/change-paper.ts';
import type { CheckedIn, GivenCode } from '#domain/conference/check-in-code.ts';
import type { Assessment, ConclusionWarning, DraftTask } from '#domain/conference/conclusion.ts';
import type { DutyList } from '#domain/conference/duties.ts';
import type {
  ConclusionNoticeIssued,
  ConvenedFacts,
  DayPlan,
  FurtherInvited,
  InvitationsIssued,
  MinutesNumbered,
} from '#domain/conference/events.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import type {
  Award,
  ConferenceFile,
  Direction,
  InvitationAnswer,
  JoinedShortcoming,
  LinkState,
  Recommendation,
  RollCall,
  Shortcoming,
  SpeakersList,
} from '#domain/conference/parts.ts';
import type { SessionLog } from '#domain/conference/session.ts';
import type { Vote } from '#domain/conference/votes.ts';
import type { Readiness } from '#domain/conference/readiness.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { KeptAnswer } from '#domain/recommendation/answer.ts';

export interface DraftedConclusions {
  readonly declaredCount: number | null;
  readonly tasks: readonly DraftTask[];
  readonly warnings: readonly ConclusionWarning[];
  /** Left out: nothing was said of the period. */
  readonly assessment?: Assessment;
}

export interface ApprovedMinutes {
  readonly text: MinutesText;
  readonly at: Instant;
  readonly by: string;
  /** Left out: the clerk has given no number yet. */
  readonly numbered?: Omit<MinutesNumbered['data'], 'by'>;
}

/** What is known of a conference in every status; day, points, papers are the present ones, not those first announced. */
export interface ConferenceFacts {
  readonly facts: ConvenedFacts;
  readonly plan: DayPlan;
  readonly invitations: Omit<InvitationsIssued['data'], 'codes'> | null;
  /** Letters to those who were forgotten, in their order; left out: none. */
  readonly further?: readonly Omit<FurtherInvited['data'], 'invitees' | 'codes'>[];
  /** What invitees hold in writing; left out: nothing has gone out, or nothing is otherwise since. */
  readonly announced?: Announced;
  /** Why the day was moved last; left out: it never was. */
  readonly movedBecause?: string;
  /** Papers that told a change, in their order; left out: none. */
  readonly changePapers?: readonly IssuedChangePaper[];
  /** By which invitees check in; left out: none were given. */
  readonly codes?: readonly GivenCode[];
  readonly replies: readonly InvitationAnswer[];
  /** How often what was stated was corrected; left out: never. */
  readonly corrections?: number;
  readonly rollCalls: readonly RollCall[];
  /** Who came in by whose code, of each the last time; left out: nobody did. */
  readonly checkedIn?: readonly CheckedIn[];
  /** Of each point that was told of, the newest; left out: none. */
  readonly links?: readonly LinkState[];
  /** What has to be ready, by whom and by when; left out: nobody has stated any. */
  readonly duties?: DutyList;
  /** Of each point that has said how far it is, the newest; left out: none has. */
  readonly readiness?: readonly Readiness[];
  readonly awards: readonly Award[];
  readonly shortcomings: readonly Shortcoming[];
  /** What was decided of them, the last of each; left out: nothing was. */
  readonly joined?: readonly JoinedShortcoming[];
  readonly directions: readonly Direction[];
  readonly recommendations: readonly Recommendation[];
  /** In the order in which they were recorded; left out: nobody has answered any. */
  readonly answers?: readonly KeptAnswer[];
  /** Left out: nobody has written down who spoke. */
  readonly speeches?: SpeakersList;
  /** Left out: nobody has recorded how the day went. */
  readonly session?: SessionLog;
  /** In the order in which they were put; left out: none was. */
  readonly votes?: readonly Vote[];
  /** Left out: nobody has approved any. */
  readonly minutes?: ApprovedMinutes;
  /** In the order given; left out: none. */
  readonly files?: readonly ConferenceFile[];
  /** Rungs up to these instants are behind: fired, covered, or passed before anybody was to be reminded. */
  readonly invitationsRemindedUpTo: Instant;
  readonly noticeRemindedUpTo: Instant;
}

export type ConvenedConference = ConferenceFacts & { readonly status: 'convened' };
/** The day has come; nothing is concluded yet. */
export type HeldConference = ConferenceFacts & { readonly status: 'held' };
export type ConcludedConference = ConferenceFacts & {
  readonly status: 'concluded';
  readonly draft: DraftedConclusions;
};
export type NoticeIssuedConference = ConferenceFacts & {
  readonly status: 'noticeIssued';
  readonly draft: DraftedConclusions;
  readonly notice: ConclusionNoticeIssued['data'];
  readonly dayIsOver: boolean;
};
export type PostponedConference = ConferenceFacts & { readonly status: 'postponed'; readonly reason: string };
export type CancelledConference = ConferenceFacts & { readonly status: 'cancelled'; readonly reason: string };

export type ConferenceState =
  | { readonly status: 'none' }
  | ConvenedConference
  | HeldConference
  | ConcludedConference
  | NoticeIssuedConference
  | PostponedConference
  | CancelledConference;

/** Of a conference that is there. */
export const conferenceStatuses = [
  'convened',
  'held',
  'concluded',
  'noticeIssued',
  'postponed',
  'cancelled',
] as const satisfies readonly ConferenceState['status'][];
export type ConferenceStatus = (typeof conferenceStatuses)[number];
