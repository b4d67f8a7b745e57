import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Tiếp thu: the text was changed by it. Giải trình: why it was not. */
export const opinionAnswers = ['taken', 'explained'] as const;
export type OpinionAnswerKind = (typeof opinionAnswers)[number];

export interface OpinionAnswer {
  readonly kind: OpinionAnswerKind;
  readonly text: string;
  readonly at: Instant;
}

/** `section` null: on the draft as a whole. A unit may have several. */
export interface Opinion {
  readonly number: number;
  readonly unit: UnitId;
  readonly section: string | null;
  readonly text: string;
  readonly at: Instant;
  readonly answer: OpinionAnswer | null;
  /** Nhất trí: it asks for nothing, so that nothing is owed to it. */
  readonly agrees?: true;
}

/** Somebody who may be asked for an opinion, with the name of that day. */
export interface Askable {
  readonly unit: UnitId;
  readonly name: string;
}

/** A draft as it went round for opinions (xin ý kiến): sealed, whatever is typed on. */
export interface Round {
  readonly round: number;
  readonly on: CivilDate;
  readonly dueOn: CivilDate;
  readonly text: ReportText;
  readonly figures: readonly FigureValue[];
  readonly units: readonly UnitId[];
  /** What those are called that are no members: of a review of several years all of them. Left out: none. */
  readonly named?: readonly Askable[];
  readonly opinions: readonly Opinion[];
  /** When those who have not answered are reminded; null: it has happened, or the date came too soon for it. */
  readonly remindAt: Instant | null;
  /** The last day on which somebody was reminded, by the clock or by hand. */
  readonly remindedOn?: CivilDate;
}

/** A typed number that stays although it differs from the totals, and why. */
export interface KeptNumber {
  readonly section: string;
  readonly typed: string;
  readonly reason: string;
  /** The words it stands in: only while they stand does it stay. Left out where none were stored: every equal number of the section. */
  readonly sentence?: string;
}

export interface ApprovedReport {
  readonly number: WrittenNumber;
  readonly date: CivilDate;
  readonly signer: { readonly authority: string; readonly post: string; readonly name: string };
  readonly text: ReportText;
  readonly figures: readonly FigureValue[];
  readonly kept: readonly KeptNumber[];
  readonly at: Instant;
}

/** What has become of the consolidated report so far; what is being typed is no part of it. */
export interface ReportPaper {
  readonly rounds: readonly Round[];
  readonly approved: ApprovedReport | null;
}

export const noPaper: ReportPaper = { rounds: [], approved: null };

/** A unit is asked in its own last round: a later one that goes to others does not cut it off. */
export function lastRoundOf(rounds: readonly Round[], unit: UnitId): Round | null {
  return rounds.findLast(({ units }) => units.includes(unit)) ?? null;
}

/** What a unit is called that was asked without being a member of the cycle; null: by no round. */
export function calledIn(rounds: readonly Round[], unit: UnitId): string | null {
  return rounds.findLast(({ units }) => units.includes(unit))?.named?.find((one) => one.unit === unit)?.name ?? null;
}

/** Said, and not dealt with yet: agreement needs no answer. */
export function isOpen({ answer, agrees }: Pick<Opinion, 'answer' | 'agrees'>): boolean {
  return answer === null && agrees !== true;
}

/** What somebody said and nobody has dealt with, of every round, with the heading it speaks to; null: the whole. */
export function openOpinions({ rounds }: ReportPaper): readonly OpenOpinion[] {
  return rounds.flatMap(({ round, text, opinions }) =>
    opinions.filter(isOpen).map(({ unit, section }) => {
      const heading = text.sections.find(({ id }) => id === section)?.heading ?? section;
      return { round, unit, heading };
    }),
  );
}

interface OpenOpinion {
  readonly round: number;
  readonly unit: UnitId;
  readonly heading: string | null;
}

/** Of a round, who is still awaited in it: silent, and not asked again in a later one. */
export function awaitedIn(round: Round, rounds: readonly Round[]): readonly UnitId[] {
  return silentUnits(round).filter((unit) => lastRoundOf(rounds, unit) === round);
}

/** Asked and not heard yet. */
export function silentUnits({ units, opinions }: Pick<Round, 'units' | 'opinions'>): readonly UnitId[] {
  const heard = new Set(opinions.map(({ unit }) => unit));
  return units.filter((unit) => !heard.has(unit));
}
