import type { Token } from '#domain/vietnamese/prose/tokens.ts';

/** Where each token of a text stands. */
export interface Layout {
  /** Number of its sentence: what is said there belongs together. */
  readonly sentence: readonly number[];
  /** Number of what a semicolon ends, or a sentence: "cùng kỳ" reaches no further. */
  readonly clause: readonly number[];
  /** Number of its group: a sentence, or one that ends in a colon with the items below it. */
  readonly group: readonly number[];
  /** Of such a group 0 is what introduces it, then the items; of a row of a table its cells, from 1. */
  readonly item: readonly number[];
  /** Number of the cell it stands in, of a row of a table; 0: it stands in none. */
  readonly cell: readonly number[];
  /** Parentheses it stands in. */
  readonly depth: readonly number[];
  /** Where the innermost of them opens; -1: it stands in none. */
  readonly bracket: readonly number[];
  /** Number of its line. */
  readonly line: readonly number[];
}

export function layoutOf(tokens: readonly Token[]): Layout {
  const layout = {
    sentence: [] as number[],
    clause: [] as number[],
    group: [] as number[],
    item: [] as number[],
    cell: [] as number[],
    depth: [] as number[],
    bracket: [] as number[],
    line: [] as number[],
  };
  let [sentence, clause, group, item, line] = [0, 0, 0, 0, 0];
  const open: number[] = [];
  let cell = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'line') {
      const listed = beginsItem(tokens, at + 1) && (item > 0 || tokens[at - 1]?.text === ':');
      sentence += 1;
      clause += 1;
      line += 1;
      open.length = 0;
      cell = 0;
      item = listed ? item + 1 : 0;
      if (!listed) group += 1;
    } else if (token.kind === 'sign' && token.text === ')') open.pop();
    layout.sentence.push(sentence);
    layout.clause.push(clause);
    layout.group.push(group);
    if (token.text === '|' && (cell > 0 || begins(tokens, at))) {
      cell += 1;
      open.length = 0;
    }
    layout.item.push(cell > 0 ? cell : item);
    layout.cell.push(cell);
    layout.depth.push(open.length);
    layout.bracket.push(open.at(-1) ?? -1);
    layout.line.push(line);
    if (token.kind !== 'sign') continue;
    if (token.text === '(') open.push(at);
    if (token.text === ';') clause += 1;
    if (endsSentence(tokens, at)) {
      sentence += 1;
      clause += 1;
      open.length = 0;
      if (item === 0) group += 1;
    }
  }
  return layout;
}

function begins(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'line';
}

export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'sign' || !/[.!?…]/.test(token.text)) return false;
  return tokens[at + 1]?.glued !== true;
}

/** "- ", "+ ", "• ", "1. ", "a) " at the beginning of a line. */
export function beginsItem(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (first.kind === 'sign') return /[-+•*]/.test(first.text);
  const short = first.to - first.from <= (first.kind === 'number' ? 3 : 1);
  return short && second?.kind === 'sign' && /[.)]/.test(second.text) && second.glued;
}
