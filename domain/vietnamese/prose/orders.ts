import type { Look } from '#domain/vietnamese/prose/look.ts';
import { endsNumber } from '#domain/vietnamese/prose/number-words.ts';
import { apart, isGrouped, type NotCounted, unsure } from '#domain/vietnamese/prose/set-apart.ts';
import {
  afterANumber,
  day,
  longOrdinals,
  month,
  ordinalPlaces,
  ordinals,
  percentWords,
  quarter,
  samePeriod,
  term,
} from '#domain/vietnamese/prose/words.ts';

/** "1. Kết quả", "2.1. …", "1) …" at the beginning of a line or of what is listed in it; "(1)" before what it numbers. */
export function numbering(look: Look, open: boolean, followed: boolean): NotCounted | null {
  const { at, here, before, next, sign, token } = look;
  if (here === undefined || here.text.length > 6 || followed) return null;
  const short = /^\d{1,2}$/.test(here.text);
  const inWords = token(-2)?.kind === 'word' && endsNumber(token(-2)?.text ?? '');
  if (short && sign(-1, '(') && sign(1, ')')) return inWords ? null : bracketed(look);
  // "3 giải pháp: 1) dạy; 2) học", but in "(kinh tế: 42)" the bracket was open before.
  const listed = before?.kind === 'sign' && /[:;]/.test(before.text) && sign(1, ')') && next?.glued === true;
  if (short && listed && !open && token(2)?.kind === 'word') return apart(at + 1);
  if (before !== undefined && before.kind !== 'line') return null;
  const marked = (sign(1, '.') || sign(1, ')') || sign(1, '/')) && next?.glued === true;
  const goesOn = token(2) !== undefined && token(2)?.kind !== 'line' && token(2)?.glued === false;
  if (marked && goesOn && short) return apart(at + 1);
  const pointed = /^\d{1,2}(?:\.\d{1,2})+$/.test(here.text);
  if (!pointed || sign(1, '%') || next?.text === percentWords[0]) return null;
  return marked || next?.kind === 'line' || (next?.capitals ?? 0) > 0 ? apart(at + 1) : unsure(at + 1);
}

/** "(1) dạy", "theo mẫu(1)"; "phát triển kinh tế (42), văn hóa (43)" may be figures. */
function bracketed({ at, token }: Look): NotCounted {
  const [bracket, behind] = [token(-1), token(2)];
  const before = token(-2);
  const numbers = behind?.kind === 'word' && !afterANumber.has(behind.text);
  const footnote = bracket?.glued === true && before?.kind === 'word';
  const begins = before === undefined || before.kind === 'line';
  return numbers || footnote || begins ? apart(at + 1) : unsure(at + 1);
}

const most: ReadonlyMap<string, number> = new Map([
  [day, 31],
  [month, 12],
  [quarter, 4],
]);

/** "Điều 12", "thôn 3", "quý 2". `named`: words that end the name of something that the table counts. */
export function ordinal({ at, before, here, word }: Look, named: ReadonlySet<string>): NotCounted | null {
  if (here === undefined || before?.kind !== 'word' || !ordinals.has(before.text)) return null;
  if (before.text === term && word(-2) === samePeriod[0]) return null;
  const counted = ordinalPlaces.has(before.text) && named.has(before.text);
  // "Gồm thôn 981 và tổ dân phố 259"; "thôn 3" may be a place as well.
  if (counted) return /^\d{1,2}$/.test(here.text) ? unsure(at + 1) : null;
  if (isGrouped(here.text) || here.text.length > 3) return null;
  const largest = most.get(before.text) ?? (longOrdinals.has(before.text) ? 999 : 99);
  return Number(here.text) > largest ? unsure(at + 1) : apart(at + 1);
}
