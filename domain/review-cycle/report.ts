import type { Hand } from '#domain/access/both-sides.ts';
import type { AttachedFile } from '#domain/files/attached-file.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** A figure as handed in. `value` is an exact decimal ("1079", "87.4"); `asStated` the words it was read from. */
export interface Figure {
  readonly code: string;
  readonly value: string;
  /** The figure's own date; it may lie after the cut-off, which is flagged and never refused. */
  readonly asOf: CivilDate | null;
  readonly asStated: string | null;
  /** Reckoned from the others by the outline's formula; left out: stated by the unit. */
  readonly computed?: true;
  /** Why it is as it is, where it stands out beside the unit's earlier ones; left out: nothing was said. */
  readonly explanation?: string;
}

/** Some sentences; a longer story is a section, or a file. */
export const mostExplanationSigns = 2_000;

/** Why a unit has no figure, for whoever counts it. */
export const missingReasons = ['noneArose', 'notYetCompiled', 'outOfScope', 'other'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** "Không có số liệu", and why. It is no figure: never 0, in no sum. `words` are said of `other` only. */
export interface SaidMissing {
  readonly reason: MissingReason;
  readonly words: string | null;
}

export interface MissingFigure extends SaidMissing {
  readonly code: string;
}

export interface Section {
  readonly code: string;
  readonly text: string;
}

export interface ReportSigner {
  readonly post: string;
  readonly name: string;
}

/** The coordinator entered the report for the unit; the paper it came on stays named. */
export interface OnBehalf {
  readonly reason: string;
  readonly document: string;
}

export interface ReportFlag {
  readonly code: 'asOfAfterCutOff';
  readonly figure: string;
  readonly asOf: CivilDate;
}

/** One round of a unit's report. */
export interface Report {
  readonly receipt: number;
  readonly round: number;
  readonly arrivedAt: Instant;
  readonly dueAt: Instant;
  readonly late: boolean;
  readonly figures: readonly Figure[];
  /** Left out: of none was it said. An indicator that is in neither list was left empty. */
  readonly missing?: readonly MissingFigure[];
  readonly sections: readonly Section[];
  readonly signer: ReportSigner;
  readonly documentNumber: string | null;
  readonly onBehalf: OnBehalf | null;
  /** Who pressed; not known of reports from before it was kept. */
  readonly sentBy?: Hand;
  readonly flags: readonly ReportFlag[];
  /** What the unit says to the marks it came back with; left out: nothing. */
  readonly replies?: readonly Reply[];
  /** What came with it, by its content; left out: nothing. */
  readonly files?: readonly AttachedFile[];
}

/** An answer to one mark: what was put right, or why it stays as it is. `path` as in the mark, null = to the report as a whole. */
export interface Reply {
  readonly path: string | null;
  readonly text: string;
}

/** Of the host's staff, who looks at a report; the account tells him from another of his name. */
export interface Reviewer {
  readonly account: AccountId;
  readonly person: string;
}

/** What is wrong with what was handed in, for whoever counts it; the words to the unit stand beside it. */
export const returnKinds = [
  'sumWrong',
  'differsFromPaper',
  'unusualChange',
  'wrongPeriod',
  'wrongMeasure',
  'unexplained',
  'incomplete',
  'other',
] as const;
export type ReturnKind = (typeof returnKinds)[number];

/**
 * Why a report goes back. `path` points into the report, null = the report as a whole; `kind` left out: none was chosen. `place` is what
 * the outline calls it, told by nobody but the decision; left out of the whole, of files, and of reasons from before it was kept.
 * `paragraph`: of the section only this one; left out: all of it.
 */
export interface ReturnReason {
  readonly path: string | null;
  readonly reason: string;
  readonly kind?: ReturnKind;
  readonly place?: string;
  readonly paragraph?: MarkedParagraph;
}

/** A paragraph, an item or a row of a section, as the text stood in the round that went back. */
export interface MarkedParagraph {
  /** Its line, from 0. */
  readonly at: number;
  /** How it begins, told by the decision: whoever reads of it has no text beside him. */
  readonly begins?: string;
}
