import type { CivilDate } from '#domain/kernel/civil-date.ts';

export const numberRules = ['year', 'typeAndYear', 'typeAndTerm'] as const;

/** Whether one series runs through all types of document or each has its own, and when it begins anew. */
export type NumberRule = (typeof numberRules)[number];

export interface NumberSeries {
  readonly rule: NumberRule;
  /** Nhiệm kỳ: the days of the term of office; null = not stated. */
  readonly term: { readonly from: CivilDate; readonly to: CivilDate } | null;
}

/** A document that bears a number somebody asks for; of one pass there may be several, each with its own. */
export interface NumberedDocument {
  readonly stream: string;
  readonly type: string;
  readonly issuerCode: string;
  /** Its number, as one number is known by: "5" of 5, "05" and "005". */
  readonly key: string;
  readonly symbol: string;
  readonly date: CivilDate;
}

/** What an aggregate is told when it is to give a number: who has it already, and each committee's own rule. */
export interface GivenNumbers {
  readonly bearing: readonly NumberedDocument[];
  /** By committee; one that is not here has the rule of its layout. */
  readonly series: ReadonlyMap<string, NumberSeries>;
}
