import { differenceOf, percentOf, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import type { Amounts } from '#domain/prose-check/change-amounts.ts';
import type { Change } from '#domain/prose-check/changes.ts';
import { counts, type Said, type Verdict, shifted } from '#domain/prose-check/said.ts';
import { cameOf } from '#domain/vietnamese/prose/words.ts';

/** What a change was reckoned from and what it came to, as far as its own sentence says it. */
export interface Stated {
  readonly base: Said | null;
  readonly now: Said | null;
}

/** Numbers of a sentence between a change and those it is of. */
const reach = 5;

/** "tăng 39,5% so với cùng kỳ (từ 200 lên 279)", "279, tăng 12,5% so với cùng kỳ (248)". */
export function statedBeside(said: readonly Said[], at: number, subject: Said | null): Stated {
  const found = baseBehind(said, at) ?? pairBefore(said, at);
  const base = found === null ? undefined : said[found];
  if (found === null || base === undefined) return { base: null, now: subject };
  const became = said[found + 1];
  const paired = base.directlyBefore === cameOf && became?.sentence === base.sentence;
  return { base, now: paired ? became : subject };
}

function baseBehind(said: readonly Said[], at: number): number | null {
  for (let step = at + 1; step <= at + reach; step += 1) {
    const one = said[step];
    if (one === undefined || one.sentence !== said[at]?.sentence) return null;
    if (one.change?.is === 'base') return step;
    // Another change begins: what stands behind it is its own.
    if (one.change !== null && one.change.is !== 'again') return null;
  }
  return null;
}

/** "từ 200 lên 279 mô hình, tăng 39,5%". */
function pairBefore(said: readonly Said[], at: number): number | null {
  for (const step of [at - 2, at - 3]) {
    const base = said[step];
    if (base?.change?.is === 'base' && base.directlyBefore === cameOf && base.sentence === said[at]?.sentence)
      return said[step + 1]?.change === null ? step : null;
  }
  return null;
}

export function amountsOf({ base, now }: Stated): Amounts | null {
  if (base === null || now === null || isUnsure(base) || isUnsure(now)) return null;
  const measured = sameMeasure(base, now);
  if (measured === null) return null;
  const [last, total] = measured;
  return { last, total, share: base.numeral.kind === 'percent' };
}

/** "(31 mô hình)" behind "279 mô hình, tăng 12,5% so với cùng kỳ" may be by how much it rose instead. */
export function isDifference({ base, now }: Stated, one: Said, change: Change): boolean {
  if (base === null || now === null || one.numeral.kind !== 'percent' || base.directlyBefore !== '(') return false;
  const measured = sameMeasure(base, now);
  if (measured === null) return false;
  const [by, total] = measured;
  const last = change.way === 'up' ? differenceOf(total, by) : sumOf([total, by]);
  const percent = last === null ? null : percentOf(by, last, one.numeral.decimals);
  return percent !== null && sameDecimal(percent, one.value);
}

/** "279 mô hình, tăng … (từ 200 lên 278)": what the change is told of is not what it is said to have become. */
export function notWhatItBecame(change: Change, subject: Said | null, { base, now }: Stated): readonly Verdict[] {
  if (base === null || now === null || subject === null || now === subject || !counts(subject)) return [];
  if (!change.behindComma || isUnsure(subject) || isUnsure(now)) return [];
  const measured = sameMeasure(subject, now);
  if (measured === null || sameDecimal(...measured)) return [];
  const facts = { stated: now.value, before: subject.value };
  return [{ of: now, outcome: 'doubtful', rule: 'same-twice', expected: subject.value, facts }];
}

function isUnsure({ numeral: { approximate, kind } }: Said): boolean {
  return approximate !== null || kind === 'ambiguous' || kind === 'ratio' || kind === 'points';
}

/** "từ 1,2 lên 1,5 tỷ đồng": both in what is said once. */
export function sameMeasure(a: Said, b: Said): readonly [string, string] | null {
  const [zeros, other] = [a.numeral.zeros, b.numeral.zeros];
  if ((a.numeral.kind === 'percent') !== (b.numeral.kind === 'percent')) return null;
  if (zeros === other || (zeros === 0 && a.numeral.kind !== 'reference')) return [a.value, b.value];
  return [shifted(a.value, zeros), shifted(b.value, other)];
}
