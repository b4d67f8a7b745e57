import { type CheckedFigure, type CheckedReport, type CheckRelation, figureOf } from '#domain/checks/checked-report.ts';
import { type CheckName, type CheckResult, failed, passed, warned } from '#domain/checks/check-result.ts';
import {
  compareDecimals,
  percentOf,
  sameDecimal,
  scaleOf,
  sumOf,
  mayBeSum,
  type Rounded,
} from '#domain/consolidation/decimal.ts';

type RelationOf<K extends CheckRelation['check']> = Extract<CheckRelation, { check: K }>;

/**
 * K1: the parts sum to the stated whole, to half a last place for each part that was rounded: 33,3 three times is 100, and what was counted is
 * exact. That is all that rounding can do: n parts and their whole, rounded each, are n/2 last places apart at the most. Errors that cancel
 * out pass: only the units' own reports can show them.
 */
export function partsSumToWhole(relation: RelationOf<'K1'>, report: CheckedReport): CheckResult {
  return withFigures('K1', relation.id, [relation.whole, ...relation.parts], report, ([whole, ...parts]) => {
    const exempt = approximateOnes([whole, ...parts]);
    if (exempt.length > 0) return passed('K1', { exempt }, relation.id);
    const sum = sumOf(parts.map(({ value }) => value));
    if (sum === null) return failed('K1', { notANumber: parts.map(({ code }) => code) }, relation.id);
    const facts = { sum, stated: whole.value };
    return roundedAlike(sum, whole, parts) ? passed('K1', facts, relation.id) : failed('K1', facts, relation.id);
  });
}

/** Of one that says how many digits it has those count; of others the finest that stands in the sum. */
function roundedAlike(sum: string, whole: CheckedFigure, parts: readonly CheckedFigure[]): boolean {
  const finest = Math.max(...[whole, ...parts].map(({ value }) => scaleOf(value)));
  const roundingOf = ({ rounded }: CheckedFigure): readonly Rounded[] => {
    const digits = rounded === undefined ? 0 : (rounded.digits ?? finest);
    // A whole number may have been given to the last of what it counts.
    return rounded === undefined || (digits === 0 && rounded.reckoned !== true)
      ? []
      : [{ digits, times: rounded.times }];
  };
  return mayBeSum(sum, whole.value, parts.flatMap(roundingOf), roundingOf(whole)[0] ?? null);
}

/** K2: the printed share is n of N at the precision it is printed with, rounded half up. */
export function shareIsComputed(relation: RelationOf<'K2'>, report: CheckedReport): CheckResult {
  const { share, numerator, denominator, decimals, id } = relation;
  return withFigures('K2', id, [share, numerator, denominator], report, ([printed, n, d]) => {
    const all = [printed, n, d].filter((figure) => figure !== undefined);
    const exempt = approximateOnes(all);
    if (exempt.length > 0) return passed('K2', { exempt }, id);
    const computed = percentOf(n?.value ?? '', d?.value ?? '', decimals);
    if (computed === null) return failed('K2', { denominator: d?.value ?? '' }, id);
    const facts = { computed, printed: printed.value, decimals };
    return sameDecimal(computed, printed.value) ? passed('K2', facts, id) : failed('K2', facts, id);
  });
}

/** K3: what is done is never more than all there is. */
export function partWithinWhole(relation: RelationOf<'K3'>, report: CheckedReport): CheckResult {
  return withFigures('K3', relation.id, [relation.whole, relation.part], report, ([whole, part]) => {
    const facts = { part: part?.value ?? '', whole: whole.value };
    const order = compareDecimals(facts.part, facts.whole);
    return order !== null && order <= 0 ? passed('K3', facts, relation.id) : failed('K3', facts, relation.id);
  });
}

/** K7: typical models are not more than all models, where both are for the same period. */
export function subsetWithinAll(relation: RelationOf<'K7'>, report: CheckedReport): CheckResult {
  return withFigures('K7', relation.id, [relation.whole, relation.part], report, ([whole, part]) => {
    if (part !== undefined && part.period !== whole.period) {
      return passed('K7', { notCompared: [part.period ?? '', whole.period ?? ''] }, relation.id);
    }
    const facts = { part: part?.value ?? '', whole: whole.value };
    const order = compareDecimals(facts.part, facts.whole);
    return order !== null && order <= 0 ? passed('K7', facts, relation.id) : warned('K7', facts, relation.id);
  });
}

/** A figure that is not there makes a check impossible, not wrong: missing data are normal input and stay flagged. */
function withFigures(
  check: CheckName,
  id: string,
  codes: readonly string[],
  report: CheckedReport,
  verify: (figures: readonly [CheckedFigure, ...CheckedFigure[]]) => CheckResult,
): CheckResult {
  const figures = codes.map((code) => figureOf(report, code)).filter((figure) => figure !== null);
  const missing = codes.filter((code) => figureOf(report, code) === null);
  const [first, ...rest] = figures;
  return first === undefined || missing.length > 0 ? warned(check, { missing }, id) : verify([first, ...rest]);
}

function approximateOnes(figures: readonly CheckedFigure[]): readonly string[] {
  return figures.filter(({ approximate }) => approximate).map(({ code }) => code);
}
