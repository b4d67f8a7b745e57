import type { FormulaFaultCode } from '#domain/formula/read-formula.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** The codes name the template's things: all aggregates' words are joined in one table. */
export type TemplateRefusalCode =
  | 'template-not-permitted'
  | 'template-not-defined'
  | 'template-already-defined'
  | 'template-version-superseded'
  | 'template-id-malformed'
  | 'template-name-empty'
  | 'template-reason-empty'
  | 'template-empty'
  | 'template-code-malformed'
  | 'template-code-repeated'
  | 'template-label-empty'
  | 'indicator-unit-empty'
  | 'indicator-programme-empty'
  | 'indicator-whole-missing'
  | 'indicator-whole-unknown'
  | 'indicator-breakdown-missing'
  | 'indicator-share-without-fraction'
  | 'indicator-index-without-source'
  | 'indicator-models-not-counted'
  | 'indicator-part-of-itself'
  | 'indicator-not-a-number'
  | 'indicator-share-not-percent'
  | 'indicator-money-unit'
  | 'indicator-whole-of-another-measure'
  | 'indicator-options-too-few'
  | 'indicator-option-repeated'
  | 'relation-not-a-number'
  | 'relation-measures-differ'
  | 'relation-id-repeated'
  | 'relation-indicator-unknown'
  | 'relation-part-repeated'
  | 'relation-without-parts'
  | 'relation-not-summable'
  | 'relation-not-a-share'
  | 'relation-decimals-out-of-range'
  | 'relation-share-computed'
  | FormulaFaultCode
  | 'law-number-empty'
  | 'law-name-empty'
  | 'law-before-its-date'
  | 'law-not-later'
  | 'computed-figure-unknown'
  | 'computed-not-a-number'
  | 'computed-of-an-index'
  | 'computed-of-itself'
  | 'computed-index'
  | 'computed-cell-not-a-number'
  | 'computed-digits-missing'
  | 'computed-is-asked';

export type TemplateFault = Decision<never, TemplateRefusalCode> | null;

export interface FoundFault {
  readonly pointer: string;
  readonly code: TemplateRefusalCode;
  readonly facts: Refusal['facts'];
}

export function faultAt(pointer: string, code: TemplateRefusalCode, facts: Refusal['facts'] = {}): FoundFault {
  return { pointer, code, facts };
}

/** Every fault of a template is wrong input: nobody can lift it, only write it otherwise. */
export function faultOf({ pointer, code, facts }: FoundFault): TemplateFault {
  return refuse(code, facts, [], pointer);
}
