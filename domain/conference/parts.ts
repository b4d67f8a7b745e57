import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { PaperSettings } from '#domain/documents/paper-settings.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** A conference begins in one of these. */
export const partsOfDay = ['morning', 'afternoon'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

export const conferenceForms = ['online', 'inPerson', 'hybrid', 'notStated'] as const;
export type ConferenceForm = (typeof conferenceForms)[number];

/** A committee under the conference's chair; one chair may close the cycles of two (Ninh Bình 2020). */
export interface HostedCommittee {
  readonly code: string;
  readonly name: string;
  readonly programmes: readonly string[];
}

/** A cycle this conference closes. A task goes to the cycle that reviews its programme. */
export interface ReviewedCycle {
  readonly cycle: StreamId;
  readonly label: string;
  readonly programmes: readonly string[];
}

export interface ConnectionPoint {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitId | null;
  readonly contact: string | null;
  readonly isMain: boolean;
}

export interface CoChair {
  readonly post: string;
  readonly name: string | null;
}

export interface AgendaItem {
  readonly time: string;
  readonly title: string;
  readonly presenter: string | null;
  /** How long it is to take; left out: not said, or by the time itself ("08:00–08:30"). */
  readonly minutes?: number;
}

/** A unit, or a group in the host's own words ("thành viên các Ban Chỉ đạo"): then `unit` is null and nobody is written to. */
export interface Invitee {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitId | null;
  readonly role: string;
  readonly kind: string;
  readonly count: number | null;
  /** Who is meant, where a person is invited by name; left out: nobody by name. `role` is then his post. */
  readonly person?: string;
  /** Place in protocol order, 1 first; left out: after those who have one, as listed. */
  readonly rank?: number;
}

/** As they are printed: by protocol order, then as listed. */
export function byRank(invitees: readonly Invitee[]): readonly Invitee[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...invitees].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
}

export const invitationAnswers = ['accept', 'decline', 'substitute'] as const;

export interface InvitationAnswer {
  readonly invitee: string;
  readonly answer: (typeof invitationAnswers)[number];
  readonly substitute: string | null;
}

export interface Paper {
  readonly byKind: string;
  readonly by: string;
  readonly title: string | null;
  /** The unit that registered it, and may add its text; left out: the host did, or it is not known. */
  readonly unit?: UnitId;
  /** Taken back: it is listed and not read; left out: it is read. */
  readonly withdrawn?: true;
}

export function isRead({ withdrawn }: Paper): boolean {
  return withdrawn !== true;
}

/** What a file is to the conference; the scans are of the signed papers that it issued. */
const scanKinds = ['invitationScan', 'noticeScan', 'minutesScan'] as const;
export const conferenceFileKinds = [...(['programme', 'document', 'paper', 'duty'] as const), ...scanKinds] as const;
export type ConferenceFileKind = (typeof conferenceFileKinds)[number];

/** Of a paper that was signed by hand: one picture of it. */
export function isScan(as: ConferenceFileKind): boolean {
  return scanKinds.some((kind) => kind === as);
}

/** `paper`: which of them, counted from 1 in the order they were registered. `duty`: which, by its id; the host and whose it is read it. */
export type FilePlace =
  | { readonly as: 'paper'; readonly paper: number }
  | { readonly as: 'duty'; readonly duty: string }
  | { readonly as: Exclude<ConferenceFileKind, 'paper' | 'duty'> };

/** `unit`: who gave it, the host or one that takes part. */
export interface ConferenceFile extends NamedFile {
  readonly to: FilePlace;
  readonly unit: UnitId;
  readonly at: Instant;
  readonly by: string;
}

export const rollCallStates = ['present', 'excused', 'absent', 'substitute', 'late'] as const;
type RollCallState = (typeof rollCallStates)[number];

/** Who counts as being there. */
export function isThere(state: RollCallState): boolean {
  return state !== 'excused' && state !== 'absent';
}

/** Whoever comes for somebody else counts once the host has approved. */
export const substituteApprovals = ['waiting', 'approved', 'refused'] as const;
export type SubstituteApproval = (typeof substituteApprovals)[number];

export interface RollCallEntry {
  readonly name: string;
  readonly unit: UnitId | null;
  readonly state: RollCallState;
  readonly arrivedAt: string | null;
  /** Of a substitute: who came; left out: not said. */
  readonly substitute?: string;
  /** Of a substitute; left out: the host called him itself. */
  readonly approval?: SubstituteApproval;
  /** When he was called, at the point itself; left out: when the list arrived. */
  readonly markedAt?: Instant;
}

/** The host's desk and the point each see it; a point without a line is called by hand. */
export const pointLinks = ['connected', 'lost'] as const;
export type PointLink = (typeof pointLinks)[number];

/** `since`: by whoever saw it, which may be told later. */
export interface LinkState {
  readonly point: string;
  readonly link: PointLink;
  readonly since: Instant;
}

export const awardRecipients = ['collective', 'person'] as const;

/** Where an award was decided: the round, and which of its nominations. */
export interface AwardSource {
  readonly round: StreamId;
  readonly numbers: readonly number[];
}

/** `kind` is an open list (certificateOfMerit, emulationFlag …); `kindLabel` is what the decision calls it. */
export interface Award {
  readonly kind: string;
  readonly kindLabel: string;
  readonly recipient: (typeof awardRecipients)[number];
  readonly count: number;
  readonly names: readonly string[];
  readonly by: string;
  readonly for: string;
  readonly programmes: readonly string[];
  readonly period: string | null;
  /** Left out: it was typed. */
  readonly source?: AwardSource;
}

export const shortcomingKinds = ['shortcoming', 'focusTopic'] as const;

export interface Shortcoming {
  readonly id: string;
  readonly statement: string;
  readonly kind: (typeof shortcomingKinds)[number];
  readonly recurring: boolean;
  readonly inferred: boolean;
}

/** A shortcoming by where it was stated. */
export interface ShortcomingRef {
  readonly conference: StreamId;
  readonly id: string;
}

/** What a person decided of a shortcoming: the earlier one that it is; null: it is one of its own. */
export interface JoinedShortcoming {
  readonly id: string;
  readonly sameAs: ShortcomingRef | null;
}

/** Plan of the report ("phương hướng"): never a task. */
export interface Direction {
  readonly id: string;
  readonly statement: string;
}

/** To whoever is above, or below. */
export const recommendationDirections = ['up', 'down'] as const;

/** What somebody said at the conference, in the order in which they spoke. */
export interface Speech {
  readonly id: string;
  /** As he is called: "huyện A", "đồng chí Nguyễn Văn B, Phó Trưởng ban". */
  readonly by: string;
  /** The paper that was read, counted from 1; left out: none. */
  readonly paper?: number;
  /** Given to speak; left out: nobody said. */
  readonly minutes?: number;
  /** How long it took; left out: not measured. */
  readonly seconds?: number;
  /** He speaks to how things are done, before those who wait; left out: to what is dealt with. */
  readonly onProcedure?: true;
  /** In a line; empty: not noted. */
  readonly said: string;
}

/** `version`: how often it was written, the base of the next one. */
export interface SpeakersList {
  readonly version: number;
  readonly items: readonly Speech[];
}

/** Gets an answer, not a follow-up: kept apart from tasks. */
export interface Recommendation {
  readonly number: number;
  readonly direction: (typeof recommendationDirections)[number];
  readonly from: string;
  readonly to: string;
  /** Which invited unit that is; left out: none, or recorded before it was looked up. */
  readonly unit?: UnitId;
  readonly toKind: string;
  readonly via: string | null;
  readonly statement: string;
  readonly deadline: string | null;
}

/** Head of the letters: who issues them, under whom, and where. */
export interface IssuerFacts {
  readonly superior: string;
  readonly issuer: string;
  readonly issuerCode: string;
  readonly place: string;
  /** Left out: all as is usual. */
  readonly papers?: PaperSettings;
}

/**
 * Quyết định 45/2018/QĐ-TTg, art. on invitations and conclusions: at least 3 working days before, except ad-hoc meetings;
 * conclusions within 5 working days. Whether they bind a Party-side committee is unconfirmed: a setting.
 */
export interface ConferenceSettings {
  readonly invitationWorkingDays: number;
  /** True: n whole working days lie between; false: counted back from the day itself. */
  readonly clearDays: boolean;
  readonly noticeWorkingDays: number;
  /** True: not even an ad-hoc conference may be called later than the latest day. */
  readonly bindsAdHoc: boolean;
  readonly invitationLadder: Ladder;
  readonly noticeLadder: Ladder;
}

export const defaultConferenceSettings: ConferenceSettings = {
  invitationWorkingDays: 3,
  clearDays: true,
  noticeWorkingDays: 5,
  bindsAdHoc: false,
  invitationLadder: {
    hour: '08:00',
    steps: [
      { offset: -2, audience: 'unit' },
      { offset: -1, audience: 'unit' },
    ],
  },
  noticeLadder: {
    hour: '08:00',
    steps: [
      { offset: -1, audience: 'unit' },
      { offset: 0, audience: 'unit' },
      { offset: 1, audience: 'unitAndLeaders' },
      { offset: 3, audience: 'unitAndLeaders' },
    ],
  },
};

export type RollCall = {
  readonly point: string;
  readonly entries: readonly RollCallEntry[];
  readonly present: number;
  /** How often it was recorded: the base of the next list. */
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
};
