import { type Entry, isShareOf } from '#domain/prose-check/labels.ts';
import { type Meaning, meaningOf } from '#domain/prose-check/meaning.ts';
import { inItsClause } from '#domain/prose-check/clause-meaning.ts';
import type { Mention } from '#domain/prose-check/mentions.ts';
import type { PeriodSaid } from '#domain/prose-check/period-mark.ts';
import type { ProseFacts, ProseOutcome, ProseRule } from '#domain/prose-check/prose.ts';
import type { Tables } from '#domain/prose-check/tables.ts';
import { fillers, magnitudes } from '#domain/vietnamese/prose/words.ts';
import { compareDecimals, percentOf, read, sameDecimal, write } from '#domain/consolidation/decimal.ts';

/** A number with what it means. */
export interface Said extends Mention {
  /** Exact, a reference by the value of its total. */
  readonly value: string;
  readonly meaning: Meaning | null;
}

/** What one rule has to say of one number. */
export interface Verdict {
  readonly of: Said;
  readonly outcome: Exclude<ProseOutcome, 'not-checked'>;
  readonly rule: ProseRule;
  readonly expected?: string;
  readonly facts: ProseFacts;
}

/** In the order of the text, for what is a part is told by its whole. A reference to nothing is left out. */
export function saidIn(mentions: readonly Mention[], tables: Tables): readonly Said[] {
  const said: Said[] = [];
  let [whole, counted, group, cell]: [Entry | null, Entry | null, number, number] = [null, null, -1, 0];
  for (const mention of mentions) {
    if (mention.group !== group || mention.cell !== cell)
      [whole, counted, group, cell] = [null, null, mention.group, mention.cell];
    if (mention.lead !== null) whole = counted ?? whole;
    const one = saidOf(mention, tables, whole, said);
    if (one === null) continue;
    said.push(one);
    if (counts(one)) counted = one.meaning?.entry ?? null;
  }
  return said;
}

function saidOf(mention: Mention, tables: Tables, whole: Entry | null, before: readonly Said[]): Said | null {
  const { kind, other, value } = mention.numeral;
  if (kind !== 'reference') {
    const own = inItsClause(mention, meaningOf(mention, tables.labels, whole), tables);
    const meaning = (own === null || own.sureness === 'hint' ? goneOn(mention, before) : null) ?? own;
    return { ...mention, value, meaning, said: meaning?.entry.ofAYear === true ? 'this' : mention.said };
  }
  const bound = tables.now.get(other ?? '');
  const entry = tables.labels.byCode.get((other ?? '').split('@')[0] ?? '');
  if (bound === undefined || entry === undefined) return null;
  return { ...mention, value: bound, meaning: { entry, sureness: 'sure' } };
}

/** "Số cuộc họp năm 2018 là 921, năm 2019 là 1.000", and a list below what it is of: what was named goes on. */
function goneOn({ ditto, after, group, numeral, introduced }: Mention, said: readonly Said[]): Meaning | null {
  if (!ditto) return null;
  // "1.079 mô hình, tăng 11,5% (cùng kỳ: 968)": past a change it is what has changed.
  const before = said.slice(-changes).findLast(({ change }) => change === null);
  const meaning: Meaning | null =
    before?.group === group && before.numeral.kind === numeral.kind
      ? before.meaning
      : introduced === null
        ? null
        : { entry: introduced.entry, sureness: 'sure', outright: introduced };
  if (meaning === null || meaning.sureness === 'hint') return null;
  const comma = after.findIndex((word) => word.comma);
  const own = comma < 0 ? after : after.slice(0, comma);
  return own.every(({ word }) => fillers.has(word) || meaning.entry.unit.includes(word)) ? meaning : null;
}

/** So many numbers that say by how much it changed may stand between. */
const changes = 3;

/** Counts something, as it is now, by itself or of a total; a change and a share do not. */
export function counts({ numeral, change, meaning }: Said): boolean {
  if (change !== null || numeral.kind === 'percent' || numeral.kind === 'points') return false;
  return numeral.kind !== 'reference' || !isShare(meaning?.entry);
}

/** Of which periods a number may be: of its own, or of the one that was named before its clause. */
export function periodsOf({ said, which, carried }: Pick<Said, 'said' | 'which' | 'carried'>): readonly PeriodSaid[] {
  return [...(carried === null || carried.said === 'other' ? [] : [carried]), { said, which }];
}

export function isShare(entry: Entry | undefined): boolean {
  return entry !== undefined && isShareOf(entry);
}

/** Whether a number as it is typed says that value: rounded to what it is printed with, or in the sense of "hơn", "gần", "khoảng". */
export function says(
  { value, numeral, meaning }: Pick<Said, 'value' | 'numeral' | 'meaning'>,
  expected: string,
): boolean {
  // Counted in triệu đồng itself, "0 triệu đồng" is no rounding of 50.
  const sameUnit = meaning?.entry.unit.some((word) => magnitudes.get(word) === numeral.zeros) === true;
  const zeros = sameUnit ? 0 : numeral.zeros;
  // "3,5 tỷ đồng" where the table counts in tỷ đồng, or in đồng.
  return (
    agrees({ ...numeral, zeros }, value, expected) ||
    (zeros > 0 && agrees({ ...numeral, zeros }, value, down(expected, zeros)))
  );
}

export function agrees(
  { approximate, decimals, zeros, kind }: Said['numeral'],
  value: string,
  expected: string,
): boolean {
  if (approximate === null) {
    const printed = zeros > 0 || kind === 'percent' ? rounded(expected, decimals) : expected;
    return printed !== null && sameDecimal(printed, value);
  }
  const [low, high] = bounds(value, approximate);
  return (compareDecimals(low, expected) ?? 1) < 0 && (compareDecimals(expected, high) ?? 1) < 0;
}

export function rounded(value: string, decimals: number): string | null {
  return percentOf(value, '100', decimals);
}

export function shifted(value: string, zeros: number): string {
  const decimal = read(value);
  return decimal === null ? value : write({ ...decimal, units: decimal.units * 10n ** BigInt(zeros) });
}

export function down(value: string, zeros: number): string {
  // Percent of a power of ten is a shift of the mark; twelve more digits keep all of them.
  return percentOf(value, `1${'0'.repeat(zeros + 2)}`, 18) ?? value;
}

/** "Hơn 1.000" ends where 2.000 begins, "hơn 1.070" at 1.080: what stands behind the last figure was left out; "khoảng" rounds it. */
function bounds(value: string, approximate: NonNullable<Said['numeral']['approximate']>): readonly [string, string] {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = BigInt(`${whole}${fraction}`);
  let step = 1n;
  while (fraction === '' && digits > 0n && digits % (step * 10n) === 0n) step *= 10n;
  const text = (units: bigint): string => withMark(units < 0n ? 0n : units, fraction.length);
  // "Khoảng 2.000" leaves out hundreds, but not four of them.
  if (approximate === 'about') step = step === 1n ? 1n : digits >= 100n && step > digits / 4n ? digits / 8n : step / 2n;
  const low = approximate === 'above' ? digits : digits - step;
  const high = approximate === 'below' ? digits : digits + step;
  return [low < 0n ? '-1' : text(low), text(high)];
}

function withMark(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
