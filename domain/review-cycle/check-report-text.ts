import { isKept, sentenceAt } from '#domain/consolidated-report/kept-number.ts';
import type { ReportFigure } from '#domain/consolidated-report/figures.ts';
import type { KeptNumber } from '#domain/consolidated-report/paper.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { PeriodBefore } from '#domain/consolidation/period-before.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { calendarBounds, parsePeriod } from '#domain/deadlines/period.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseAnswer, ProseBody, ProseFinding, ProseYear } from '#domain/prose-check/prose.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import { figuresNow, type WithTotals } from '#domain/review-cycle/sealed-text.ts';

export interface WithReports extends WithTotals {
  /** What outsiders publish and the text may quote; left out: nothing. */
  readonly outside?: readonly ReportFigure[];
  /** What the text compares with; left out: the period before sealed nothing. */
  readonly last?: PeriodBefore;
  /** Of the years it sums the reviews that were cancelled since; left out: nobody looked. */
  readonly withdrawn?: readonly StreamId[];
  readonly heldOn: CivilDate | null;
  /** Whose report is accepted: a sentence that names it is held against it. */
  readonly reports: readonly OwnReport[];
}

interface OwnReport {
  readonly name: string;
  readonly figures: readonly Figure[];
  /** Whose it is, for what it came to with the units below it. */
  readonly unit?: UnitId;
}

/** The numbers typed in the text, against the totals as they stand, the reports of the units it names, and each other. */
export function checkReportText(of: WithReports, { sections }: ReportText): readonly ProseFinding[] {
  const { plan, consolidation, reports, heldOn, last, outside = [], withdrawn = [] } = of;
  const period = parsePeriod(plan.period.code);
  const years = consolidation?.years?.of ?? [];
  const own = years.length > 0 ? plan.period : plan.dataWindow;
  const bounds = period === null ? own : calendarBounds(period);
  const figures = figuresNow(of);
  const findings = checkProse({
    sections: sections.map(({ id, text }) => ({ code: id, text })),
    indicators: plan.template.indicators,
    relations: relationsOf(plan.template),
    // How many said yes is no total: whoever writes "có 3 mô hình" speaks of none of them.
    totals: figures
      .filter(({ gave }) => gave === undefined)
      .map(({ code, setting, value }) => ({ code, setting, value })),
    lastTotals: last?.totals ?? [],
    years: years.map((year) => ({ ...proseYear(year), withdrawn: withdrawn.includes(year.cycle) })),
    called: [{ label: plan.period.label, from: bounds.from, to: bounds.to }, ...(last === undefined ? [] : [last])],
    dates: { heldOn: heldOn ?? plan.conferenceDate, from: bounds.from, to: bounds.to, before: last ?? null },
    ownNames: [plan.host.name, plan.committee.name],
    named: outside.map(({ label, unit, value }) => ({ names: [label], unit, value })),
    answers: figures.flatMap(({ code, gave, label, value }) =>
      gave === undefined ? [] : answerOf(code, gave, label, value),
    ),
    bodies: reports.map((report) => bodyOf(report, consolidation?.byUnit ?? [])),
  });
  // No total is called so: its checker takes what outsiders publish, and how many gave an answer, for lost.
  const counts = figures.filter(({ gave }) => gave !== undefined);
  const quoted = new Set([...outside, ...counts].map(({ ref }) => ref));
  return findings.filter(({ rule, facts }) => rule !== 'reference' || !quoted.has(String(facts['reference'])));
}

/** A unit with units below it is spoken of by its own report or by all of theirs. */
function bodyOf({ name, figures, unit }: OwnReport, byUnit: Consolidated['byUnit']): ProseBody {
  const totals = (all: readonly Pick<Figure, 'code' | 'value'>[]) =>
    all.map(({ code, value }) => ({ code, setting: null, value }));
  const below = byUnit.find((one) => one.unit === unit);
  return {
    ...{ names: [name], totals: totals(figures) },
    ...(below === undefined ? {} : { withBelow: totals(below.totals) }),
  };
}

/** Its label is that of the field with what was answered behind it: `answerLabel`. */
function answerOf(code: string, gave: string, label: string, value: string): readonly ProseAnswer[] {
  const at = label.lastIndexOf(': ');
  const yes = gave === 'yes' ? true : gave === 'no' ? false : null;
  return at < 0 ? [] : [{ code, label: label.slice(0, at), answer: label.slice(at + 2), yes, value }];
}

/** With its own totals as they were sealed: by setting too. */
function proseYear({ label, from, to, totals, bySetting }: SealedYear): ProseYear {
  const of = (setting: Setting | null, all: SealedYear['totals']) =>
    all.map(({ code, value }) => ({ code, setting, value }));
  // Of units that report on all three no text speaks by a name.
  const named = bySetting.flatMap(({ setting, totals: own }) => (setting === null ? [] : of(setting, own)));
  return { ...{ label, from, to }, totals: [...of(null, totals), ...named] };
}

/** What keeps the report from being approved: wrong, and nobody has said why it stays. */
export function wrongIn(
  findings: readonly ProseFinding[],
  kept: readonly KeptNumber[],
  { sections }: ReportText,
): readonly ProseFinding[] {
  const texts = new Map(sections.map(({ id, text }) => [id, text]));
  return findings.filter(({ outcome, section, typed, from }) => {
    if (outcome !== 'wrong') return false;
    const same = kept.filter((one) => one.section === section && one.typed === typed);
    // Only then is the sentence looked for: a text may hold many that are wrong.
    return same.length === 0 || !same.some((one) => isKept(one, typed, sentenceAt(texts.get(section) ?? '', from)));
  });
}
