import { dateOf } from '#domain/vietnamese/parse-date.ts';
import {
  afterANumber,
  beforeADay,
  beforeANumber,
  cameOf,
  day,
  documentNouns,
  law,
  month,
  numberOf,
  ordinals,
  sumOf,
  times,
  visit,
  visits,
  year,
} from '#domain/vietnamese/prose/words.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { readPeriod } from '#domain/vietnamese/periods/read-period.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';

/** A number that counts nothing (K9): up to which token it reaches, and the day or period it names. */
export interface NotCounted {
  readonly to: number;
  readonly date: CivilDate | null;
  /** Shaped like a whole date, but there is no such day. */
  readonly noSuchDay: boolean;
  readonly period: SpelledPeriod | null;
}

const nothing: Omit<NotCounted, 'to'> = { date: null, noSuchDay: false, period: null };
/** A number of more digits is an identity; read as a figure it would only cost. */
const mostDigits = 18;

/** `counted`: words that the table counts in; a number before one of them is a figure whatever stands before it. */
export function notCounted(tokens: readonly Token[], at: number, counted: ReadonlySet<string>): NotCounted | null {
  const look = lookAt(tokens, at);
  const { here, next } = look;
  if (here === undefined) return null;
  if (here.text.length > mostDigits || /^0\d{8,}$/.test(here.text)) return { to: at + 1, ...nothing };
  const dated = dateAt(look);
  if (dated !== null) return dated;
  // "Năm 2020 mô hình … là" names the year: so many models have a point among their digits.
  const named = look.before?.text === year && isYear(here.text);
  const followed = !named && next?.kind === 'word' && counted.has(next.text);
  return document(look) ?? name(look) ?? numbering(look) ?? (followed ? null : (period(look) ?? ordinal(look)));
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

interface Look {
  readonly at: number;
  readonly here: Token | undefined;
  readonly next: Token | undefined;
  readonly before: Token | undefined;
  readonly token: (offset: number) => Token | undefined;
  readonly sign: (offset: number, text: string) => boolean;
  readonly digits: (offset: number) => string | null;
  readonly word: (offset: number) => string | null;
}

function lookAt(tokens: readonly Token[], at: number): Look {
  const token = (offset: number): Token | undefined => tokens[at + offset];
  const sign = (offset: number, text: string): boolean =>
    token(offset)?.kind === 'sign' && token(offset)?.text === text;
  const of = (kind: Token['kind']) => (offset: number) => {
    const found = token(offset);
    return found?.kind === kind ? found.text : null;
  };
  return { at, here: token(0), next: token(1), before: token(-1), token, sign, digits: of('number'), word: of('word') };
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
    if (mark === '/' && small(first, 31) && small(second, 12) && isDay(look)) return { to: at + 3, ...nothing };
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

/** "42/NQ-CP", "35-CT/TW", "34/2007/PL -  UBTVQH 11", "Nghị quyết số 42", "Pháp lệnh 34", "Luật 10". */
function document({ at, token, sign, digits, word, before }: Look): NotCounted | null {
  const withYear = sign(1, '/') && isYear(digits(2)) ? 2 : 0;
  const code = token(withYear + 2);
  if ((sign(withYear + 1, '/') || sign(withYear + 1, '-')) && code?.kind === 'word' && code.capitals === 2) {
    let to = withYear + 3;
    while ((sign(to, '-') || sign(to, '/')) && token(to + 1)?.kind === 'word') to += 2;
    if (token(to)?.kind === 'number' && token(to - 1)?.capitals === 2) to += 1;
    return { to: at + to, ...nothing };
  }
  if (before?.kind !== 'word') return null;
  if (before.text === numberOf) return sumOf.has(word(-2) ?? '') ? null : { to: at + 1, ...nothing };
  const noun = `${word(-2) ?? ''} ${before.text}`;
  const abbreviated = before.capitals === 2 && /^(?:nq|ct|qđ|nđ|tt|kh|kl|tb|bc|hd|qh|ubtvqh|pl)$/.test(before.text);
  return documentNouns.has(noun) || before.text === law || abbreviated ? { to: at + 1, ...nothing } : null;
}

/** Glued to a name: "Covid-19", "QH15", "anh_1812021.jpg", "16h01". A word that lost its blank ("cơ sở1.079") is none. */
function name({ at, here, before, next, token, sign, digits }: Look): NotCounted | null {
  const alone: NotCounted = { to: at + 1, ...nothing };
  if (here?.glued === true && before?.kind === 'word' && (before.capitals > 0 || before.to - before.from < 2))
    return alone;
  if (
    here?.glued === true &&
    before?.kind === 'sign' &&
    /[-_@#.]/.test(before.text) &&
    before.glued &&
    token(-2)?.kind === 'word'
  )
    return alone;
  if (next?.glued === true && next.kind === 'word' && (next.capitals > 0 || next.to - next.from < 2)) return alone;
  if (sign(1, '_') || (sign(1, '.') && next?.glued === true && token(2)?.glued === true && token(2)?.kind === 'word'))
    return alone;
  if (sign(1, ':') && next?.glued === true && token(2)?.glued === true && digits(2) !== null)
    return { to: at + 3, ...nothing };
  return null;
}

/** "1. Kết quả", "2.1. …", "1) …" at the beginning of a line or of what is listed in it; "(1)" anywhere. */
function numbering({ at, here, before, next, sign, token }: Look): NotCounted | null {
  const alone: NotCounted = { to: at + 1, ...nothing };
  if (here === undefined || here.text.length > 6) return null;
  if (sign(-1, '(') && sign(1, ')') && here.text.length < 3) return alone;
  // "3 giải pháp: 1) dạy; 2) học"
  if (before?.kind === 'sign' && /[:;]/.test(before.text) && sign(1, ')') && next?.glued === true) return alone;
  if (before !== undefined && before.kind !== 'line') return null;
  const marked = (sign(1, '.') || sign(1, ')') || sign(1, '/')) && next?.glued === true;
  const pointed = /^\d+(?:\.\d{1,2})+$/.test(here.text);
  const followed = token(2) !== undefined && token(2)?.kind !== 'line' && token(2)?.glued === false;
  return (marked && followed) || pointed ? alone : null;
}

/** "6 tháng đầu năm", "trong 5 năm", "năm 2020", "166 lượt truy cập". */
function period({ at, here, next, before, word }: Look): NotCounted | null {
  if (here === undefined) return null;
  if (next?.kind === 'word' && times.has(next.text)) return { to: at + 1, ...nothing };
  if (next?.text === visit && visits.has(word(2) ?? '')) return { to: at + 1, ...nothing };
  if (before?.kind === 'word' && visits.has(before.text) && word(-2) !== null && word(-3) === visit)
    return { to: at + 1, ...nothing };
  return isYear(here.text) ? { to: at + 1, ...nothing, period: { kind: 'year', year: Number(here.text) } } : null;
}

function ordinal({ at, before, here }: Look): NotCounted | null {
  if (here === undefined || before?.kind !== 'word') return null;
  return ordinals.has(before.text) && /^\d{1,3}$/.test(here.text) ? { to: at + 1, ...nothing } : null;
}
