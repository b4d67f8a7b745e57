import { compareDecimals, percentOf, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import type { Change } from '#domain/prose-check/changes.ts';
import { counts, isShare, type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import type { ProseFacts } from '#domain/prose-check/prose.ts';
import { type Tables } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';

/** "tăng 111 mô hình (11,5%) so với cùng kỳ": against the totals of last time, and the two against each other. */
export function changesOf(said: readonly Said[], tables: Tables): readonly Verdict[] {
  return said.flatMap((one, at) => {
    if (one.change === null || one.numeral.kind === 'ratio' || one.numeral.kind === 'ambiguous') return [];
    const subject = subjectOf(said, at);
    const verdict = againstLast(one, one.change, subject, tables) ?? againstEachOther(said, at, one.change, subject);
    return verdict === null ? [] : [verdict];
  });
}

/** What became more or less: the number right before in its sentence, of which the change is told. */
function subjectOf(said: readonly Said[], at: number): Said | null {
  const one = said[at];
  for (let step = at - 1; step >= 0 && step >= at - 3; step -= 1) {
    const before = said[step];
    if (before === undefined || before.sentence !== one?.sentence) return null;
    const ours = before.said === 'this' || before.said === 'year';
    if (before.change === null && before.numeral.kind !== 'points' && ours) return before;
  }
  return null;
}

function againstLast(one: Said, change: Change, subject: Said | null, tables: Tables): Verdict | null {
  // What one of the years came to before is another year's, which no last totals are of.
  if (change.against === 'other' || change.against === 'year' || subject?.said === 'year') return null;
  const own = one.meaning?.sureness === 'sure' && one.numeral.kind !== 'count' ? one.meaning.entry : null;
  const entry = own ?? (subject?.meaning?.sureness === 'hint' ? null : subject?.meaning?.entry) ?? ownCount(one);
  if (entry === null || one.named?.kind === 'body' || one.named?.kind === 'stranger') return null;
  const { code } = entry.indicator;
  const setting = one.setting;
  const [now, last] = [tables.now, tables.last].map((totals) => totals.get(refOf(code, setting)) ?? totals.get(code));
  if (now === undefined || last === undefined) return null;
  const expected = expectedOf(one, now, last, isShare(entry));
  if (expected === null) return null;
  const way = (compareDecimals(now, last) ?? 0) < 0 ? 'down' : 'up';
  const facts = { indicator: code, stated: one.value, total: now, last, computed: expected, [way]: 1, ...measure(one) };
  const agreed = way === change.way && says(one, expected);
  if (agreed) return { of: one, outcome: 'right', rule: 'change', expected, facts };
  const certain = change.against === 'last' && one.numeral.approximate === null;
  return { of: one, outcome: certain ? 'wrong' : 'doubtful', rule: 'change', expected, facts };
}

function ownCount({ meaning, numeral }: Said) {
  return numeral.kind === 'count' && meaning?.sureness !== 'hint' ? (meaning?.entry ?? null) : null;
}

/** As many more or fewer, in percent of last time, or in points of a share. */
function expectedOf({ numeral }: Said, now: string, last: string, share: boolean): string | null {
  const difference = magnitude(now, last);
  if (difference === null) return null;
  switch (numeral.kind) {
    case 'count':
    case 'reference':
      return difference;
    case 'points':
      return share ? difference : null;
    case 'percent':
      return percentOf(difference, last, numeral.approximate === null ? numeral.decimals : 6);
    case 'ratio':
    case 'ambiguous':
      return null;
  }
}

/** Without last totals the text still has to agree with itself: 1.079 after 111 more is 11,5% more. */
function againstEachOther(said: readonly Said[], at: number, change: Change, subject: Said | null): Verdict | null {
  const [one, before] = [said[at], said[at - 1]];
  if (one?.numeral.kind !== 'percent' || before?.change?.way !== change.way || before.numeral.kind !== 'count')
    return null;
  if (subject === null || !counts(subject) || before.sentence !== one.sentence || subject.numeral.kind === 'ratio')
    return null;
  const last = change.way === 'up' ? less(subject.value, before.value) : sumOf([subject.value, before.value]);
  const expected = last === null ? null : percentOf(before.value, last, one.numeral.decimals);
  if (expected === null || [one, before, subject].some(({ numeral }) => numeral.approximate !== null)) return null;
  const facts = {
    stated: one.value,
    total: subject.value,
    last: last ?? '',
    computed: expected,
    [change.way]: 1,
    ...measure(one),
  };
  return { of: one, outcome: sameDecimal(expected, one.value) ? 'right' : 'wrong', rule: 'change', expected, facts };
}

/** What the words have to say beside the number. */
function measure({ numeral: { kind } }: Said): ProseFacts {
  return kind === 'percent' ? { percent: 1 } : kind === 'points' ? { points: 1 } : {};
}

function less(value: string, by: string): string | null {
  return sumOf([value, by.startsWith('-') ? by.slice(1) : `-${by}`]);
}

function magnitude(a: string, b: string): string | null {
  const difference = less(a, b);
  return difference?.startsWith('-') === true ? difference.slice(1) : difference;
}
