import { figureName } from '#domain/documents/consolidated-report.ts';
import { type FigureValue, figuresOf, type ReportFigure } from '#domain/consolidated-report/figures.ts';
import {
  brokenFigures,
  isEmptyText,
  lostFigures,
  type ReportText,
  valuesIn,
} from '#domain/consolidated-report/report-text.ts';
import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';

/** Longer than any report that is read out. */
const longest = 1_000_000;

/** What a text may refer to while the cycle stands so: nothing before its totals are made, and nothing once they are withdrawn. */
export function figuresNow({ plan, consolidation = null }: WithTotals): readonly ReportFigure[] {
  return figuresOf(plan.template.indicators, consolidation);
}

interface Sealed {
  /** Of each unit with units below it, with theirs; left out: nobody asked. */
  readonly byUnit?: Consolidated['byUnit'];
  /** Of a review of several years: as each was sealed. */
  readonly years?: { readonly of: readonly SealedYear[] };
}

/** A cycle under way; only a consolidated one has totals. */
export interface WithTotals {
  readonly plan: CyclePlan;
  readonly consolidation?: (NonNullable<Parameters<typeof figuresOf>[1]> & Sealed) | null;
}

export interface SealedText {
  readonly text: ReportText;
  readonly figures: readonly FigureValue[];
}

/**
 * The text with the values of its references; not one that says nothing, or that refers to what is no more. `outside`: what outsiders
 * published, as it stood when the command came in.
 */
export function sealedText(
  state: WithTotals,
  text: ReportText,
  outside: readonly ReportFigure[] = [],
): SealedText | Refused {
  if (isEmptyText(text)) return no('report-draft-empty');
  const length = text.sections.reduce((sum, section) => sum + section.text.length, text.title.length);
  if (length > longest) return no('report-text-too-long', { facts: { limit: longest } });
  const figures = [...figuresNow(state), ...outside];
  const headingOf = (code: string): string => text.sections.find(({ id }) => id === code)?.heading ?? code;
  const [lost] = lostFigures(text, figures);
  if (lost !== undefined) return leadsNowhere(lost.ref, headingOf(lost.section), state);
  const [broken] = brokenFigures(text);
  if (broken !== undefined) {
    const facts = { section: headingOf(broken.section), typed: broken.typed };
    return no('report-figure-broken', { facts, liftedBy: ['coordinator'] });
  }
  return { text, figures: valuesIn(text, figures) };
}

/** Typed by hand it may be nothing at all; else its total is not made yet, or is no more. */
function leadsNowhere(code: string, section: string, { plan, consolidation = null }: WithTotals): Refused {
  const name = figureName(code, plan.template.indicators);
  if (name === null) return no('report-figure-unknown', { facts: { section, code }, liftedBy: ['coordinator'] });
  const why = consolidation === null ? 'report-figure-awaited' : 'report-figure-lost';
  return no(why, { facts: { section, name, code }, liftedBy: ['coordinator'] });
}
