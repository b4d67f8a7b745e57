import { formulaBounds } from '#domain/formula/formula.ts';
import { readFormula } from '#domain/formula/read-formula.ts';
import { computedIn, digitsOf, isComputed } from '#domain/report-template/computed.ts';
import { measureOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { figuresIn } from '#domain/formula/formula.ts';
import { type FoundFault, faultAt } from '#domain/report-template/refusals.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** A computed figure against the outline it is reckoned in: that it can be, and that nobody is asked for it as well. */
export function* computedFaults({ indicators, relations }: TemplateContent): Generator<FoundFault> {
  if (!indicators.some(isComputed)) return;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const reckonable = new Set(computedIn(indicators).map(({ code }) => code));
  for (const [index, indicator] of indicators.entries()) {
    const { code, computed } = indicator;
    if (computed === undefined) continue;
    yield* cellFaults(indicator, `/indicators/${index}`);
    const at = `/indicators/${index}/computed`;
    const read = readFormula(computed);
    if (read.is === 'fault') {
      const { signs, parts, depth } = formulaBounds;
      yield faultAt(at, read.code, { code, near: read.near, signs, parts, depth });
      continue;
    }
    const figures = figuresIn(read.formula);
    yield* figures.flatMap((figure) => figureFault(code, figure, byCode.get(figure), at));
    if (!reckonable.has(code) && isRound(code, byCode)) yield faultAt(at, 'computed-of-itself', { code });
  }
  for (const [index, relation] of relations.entries()) {
    if (relation.check !== 'K2' || byCode.get(relation.share)?.computed === undefined) continue;
    yield faultAt(`/relations/${index}/share`, 'relation-share-computed', { code: relation.share });
  }
}

/** Of what its cell is. */
function* cellFaults(indicator: Indicator, at: string): Generator<FoundFault> {
  const facts = { code: indicator.code };
  const { kind, required, requiredFrom, mayBeMissing } = indicator;
  if (kind === 'index') yield faultAt(`${at}/kind`, 'computed-index', facts);
  else if (measureOf(indicator) === null) yield faultAt(`${at}/type`, 'computed-cell-not-a-number', facts);
  else if (digitsOf(indicator) === null) yield faultAt(`${at}/type`, 'computed-digits-missing', facts);
  if (required) yield faultAt(`${at}/required`, 'computed-is-asked', facts);
  if (requiredFrom !== undefined) yield faultAt(`${at}/requiredFrom`, 'computed-is-asked', facts);
  if (mayBeMissing === true) yield faultAt(`${at}/mayBeMissing`, 'computed-is-asked', facts);
}

function figureFault(code: string, figure: string, named: Indicator | undefined, at: string): FoundFault[] {
  const facts = { code, figure };
  if (named === undefined) return [faultAt(at, 'computed-figure-unknown', facts)];
  if (named.kind === 'index') return [faultAt(at, 'computed-of-an-index', facts)];
  return measureOf(named) === null ? [faultAt(at, 'computed-not-a-number', facts)] : [];
}

/** Whether the way over formulas leads from a figure back to it. */
function isRound(start: string, byCode: ReadonlyMap<string, Indicator>): boolean {
  const seen = new Set<string>();
  const follow = (code: string): boolean => {
    const text = byCode.get(code)?.computed;
    const read = text === undefined ? null : readFormula(text);
    if (read?.is !== 'formula') return false;
    return figuresIn(read.formula).some((next) => {
      if (next === start) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return follow(next);
    });
  };
  return follow(start);
}
