import { refOf } from '#domain/consolidation/total-ref.ts';
import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { type LabelIndex, labelIndex } from '#domain/prose-check/labels.ts';
import type { SaidOf } from '#domain/prose-check/period-mark.ts';
import type { ProseBody, ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** What a text is held against, laid out for looking up. */
export interface Tables {
  readonly labels: LabelIndex;
  readonly relations: readonly Relation[];
  readonly now: Totals;
  readonly last: Totals;
  /** Of the years that are summed, by their labels. */
  readonly years: ReadonlyMap<string, Totals>;
  /** Codes of the parts of a whole, each complete breakdown by itself. */
  readonly breakdowns: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  readonly bodies: readonly ProseBody[];
  /** The largest total that is counted in a unit of measure, by the first two words of it. */
  readonly most: ReadonlyMap<string, ProseTotal>;
}

export type Totals = ReadonlyMap<string, string>;

export function tablesOf({ indicators, relations, totals, lastTotals, years = [], bodies = [] }: ProseInput): Tables {
  const breakdowns = new Map<string, ReadonlySet<string>[]>();
  const add = (whole: string, parts: readonly string[]) => {
    breakdowns.set(whole, [...(breakdowns.get(whole) ?? []), new Set(parts)]);
  };
  for (const relation of relations) if (relation.check === 'K1') add(relation.whole, relation.parts);
  const byPlace = new Map<string, { readonly whole: string; readonly parts: string[] }>();
  for (const { code, kind, of, by } of indicators) {
    if (kind !== 'part' || of === null) continue;
    const key = `${of} ${by ?? ''}`;
    const place = byPlace.get(key) ?? { whole: of, parts: [] };
    place.parts.push(code);
    byPlace.set(key, place);
  }
  for (const { whole, parts } of byPlace.values()) add(whole, parts);
  // One part alone breaks nothing down: it is some of its whole.
  for (const [whole, all] of breakdowns)
    breakdowns.set(
      whole,
      all.filter(({ size }) => size > 1),
    );
  const labels = labelIndex(indicators);
  return {
    labels,
    relations,
    now: totalsOf(totals),
    last: totalsOf(lastTotals),
    years: new Map(years.map((one) => [one.label, totalsOf(one.totals)])),
    breakdowns,
    bodies,
    most: largestOf(labels, totals),
  };
}

function largestOf({ byCode }: LabelIndex, totals: readonly ProseTotal[]): ReadonlyMap<string, ProseTotal> {
  const most = new Map<string, ProseTotal>();
  for (const total of totals) {
    const unit = (byCode.get(total.code)?.unit ?? []).slice(0, 2).join(' ');
    const before = most.get(unit);
    // Of "m2" no more than "m" is read as a word.
    const isWord = /^[\p{L}\p{M}\s]+$/u.test((byCode.get(total.code)?.indicator.unit ?? '').trim());
    if (unit !== '' && isWord && (before === undefined || compareDecimals(before.value, total.value) === -1))
      most.set(unit, total);
  }
  return most;
}

function totalsOf(totals: readonly ProseTotal[]): Totals {
  return new Map(totals.map(({ code, setting, value }) => [refOf(code, setting), value]));
}

/** Of the period that something is said of; of one that nothing is known of, of the one reported. */
export function totalsIn(
  { now, last, years }: Tables,
  { said, which }: { readonly said: SaidOf; readonly which: string | null },
): Totals {
  switch (said) {
    case 'year':
      return years.get(which ?? '') ?? new Map<string, string>();
    case 'last':
      return last;
    case 'this':
    case 'other':
      return now;
  }
}

/** The indicator that `code` is done, held or counted of. */
export function wholeOf({ relations, labels }: Tables, code: string): string | null {
  const share = relations.find((one) => one.check === 'K2' && one.numerator === code);
  if (share?.check === 'K2') return share.denominator;
  const within = relations.find((one) => (one.check === 'K3' || one.check === 'K7') && one.part === code);
  if (within?.check === 'K3' || within?.check === 'K7') return within.whole;
  return labels.byCode.get(code)?.indicator.of ?? null;
}

/** The one indicator that is done of `code`; null when there is none, or several. */
export function partOf({ relations, labels }: Tables, code: string): string | null {
  const named = relations.flatMap((one) => {
    if (one.check === 'K2' && one.denominator === code) return [one.numerator];
    return one.check === 'K3' && one.whole === code ? [one.part] : [];
  });
  const counted = labels.entries.filter(({ indicator }) => indicator.of === code && indicator.kind === 'count');
  const found = new Set(named.length > 0 ? named : counted.map(({ indicator }) => indicator.code));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
