import type { Layout } from '#domain/prose-check/layout.ts';
import { endsSentence } from '#domain/prose-check/layout.ts';
import type { Named } from '#domain/prose-check/names.ts';
import { namedFrom } from '#domain/prose-check/phrases.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { beginsClause, beginsDoing, joinsClauses } from '#domain/vietnamese/prose/clause-words.ts';
import { afterTheSubject, beforeANumber, partMarkers } from '#domain/vietnamese/prose/words.ts';

/** What is said of one number and of no other: "Tiếp nhận 15 vụ việc, đã giải quyết 6 vụ" says two things. */
export interface Clause {
  /** Its own words before the number and behind it, in the order of the text. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** What stands before it between commas without a number of its own: "Ở cấp xã, đã tổ chức 38 cuộc". */
  readonly lead: readonly string[];
  /** What goes on behind a comma: "121 mô hình an ninh, quốc phòng và 98 …". */
  readonly tail: readonly string[];
  /** The tokens that all of this is. */
  readonly from: number;
  readonly to: number;
  /** Where its own words behind the number end. */
  readonly ends: number;
  /** Whom its own words name, and whom those before it do, in the order of the text. */
  readonly names: readonly Named[];
  readonly namedBefore: readonly Named[];
}

/** Words further away say nothing of a number; so each costs the same, however long the text. */
const reach = 40;

interface Text {
  readonly tokens: readonly Token[];
  /** Where another number stands in digits. */
  readonly figures: ReadonlySet<number>;
  /** What names a period says nothing else. */
  readonly passed: ReadonlySet<number>;
  readonly names: ReadonlyMap<number, Named>;
}

/** Of one number after the other; null in a table, whose cells name it. */
export function clauseOf(text: Text, { first, next }: Numeral, layout: Layout): Clause | null {
  if ((layout.cell[first] ?? 0) > 0) return null;
  const left = leftOf(text, first);
  const right = rightOf(text, namedFrom(text.tokens, next));
  return {
    ...{
      before: left.own,
      lead: left.more,
      behind: right.own,
      tail: right.more,
      from: left.end,
      to: right.end,
      ends: right.begins,
    },
    names: [...namesIn(text, left.begins, first), ...namesIn(text, next, right.begins)],
    namedBefore: namesIn(text, left.end, left.begins),
  };
}

function namesIn({ names }: Text, from: number, to: number): readonly Named[] {
  return Array.from({ length: Math.max(0, to - from) }, (_one, step) => names.get(from + step) ?? []).flat();
}

interface Side {
  readonly own: readonly string[];
  readonly more: readonly string[];
  /** Where its own words begin, seen from the sentence's edge, and all of it. */
  readonly begins: number;
  readonly end: number;
}

function leftOf(text: Text, first: number): Side {
  const { tokens, figures } = text;
  let at = first - 1;
  while (tokens[at]?.kind === 'word' && beforeANumber.has(tokens[at]?.text ?? '')) at -= 1;
  // "Số mô hình: 1.079", "cấp xã (27 cuộc)".
  if (tokens[at]?.kind === 'sign' && /[:=(]/.test(tokens[at]?.text ?? '')) at -= 1;
  const commas: number[] = [];
  for (; at >= 0 && at > first - reach && !figures.has(at); at -= 1) {
    if (tokens[at]?.text === ')') at = opened(tokens, at);
    if (isHard(tokens, at) || marksParts(tokens, at)) break;
    if (tokens[at]?.text === ',') commas.push(at);
  }
  const [nearest, farthest] = [commas[0], commas.at(-1)];
  // What stands right behind the number before is that number's.
  const begins = !figures.has(at)
    ? at + 1
    : farthest === undefined
      ? (cutBetween(tokens, at + 1, first) ?? first)
      : farthest;
  const own = nearest === undefined ? begins : nearest + 1;
  return { own: wordsIn(text, own, first), more: wordsIn(text, begins, own), begins: own, end: begins };
}

function rightOf(text: Text, from: number): Side {
  const { tokens, figures } = text;
  const commas: number[] = [];
  let at = from;
  for (; at < from + reach && !figures.has(at); at += 1) {
    if (isHard(tokens, at) || marksParts(tokens, at) || endsSubject(tokens, at)) break;
    if (tokens[at]?.text === ',') commas.push(at);
  }
  const begun = (commas.at(-1) ?? from - 1) + 1;
  // What leads to the next number is that number's.
  const ends = !figures.has(at) ? at : (cutBetween(tokens, begun, at) ?? (commas.length > 0 ? begun - 1 : at));
  const own = Math.min(commas[0] ?? ends, ends);
  return { own: wordsIn(text, from, own), more: wordsIn(text, own, ends), begins: own, end: ends };
}

/** Where what is said of the first of two numbers ends and what is said of the second begins; null: nothing tells. */
function cutBetween(tokens: readonly Token[], from: number, to: number): number | null {
  const places = (words: ReadonlySet<string>): readonly number[] =>
    Array.from({ length: to - from }, (_one, step) => from + step).filter((at) => isWord(tokens[at], words));
  return places(joinsClauses).at(-1) ?? places(beginsClause).at(-1) ?? places(beginsDoing)[0] ?? null;
}

function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.text);
}

function isHard(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'line' || token.kind === 'reference') return true;
  return token.kind === 'sign' && (/[;:()|=]/.test(token.text) || endsSentence(tokens, at));
}

function marksParts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const markers = token?.kind === 'word' ? partMarkers.get(token.text) : undefined;
  return markers?.some(({ words }) => words.every((word, step) => tokens[at + step]?.text === word)) ?? false;
}

/** "38 cuộc đối thoại, tăng 5 cuộc", "27 cuộc, chiếm 71 %": "và" alone may join two names. */
function endsSubject(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return tokens[at]?.kind === 'word' && !joinsClauses.has(word) && afterTheSubject.has(word);
}

/** Before the bracket that closes there. */
function opened(tokens: readonly Token[], closed: number): number {
  for (let at = closed - 1; at > closed - reach; at -= 1) {
    if (tokens[at]?.kind === 'line') return closed;
    if (tokens[at]?.text === '(') return at - 1;
  }
  return closed;
}

function wordsIn({ tokens, passed }: Text, from: number, to: number): readonly string[] {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap(({ kind, text }, step) => (kind === 'word' && !passed.has(from + step) ? [text] : []));
}
