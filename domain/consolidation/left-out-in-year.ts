import type { CheckResult } from '#domain/checks/check-result.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';

/** Of a rule that a year held over some of its units: whom it left out, as the year itself has sealed it. */
export interface LeftOutInYear {
  readonly check: Relation['check'];
  readonly codes: readonly string[];
  /** By name; empty: there were too many of them to be named. */
  readonly units: readonly string[];
  readonly count: number;
}

/** Who gave what is known to each year alone: a review of several years names whom its years named. */
export function leftOutInYear(
  relations: readonly Relation[],
  checks: readonly CheckResult[],
): readonly LeftOutInYear[] {
  const found = new Map(checks.map((result) => [`${result.check} ${result.id}`, result.facts]));
  return relations.flatMap((relation) => {
    const { leftOut = [], leftOutCount = 0 } = found.get(`${relation.check} ${relation.id}`) ?? {};
    const units = typeof leftOut === 'object' ? leftOut : [];
    const count = units.length > 0 ? units.length : Number(leftOutCount);
    const codes = codesOf(relation).map(({ code }) => code);
    return count === 0 ? [] : [{ check: relation.check, codes, units, count }];
  });
}

/** By name and year, or only how many where a year did not name them. */
export type LeftOut = readonly string[] | number;

export function leftOutOver(
  years: readonly { readonly label: string; readonly leftOut?: readonly LeftOutInYear[] }[],
  relation: Relation,
): LeftOut {
  const asked = codesOf(relation).map(({ code }) => code);
  const same = ({ check, codes }: LeftOutInYear): boolean =>
    check === relation.check && codes.length === asked.length && asked.every((code) => codes.includes(code));
  const each = years.flatMap(({ label, leftOut = [] }) => leftOut.filter(same).map((one) => ({ label, ...one })));
  if (each.some(({ units }) => units.length === 0)) return each.reduce((sum, { count }) => sum + count, 0);
  return each.flatMap(({ label, units }) => units.map((name) => `${name} (${label})`));
}
