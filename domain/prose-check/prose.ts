import type { Setting } from '#domain/organisation/setting.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** A narrative text as it is stored: one plain text with its lists and tables, `[[code]]` for a figure, `[^unit]` for a source. */
export interface ProseSection {
  readonly code: string;
  readonly text: string;
  /** What the section is written for; null = for all. */
  readonly setting?: Setting | null;
}

/** `setting`: asked from that kind alone, so that its total is the total of all. */
export type ProseIndicator = Pick<Indicator, 'code' | 'label' | 'unit' | 'kind' | 'of' | 'by'> &
  Partial<Pick<Indicator, 'setting'>>;

/** Null setting: of all settings together. */
export interface ProseTotal {
  readonly code: string;
  readonly setting: Setting | null;
  /** Exact decimal. */
  readonly value: string;
}

/** A unit below whose own figures are known: "huyện Kim Sơn có 120 mô hình" is held against its report. */
export interface ProseBody {
  readonly names: readonly string[];
  readonly totals: readonly ProseTotal[];
  /** What it came to with the units below it; left out: there are none. A text may mean either. */
  readonly withBelow?: readonly ProseTotal[];
}

/** A figure that is no total but has a name and a value: "PCI năm 2019", as outsiders publish it. */
export interface ProseNamed {
  /** As texts call it, the first as it is told of. */
  readonly names: readonly string[];
  readonly unit: string;
  /** Exact decimal. */
  readonly value: string;
}

/** How many reports answered so: yes or no, or one of several. */
export interface ProseAnswer {
  readonly code: string;
  readonly label: string;
  /** As it is shown. */
  readonly answer: string;
  /** Null: it is one of several. */
  readonly yes: boolean | null;
  readonly value: string;
}

export interface ProseDates {
  readonly heldOn: CivilDate | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The period the last totals are of; null = none are known. */
  readonly before: { readonly from: CivilDate; readonly to: CivilDate } | null;
}

/** One of the years that a review sums, with its own sealed totals: a number said of that year is held against them. */
export interface ProseYear {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly totals: readonly ProseTotal[];
  /** Its review was cancelled after it was summed. */
  readonly withdrawn?: boolean;
}

/** What a period was called when its review was planned: "đợt 1 năm 2020". */
export interface ProsePeriod {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface ProseInput {
  readonly sections: readonly ProseSection[];
  readonly indicators: readonly ProseIndicator[];
  readonly relations: readonly Relation[];
  readonly totals: readonly ProseTotal[];
  readonly lastTotals: readonly ProseTotal[];
  readonly dates: ProseDates;
  /** Of a review of several years, in the order of time; left out: it sums none. */
  readonly years?: readonly ProseYear[];
  /** The names of the period reported and of the one before. */
  readonly called?: readonly ProsePeriod[];
  /** Names of the host or unit itself: "tỉnh Ninh Bình" is no place below it. */
  readonly ownNames?: readonly string[];
  readonly bodies?: readonly ProseBody[];
  readonly named?: readonly ProseNamed[];
  readonly answers?: readonly ProseAnswer[];
}

export const proseOutcomes = ['right', 'doubtful', 'wrong', 'not-checked'] as const;
export type ProseOutcome = (typeof proseOutcomes)[number];

export const proseRules = [
  'total',
  'last-total',
  'year-total',
  'own-figure',
  'named-figure',
  'not-more-than-total',
  'parts-sum',
  'part-within',
  'done-of-total',
  'percent',
  'change',
  'difference',
  'answers',
  'same-twice',
  'listed',
  'two-readings',
  'two-indicators',
  'reference',
  'no-such-day',
  'after-the-conference',
  'year-not-summed',
  'period-dropped',
  'nothing-to-compare',
] as const;
export type ProseRule = (typeof proseRules)[number];

export const readKinds = ['count', 'percent', 'points', 'ratio', 'reference', 'date'] as const;

/** What was read at a place: an exact decimal, or a day. */
export interface ProseRead {
  readonly kind: (typeof readKinds)[number];
  readonly value: string;
  /** Of a ratio: of how many. */
  readonly of?: string;
}

/** Codes of indicators stand under `indicator` and `others`, so that whoever words it can name them. */
export type ProseFacts = Readonly<Record<string, string | number>>;

export interface ProseFinding {
  readonly section: string;
  /** Place in the section's text. */
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  readonly read: ProseRead;
  readonly outcome: ProseOutcome;
  readonly rule: ProseRule;
  /** What should stand there, where one value would be right. */
  readonly expected?: string;
  readonly facts: ProseFacts;
}
