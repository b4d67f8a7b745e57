import { figuresIn, type Formula, printFormula } from '#domain/formula/formula.ts';
import { readFormula } from '#domain/formula/read-formula.ts';
import { type Reckoned, reckon } from '#domain/formula/reckon.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** A figure nobody types: what it is reckoned by, and how it is rounded. */
export interface ComputedFigure {
  readonly code: string;
  readonly formula: Formula;
  readonly digits: number;
  /** The figures it names. */
  readonly from: readonly string[];
}

export function isComputed({ computed }: Pick<Indicator, 'computed'>): boolean {
  return computed !== undefined;
}

/** In the order in which they can be reckoned: one that another is made of stands before it. What goes round in a circle is left out. */
export function computedIn(indicators: readonly Indicator[]): readonly ComputedFigure[] {
  const waiting = new Map<string, ComputedFigure>();
  for (const indicator of indicators) {
    if (indicator.computed === undefined) continue;
    const read = readFormula(indicator.computed);
    if (read.is === 'fault') continue;
    const { code } = indicator;
    waiting.set(code, { code, formula: read.formula, digits: digitsOf(indicator) ?? 0, from: figuresIn(read.formula) });
  }
  const ordered: ComputedFigure[] = [];
  for (let before = -1; before !== ordered.length; ) {
    before = ordered.length;
    for (const [code, figure] of waiting) {
      if (figure.from.some((each) => waiting.has(each))) continue;
      waiting.delete(code);
      ordered.push(figure);
    }
  }
  return ordered;
}

/** How it is rounded; null: its cell does not say. */
export function digitsOf(indicator: Pick<Indicator, 'kind' | 'type'>): number | null {
  const type = typeOf(indicator);
  if (type.is === 'decimal' || type.is === 'percent') return type.digits ?? null;
  return 0;
}

/**
 * What each comes to, by what was given. A figure that is reckoned from another reckoned one takes it as it is printed: whoever checks it
 * by hand has nothing else.
 */
export function reckonAll(
  computed: readonly ComputedFigure[],
  given: (code: string) => string | null,
): ReadonlyMap<string, Reckoned> {
  const found = new Map<string, Reckoned>();
  const codes = new Set(computed.map(({ code }) => code));
  const valueOf = (code: string): string | null => {
    if (!codes.has(code)) return given(code);
    const reckoned = found.get(code);
    return reckoned?.is === 'value' ? reckoned.value : null;
  };
  for (const { code, formula, digits } of computed) found.set(code, reckon(formula, valueOf, digits));
  return found;
}

type Figures = readonly { readonly code: string; readonly value: string }[];

/** Of one report. */
export function reckonFrom(indicators: readonly Indicator[], figures: Figures): ReadonlyMap<string, Reckoned> {
  const computed = computedIn(indicators);
  if (computed.length === 0) return new Map();
  const values = new Map(figures.map(({ code, value }) => [code, value]));
  return reckonAll(computed, (code) => values.get(code) ?? null);
}

/** As a reader has it: by what its figures are called. */
export function formulaOf({ formula }: ComputedFigure, labelOf: (code: string) => string): string {
  return printFormula(formula, (code) => `“${labelOf(code)}”`);
}
