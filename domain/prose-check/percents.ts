import { compareDecimals, percentOf, sameDecimal } from '#domain/consolidation/decimal.ts';
import { headsOf } from '#domain/prose-check/clause-heads.ts';
import { amountOf } from '#domain/prose-check/known-amounts.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import type { PartGroup } from '#domain/prose-check/part-groups.ts';
import { sumsUp } from '#domain/prose-check/parts.ts';
import { hasPair } from '#domain/prose-check/phrases.ts';
import { counts, isShare, periodsOf, type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables, type Totals, totalsIn, wholeOf } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';
import {
  afterTheSubject,
  countWords,
  makesUp,
  plans,
  shareWords,
  wholeClaims,
} from '#domain/vietnamese/prose/words.ts';

/** What a share may be computed from. `plain`: the sentence itself says that it is of these two. */
interface Pair {
  readonly part: string;
  readonly whole: string;
  readonly plain: boolean;
  /** It is most likely of these two, whatever leads to it: what does not fit is the reader's to look at. */
  readonly likely?: boolean;
  /** The share names it: "đạt 45% số chi bộ cơ sở". */
  readonly named?: boolean;
  /** Two numbers that stand near each other, and nothing more. */
  readonly near?: boolean;
}

/** Numbers before a share, and behind it, that it may be computed from. */
const [back, ahead] = [6, 2];
/** Digits that tell a value that is only said to be near. */
const fine = 6;

/** K2 within a group: "665/665 …, đạt 100%", "146 nhiệm vụ trễ hạn, chiếm 12,6%". */
export function percentsOf(said: readonly Said[], groups: readonly PartGroup[], tables: Tables): readonly Verdict[] {
  // A colon or a bracket alone leads from a number to its parts, or from one item to the next.
  const wholes = new Map(
    groups
      .filter(({ lead, whole, parts }) => lead !== 'loose' || sumsUp(whole, parts))
      .flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)),
  );
  return said.flatMap((one, at) => {
    if (one.numeral.kind !== 'percent' || one.change !== null) return [];
    const verdict = percentAt(one, neighbours(said, at), wholes, tables);
    return verdict === null ? [] : [verdict];
  });
}

interface Neighbours {
  /** The nearest first. */
  readonly before: readonly Said[];
  readonly after: readonly Said[];
}

function neighbours(said: readonly Said[], at: number): Neighbours {
  const near = (from: number, to: number) =>
    said.slice(Math.max(0, from), to).filter((one) => counts(one) && one.group === said[at]?.group);
  return { before: near(at - back, at).toReversed(), after: near(at + 1, at + 1 + ahead) };
}

function percentAt(one: Said, near: Neighbours, wholes: ReadonlyMap<Said, Said>, tables: Tables): Verdict | null {
  const stated = pairsOf(near, wholes);
  const pairs = [
    ...stated,
    ...tablePairs(one, near, tables),
    ...namedPairs(one, near, tables),
    ...labelPairs(one, tables),
    ...unitPairs(one, near, tables),
    ...clausePairs(one, tables),
    ...bracketPairs(one, near),
  ];
  const decimals = one.numeral.approximate === null ? one.numeral.decimals : fine;
  const computed = pairs.flatMap((pair) => {
    const percent = percentOf(pair.part, pair.whole, decimals);
    return percent === null ? [] : [{ ...pair, percent }];
  });
  const facts = (pair: Pair & { readonly percent: string }) => ({
    part: pair.part,
    whole: pair.whole,
    stated: one.value,
    computed: pair.percent,
  });
  const agreed = computed
    .toSorted((a, b) => Number(a.near === true) - Number(b.near === true))
    .find(({ percent }) => (one.numeral.approximate === null ? sameDecimal(percent, one.value) : says(one, percent)));
  const [first] = computed.filter(({ plain }) => plain && introduced(one));
  const [likely] = computed.filter((pair) => pair.likely === true);
  const of = computed.find((pair) => pair.named === true);
  const told = saysOfWhat(one) ? (of ?? first ?? likely) : (first ?? likely);
  // That a text divides well says nothing of a figure of which the table says that there is none.
  if (agreed !== undefined && isUnstated(near.before[0], tables) && stated.some((pair) => isSamePair(pair, agreed)))
    return null;
  // "98 (81%)" is 98 of the 121 before it by chance, where the table says what the 98 are of.
  const chance = agreed?.near === true && told !== undefined && !saysOfWhat(one);
  if (agreed !== undefined && !chance)
    return { of: one, outcome: 'right', rule: 'percent', expected: agreed.percent, facts: facts(agreed) };
  if (told === undefined || isOfAPlan(one)) return null;
  const plain = saysOfWhat(one) ? of !== undefined && introduced(one) : first !== undefined;
  const certain = plain && !chance && one.numeral.approximate === null;
  return {
    of: one,
    outcome: certain ? 'wrong' : 'doubtful',
    rule: 'percent',
    expected: told.percent,
    facts: facts(told),
  };
}

/** "Đạt 105% kế hoạch", "chiếm 12% số hộ": what it is of stands behind it. */
function saysOfWhat({ clause, sharedOut }: Said): boolean {
  // Its label stands there with all its words.
  if (sharedOut !== null && sharedOut.whole !== null) return false;
  const [first, second = ''] = clause?.behind ?? [];
  return first !== undefined && !afterTheSubject.has(first) && !wholeClaims.has(`${first} ${second}`);
}

function isOfAPlan({ clause }: Said): boolean {
  return hasPair(clause?.behind ?? [], plans);
}

function isUnstated(one: Said | undefined, tables: Tables): boolean {
  const meaning = one?.meaning ?? null;
  if (one === undefined || meaning === null || meaning.sureness === 'hint' || one.numeral.kind !== 'ratio')
    return false;
  return amountOf(one, meaning.entry, tables) === undefined;
}

const isSamePair = (a: Pair, b: Pair): boolean => a.part === b.part && a.whole === b.whole;

/** What stands in the text: done of total, a part of its whole, and any two numbers nearby. */
function pairsOf({ before, after }: Neighbours, wholes: ReadonlyMap<Said, Said>): readonly Pair[] {
  const [nearest] = before;
  if (nearest === undefined) return [];
  const pairs: Pair[] = [];
  const add = (part: string, whole: string, plain: boolean, near = false) => {
    if ((compareDecimals(part, whole) ?? 1) <= 0) pairs.push({ part, whole, plain, near });
  };
  if (nearest.numeral.kind === 'ratio') add(nearest.value, nearest.numeral.other ?? '', true);
  const whole = wholes.get(nearest);
  if (whole !== undefined) add(nearest.value, whole.value, true);
  for (const other of [...after, ...before.slice(1)]) add(nearest.value, other.value, false, true);
  return pairs;
}

/** What the table says the number before is of: "421 mô hình phát triển kinh tế, chiếm 39%" without the whole in the text. */
function tablePairs(one: Said, { before: [nearest] }: Neighbours, tables: Tables): readonly Pair[] {
  const code = nearest?.meaning?.entry.indicator.code;
  if (
    nearest === undefined ||
    code === undefined ||
    nearest.meaning === null ||
    nearest.named?.kind === 'body' ||
    (nearest.meaning.sureness === 'hint' && !isItsFigure(nearest, nearest.meaning.entry, tables))
  )
    return [];
  const sure = nearest.meaning.sureness === 'sure';
  const likely = introduced(one) && !saysOfWhat(one);
  const whole = wholeOf(tables, code);
  if (whole === null || nearest.numeral.kind === 'ratio' || nearest.said === 'other') return [];
  return nowOf(nearest, tables).flatMap((now) => {
    const total = now.get(refOf(whole, nearest.setting)) ?? now.get(whole);
    return total === undefined ? [] : [{ part: nearest.value, whole: total, plain: sure && isPlain(nearest), likely }];
  });
}

/** Hardly named, but the very figure of what is. */
function isItsFigure(one: Said, entry: Entry, tables: Tables): boolean {
  const amount = amountOf(one, entry, tables);
  return amount !== undefined && sameDecimal(amount, one.value);
}

/** A share is of the numbers of its own year where one is named, else of those reported. */
function nowOf(one: Said, tables: Tables): readonly Totals[] {
  return periodsOf(one).map((period) => (period.said === 'year' ? totalsIn(tables, period) : tables.now));
}

/** False: what was named before is a period that nothing is known of. */
function isPlain({ carried }: Said): boolean {
  return carried?.said !== 'other';
}

/**
 * What the share itself names, "đạt 45,5% số chi bộ cơ sở", may be what it is of: it can only make it right, but where the number before
 * counts the same, or a part of it.
 */
function namedPairs(one: Said, { before: [nearest] }: Neighbours, tables: Tables): readonly Pair[] {
  const entry = one.meaning?.entry;
  if (entry === undefined || isShare(entry) || nearest === undefined || nearest.numeral.kind === 'ratio') return [];
  return nowOf(nearest, tables).flatMap((now) => {
    const total = now.get(entry.indicator.code);
    return total === undefined
      ? []
      : [{ part: nearest.value, whole: total, plain: false, named: isOfIt(one, entry, nearest, tables) }];
  });
}

function isOfIt({ meaning, clause }: Said, { indicator: { code } }: Entry, nearest: Said, tables: Tables): boolean {
  const counted = nearest.meaning?.sureness === 'hint' ? undefined : nearest.meaning?.entry.indicator.code;
  const plain = meaning?.sureness === 'sure' && countWords.has(clause?.behind[0] ?? '');
  return plain && counted !== undefined && (counted === code || wholeOf(tables, counted) === code);
}

/** "Mô hình kinh tế chiếm 43% tổng số": no number but the share stands there, the totals are the table's. */
function labelPairs(one: Said, tables: Tables): readonly Pair[] {
  const { sharedOut, said, named, setting } = one;
  if (sharedOut === null || said === 'other' || (named !== null && named.kind !== 'own')) return [];
  const { part, whole } = sharedOut;
  const code = whole?.indicator.code ?? wholeOf(tables, part.indicator.code) ?? '';
  return periodsOf(one).flatMap((period) => {
    const totals = totalsIn(tables, period);
    const of = (ref: string) => (setting === null ? totals.get(ref) : totals.get(refOf(ref, setting)));
    const [shared, all] = [of(part.indicator.code), of(code)];
    return shared === undefined || all === undefined ? [] : [{ part: shared, whole: all, plain: isPlain(one) }];
  });
}

/** "Nho Quan tổ chức 20 cuộc, chiếm 52,6% tổng số": a unit's own figure of all there are. */
function unitPairs(
  { directlyBefore, clause }: Said,
  { before: [nearest] }: Neighbours,
  tables: Tables,
): readonly Pair[] {
  const entry = nearest?.meaning?.entry;
  if (nearest === undefined || entry === undefined || nearest.named?.kind !== 'body' || nearest.said !== 'this')
    return [];
  const own = amountOf(nearest, entry, tables);
  const all = tables.now.get(entry.indicator.code);
  if (own === undefined || all === undefined || !sameDecimal(own, nearest.value)) return [];
  const ofAll = directlyBefore === makesUp && hasPair(clause?.behind ?? [], wholeClaims);
  return [{ part: own, whole: all, plain: false, likely: ofAll }];
}

/** "70% số cuộc đối thoại do cấp xã tổ chức": a part that is named with its whole, which the share stands before. */
function clausePairs(one: Said, tables: Tables): readonly Pair[] {
  const { clause, said, named } = one;
  if (
    clause === null ||
    said === 'other' ||
    (named !== null && named.kind !== 'own') ||
    !countWords.has(clause.behind[0] ?? '')
  )
    return [];
  const [part, ...others] = headsOf(clause, 'count', tables.labels).map(({ entry }) => entry);
  const whole = tables.labels.byCode.get(part === undefined ? '' : (wholeOf(tables, part.indicator.code) ?? ''));
  if (part === undefined || whole === undefined || others.length > 0) return [];
  if (!whole.telling.every((word) => clause.behind.includes(word))) return [];
  const [some, all] = [amountOf(one, part, tables), amountOf(one, whole, tables)];
  return some === undefined || all === undefined ? [] : [{ part: some, whole: all, plain: false, likely: true }];
}

/** "Đạt 40% (6/15)". */
function bracketPairs(one: Said, { after: [next] }: Neighbours): readonly Pair[] {
  if (next === undefined || next.numeral.kind !== 'ratio' || next.directlyBefore !== '(') return [];
  const between = one.section.text.slice(one.to, next.from);
  const beside = /^[^.,;()\n]{0,60}\(\s*$/.test(between);
  return beside ? [{ part: next.value, whole: next.numeral.other ?? '', plain: false, likely: true }] : [];
}

/** "đạt", "chiếm", "bằng", "tỷ lệ", or parentheses: the share is of what stands right before. */
function introduced({ directlyBefore }: Said): boolean {
  return directlyBefore === '(' || shareWords.has(directlyBefore);
}
