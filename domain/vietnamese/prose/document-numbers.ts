import { type Look } from '#domain/vietnamese/prose/look.ts';
import { apart, isGrouped, type NotCounted, unsure } from '#domain/vietnamese/prose/set-apart.ts';
import {
  documentNouns,
  law,
  numberOf,
  numberedPapers,
  numberedPlaces,
  ordinals,
  plan,
  sumOf,
  workNouns,
} from '#domain/vietnamese/prose/words.ts';

const isYear = (text: string | null): boolean => text !== null && /^(?:19|20)\d{2}$/.test(text);
const abbreviations = /^(?:nq|ct|qđ|nđ|tt|kh|kl|tb|bc|hd|qh|ubtvqh|pl)$/;

/** "42/NQ-CP", "35-CT/TW", "34/2007/PL -  UBTVQH 11", "Nghị quyết số 42", "Pháp lệnh 34", "Luật 10". `followed`: by what is counted. */
export function documentNumber(look: Look, followed: boolean): NotCounted | null {
  const { at, here, before, word } = look;
  const coded = codeEnds(look);
  if (coded !== null) return apart(coded);
  if (here === undefined || before?.kind !== 'word') return null;
  if (before.text === numberOf) return numbered(look, followed);
  const noun = `${word(-2) ?? ''} ${before.text}`;
  const abbreviated = before.capitals === 2 && abbreviations.test(before.text);
  if (!documentNouns.has(noun) && before.text !== law && !abbreviated) return null;
  if (isYear(here.text)) return apart(at + 1);
  // "Tiếp tục hướng dẫn 12 mô hình".
  if (followed) return null;
  // "Kế hoạch 1.200", "thanh tra kết luận 12 vụ việc".
  const isPlan = noun === plan || before.text === 'kh';
  const isWork = workNouns.has(noun) && look.token(-2)?.capitals === 0;
  return isGrouped(here.text) || isPlan || isWork ? unsure(at + 1) : apart(at + 1);
}

/** Where a code that is typed with the number ends: "42/NQ-CP". */
function codeEnds({ at, token, sign, digits }: Look): number | null {
  const withYear = sign(1, '/') && isYear(digits(2)) ? 2 : 0;
  const code = token(withYear + 2);
  if (!sign(withYear + 1, '/') && !sign(withYear + 1, '-')) return null;
  if (code?.kind !== 'word' || code.capitals !== 2) return null;
  let to = withYear + 3;
  while ((sign(to, '-') || sign(to, '/')) && token(to + 1)?.kind === 'word') to += 2;
  if (token(to)?.kind === 'number' && token(to - 1)?.capitals === 2) to += 1;
  return at + to;
}

/** "Nghị quyết số 42", "mẫu số 1", "tổ dân phố số 5"; "con số 1.078", "tổng số 1.078", "số 1.078 mô hình" count. */
function numbered({ at, here, word }: Look, followed: boolean): NotCounted | null {
  const [last, first] = [word(-2) ?? '', word(-3) ?? ''];
  if (sumOf.has(last)) return null;
  const paper = documentNouns.has(`${first} ${last}`) || numberedPapers.has(last);
  const place = numberedPlaces.has(last) || ordinals.has(last);
  const text = here?.text ?? '';
  if (paper || place) return isGrouped(text) || (!paper && text.length > 2) ? unsure(at + 1) : apart(at + 1);
  return followed || isGrouped(text) ? null : unsure(at + 1);
}
