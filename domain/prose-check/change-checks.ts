import { differenceOf, percentOf, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import { type Amounts, judgeChange } from '#domain/prose-check/change-amounts.ts';
import type { Change } from '#domain/prose-check/changes.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import { counts, isShare, type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import {
  amountsOf,
  isDifference,
  notWhatItBecame,
  type Stated,
  statedBeside,
} from '#domain/prose-check/stated-changes.ts';
import { countedAlone } from '#domain/prose-check/counted-alone.ts';
import type { Tables, Totals } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';

/** "tăng 111 mô hình (11,5%) so với cùng kỳ": by what its sentence says, against the totals of last time, and each against the other. */
export function changesOf(said: readonly Said[], tables: Tables): readonly Verdict[] {
  return said.flatMap((one, at) => {
    const { change, numeral } = one;
    if (change === null || change.is === 'base' || numeral.kind === 'ratio' || numeral.kind === 'ambiguous') return [];
    const subject = subjectOf(said, at);
    const told = { one, change, subject, stated: statedBeside(said, at, subject), tables };
    return [...changeVerdicts(told, againstEachOther(said, at, change, subject)), ...baseVerdicts(told)];
  });
}

interface Told {
  readonly one: Said;
  readonly change: Change;
  /** What became more or less. */
  readonly subject: Said | null;
  readonly stated: Stated;
  readonly tables: Tables;
}

/** A sentence that contradicts itself is wrong whatever the tables say; one that holds together may still contradict them. */
function changeVerdicts(told: Told, eachOther: Verdict | null): readonly Verdict[] {
  const { one, change, stated } = told;
  const last = againstLast(told);
  if (isDifference(stated, one, change)) {
    const facts = { stated: one.value };
    return [last ?? { of: one, outcome: 'right', rule: 'change', facts }];
  }
  const amounts = amountsOf(stated);
  const itself = amounts === null ? null : judgeChange(one, change, amounts, { self: 1 });
  const found = itself?.outcome === 'right' ? (last ?? itself) : (itself ?? last ?? eachOther ?? withTotal(told));
  return [...(found === null ? [] : [found]), ...notWhatItBecame(change, told.subject, stated)];
}

/** "Số mô hình tăng 40,5% so với cùng kỳ (138 mô hình)": what it came to is the table's to say. */
function withTotal({ one, change, subject, stated: { base }, tables }: Told): Verdict | null {
  const named = base === null || base.numeral.approximate !== null ? null : entryOf(one, subject, tables);
  const total = named === null ? undefined : totalOf(tables.now, named.entry, one);
  if (named === null || base === null || base.numeral.zeros > 0 || total === undefined) return null;
  const verdict = judgeChange(one, change, { last: base.value, total, share: isShare(named.entry) }, { self: 1 });
  return verdict?.outcome === 'wrong' && !named.sure ? { ...verdict, outcome: 'doubtful' } : verdict;
}

/** What a change is reckoned from, where it is said: the figure of last time. */
function baseVerdicts({ one, change, subject, stated, tables }: Told): readonly Verdict[] {
  const { base } = stated;
  if (base === null || base.numeral.kind === 'reference' || change.is === 'again') return [];
  if (isDifference(stated, one, change)) {
    const of = { ...base, change: { ...change, is: 'by' as const } };
    const by = againstLast({ one: of, change, subject, stated, tables });
    return [{ ...(by ?? { outcome: 'right', rule: 'change', facts: { stated: base.value } }), of: base }];
  }
  const named = isOfLast(change, subject) ? entryOf(one, subject, tables) : null;
  const last = named === null ? undefined : totalOf(tables.last, named.entry, one);
  if (named === null || last === undefined) return [];
  const facts = { indicator: named.entry.indicator.code, stated: base.value, total: last };
  const verdict = { of: base, rule: 'last-total', expected: last, facts } as const;
  if (says({ ...base, meaning: { entry: named.entry, sureness: 'sure' } }, last))
    return [{ ...verdict, outcome: 'right' }];
  const certain = change.against === 'last' && base.numeral.approximate === null && named.sure;
  return [{ ...verdict, outcome: certain ? 'wrong' : 'doubtful' }];
}

/** The number right before in its sentence, of which the change is told. */
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

function againstLast({ one, change, subject, tables }: Told): Verdict | null {
  const named = isOfLast(change, subject) ? entryOf(one, subject, tables) : null;
  const amounts = named === null ? null : amountsIn(tables, named.entry, one);
  if (named === null || amounts === null) return null;
  const verdict = judgeChange(one, change, amounts, { indicator: named.entry.indicator.code });
  if (verdict === null || verdict.outcome === 'right') return verdict;
  const certain = change.against === 'last' && one.numeral.approximate === null && named.sure;
  return { ...verdict, outcome: certain ? 'wrong' : 'doubtful' };
}

/** What one of the years came to before is another year's, which no last totals are of. */
function isOfLast({ against }: Change, subject: Said | null): boolean {
  return against !== 'other' && against !== 'year' && subject?.said !== 'year';
}

interface NamedEntry {
  readonly entry: Entry;
  /** False: it is told by what it counts alone. */
  readonly sure: boolean;
}

function entryOf(one: Said, subject: Said | null, tables: Tables): NamedEntry | null {
  if (one.named?.kind === 'body' || one.named?.kind === 'stranger') return null;
  const own = one.meaning?.sureness === 'sure' && one.numeral.kind !== 'count' ? one.meaning.entry : null;
  const entry = own ?? (subject?.meaning?.sureness === 'hint' ? null : subject?.meaning?.entry) ?? ownCount(one);
  if (entry !== null) return { entry, sure: true };
  const alone = subject === null ? countedAlone(one, tables.labels) : null;
  return alone === null ? null : { entry: alone, sure: false };
}

function ownCount({ meaning, numeral }: Said): Entry | null {
  return numeral.kind === 'count' && meaning?.sureness !== 'hint' ? (meaning?.entry ?? null) : null;
}

/** Of the setting that is named, both of them, or else of all. */
function amountsIn({ now, last }: Tables, entry: Entry, { setting }: Said): Amounts | null {
  const { code } = entry.indicator;
  for (const ref of new Set([refOf(code, setting), code])) {
    const [total, before] = [now.get(ref), last.get(ref)];
    if (total !== undefined && before !== undefined) return { last: before, total, share: isShare(entry) };
  }
  return null;
}

function totalOf(totals: Totals, { indicator: { code } }: Entry, { setting }: Said): string | undefined {
  return totals.get(refOf(code, setting)) ?? totals.get(code);
}

/** Without last totals the text still has to agree with itself: 1.079 after 111 more is 11,5% more. */
function againstEachOther(said: readonly Said[], at: number, change: Change, subject: Said | null): Verdict | null {
  const [one, before] = [said[at], said[at - 1]];
  if (one?.numeral.kind !== 'percent' || before?.change?.way !== change.way || before.numeral.kind !== 'count')
    return null;
  if (before.change.is !== 'by' && before.change.is !== 'again') return null;
  if (subject === null || !counts(subject) || before.sentence !== one.sentence || subject.numeral.kind === 'ratio')
    return null;
  const last = change.way === 'up' ? differenceOf(subject.value, before.value) : sumOf([subject.value, before.value]);
  const expected = last === null ? null : percentOf(before.value, last, one.numeral.decimals);
  if (last === null || expected === null || [one, before, subject].some(({ numeral }) => numeral.approximate !== null))
    return null;
  const facts = { stated: one.value, total: subject.value, last, computed: expected, [change.way]: 1, percent: 1 };
  return { of: one, outcome: sameDecimal(expected, one.value) ? 'right' : 'wrong', rule: 'change', expected, facts };
}
