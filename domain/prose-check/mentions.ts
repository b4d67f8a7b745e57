import type { Setting } from '#domain/organisation/setting.ts';
import { type Clause, clauseOf } from '#domain/prose-check/clauses.ts';
import type { LabelIndex } from '#domain/prose-check/labels.ts';
import { layoutOf } from '#domain/prose-check/layout.ts';
import { leadsOf, type Lead } from '#domain/prose-check/leads.ts';
import { cameFrom, type Change, changeOf, isBase, isThan, saysItAgain } from '#domain/prose-check/changes.ts';
import { type Named, type NameIndex, nameMarks, settingMarks } from '#domain/prose-check/names.ts';
import { listsOf, type Together, togetherWith } from '#domain/prose-check/named-together.ts';
import { namedOutright, type Outright, type SharedOut, sharedOut } from '#domain/prose-check/named-outright.ts';
import { introducedIn } from '#domain/prose-check/introduced.ts';
import { type Marked, nearest } from '#domain/prose-check/nearest.ts';
import { settingsBeside } from '#domain/prose-check/settings-said.ts';
import { type PeriodSaid, reported, type SaidOf } from '#domain/prose-check/period-mark.ts';
import { periodScope } from '#domain/prose-check/period-scope.ts';
import type { KnownPeriods } from '#domain/prose-check/period-sense.ts';
import { type LostPeriod, periodMarks } from '#domain/prose-check/periods.ts';
import { namedFrom, type PhraseWord, phraseAfter, phraseBefore, wordsAround } from '#domain/prose-check/phrases.ts';
import type { ProseSection } from '#domain/prose-check/prose.ts';
import { type Numeral, type Reading, readingsOf } from '#domain/vietnamese/prose/numerals.ts';
import { cellsOf, type InCell } from '#domain/prose-check/table-cells.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';
import { beforeANumber, fillers, periodWords } from '#domain/vietnamese/prose/words.ts';

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
  readonly cell: number;
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
  readonly which: string | null;
  /** It is what another number is compared with. */
  readonly compared: boolean;
  /** The label that the line before its list names. */
  readonly introduced: Outright | null;
  /** Its own words name a period and nothing else: "…, năm 2019: 1.000". */
  readonly ditto: boolean;
  /** No period stands in its own clause: it may be of the one that was named before it. */
  readonly carried: PeriodSaid | null;
  readonly setting: Setting | null;
  /** Its sentence names that setting, not the section alone. */
  readonly settingNamed: boolean;
  /** Another number stands between the setting's name and it. */
  readonly settingPassed: boolean;
  /** Settings that are named with it and with no other number: "xã, phường, thị trấn và cơ quan nhà nước: 1.000". */
  readonly beside: readonly Setting[];
  readonly named: Named | null;
  /** The list of units that stands there instead of one. */
  readonly together: Together | null;
  /** What is said of it and of no other number; null in a table. */
  readonly clause: Clause | null;
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
  readonly lost: readonly LostPeriod[];
}

export interface ReadingContext {
  readonly labels: LabelIndex;
  /** Names of figures that are no totals. */
  readonly quotable: LabelIndex;
  readonly names: NameIndex;
  readonly periods: KnownPeriods;
}

/** One pass over the tokens for each kind of mark, then one over the numbers: whatever the length, each costs the same. */
export function readSection(section: ProseSection, context: ReadingContext): SectionRead {
  const tokens = tokensOf(section.text);
  const readings = readingsOf(tokens, context.labels.counted, context.labels.named);
  const layout = layoutOf(tokens);
  const periods = periodMarks(tokens, readings, layout, context.periods);
  const sameSentence = (a: number, b: number) => layout.sentence[a] === layout.sentence[b];
  const numerals = readings.flatMap((one) => (one.kind === 'numeral' ? [one.numeral] : []));
  const leads = leadsOf(tokens, numerals, layout, periods.named);
  const periodOf = periodScope(tokens, numerals, layout, periods.of);
  const bodies = nameMarks(tokens, context.names);
  const lists = listsOf(tokens, bodies);
  const bodyAt = new Map(bodies.map(({ at, named }) => [at, named]));
  const cellOf = cellsOf(tokens, {
    named: periods.named,
    bodies: new Set(bodies.map(({ at }) => at)),
    columns: new Set(periods.of.flatMap(({ at, cell }) => (cell === true ? [at] : []))),
  });
  const intros = introducedIn(tokens, layout, context.labels);
  const comparedIn = nearest(periods.against, ({ at: mark }, at) => sameSentence(mark, at));
  const settingsOf = settingsBeside(tokens, numerals, sameSentence);
  const settingOf = nearest(settingMarks(tokens), ({ at: mark }, at) => sameSentence(mark, at));
  const nameOf = nearest(bodies, ({ at: mark }, at) => sameSentence(mark, at));
  const figures = new Set(numerals.flatMap(({ first, inWords }) => (inWords ? [] : [first])));
  const typed = numerals.filter(({ inWords }) => !inWords);
  const digits = new Set(
    typed.flatMap(({ first, next }) => Array.from({ length: next - first }, (_one, at) => first + at)),
  );
  let [change, changed]: [Change | null, number] = [null, 0];
  const mentions = numerals.map((numeral, index): Mention => {
    const { first, next } = numeral;
    const [start, last] = [tokens[first], tokens[next - 1]];
    const names = namedFrom(tokens, next);
    const after = phraseAfter(tokens, names, periods.named);
    // Up to the next comma or number what follows still belongs to it: "35 mô hình ở doanh nghiệp".
    const reaches = names + ownLength(phraseAfter(tokens, names));
    const until = Math.min(reaches, numerals[names > next ? index + 2 : index + 1]?.first ?? reaches);
    const [inCell, stand] = [
      cellOf(numeral),
      (index: LabelIndex) => namedOutright(tokens, numeral, figures, index, periods.named),
    ];
    const inTable = (index: LabelIndex): Outright | null => {
      const found = inCell === null ? null : namedOutright(inCell.tokens, inCell.numeral, nothing, index, nothing);
      // It stands in another cell, so that no mark of this text is within it.
      return found === null ? null : { ...found, from: -1, to: -1 };
    };
    const own = inCell === null || inCell.headed ? stand(context.labels) : inTable(context.labels);
    const headed = own === null && inCell?.headed === true ? inTable(context.labels) : null;
    const outright = own ?? headed;
    const cell = inCell?.headed === true && headed === null ? null : inCell;
    // What a label itself names is said of no period, place or change: "Số vụ kỳ trước chuyển sang", "Số hộ nghèo giảm".
    const outside = <M extends Marked>(mark: M | undefined): M | undefined =>
      mark !== undefined && outright !== null && outright.from <= mark.at && mark.at < outright.to ? undefined : mark;
    const compared = comparedIn.within(first, next + 3 * ownReach) ?? comparedIn.before(first) ?? null;
    const repeated = leads[index] !== null || sameSentence(first, numerals[index - 1]?.first ?? -1) ? change : null;
    const { own: period, compared: told, carried } = periodOf(index, until, (mark) => outside(mark) !== undefined);
    const by = changeOf(tokens, numeral, compared);
    const base = by === null && repeated !== null && isBase(tokens, numerals, index, changed);
    const became = sameSentence(first, numerals[index + 1]?.first ?? -1) ? numerals[index + 1] : undefined;
    const earlier = by === null && !base ? cameFrom(tokens, numeral, became, compared) : null;
    const clause = clauseOf({ tokens, figures: digits, passed: periods.named, names: bodyAt }, numeral, layout);
    // What leads to the next number is that number's: "300 mô hình và doanh nghiệp có 79".
    const ends = clause?.ends ?? until;
    const inSetting = settingOf.within(next, ends) ?? settingOf.before(first);
    const body = outside(nameOf.within(next, ends)) ?? outside(nameOf.before(first));
    const list = body === undefined ? undefined : lists.get(body.at);
    if (by !== null) [change, changed] = [by, next];
    else if (base) change = repeated;
    else change = saysItAgain(tokens, numeral) && repeated !== null ? { ...repeated, is: 'again' } : null;
    return {
      ...{
        section,
        numeral: by !== null && isThan(tokens, first - 1) ? { ...numeral, approximate: null } : numeral,
        from: start?.from ?? 0,
        to: last?.to ?? 0,
      },
      sentence: layout.sentence[first] ?? 0,
      group: layout.group[first] ?? 0,
      item: layout.item[first] ?? 0,
      cell: layout.cell[first] ?? 0,
      depth: layout.depth[first] ?? 0,
      after,
      before:
        cell === null ? phraseBefore(tokens, first, periods.named) : phraseBefore(cell.tokens, cell.numeral.first),
      around: new Set([...wordsAround(tokens, layout.sentence, first), ...wordsOfCell(cell)]),
      directlyBefore: tokens[numeral.approximate === null ? first - 1 : first - 2]?.text ?? '',
      lead: leads[index] ?? null,
      change: base && change !== null ? { ...change, is: 'base' } : (change ?? earlier),
      ...saidBy((by === null ? told : null) ?? period ?? reported),
      compared: by === null && told !== null,
      ditto: period !== null && cell === null && saysNothing(phraseBefore(tokens, first, periods.named)),
      carried: carried === null || carried.said === 'this' ? null : saidBy(carried),
      setting: inSetting?.setting ?? section.setting ?? null,
      beside: settingsOf(index),
      settingNamed: inSetting !== undefined,
      settingPassed: inSetting !== undefined && inSetting.at < (numerals[index - 1]?.first ?? 0),
      named: body?.named ?? null,
      together:
        list === undefined
          ? null
          : togetherWith(list, tokens, layout, [numerals[index - 1], numeral, numerals[index + 1]]),
      clause,
      outright,
      introduced: intros.get(layout.group[first] ?? -1) ?? null,
      quoted: cell === null || cell.headed ? stand(context.quotable) : inTable(context.quotable),
      sharedOut: sharedOut(tokens, numeral, figures, context.labels, periods.named),
    };
  });
  return { section, tokens, readings, mentions, lost: periods.lost };
}

function saysNothing(before: readonly PhraseWord[]): boolean {
  const comma = before.findIndex((word) => word.comma);
  return (comma < 0 ? before : before.slice(0, comma)).every(
    ({ word }) => fillers.has(word) || beforeANumber.has(word) || periodWords.has(word),
  );
}

function wordsOfCell(cell: InCell | null): readonly string[] {
  const label = cell?.tokens.slice(0, cell.numeral.first) ?? [];
  return label.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
}

function saidBy({ said, which }: PeriodSaid): PeriodSaid {
  return { said, which };
}

const nothing: ReadonlySet<number> = new Set();

const ownReach = 8;

function ownLength(after: readonly PhraseWord[]): number {
  const comma = after.findIndex((word) => word.comma);
  return Math.min(ownReach, (comma < 0 ? after.length : comma) + 1);
}
