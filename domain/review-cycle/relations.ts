import { type CheckedFigure, type CheckedReport, emptyReport } from '#domain/checks/checked-report.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { digitsOf, isComputed } from '#domain/report-template/computed.ts';
import { hasTotal } from '#domain/report-template/field.ts';
import { isCounted } from '#domain/report-template/indicator.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';

/** Relations the template states, and those its breakdowns imply: parts of one whole by one breakdown sum to it. */
export function relationsOf({ indicators, relations }: PinnedTemplate): readonly Relation[] {
  const groups = new Map<string, { readonly whole: string; readonly parts: string[] }>();
  const within: Relation[] = [];
  for (const { code, kind, of, by } of indicators) {
    if (of === null) continue;
    if (kind === 'count') within.push({ id: `${code}≤${of}`, check: 'K3', part: code, whole: of });
    if (kind !== 'part') continue;
    const key = `${of}/${by ?? ''}`;
    const group = groups.get(key) ?? { whole: of, parts: [] };
    group.parts.push(code);
    groups.set(key, group);
  }
  const sums = [...groups.values()].map(
    ({ whole, parts }): Relation => ({ id: `${whole}=${parts.join('+')}`, check: 'K1', whole, parts }),
  );
  return [
    ...relations,
    ...[...sums, ...within].filter((implied) => !relations.some((stated) => same(stated, implied))),
  ];
}

/** What holds between percentages holds in each report: they have no total that could be missing there. */
export function isUntotalled({ indicators }: PinnedTemplate, relation: Relation): boolean {
  return codesOf(relation).some(({ code }) => {
    const indicator = indicators.find((one) => one.code === code);
    return indicator !== undefined && isCounted(indicator.kind) && !hasTotal(indicator);
  });
}

function same(a: Relation, b: Relation): boolean {
  if (a.check === 'K1' && b.check === 'K1') {
    return a.whole === b.whole && a.parts.length === b.parts.length && a.parts.every((part) => b.parts.includes(part));
  }
  return a.check === 'K3' && b.check === 'K3' && a.whole === b.whole && a.part === b.part;
}

interface Value {
  readonly code: string;
  readonly value: string;
  readonly asOf: CivilDate | null;
  readonly asStated: string | null;
  /** How many reports it is the total of; left out: it is one's own. */
  readonly reports?: number;
}

/** A report or a consolidation laid out as the checks read it. */
export function asChecked(template: PinnedTemplate, values: readonly Value[]): CheckedReport {
  const figures = values.flatMap(({ code, value, asOf, asStated, reports = 1 }): CheckedFigure[] => {
    const indicator = template.indicators.find((one) => one.code === code);
    if (indicator === undefined) return [];
    const { kind, of, by } = indicator;
    const { type } = indicator;
    const measured = type?.is === 'decimal' || type?.is === 'percent';
    const reckoned = isComputed(indicator);
    return [
      {
        ...{ code, value, kind, of, by, asOf, asStated, approximate: isApproximate(asStated), period: null },
        ...(measured && !reckoned ? { rounded: { digits: type.digits ?? null, times: reports } } : {}),
        // A total that is computed was rounded once, and a whole number may have been.
        ...(reckoned ? { rounded: { digits: digitsOf(indicator), times: 1, reckoned } } : {}),
      },
    ];
  });
  return { ...emptyReport, figures, relations: relationsOf(template) };
}

/** "hơn", "gần": such a figure is exempt from K1 and K2. */
export function isApproximate(asStated: string | null): boolean {
  if (asStated === null) return false;
  const parsed = parseNumber(asStated);
  return parsed.kind === 'number' && parsed.qualifier !== null;
}
