import { compareDecimals, differenceOf, percentOf, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import { type Amounts, judgeChange } from '#domain/prose-check/change-amounts.ts';
import type { Change } from '#domain/prose-check/changes.ts';
import type { Entry } from '#domain/prose-check/labels.ts';
import { counts, isShare, periodsOf, type Said, type Verdict } from '#domain/prose-check/said.ts';
import {
  amountsOf,
  isDifference,
  notWhatItBecame,
  sameMeasure,
  type Stated,
  statedBeside,
} from '#domain/prose-check/stated-changes.ts';
import { amountOf } from '#domain/prose-check/known-amounts.ts';
import { countedAlone } from '#domain/prose-check/counted-alone.ts';
import { hasPair } from '#domain/prose-check/phrases.ts';
import { saysFigure } from '#domain/prose-check/measures.ts';
import type { ProseFacts } from '#domain/prose-check/prose.ts';
import { type Tables, type Totals, totalsIn } from '#domain/prose-check/tables.ts';
import type { PeriodSaid } from '#domain/prose-check/period-mark.ts';
import { cameOf, rates } from '#domain/vietnamese/prose/words.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';

/** "tăng 111 mô hình (11,5%) so với cùng kỳ": by what its sentence says, against the totals of last time, and each against the other. */
export function changesOf(said: readonly Said[], tables: Tables): readonly Verdict[] {
  const told = said.flatMap((one, at) => {
    const { change, numeral } = one;
    if (change === null || change.is === 'base' || numeral.kind === 'ratio' || numeral.kind === 'ambiguous') return [];
    const subject = subjectOf(said, at);
    const told = { one, change, subject, kin: kinOf(said, at), stated: statedBeside(said, at, subject), tables };
    return [...changeVerdicts(told, againstEachOther(said, at, change, subject)), ...baseVerdicts(told)];
  });
  const known = new Set(told.map(({ of }) => of));
  return [...told, ...said.flatMap((one, at) => (known.has(one) ? [] : cameOfWhat(one, said[at + 1], tables)))];
}

/** "Tăng từ 968 lên 1.079 mô hình", with no number that says by how much: what it came of is the figure of last time. */
function cameOfWhat(one: Said, became: Said | undefined, tables: Tables): readonly Verdict[] {
  const { change } = one;
  if (change?.is !== 'base' || one.directlyBefore !== cameOf || became?.sentence !== one.sentence) return [];
  const measured = sameMeasure(one, became);
  if (measured !== null && (compareDecimals(...measured) ?? 0) === (change.way === 'up' ? 1 : -1)) {
    const [last, total] = measured;
    const facts = {
      stated: one.value,
      last,
      total,
      self: 1,
      turned: 1,
      times: 1,
      [change.way === 'up' ? 'down' : 'up']: 1,
    };
    return [{ of: one, outcome: 'doubtful', rule: 'change', facts }];
  }
  // What it came to is another than the table's: of which it is told is not plain then.
  const entry = meant(became) ?? (isItsOwn(became, tables) ? (became.meaning?.entry ?? null) : meant(one));
  const before = entry === null ? null : periodBefore(change, became);
  const [total, last] =
    entry === null || before === null
      ? []
      : [totalOf(totalsIn(tables, became), entry, became), totalOf(totalsIn(tables, before), entry, one)];
  const named = one.named?.kind === 'body' || one.named?.kind === 'stranger';
  if (entry === null || before === null || named || total === undefined || last === undefined) return [];
  const right = saysFigure({ ...one, meaning: { entry, sureness: 'sure' } }, last);
  const facts = { indicator: entry.indicator.code, stated: one.value, total: last };
  return [{ of: one, outcome: right ? 'right' : 'doubtful', rule: 'last-total', expected: last, facts }];
}

interface Told {
  readonly one: Said;
  readonly change: Change;
  /** What became more or less. */
  readonly subject: Said | null;
  /** That says what is counted, though of another period. */
  readonly kin: Said | null;
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
function withTotal(told: Told): Verdict | null {
  const { one, change, tables } = told;
  const { base } = told.stated;
  const named = base === null || base.numeral.approximate !== null ? null : entryOf(told);
  if (named === null || base === null || base.numeral.zeros > 0) return null;
  const { periods, certain } = periodsNow(told);
  const verdicts = periods.flatMap((period) => {
    const total = totalOf(totalsIn(tables, period), named.entry, one);
    const amounts = total === undefined ? null : { last: base.value, total, share: isShare(named.entry) };
    return (amounts === null ? null : judgeChange(one, change, amounts, { self: 1 })) ?? [];
  });
  return likeliest(verdicts, named.sure && certain);
}

/** What a change is reckoned from, where it is said: the figure of last time. */
function baseVerdicts(told: Told): readonly Verdict[] {
  const { one, change, subject, stated, tables } = told;
  const { base } = stated;
  if (base === null || base.numeral.kind === 'reference' || change.is === 'again') return [];
  if (isDifference(stated, one, change)) {
    const of = { ...base, change: { ...change, is: 'by' as const } };
    const by = againstLast({ ...told, one: of });
    return [{ ...(by ?? { outcome: 'right', rule: 'change', facts: { stated: base.value } }), of: base }];
  }
  const before = periodBefore(change, subject ?? one);
  const named = before === null ? null : entryOf(told);
  const last = named === null || before === null ? undefined : totalOf(totalsIn(tables, before), named.entry, one);
  if (named === null || before === null || last === undefined) return [];
  const facts = { indicator: named.entry.indicator.code, stated: base.value, total: last };
  const rule = before.said === 'year' ? 'year-total' : 'last-total';
  const year = before.said === 'year' && before.which !== null ? { year: before.which } : {};
  const verdict = { of: base, rule, expected: last, facts: { ...facts, ...year } } as const;
  if (saysFigure({ ...base, meaning: { entry: named.entry, sureness: 'sure' } }, last))
    return [{ ...verdict, outcome: 'right' }];
  const certain = saysWhich(change) && base.numeral.approximate === null && named.sure;
  return [{ ...verdict, outcome: certain ? 'wrong' : 'doubtful' }];
}

/** The number right before in its sentence, of which the change is told: it is said of the same period. */
function subjectOf(said: readonly Said[], at: number): Said | null {
  const one = said[at];
  if (one === undefined) return null;
  const same = ({ said: of, which }: Said): boolean => of === one.said && which === one.which;
  return before(said, at, (other) => (other.said === 'this' || other.said === 'year') && same(other));
}

/** "Quý I có 48 cuộc họp, quý II tăng 20 cuộc": the thing that is counted is said of another period's number only. */
function kinOf(said: readonly Said[], at: number): Said | null {
  return before(said, at, ({ said: of }) => of !== 'other', true);
}

function before(said: readonly Said[], at: number, fits: (one: Said) => boolean, compared = false): Said | null {
  for (let step = at - 1; step >= 0 && step >= at - 3; step -= 1) {
    const one = said[step];
    if (one === undefined || one.sentence !== said[at]?.sentence) return null;
    const plain = one.change === null && one.numeral.kind !== 'points' && (compared || !one.compared);
    if (plain && fits(one)) return one;
  }
  return null;
}

function againstLast(told: Told): Verdict | null {
  const { one, change, subject, tables } = told;
  const last = periodBefore(change, subject ?? one);
  const named = last === null ? null : entryOf(told);
  if (named === null || last === null) return null;
  const { periods, certain } = periodsNow(told);
  const verdicts = periods.flatMap((now) => {
    const amounts = amountsIn(totalsIn(tables, now), totalsIn(tables, last), named.entry, one);
    const facts = { indicator: named.entry.indicator.code, ...namesOf(last, now) };
    return (amounts === null ? null : judgeChange(one, change, amounts, facts)) ?? [];
  });
  return likeliest(verdicts, certain && saysWhich(change) && one.numeral.approximate === null && named.sure);
}

/** "Kỳ trước" may be another than the one whose totals are known. */
function saysWhich({ against, which }: Change): boolean {
  return against !== 'unsaid' && !(against === 'last' && which !== null);
}

/** Both by their names, where two that are summed are meant. */
function namesOf(then: PeriodSaid, now: PeriodSaid): ProseFacts {
  return then.said !== 'year' || now.said !== 'year' || then.which === null || now.which === null
    ? {}
    : { then: then.which, now: now.which };
}

/** Right by one of them it is right; else what the first says, which is no more than doubtful where another may be meant. */
function likeliest(verdicts: readonly Verdict[], certain: boolean): Verdict | null {
  const [first] = verdicts;
  const right = verdicts.find(({ outcome }) => outcome === 'right');
  if (right !== undefined || first === undefined) return right ?? null;
  return certain ? first : { ...first, outcome: 'doubtful' };
}

/** With which period it is compared; null: nothing is known of it. Unsaid it is the one before what is reported. */
function periodBefore({ against, which }: Change, now: Said): PeriodSaid | null {
  if (against === 'unsaid') return now.said === 'this' && now.carried === null ? { said: 'last', which: null } : null;
  return against === 'last' || against === 'year' ? { said: against, which } : null;
}

/** Which period has changed: where none is named, the last of several against one of them, and that may be meant otherwise. */
function periodsNow({ one, change, subject, tables }: Told): {
  readonly periods: readonly PeriodSaid[];
  readonly certain: boolean;
} {
  const of = subject ?? one;
  if (of.said === 'other') return { periods: [], certain: false };
  const [latest] = [...tables.years.keys()].toReversed();
  if (of.said === 'this' && change.against === 'year' && latest !== undefined) {
    const last: PeriodSaid = { said: 'year', which: latest };
    return { periods: [...periodsOf(of).filter(({ said }) => said !== 'this'), last], certain: false };
  }
  const periods = periodsOf(of);
  return { periods, certain: of.carried === null || periods.length === 1 };
}

function meantShare(one: Said): NamedEntry | null {
  const entry = meant(one);
  return entry !== null && isShare(entry) ? { entry, sure: true } : null;
}

interface NamedEntry {
  readonly entry: Entry;
  /** False: it is told by what it counts alone. */
  readonly sure: boolean;
}

function entryOf({ one, subject, kin, tables }: Told): NamedEntry | null {
  if (one.named?.kind === 'body' || one.named?.kind === 'stranger') return null;
  // "Tỷ lệ hài lòng tăng 2,5 điểm phần trăm" is of no count that stands beside it.
  if (one.numeral.kind === 'points' && hasPair(one.clause?.before ?? [], rates)) return meantShare(one);
  const own = one.meaning?.sureness === 'sure' && one.numeral.kind !== 'count' ? one.meaning.entry : null;
  const entry = own ?? meant(subject) ?? ownCount(one) ?? meant(kin);
  if (entry !== null) return { entry, sure: true };
  const alone = subject === null ? countedAlone(one, tables.labels) : null;
  return alone === null ? null : { entry: alone, sure: false };
}

/** Hardly named, but the very figure of what is. */
function isItsOwn(one: Said, tables: Tables): boolean {
  const amount = one.meaning === null ? undefined : amountOf(one, one.meaning.entry, tables);
  return amount !== undefined && sameDecimal(amount, one.value);
}

function meant(said: Said | null): Entry | null {
  return said === null || said.meaning?.sureness === 'hint' ? null : (said.meaning?.entry ?? null);
}

function ownCount({ meaning, numeral }: Said): Entry | null {
  return numeral.kind === 'count' && meaning?.sureness !== 'hint' ? (meaning?.entry ?? null) : null;
}

/** Of the setting that is named, both of them, or else of all. */
function amountsIn(now: Totals, last: Totals, entry: Entry, { setting }: Said): Amounts | null {
  const { code } = entry.indicator;
  for (const ref of new Set([refOf(code, setting), code])) {
    const [total, before] = [now.get(ref), last.get(ref)];
    if (total !== undefined && before !== undefined) return { last: before, total, share: isShare(entry), of: entry };
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
