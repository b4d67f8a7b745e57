import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Numbered papers to units of a cycle after its call: what is owed is asked for; more time that was given is told, after the act and never in its stead. */
export const cyclePaperKinds = ['urgingLetter', 'extensionLetter'] as const;
export type CyclePaperKind = (typeof cyclePaperKinds)[number];

/** What whoever issues one says; what it cites the record knows. */
export interface CyclePaperWish {
  readonly kind: CyclePaperKind;
  readonly number: WrittenNumber;
  readonly date: CivilDate;
  readonly signer: Signer;
  readonly units: readonly UnitId[];
  /** The day by which the report is asked for; null: the unit's own term is the day. */
  readonly answerBy: CivilDate | null;
  /** What it says beside; null: nothing. */
  readonly text: string | null;
}

/** One that went out, as later ones cite it. */
export interface IssuedCyclePaper {
  /** Counts the papers of this cycle, its call left out. */
  readonly paper: number;
  readonly kind: CyclePaperKind;
  readonly number: WrittenNumber;
  /** Number and symbol: "34/BCĐ-VP". */
  readonly paperNumber: string;
  readonly date: CivilDate;
  readonly units: readonly UnitId[];
  readonly answerBy: CivilDate | null;
}

/** Of those before it, what went to any of the same units: what others were told is not theirs to read. */
export function citedPapers(
  papers: readonly IssuedCyclePaper[],
  units: readonly UnitId[],
): readonly IssuedCyclePaper[] {
  const told = new Set(units);
  return papers.filter((one) => one.units.some((unit) => told.has(unit)));
}
