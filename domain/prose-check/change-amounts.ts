import { compareDecimals, differenceOf, percentOf, sameDecimal } from '#domain/consolidation/decimal.ts';
import type { Change } from '#domain/prose-check/changes.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import { inTheTablesMeasure, saysFigure } from '#domain/prose-check/measures.ts';
import type { ProseFacts } from '#domain/prose-check/prose.ts';
import { type Said, says, shifted, type Verdict } from '#domain/prose-check/said.ts';

/** What something was and what it came to: exact decimals in one measure. */
export interface Amounts {
  readonly last: string;
  readonly total: string;
  /** Both are shares, so that points are told apart from percent. */
  readonly share: boolean;
  /** Whose figures of a table they are: then a change is counted in what that counts in; left out: in what the sentence does. */
  readonly of?: Entry;
}

/** A change against what was before and what is now; null where it is no number that these could give. */
export function judgeChange(one: Said, change: Change, amounts: Amounts, told: ProseFacts): Verdict | null {
  if (change.is === 'of') return judgeShare(one, amounts);
  const apart = distance(amounts.total, amounts.last);
  const possible = apart === null ? [] : possibleOf(one, change, amounts, apart);
  const [expected] = possible;
  if (expected === undefined) return null;
  const way = (compareDecimals(amounts.total, amounts.last) ?? 0) < 0 ? 'down' : 'up';
  // "Tăng 111 nghìn mô hình" is not 111 where models are counted one by one.
  const counted = change.is === 'by' && one.numeral.kind === 'count' && amounts.of !== undefined;
  const named = counted ? { ...one, meaning: { entry: amounts.of, sureness: 'sure' as const } } : one;
  const agreed =
    way === change.way ? possible.find((value) => (counted ? saysFigure(named, value) : says(one, value))) : undefined;
  const { last, total } = amounts;
  const turned = way === change.way ? {} : { turned: 1 };
  const computed = { computed: agreed ?? expected, [way]: 1, ...turned, ...measure(one, amounts) };
  const facts = { ...told, stated: counted ? inTheTablesMeasure(named) : one.value, total, last, ...computed };
  // Turned the wrong way round it is the word that has to change: no number would be right there.
  const right = way === change.way ? { expected: agreed ?? expected } : {};
  const verdict = { of: one, rule: 'change', ...right, facts } as const;
  if (one.numeral.kind === 'points' && !amounts.share) return { ...verdict, outcome: 'doubtful' };
  if (agreed !== undefined) return { ...verdict, outcome: 'right' };
  // "Tăng 2,5%" of a share is often meant in points: it is for the reader to say.
  const points = amounts.share && apart !== null && sameDecimal(apart, one.value);
  return { ...verdict, outcome: points || one.numeral.approximate !== null ? 'doubtful' : 'wrong' };
}

/** "Bằng 141,7% so với quý I": of what was before. */
function judgeShare(one: Said, { last, total }: Amounts): Verdict | null {
  const { approximate, decimals } = one.numeral;
  const computed = percentOf(total, last, approximate === null ? decimals : 6);
  if (computed === null) return null;
  const facts = { part: total, whole: last, stated: one.value, computed };
  const right = says(one, computed);
  const outcome = right ? 'right' : approximate === null ? 'wrong' : 'doubtful';
  return { of: one, rule: 'percent', outcome, expected: computed, facts };
}

/** As many more or fewer, in percent or as a multiple of what was, or in points of a share; the likeliest first. */
function possibleOf(
  { numeral }: Said,
  change: Change,
  { last, total, share }: Amounts,
  apart: string,
): readonly string[] {
  const decimals = numeral.approximate === null ? numeral.decimals : 6;
  const some = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
  if (change.is === 'times' || change.is === 'fold') {
    const times = (of: string, by: string) => percentOf(of, shifted(by, 2), decimals);
    // "Tăng 1,5 lần" is said of 1,5 times as much and of as much more.
    if (change.way === 'down') return some([times(last, total)]);
    return some(change.is === 'fold' ? [times(total, last)] : [times(total, last), times(apart, last)]);
  }
  switch (numeral.kind) {
    case 'count':
    case 'reference':
      return [apart];
    case 'points':
      // Said of what is counted it is meant in percent, or a slip.
      return share ? [apart] : some([percentOf(apart, last, decimals)]);
    case 'percent':
      return some([percentOf(apart, last, decimals)]);
    case 'ratio':
    case 'ambiguous':
      return [];
  }
}

/** What the words have to say beside the number. */
function measure({ numeral: { kind }, change }: Said, { share }: Amounts): ProseFacts {
  if (change?.is === 'times' || change?.is === 'fold') return { times: 1 };
  if (kind === 'points' && !share) return { percent: 1 };
  return kind === 'percent' ? { percent: 1 } : kind === 'points' ? { points: 1 } : {};
}

function distance(a: string, b: string): string | null {
  const apart = differenceOf(a, b);
  return apart?.startsWith('-') === true ? apart.slice(1) : apart;
}
