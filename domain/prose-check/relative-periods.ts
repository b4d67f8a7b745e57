import type { PeriodSaid } from '#domain/prose-check/period-mark.ts';
import { reported } from '#domain/prose-check/period-mark.ts';
import { type KnownPeriods, said } from '#domain/prose-check/period-sense.ts';
import { isSame, lengthOf, onlyYear, yearsBefore, yearsOf } from '#domain/prose-check/period-spans.ts';
import { addDays } from '#domain/kernel/civil-date.ts';
import { numberInWords } from '#domain/vietnamese/prose/number-words.ts';
import type { Span } from '#domain/vietnamese/periods/spelled-period.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  averages,
  earlier,
  month,
  nowadays,
  periods,
  pointed,
  quarter,
  samePeriod,
  stages,
  term,
  thisOnes,
  throughout,
  toCome,
  together,
  year,
} from '#domain/vietnamese/prose/words.ts';

export interface RelativePeriod {
  readonly next: number;
  readonly of: PeriodSaid;
}

/**
 * A period that no words of the calendar name: "cùng kỳ", "kỳ trước", "cả giai đoạn", "bình quân mỗi năm". `base`: the one that was
 * named before it in its sentence, else the one reported; `named`: the year that stands behind "cùng kỳ", up to which token.
 */
export function relativePeriod(
  tokens: readonly Token[],
  at: number,
  base: Span,
  known: KnownPeriods,
  named: { readonly year: number; readonly next: number } | null,
): RelativePeriod | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (tokens[at]?.kind !== 'word') return null;
  if (first === samePeriod[0] && second === samePeriod[1]) {
    const next = named?.next ?? (third === year && earlier.has(tokens[at + 3]?.text ?? '') ? at + 4 : at + 2);
    const [, ...others] = yearsOf(base);
    const years = named === null ? 1 : (yearsOf(base)[0] ?? 0) + others.length - named.year;
    return { next, of: said(yearsBefore(base, years), label(tokens, at, next), known) };
  }
  if (periods.has(first) && earlier.has(second))
    return { next: at + 2, of: before(first, base, known, `${first} ${second}`) };
  const pair = `${first} ${second}`;
  if ((first === quarter || first === month) && pointed.has(second))
    return { next: at + 2, of: thisOne(first, second, countOf(tokens[at - 1]), known) };
  // "Quý V", "quý IIII": a quarter, but none that there is.
  if (first === quarter && /^[ivx]+$/.test(second)) return { next: at + 2, of: { said: 'other', which: pair } };
  if (averages.has(pair)) return { next: at + 2, of: { said: 'other', which: pair } };
  return nowadays.has(first) ? { next: at + 1, of: reported } : stage(tokens, at, pair, third, known);
}

/** "Cả giai đoạn", "toàn nhiệm kỳ", "tổng cộng": what they come to. "Giai đoạn trước" is another. */
function stage(
  tokens: readonly Token[],
  at: number,
  pair: string,
  third: string,
  known: KnownPeriods,
): RelativePeriod | null {
  if (stages.has(pair)) {
    const isBefore = earlier.has(third);
    return { next: at + 2, of: isBefore ? adjoining(known.dates, known, `${pair} ${third}`) : reported };
  }
  return together.has(pair) ? { next: at + 2, of: reported } : countedThrough(tokens, at, known);
}

/** "Trong ba năm", "cả 2 quý": all of them, if they are so many. */
function countedThrough(tokens: readonly Token[], at: number, { dates, years }: KnownPeriods): RelativePeriod | null {
  if (!throughout.has(tokens[at]?.text ?? '')) return null;
  const word = tokens[at + 1];
  const count =
    word?.kind === 'number' ? Number(word.text) : (numberInWords([word?.text ?? null])?.value ?? Number.NaN);
  const noun = tokens[at + 2]?.text ?? '';
  if (!Number.isInteger(count) || (noun !== year && noun !== quarter && noun !== term)) return null;
  const all = noun === year ? (onlyYear(dates) === null ? yearsOf(dates).length : 1) : years.length;
  return { next: at + 3, of: all === count ? reported : { said: 'other', which: label(tokens, at + 1, at + 3) } };
}

function countOf(token: Token | undefined): number | null {
  if (token?.kind === 'number') return Number(token.text);
  return token?.kind === 'word' ? (numberInWords([token.text])?.value ?? null) : null;
}

/** "Quý này" in the review of a quarter, "6 tháng qua" in that of a half-year are what is reported; elsewhere nobody says which. */
function thisOne(noun: string, pointing: string, count: number | null, { dates, years }: KnownPeriods): PeriodSaid {
  const months = (count ?? 1) * (noun === quarter ? 3 : 1);
  const isOwn = Math.round(lengthOf(dates) / daysOfAMonth) === months && !toCome.has(pointing);
  const ofAll = count !== null || (years.length === 0 && thisOnes.has(pointing));
  const which = `${count === null ? '' : `${count} `}${noun} ${pointing}`;
  return isOwn && ofAll ? reported : { said: 'other', which };
}

const daysOfAMonth = 30.4;
const shortestYear = 330;

function before(noun: string, base: Span, known: KnownPeriods, which: string): PeriodSaid {
  if (noun === term) return periodBefore(base, known, which);
  if (noun === year) {
    const found = said(yearsBefore(base, 1), which, known);
    // In the review of a half all of the year before may be meant as well.
    return found.said === 'last' && lengthOf(base) < shortestYear ? { ...found, which } : found;
  }
  // A quarter before a quarter, a month before a month.
  const short = lengthOf(base) < (noun === quarter ? 93 : 32) && (noun !== quarter || lengthOf(base) > 80);
  return short ? adjoining(base, known, which) : { said: 'other', which };
}

/** Where none ends right before this one, the one whose figures stand beside it is meant, or may be: a reader calls a year ago so as well. */
function periodBefore(base: Span, known: KnownPeriods, which: string): PeriodSaid {
  const found = adjoining(base, known, which);
  return found.said === 'other' && known.dates.before !== null && isSame(base, known.dates)
    ? { said: 'last', which }
    : found;
}

/** What ends right before that begins, of those whose figures are known. */
function adjoining(base: Span, known: KnownPeriods, which: string): PeriodSaid {
  const all = known.dates.before === null ? known.years : [known.dates.before, ...known.years];
  const found = all.find(({ to }) => addDays(to, 1) === base.from);
  return found === undefined ? { said: 'other', which } : said(found, which, known);
}

function label(tokens: readonly Token[], at: number, next: number): string {
  return tokens
    .slice(at, next)
    .map(({ text }) => text)
    .join(' ');
}
