import { isDecimal } from '#domain/consolidation/decimal.ts';
import { calendarBounds, parsePeriod } from '#domain/deadlines/period.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseFinding, ProseSection, ProseTotal } from '#domain/prose-check/prose.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { lookAtFigures, type TypedFigure } from '#domain/review-cycle/look-at-figures.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Report } from '#domain/review-cycle/report.ts';

/** Whose texts they are, and what they may be held against beside the unit's own table. */
interface Of {
  readonly unit: { readonly name: string; readonly setting: Setting | null };
  /** What the unit reported the period before; null: nothing that is known. */
  readonly last: {
    readonly period: string;
    readonly figures: readonly { readonly code: string; readonly value: string }[];
  } | null;
}

/** A unit's report while it is being written. */
export interface TypedReport extends Of {
  readonly figures: readonly TypedFigure[];
  readonly sections: readonly ProseSection[];
}

/** The same once it is handed in: its figures are read already. */
export interface HandedIn extends Of {
  readonly report: Pick<Report, 'figures' | 'sections'>;
}

interface StatedFigure {
  readonly code: string;
  readonly value: string | null;
}

export type Remark = ProseFinding & { readonly outcome: 'wrong' | 'doubtful' };

export interface SeenTexts {
  /** They stand in the way of nothing. */
  readonly remarks: readonly Remark[];
  readonly right: number;
  readonly notChecked: number;
  /** False: there is more text than is looked at while somebody types. */
  readonly whole: boolean;
}

type Asked = Pick<CyclePlan, 'template' | 'cutOff' | 'period' | 'dataWindow' | 'conferenceDate' | 'host'>;

/** Looked at while somebody types: a report as long as a book would keep everybody waiting. */
const mostLetters = 200_000;

/** The numbers a unit's texts repeat, against the figures of its own table as they are read now, those of last time, and each other. */
export function lookAtTexts(plan: Asked, { figures, sections, ...of }: TypedReport): SeenTexts {
  const seen = lookAtFigures(plan, of.unit.setting, figures);
  return heldAgainst(plan, of, [...seen.figures, ...seen.computed], sections);
}

/** For whoever judges it, or signs: the very same remarks that its writer was shown. */
export function lookAtHandedIn(plan: Asked, { report, ...of }: HandedIn): SeenTexts {
  return heldAgainst(plan, of, report.figures, report.sections);
}

function heldAgainst(
  plan: Asked,
  { unit, last }: Of,
  read: readonly StatedFigure[],
  sections: readonly ProseSection[],
): SeenTexts {
  const { template } = plan;
  // A unit of one kind that names its kind speaks of itself.
  const total = (code: string, value: string): readonly ProseTotal[] =>
    (unit.setting === null ? [null] : [null, unit.setting]).map((setting) => ({ code, setting, value }));
  const looked = withinLimit(sections);
  const findings = checkProse({
    sections: looked,
    indicators: template.indicators.filter((one) => asksFor(one, unit.setting)),
    relations: relationsOf(template),
    totals: read.flatMap(({ code, value }) => (value === null || !isDecimal(value) ? [] : total(code, value))),
    lastTotals: (last?.figures ?? [])
      .filter(({ value }) => isDecimal(value))
      .flatMap(({ code, value }) => total(code, value)),
    dates: { heldOn: plan.conferenceDate, ...boundsOf(plan), before: last === null ? null : named(last.period) },
    ownNames: [unit.name, plan.host.name],
  });
  const all = (outcome: ProseFinding['outcome']) => findings.filter((one) => one.outcome === outcome).length;
  return {
    remarks: findings.filter(isRemark),
    ...{ right: all('right'), notChecked: all('not-checked'), whole: looked.length === sections.length },
  };
}

function isRemark(finding: ProseFinding): finding is Remark {
  return finding.outcome === 'wrong' || finding.outcome === 'doubtful';
}

/** The calendar's, by which a text names its period: the data window of a half-year begins in the year before. */
function boundsOf({ period, dataWindow }: Asked) {
  return named(period.code) ?? dataWindow;
}

function named(code: string) {
  const period = parsePeriod(code);
  return period === null ? null : calendarBounds(period);
}

function withinLimit(sections: readonly ProseSection[]): readonly ProseSection[] {
  let letters = 0;
  const end = sections.findIndex(({ text }) => {
    letters += text.length;
    return letters > mostLetters;
  });
  return end < 0 ? sections : sections.slice(0, end);
}
