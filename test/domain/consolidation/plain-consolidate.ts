import type {
  AcceptedReport,
  Consolidated,
  ConsolidationInput,
  ConsolidationMember,
} from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { percentOf, sumOf } from '#domain/consolidation/decimal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { settings } from '#domain/organisation/setting.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** As slow and as plain as it can be said, figure by figure: what the fast way must come to as well. */
export function plainConsolidate(input: ConsolidationInput): Consolidated {
  const { members, accepted } = input;
  const known = new Map(members.map((member) => [member.unit, member]));
  const reports = accepted.filter(({ unit }) => known.has(unit));
  const all = (): boolean => true;
  return {
    totals: totalsOf(input, reports, all),
    bySetting: [...settings, null]
      .map((setting) => {
        const ofSetting = (report: AcceptedReport, indicator: Indicator) =>
          (indicator.setting ?? known.get(report.unit)?.setting ?? null) === setting;
        return { setting, totals: totalsOf(input, reports, ofSetting) };
      })
      .filter(({ totals }) => totals.length > 0),
    byUnit: members
      .filter(({ unit }) => members.some(({ parent }) => parent === unit))
      .map(({ unit }) => {
        const below = reports.filter((report) => isUnder(report.unit, unit, known));
        return { unit, totals: totalsOf(input, below, all) };
      }),
  };
}

type Belongs = (report: AcceptedReport, indicator: Indicator) => boolean;

/** In the order of the template. An indicator nobody reported has no total: nothing is not zero. */
function totalsOf(
  { indicators, relations, members }: Pick<ConsolidationInput, 'indicators' | 'relations' | 'members'>,
  reports: readonly AcceptedReport[],
  belongs: Belongs,
): readonly Total[] {
  const summed = new Map<string, Total>();
  for (const indicator of indicators) {
    // An index is published by outsiders (PCI, PAPI, SIPAS); a share of shares means nothing.
    if (indicator.kind === 'index' || indicator.kind === 'share') continue;
    const total = summedTotal(
      indicator.code,
      relations,
      reports.filter((report) => belongs(report, indicator)),
    );
    if (total !== null) summed.set(indicator.code, total);
  }
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  /** It gave nothing of these here, or all that it is asked for. */
  const isEven = (report: AcceptedReport, base: readonly Indicator[]): boolean => {
    const gave = (one: Indicator): boolean => belongs(report, one) && givenValue(one.code, relations, report) !== null;
    const setting = settingOf.get(report.unit) ?? null;
    return !base.some(gave) || base.every((one) => gave(one) || !asksFor(one, setting));
  };
  const share = (code: string): Total | null => {
    for (const relation of relations) {
      if (relation.check !== 'K2' || relation.share !== code) continue;
      const { numerator, denominator, decimals } = relation;
      const [n, d] = [numerator, denominator].map((of) => indicators.find((each) => each.code === of));
      if (n === undefined || d === undefined || !summed.has(numerator) || !summed.has(denominator)) continue;
      const even = reports.filter((report) => isEven(report, [n, d]));
      const sumOver = (of: Indicator) =>
        summedTotal(
          of.code,
          relations,
          even.filter((report) => belongs(report, of)),
        );
      const [top, bottom] = [sumOver(n), sumOver(d)];
      if (top === null || bottom === null) continue;
      const value = percentOf(top.value, bottom.value, decimals);
      if (value === null) continue;
      const over = [...new Set([top, bottom])].map((one) => ({ code: one.code, value: one.value }));
      const isOver = even.length < reports.length && numerator !== denominator;
      return { code, value, basis: 'derived', reports: top.reports, ...(isOver ? { over } : {}) };
    }
    return null;
  };
  return indicators
    .map(({ code, kind }) => (kind === 'share' ? share(code) : (summed.get(code) ?? null)))
    .filter((total) => total !== null);
}

function summedTotal(code: string, relations: readonly Relation[], reports: readonly AcceptedReport[]): Total | null {
  const given = reports.map((report) => givenValue(code, relations, report)).filter((value) => value !== null);
  const value = sumOf(given.map((one) => one.value));
  if (given.length === 0 || value === null) return null;
  return { code, value, basis: given.some(({ derived }) => derived) ? 'derived' : 'summed', reports: given.length };
}

interface Given {
  readonly value: string;
  readonly derived: boolean;
}

/** The unit's own figure, else the sum of its parts when it gave every one of them. */
function givenValue(code: string, relations: readonly Relation[], report: AcceptedReport): Given | null {
  const own = valueOf(report, code);
  if (own !== null) return { value: own, derived: false };
  for (const relation of relations) {
    if (relation.check !== 'K1' || relation.whole !== code) continue;
    // A part that was not given is no number: then there is no sum.
    const sum = sumOf(relation.parts.map((part) => valueOf(report, part) ?? ''));
    if (sum !== null) return { value: sum, derived: true };
  }
  return null;
}

function valueOf(report: AcceptedReport, code: string): string | null {
  return report.figures.find((figure) => figure.code === code)?.value ?? null;
}

/** A parent that leads back to a unit already seen ends the walk: a bad tree gives a wrong place, never an endless loop. */
function isUnder(unit: UnitId, top: UnitId, members: ReadonlyMap<UnitId, ConsolidationMember>): boolean {
  const seen = new Set<UnitId>();
  for (let at: UnitId | null = unit; at !== null && !seen.has(at); at = members.get(at)?.parent ?? null) {
    if (at === top) return true;
    seen.add(at);
  }
  return false;
}
