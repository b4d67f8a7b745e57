import type { Setting } from '#domain/organisation/setting.ts';
import type { LabelIndex } from '#domain/prose-check/labels.ts';
import { layoutOf } from '#domain/prose-check/layout.ts';
import { leadsOf, type Lead } from '#domain/prose-check/leads.ts';
import { cameFrom, type Change, changeOf, isBase, saysItAgain } from '#domain/prose-check/changes.ts';
import { type Named, type NameIndex, nameMarks, settingMarks } from '#domain/prose-check/names.ts';
import { namedOutright, type Outright, type SharedOut, sharedOut } from '#domain/prose-check/named-outright.ts';
import type { SaidOf } from '#domain/prose-check/period-mark.ts';
import { periodMarks } from '#domain/prose-check/periods.ts';
import { type PhraseWord, phraseAfter, phraseBefore, wordsAround } from '#domain/prose-check/phrases.ts';
import type { ProseDates, ProseSection } from '#domain/prose-check/prose.ts';
import type { SummedYears } from '#domain/prose-check/summed-years.ts';
import { type Numeral, type Reading, readingsOf } from '#domain/vietnamese/prose/numerals.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';

/** A number that may be a figure, with what its place in the text says of it. */
export interface Mention {
  readonly section: ProseSection;
  readonly numeral: Numeral;
  readonly from: number;
  readonly to: number;
  /** Numbers of its sentence, its group and its item there: `layoutOf`. */
  readonly sentence: number;
  readonly group: number;
  readonly item: number;
  readonly depth: number;
  readonly after: readonly PhraseWord[];
  readonly before: readonly PhraseWord[];
  readonly around: ReadonlySet<string>;
  /** The word or parenthesis right before it, "hơn" and its like left out. */
  readonly directlyBefore: string;
  /** How the number before it in its group leads to it. */
  readonly lead: Lead | null;
  readonly change: Change | null;
  readonly said: SaidOf;
  /** The year that is summed, or that none of them is: see PeriodMark. */
  readonly which: string | null;
  readonly setting: Setting | null;
  readonly named: Named | null;
  /** The label that stands beside it with all its words. */
  readonly outright: Outright | null;
  /** The figure that is no total whose name stands beside it so. */
  readonly quoted: Outright | null;
  /** What a share is said to be of, where the labels stand there with all their words. */
  readonly sharedOut: SharedOut | null;
}

export interface SectionRead {
  readonly section: ProseSection;
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly mentions: readonly Mention[];
}

export interface ReadingContext {
  readonly labels: LabelIndex;
  /** Names of figures that are no totals. */
  readonly quotable: LabelIndex;
  readonly names: NameIndex;
  readonly dates: ProseDates;
  readonly summed: SummedYears | null;
}

/** One pass over the tokens for each kind of mark, then one over the numbers: whatever the length, each costs the same. */
export function readSection(section: ProseSection, context: ReadingContext): SectionRead {
  const tokens = tokensOf(section.text);
  const readings = readingsOf(tokens, context.labels.counted);
  const layout = layoutOf(tokens);
  const periods = periodMarks(tokens, readings, context.dates, context.summed);
  const sameSentence = (a: number, b: number) => layout.sentence[a] === layout.sentence[b];
  const numerals = readings.flatMap((one) => (one.kind === 'numeral' ? [one.numeral] : []));
  const leads = leadsOf(tokens, numerals, layout);
  const periodOf = nearest(
    periods.of,
    (mark, at) => layout.clause[mark] === layout.clause[at] && (layout.depth[mark] ?? 0) <= (layout.depth[at] ?? 0),
  );
  const comparedIn = nearest(periods.against, sameSentence);
  const settingOf = nearest(settingMarks(tokens), sameSentence);
  const nameOf = nearest(nameMarks(tokens, context.names), sameSentence);
  const figures = new Set(numerals.flatMap(({ first, inWords }) => (inWords ? [] : [first])));
  let [change, changed]: [Change | null, number] = [null, 0];
  const mentions = numerals.map((numeral, index): Mention => {
    const { first, next } = numeral;
    const [start, last] = [tokens[first], tokens[next - 1]];
    const after = phraseAfter(tokens, next);
    // Up to the next comma or number what follows still belongs to it: "35 mô hình ở doanh nghiệp".
    const own = next + ownLength(after);
    const until = Math.min(own, numerals[index + 1]?.first ?? own);
    const outright = namedOutright(tokens, numeral, figures, context.labels);
    // What a label itself names is said of no period, place or change: "Số vụ kỳ trước chuyển sang", "Số hộ nghèo giảm".
    const outside = <M extends Marked>(mark: M | undefined): M | undefined =>
      mark !== undefined && outright !== null && outright.from <= mark.at && mark.at < outright.to ? undefined : mark;
    const compared = comparedIn.within(first, next + 3 * ownReach) ?? comparedIn.before(first) ?? null;
    const repeated = leads[index] !== null || sameSentence(first, numerals[index - 1]?.first ?? -1) ? change : null;
    const behind = periodOf.within(next, until);
    const period = (behind?.cell === true ? undefined : outside(behind)) ?? outside(periodOf.before(first));
    const by = changeOf(tokens, numeral, compared);
    const base = by === null && repeated !== null && isBase(tokens, numerals, index, changed);
    const became = sameSentence(first, numerals[index + 1]?.first ?? -1) ? numerals[index + 1] : undefined;
    const earlier = by === null && !base ? cameFrom(tokens, numeral, became, compared) : null;
    if (by !== null) [change, changed] = [by, next];
    else if (base) change = repeated;
    else change = saysItAgain(tokens, numeral) && repeated !== null ? { ...repeated, is: 'again' } : null;
    return {
      ...{ section, numeral, from: start?.from ?? 0, to: last?.to ?? 0 },
      sentence: layout.sentence[first] ?? 0,
      group: layout.group[first] ?? 0,
      item: layout.item[first] ?? 0,
      depth: layout.depth[first] ?? 0,
      after,
      before: phraseBefore(tokens, first),
      around: wordsAround(tokens, layout.sentence, first),
      directlyBefore: tokens[numeral.approximate === null ? first - 1 : first - 2]?.text ?? '',
      lead: leads[index] ?? null,
      change: base && change !== null ? { ...change, is: 'base' } : (change ?? earlier),
      said: period?.said ?? 'this',
      which: period?.which ?? null,
      setting: (settingOf.within(next, until) ?? settingOf.before(first))?.setting ?? section.setting ?? null,
      named: (outside(nameOf.within(next, until)) ?? outside(nameOf.before(first)))?.named ?? null,
      outright,
      quoted: namedOutright(tokens, numeral, figures, context.quotable),
      sharedOut: sharedOut(tokens, numeral, figures, context.labels),
    };
  });
  return { section, tokens, readings, mentions };
}

const ownReach = 8;

function ownLength(after: readonly PhraseWord[]): number {
  const comma = after.findIndex((word) => word.comma);
  return Math.min(ownReach, (comma < 0 ? after.length : comma) + 1);
}

interface Marked {
  readonly at: number;
}

/** The marks nearest to a place: asked from left to right, so that finding them costs one walk over all of them. */
function nearest<M extends Marked>(marks: readonly M[], belongs: (mark: number, at: number) => boolean) {
  let passed = 0;
  return {
    /** The last one before it that belongs to it; at most a few further back are tried. */
    before: (at: number): M | undefined => {
      while (passed < marks.length && (marks[passed]?.at ?? at) < at) passed += 1;
      for (let step = passed - 1; step >= 0 && step > passed - 5; step -= 1) {
        const mark = marks[step];
        if (mark !== undefined && belongs(mark.at, at)) return mark;
      }
      return undefined;
    },
    /** The first one between two places. */
    within: (from: number, to: number): M | undefined => {
      let step = passed;
      while (step < marks.length && (marks[step]?.at ?? from) < from) step += 1;
      const mark = marks[step];
      return mark !== undefined && mark.at < to && belongs(mark.at, from - 1) ? mark : undefined;
    },
  };
}
