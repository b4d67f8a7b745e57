import { compareDecimals, percentOf, sameDecimal } from '#domain/consolidation/decimal.ts';
import type { PartGroup } from '#domain/prose-check/part-groups.ts';
import { counts, isShare, periodsOf, type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables, type Totals, totalsIn, wholeOf } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';
import { shareWords } from '#domain/vietnamese/prose/words.ts';

/** What a share may be computed from. `plain`: the sentence itself says that it is of these two. */
interface Pair {
  readonly part: string;
  readonly whole: string;
  readonly plain: boolean;
}

/** Numbers before a share, and behind it, that it may be computed from. */
const [back, ahead] = [6, 2];
/** Digits that tell a value that is only said to be near. */
const fine = 6;

/** K2 within a group: "665/665 …, đạt 100%", "146 nhiệm vụ trễ hạn, chiếm 12,6%". */
export function percentsOf(said: readonly Said[], groups: readonly PartGroup[], tables: Tables): readonly Verdict[] {
  const wholes = new Map(groups.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)));
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
  const pairs = [
    ...pairsOf(near, wholes),
    ...tablePairs(near, tables),
    ...namedPairs(one, near, tables),
    ...labelPairs(one, tables),
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
  const agreed = computed.find(({ percent }) =>
    one.numeral.approximate === null ? sameDecimal(percent, one.value) : says(one, percent),
  );
  if (agreed !== undefined)
    return { of: one, outcome: 'right', rule: 'percent', expected: agreed.percent, facts: facts(agreed) };
  const [first] = computed.filter(({ plain }) => plain);
  if (first === undefined || !introduced(one)) return null;
  const outcome = one.numeral.approximate === null ? 'wrong' : 'doubtful';
  return { of: one, outcome, rule: 'percent', expected: first.percent, facts: facts(first) };
}

/** What stands in the text: done of total, a part of its whole, and any two numbers nearby. */
function pairsOf({ before, after }: Neighbours, wholes: ReadonlyMap<Said, Said>): readonly Pair[] {
  const [nearest] = before;
  if (nearest === undefined) return [];
  const pairs: Pair[] = [];
  const add = (part: string, whole: string, plain: boolean) => {
    if ((compareDecimals(part, whole) ?? 1) <= 0) pairs.push({ part, whole, plain });
  };
  if (nearest.numeral.kind === 'ratio') add(nearest.value, nearest.numeral.other ?? '', true);
  const whole = wholes.get(nearest);
  if (whole !== undefined) add(nearest.value, whole.value, true);
  for (const other of [...after, ...before.slice(1)]) add(nearest.value, other.value, false);
  return pairs;
}

/** What the table says the number before is of: "421 mô hình phát triển kinh tế, chiếm 39%" without the whole in the text. */
function tablePairs({ before: [nearest] }: Neighbours, tables: Tables): readonly Pair[] {
  const code = nearest?.meaning?.entry.indicator.code;
  if (
    nearest === undefined ||
    code === undefined ||
    nearest.meaning?.sureness !== 'sure' ||
    nearest.named?.kind === 'body'
  )
    return [];
  const whole = wholeOf(tables, code);
  if (whole === null || nearest.numeral.kind === 'ratio' || nearest.said === 'other') return [];
  return nowOf(nearest, tables).flatMap((now) => {
    const total = now.get(refOf(whole, nearest.setting)) ?? now.get(whole);
    return total === undefined ? [] : [{ part: nearest.value, whole: total, plain: isPlain(nearest) }];
  });
}

/** A share is of the numbers of its own year where one is named, else of those reported. */
function nowOf(one: Said, tables: Tables): readonly Totals[] {
  return periodsOf(one).map((period) => (period.said === 'year' ? totalsIn(tables, period) : tables.now));
}

/** False: what was named before is a period that nothing is known of. */
function isPlain({ carried }: Said): boolean {
  return carried?.said !== 'other';
}

/** What the share itself names, "đạt 45,5% số chi bộ cơ sở", may be what it is of: it can only make it right. */
function namedPairs(one: Said, { before: [nearest] }: Neighbours, tables: Tables): readonly Pair[] {
  const entry = one.meaning?.entry;
  if (entry === undefined || isShare(entry) || nearest === undefined || nearest.numeral.kind === 'ratio') return [];
  return nowOf(nearest, tables).flatMap((now) => {
    const total = now.get(entry.indicator.code);
    return total === undefined ? [] : [{ part: nearest.value, whole: total, plain: false }];
  });
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

/** "đạt", "chiếm", "bằng", "tỷ lệ", or parentheses: the share is of what stands right before. */
function introduced({ directlyBefore }: Said): boolean {
  return directlyBefore === '(' || shareWords.has(directlyBefore);
}
