import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { tokensOf } from '#domain/vietnamese/prose/tokens.ts';
import { countWords } from '#domain/vietnamese/prose/words.ts';

/** Labels word by word, so that the longest that stands at a place is found in one walk, however many labels there are. */
export interface LabelTree<T> {
  readonly next: Map<string, LabelTree<T>>;
  readonly ends: LabelEnd<T>[];
}

export interface LabelEnd<T> {
  readonly of: T;
  /** In full, not without its "số" or "tổng số". */
  readonly full: boolean;
  /** Begins a noun by itself, "số …", so that nothing before it belongs to it. */
  readonly begins: boolean;
}

export interface LabelFound<T> {
  readonly ends: readonly LabelEnd<T>[];
  readonly words: number;
  /** The place after its last word, in the way that was walked. */
  readonly next: number;
}

export function emptyTree<T>(): LabelTree<T> {
  return { next: new Map(), ends: [] };
}

/** As it is, without its parentheses, and each without the "số" it begins with: "18 cuộc đã họp" of "Số cuộc đã họp". */
export function plant<T>(forward: LabelTree<T>, backward: LabelTree<T>, label: string, of: T): void {
  const forms = new Map<string, { readonly words: readonly string[]; readonly full: boolean }>();
  for (const text of [label, label.replace(/\([^()]*\)/g, ' ')]) {
    const words = tokensOf(text).flatMap((token) => (passes(token) || token.kind === 'line' ? [] : [token.text]));
    const from = words.findIndex((word) => !countWords.has(word));
    forms.set(words.join(' '), { words, full: true });
    const core = from < 1 ? [] : words.slice(from);
    if (core.length > 0 && !forms.has(core.join(' '))) forms.set(core.join(' '), { words: core, full: false });
  }
  for (const { words, full } of forms.values()) {
    const end: LabelEnd<T> = { of, full, begins: countWords.has(words[0] ?? '') };
    if (words.length === 0) continue;
    grow(forward, words).push(end);
    grow(backward, words.toReversed()).push(end);
  }
}

function grow<T>(tree: LabelTree<T>, words: readonly string[]): LabelEnd<T>[] {
  let at = tree;
  for (const word of words) {
    const next = at.next.get(word) ?? emptyTree<T>();
    at.next.set(word, next);
    at = next;
  }
  return at.ends;
}

/** Every label that begins there, the shortest first. */
export function labelsAt<T>(
  tree: LabelTree<T>,
  tokens: readonly Token[],
  from: number,
  way: 1 | -1,
): readonly LabelFound<T>[] {
  const found: LabelFound<T>[] = [];
  let [node, words] = [tree, 0];
  for (let at = from; ; at += way) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') return found;
    if (words > 0 && passes(token)) continue;
    const next = node.next.get(token.text);
    if (next === undefined) return found;
    [node, words] = [next, words + 1];
    if (node.ends.length > 0) found.push({ ends: node.ends, words, next: at + way });
  }
}

/** Signs that are typed within a name, or left out of it. */
export function passes({ kind, text }: Token): boolean {
  return kind === 'sign' && /^[-,"'“”‘’«»./]$/.test(text);
}
