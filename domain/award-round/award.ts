import type { Hand } from '#domain/access/both-sides.ts';
import type { awardRecipients } from '#domain/conference/parts.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type AwardRecipient = (typeof awardRecipients)[number];

/** Kinds that offices give; the list is open, for each committee names its own (docs/glossary.md). */
export const usualAwardKinds = ['emulationFlag', 'certificateOfMerit', 'certificateOfCommendation'] as const;

/** What may be given in a round, to whom, how often and by whom. */
export interface AwardKind {
  readonly id: string;
  /** certificateOfMerit, emulationFlag …: an open list, as at a conference. */
  readonly kind: string;
  /** What the decision calls it. */
  readonly name: string;
  readonly recipient: AwardRecipient;
  readonly quota: number;
  /** Who gives it: "Chủ tịch UBND tỉnh". */
  readonly by: string;
}

/** What of the record a criterion asks for. The first three are shares, the others are counts. */
export const awardMeasures = [
  'reportsInTime',
  'reportsAccepted',
  'tasksInTime',
  'modelsKept',
  'modelsRecognised',
] as const;
export type AwardMeasure = (typeof awardMeasures)[number];

export const shareMeasures: readonly AwardMeasure[] = ['reportsInTime', 'reportsAccepted', 'tasksInTime'];

export function isShare(measure: AwardMeasure): boolean {
  return shareMeasures.includes(measure);
}

/** Stated once for all kinds of the round; those that come first weigh more. `atLeast`: whole percent of a share, or a count. */
export interface Criterion {
  readonly measure: AwardMeasure;
  readonly atLeast: number;
}

/** What the record says of one unit: so many, of how many (null: a count of its own). Of none there is nothing to measure. */
export interface EvidenceFact {
  readonly measure: AwardMeasure;
  readonly count: number;
  readonly of: number | null;
}

/** Who is proposed: the unit itself, somebody or something of it. A person's name stands apart, for it can be erased. */
export type Nominee =
  | { readonly recipient: 'collective'; readonly unit: UnitId; readonly itself: boolean; readonly name: string }
  | { readonly recipient: 'person'; readonly unit: UnitId; readonly person: string; readonly post: string };

export function nameOfNominee(nominee: Nominee): string {
  return nominee.recipient === 'person' ? nominee.person : nominee.name;
}

/** By which paper it was given. */
export interface AwardDecision {
  readonly number: string;
  readonly date: CivilDate;
  readonly by: string;
}

export const nominationStatuses = ['proposed', 'withdrawn', 'granted', 'declined'] as const;
export type NominationStatus = (typeof nominationStatuses)[number];

export interface Nomination {
  readonly number: number;
  /** The id of one of the round's kinds. */
  readonly kind: string;
  readonly nominee: Nominee;
  readonly reason: string;
  /** Which unit proposes. */
  readonly byUnit: UnitId;
  readonly by: Hand;
  readonly status: NominationStatus;
  /** Why it was withdrawn, declined, or granted against the criteria; empty: nothing had to be said. */
  readonly because: string;
  /** As it stood when it was decided; empty before. */
  readonly evidence: readonly EvidenceFact[];
  readonly decision: AwardDecision | null;
}

/** One of those a submission lists: who it is stands in its nomination, for a name can be erased; what the record said stands here. */
export interface SubmittedNomination {
  readonly number: number;
  readonly unitName: string;
  readonly byUnitName: string;
  readonly evidence: readonly EvidenceFact[];
}

/** Tờ trình: what the committee submits to whoever gives, as it was when it went out; later changes of the round leave it alone. */
export interface AwardSubmission {
  /** Counts those of this round. */
  readonly paper: number;
  readonly number: WrittenNumber;
  readonly date: CivilDate;
  readonly signer: Signer;
  readonly issuer: TaskPaperIssuer;
  /** To whom: "Chủ tịch UBND tỉnh". */
  readonly to: string;
  /** "Căn cứ …", a paragraph each. */
  readonly basis: readonly string[];
  readonly kinds: readonly AwardKind[];
  readonly criteria: readonly Criterion[];
  readonly rows: readonly SubmittedNomination[];
}
