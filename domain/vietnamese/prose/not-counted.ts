import { dateOf } from '#domain/vietnamese/parse-date.ts';
import { documentNumber } from '#domain/vietnamese/prose/document-numbers.ts';
import { type Look, lookAt } from '#domain/vietnamese/prose/look.ts';
import { numbering, ordinal } from '#domain/vietnamese/prose/orders.ts';
import { apart, isGrouped, type NotCounted, nothing, unsure } from '#domain/vietnamese/prose/set-apart.ts';
import {
  afterANumber,
  beforeADay,
  beforeANumber,
  cameOf,
  day,
  month,
  periodList,
  session,
  times,
  visit,
  visits,
  work,
  year,
} from '#domain/vietnamese/prose/words.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { readAlike, readPeriod } from '#domain/vietnamese/periods/read-period.ts';

/** A number of more digits is an identity; read as a figure it would only cost. */
const mostDigits = 18;

/** What is known of the table and of the text where a number is looked at. */
export interface Known {
  /** Words that the table counts in; a number before one of them is a figure whatever stands before it. */
  readonly counted: ReadonlySet<string>;
  /** Words that end the name of something that the table counts. */
  readonly named: ReadonlySet<string>;
  /** Whether a bracket is open there. */
  readonly open: boolean;
}

/** What is certainly a day, a document's number, a numbering or a place's is set apart in silence; what may be, as unsure. */
export function notCounted(tokens: readonly Token[], at: number, { counted, named, open }: Known): NotCounted | null {
  const look = lookAt(tokens, at);
  const { here, next } = look;
  if (here === undefined) return null;
  if (here.text.length > mostDigits || /^0\d{8,}$/.test(here.text)) return apart(at + 1);
  if (isExponent(look)) return apart(at + 1);
  if (isPower(look)) return unsure(at + 1);
  const dated = dateAt(look);
  if (dated !== null) return dated;
  // "Năm 2020 mô hình … là" names the year: so many models have a point among their digits.
  const ofAYear = look.before?.text === year && isYear(here.text);
  const followed = !ofAYear && next?.kind === 'word' && counted.has(next.text);
  return (
    documentNumber(look, followed) ??
    name(look) ??
    numbering(look, open, followed) ??
    (followed ? null : (period(look) ?? ordinal(look, named)))
  );
}

/** "Quý II/2020", "6 tháng đầu năm": in its own words a period, whatever is counted behind it. */
export function periodAt(tokens: readonly Token[], at: number, counted: ReadonlySet<string>): NotCounted | null {
  const found = readPeriod(tokens, at);
  if (found?.worded !== true) return null;
  // "Từ 2018 đến 2020 hộ" came of so many households.
  const bare = tokens[at]?.text === cameOf && tokens[at + 1]?.kind === 'number';
  if (bare && counted.has(tokens[found.next]?.text ?? '')) return null;
  return { to: found.next, ...nothing, period: found.period };
}

/** "Tháng 4, 5 và 6 năm 2020": behind the first month those that only the year at the end tells from figures; not the last of them. */
export function monthsAfter(tokens: readonly Token[], from: number): readonly NotCounted[] {
  const found: NotCounted[] = [];
  for (let at = from; periodList.has(tokens[at]?.text ?? ''); at += 2) {
    const number = tokens[at + 1];
    if (number?.kind !== 'number' || !small(number.text, 12)) return [];
    if (readAlike(tokens, at + 1, month) !== null) return found;
    found.push({ to: at + 2, ...nothing, period: { kind: 'month', year: null, month: Number(number.text) } });
  }
  return [];
}

/** "10⁶", "10^6": ten is no figure there, and the power may be one. */
function isPower({ here, next }: Look): boolean {
  if (next?.kind !== 'sign' || !next.glued) return false;
  return next.text === '^' || (here?.text === '10' && /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u207B]/.test(next.text));
}

function isExponent({ sign }: Look): boolean {
  return sign(-1, '^') || (sign(-1, '(') && sign(-2, '^'));
}

const isYear = (text: string | null): text is string => text !== null && /^(?:19|20)\d{2}$/.test(text);
const small = (text: string | null, most: number): text is string =>
  text !== null && /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

function dateAt(look: Look): NotCounted | null {
  const { at, sign, digits, word } = look;
  const [first, second, third] = [digits(0), digits(2), digits(4)];
  for (const mark of ['/', '-']) {
    if (!sign(1, mark) || second === null) continue;
    const whole = sign(3, mark) && third !== null && /^\d{4}$/.test(third);
    if (whole && /^\d{1,2}$/.test(first ?? '') && /^\d{1,2}$/.test(second))
      return fullDate(at + 5, first, second, third);
    const code = look.token(4);
    // "09/2019/NĐ-CP" is a document.
    if (sign(3, '/') && code?.kind === 'word' && code.capitals === 2) return null;
    if (isYear(first) && isYear(second))
      return { to: at + 3, ...nothing, period: { kind: 'years', first: Number(first), last: Number(second) } };
    if (mark === '/' && small(first, 12) && isYear(second))
      return { to: at + 3, ...nothing, period: { kind: 'month', year: Number(second), month: Number(first) } };
    if (mark === '/' && small(first, 31) && small(second, 12) && isDay(look))
      return { to: at + 3, ...nothing, ofSomeYear: { day: Number(first), month: Number(second) } };
  }
  // "05 tháng 8 năm 2023"
  if (small(first, 31) && word(1) === month && small(second, 12) && (look.before?.text === day || word(3) === year)) {
    if (word(3) === year && isYear(third)) return fullDate(at + 5, first, second, third);
    return { to: at + 3, ...nothing };
  }
  return null;
}

function fullDate(to: number, first: string | null, second: string, third: string): NotCounted {
  const date = dateOf(Number(third), { day: Number(first), month: Number(second) });
  return { to, date, noSuchDay: date === null, period: null };
}

/** "30/6" is a day as well as done of total: the words around decide (docs/domain.md#numbers-and-dates-in-text). */
function isDay({ before, token, digits }: Look): boolean {
  if (before?.kind === 'word' && beforeADay.has(before.text)) return true;
  const after = token(3);
  const within = Number(digits(0)) <= Number(digits(2));
  const noun = after?.kind === 'word' && !afterANumber.has(after.text);
  // "12/10 xã" is too many of ten, "18/1 UBND tỉnh họp" is a day.
  if (noun && after.capitals === 0) return false;
  return !(within && (noun || (before?.kind === 'word' && beforeANumber.has(before.text))));
}

/** Glued to a name: "Covid-19", "QH15", "anh_1812021.jpg", "16h01". A word that lost its blank ("cơ sở1.079") is none. */
function name({ at, here, before, next, token, sign, digits }: Look): NotCounted | null {
  if (here === undefined) return null;
  const few = here.text.length < 3;
  if (here.glued && before?.kind === 'word' && isName(before))
    return isGrouped(here.text) || (!few && before.to - before.from > 2) ? unsure(at + 1) : apart(at + 1);
  if (
    here.glued &&
    before?.kind === 'sign' &&
    /[-_@#.]/.test(before.text) &&
    before.glued &&
    token(-2)?.kind === 'word'
  )
    // "Kinh tế-422" lost its blanks.
    return /[-.]/.test(before.text) && !few ? unsure(at + 1) : apart(at + 1);
  if (next?.glued === true && next.kind === 'word' && isName(next))
    return isGrouped(here.text) ? unsure(at + 1) : apart(at + 1);
  if (sign(1, '_')) return apart(at + 1);
  if (sign(1, '.') && next?.glued === true && token(2)?.glued === true && token(2)?.kind === 'word')
    return few ? apart(at + 1) : unsure(at + 1);
  // "16:01"
  const minutes = sign(1, ':') && next?.glued === true && token(2)?.glued === true ? digits(2) : null;
  return minutes !== null && /^\d\d?$/.test(here.text) && /^\d\d$/.test(minutes) ? apart(at + 3) : null;
}

function isName({ capitals, from, to }: Token): boolean {
  return capitals > 0 || to - from < 2;
}

/** "6 tháng đầu năm", "trong 5 năm", "năm 2020", "166 lượt truy cập". */
function period({ at, here, next, before, word }: Look): NotCounted | null {
  if (here === undefined) return null;
  if (next?.kind === 'word' && times.has(next.text)) {
    // "1.079 ngày công", "45 buổi tuyên truyền" are counted.
    const counts = isGrouped(here.text) || here.text.length > 3 || next.text === session || word(2) === work;
    return counts ? unsure(at + 1) : apart(at + 1);
  }
  if (next?.text === visit && visits.has(word(2) ?? '')) return apart(at + 1);
  if (before?.kind === 'word' && visits.has(before.text) && word(-2) !== null && word(-3) === visit)
    return apart(at + 1);
  return isYear(here.text) ? { to: at + 1, ...nothing, period: { kind: 'year', year: Number(here.text) } } : null;
}
