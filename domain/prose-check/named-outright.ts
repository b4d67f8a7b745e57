import { isShareOf, type Entry, type LabelIndex } from '#domain/prose-check/labels.ts';
import { type LabelEnd, labelsAt, passes } from '#domain/prose-check/label-tree.ts';
import { closes, namedFrom } from '#domain/prose-check/phrases.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  afterANumber,
  afterTheSubject,
  beforeANumber,
  besideTheSubject,
  fillers,
  makesUp,
  periodWords,
  shareNoun,
  wholeClaims,
} from '#domain/vietnamese/prose/words.ts';

/** A label that stands beside a number with all its words: the number is that indicator's and no other's. */
export interface Outright {
  readonly entry: Entry;
  /** Indicators of the same name that fit as well. */
  readonly others: readonly Entry[];
  /** Before the number, with nothing between them that makes it narrower: the number is said of all of it. */
  readonly subject: boolean;
  /** Its place among the tokens. */
  readonly from: number;
  readonly to: number;
}

/** So many words may stand between a label and its number: "Số cuộc đã họp trong 6 tháng đầu năm là 18". */
const farthest = 12;
/** Of what is counted in between a number and the label: "18 triệu đồng kinh phí". */
const longestUnit = 6;

/** "Mô hình kinh tế chiếm 43% tổng số mô hình": what a share is of, and of how many where that is said. */
export interface SharedOut {
  readonly part: Entry;
  readonly whole: Entry | null;
}

export function sharedOut(
  tokens: readonly Token[],
  numeral: Numeral,
  figures: ReadonlySet<number>,
  index: LabelIndex,
  periods: ReadonlySet<number>,
): SharedOut | null {
  if (numeral.kind !== 'percent') return null;
  let at = numeral.approximate === null ? numeral.first : numeral.first - 1;
  if (tokens[at - 1]?.text === shareNoun[1] && tokens[at - 2]?.text === shareNoun[0]) at -= 2;
  if (tokens[at - 1]?.text !== makesUp) return null;
  // As counts: neither the share nor its whole is itself counted in percent.
  const part = labelBefore(
    tokens,
    { ...numeral, kind: 'count', first: at - 1, next: tokens.length },
    figures,
    index,
    periods,
  );
  const whole = labelAfter(tokens, { ...numeral, kind: 'count' }, index, periods);
  return part === null || isShareOf(part.entry) ? null : { part: part.entry, whole: whole?.entry ?? null };
}

export function namedOutright(
  tokens: readonly Token[],
  typed: Numeral,
  figures: ReadonlySet<number>,
  index: LabelIndex,
  periods: ReadonlySet<number>,
): Outright | null {
  if (typed.kind === 'reference' || typed.kind === 'points') return null;
  const numeral = { ...typed, next: namedFrom(tokens, typed.next) };
  const before = labelBefore(tokens, numeral, figures, index, periods);
  const after = labelAfter(tokens, numeral, index, periods);
  if (before === null || after === null) return before ?? after;
  // "Mô hình văn hóa là 12 mô hình": what is behind it is only what it is counted in.
  const { unit } = before.entry;
  const words = tokens.slice(after.from, after.to).filter(({ kind }) => kind === 'word');
  return words.every(({ text }) => unit.includes(text)) ? before : after;
}

function labelBefore(
  tokens: readonly Token[],
  numeral: Numeral,
  figures: ReadonlySet<number>,
  index: LabelIndex,
  periods: ReadonlySet<number>,
): Outright | null {
  let at = numeral.first - 1;
  for (; at > numeral.first - farthest; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !beforeANumber.has(token.text)) break;
    const found = endsAt(at);
    if (found !== null) return found;
  }
  if (tokens[at]?.kind === 'sign' && /[:|=(]/.test(tokens[at]?.text ?? '')) at -= 1;
  for (; at >= 0 && at > numeral.first - farthest; at -= 1) {
    const token = tokens[at];
    if (token === undefined || figures.has(at)) return null;
    const found = endsAt(at);
    if (found !== null) return found;
    if (!periods.has(at) && token.kind !== 'number' && (token.kind !== 'word' || !isPlain(tokens, at))) return null;
  }
  return null;

  function endsAt(end: number): Outright | null {
    const longest = labelsAt(index.backward, tokens, end, -1).toReversed();
    for (const { ends, next } of longest) {
      const fitting = ends.filter(
        ({ of, begins }) =>
          counts(of, tokens[numeral.next], numeral) && (begins || !isOfMore(tokens, next, figures, periods)),
      );
      const chosen = choose(fitting, numeral, tokens);
      if (chosen !== null) return { ...chosen, subject: true, from: next + 1, to: end + 1 };
    }
    return null;
  }
}

/** Behind the number: right there, or behind what it is counted in. The one that reaches furthest. */
function labelAfter(
  tokens: readonly Token[],
  numeral: Numeral,
  index: LabelIndex,
  periods: ReadonlySet<number>,
): Outright | null {
  const found: Outright[] = [];
  const skipped: string[] = [];
  for (let at = numeral.next; at <= numeral.next + longestUnit; at += 1) {
    for (const { ends, next } of labelsAt(index.forward, tokens, at, 1)) {
      const fitting = ends.filter(({ of }) => skipped.every((word) => of.unit.includes(word)));
      const further: boolean = next > (found.at(-1)?.to ?? 0) && !goesOn(tokens, next, periods);
      const chosen: Chosen | null = further ? choose(fitting, numeral, tokens) : null;
      if (chosen !== null) found.push({ ...chosen, subject: false, from: at, to: next });
    }
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '/')) break;
    if (token.kind === 'word') skipped.push(token.text);
  }
  return found.at(-1) ?? null;
}

type Chosen = Pick<Outright, 'entry' | 'others'>;

/** Of several of one name the one in full, and of these the one that is counted in what follows. */
function choose(ends: readonly LabelEnd<Entry>[], numeral: Numeral, tokens: readonly Token[]): Chosen | null {
  const alike = numeral.kind === 'percent' ? ends.filter(({ of }) => isShareOf(of)) : ends;
  const full = alike.filter((end) => end.full);
  const named = (full.length > 0 ? full : alike).map(({ of }) => of);
  const next = tokens[numeral.next];
  const counted = named.filter(({ unit }) => next?.kind === 'word' && unit.includes(next.text));
  const [entry, ...others] = new Set(counted.length > 0 ? counted : named);
  return entry === undefined ? null : { entry, others };
}

/** What follows the number is what the label counts, or nothing that is counted: "Số mô hình: 3 xã" is no number of models. */
function counts({ unit, words }: Entry, next: Token | undefined, { kind }: Numeral): boolean {
  if (kind === 'percent' || next?.kind !== 'word' || fillers.has(next.text) || afterANumber.has(next.text)) return true;
  return unit.includes(next.text) || words.includes(next.text);
}

/** "Số thành viên mô hình văn hóa": the label is the end of another name; or another number's: "12 mô hình có 3 …". */
function isOfMore(
  tokens: readonly Token[],
  from: number,
  figures: ReadonlySet<number>,
  periods: ReadonlySet<number>,
): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const token = tokens[at];
    if (periods.has(at)) continue;
    if (figures.has(at)) return true;
    if (token === undefined || token.text === ',' || closes(tokens, at)) return false;
    if (token.kind === 'word' && !isPlain(tokens, at)) return true;
  }
  return false;
}

/** More words that make it narrower: "12 mô hình cấp huyện". */
function goesOn(tokens: readonly Token[], from: number, periods: ReadonlySet<number>): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (periods.has(at)) continue;
    if (token === undefined || token.text === ',' || closes(tokens, at)) return false;
    if (passes(token)) continue;
    if (afterTheSubject.has(token.text) || afterTheSubject.has(`${token.text} ${tokens[at + 1]?.text ?? ''}`))
      return false;
    if (!fillers.has(token.text)) return true;
  }
  return false;
}

/** Words that leave what is named as wide as it is: "toàn tỉnh", "trong 6 tháng đầu năm", "đến nay là". */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (fillers.has(word) || besideTheSubject.has(word) || beforeANumber.has(word) || periodWords.has(word)) return true;
  return (
    wholeClaims.has(`${word} ${tokens[at + 1]?.text ?? ''}`) || wholeClaims.has(`${tokens[at - 1]?.text ?? ''} ${word}`)
  );
}
