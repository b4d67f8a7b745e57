import { type Change, changes } from '#web/kit/changes.ts';

/** A paragraph of one text beside another's: kept, gone or new; one that was only changed is told word by word. */
export type Difference =
  | { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
  | { readonly kind: 'changed'; readonly words: readonly Change[] };

/** Longer texts are compared paragraph by paragraph only: the table of a comparison grows with both. */
const mostWords = 1_500;
const mostLines = 3_000;

export function differences(before: string, after: string): readonly Difference[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  if (a.length > mostLines || b.length > mostLines) {
    return before === after
      ? [{ kind: 'same', text: after }]
      : [
          { kind: 'gone', text: before },
          { kind: 'new', text: after },
        ];
  }
  return paired(changes(a, b));
}

/** A paragraph that went and one like it that came at the same place are one that was changed. */
function paired(all: readonly Change[]): readonly Difference[] {
  const found: Difference[] = [];
  let [gone, came]: [Change[], Change[]] = [[], []];
  const settle = (): void => {
    for (const one of gone) {
      const at = came.findIndex((other) => alike(one.text, other.text));
      const other = came[at];
      if (other === undefined) found.push(one);
      else {
        found.push(...came.slice(0, at), { kind: 'changed', words: changes(wordsOf(one.text), wordsOf(other.text)) });
        came = came.slice(at + 1);
      }
    }
    found.push(...came);
    [gone, came] = [[], []];
  };
  for (const one of all) {
    if (one.kind === 'gone') gone.push(one);
    else if (one.kind === 'new') came.push(one);
    else {
      settle();
      found.push(one);
    }
  }
  settle();
  return found;
}

function alike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), new Set(wordsOf(b))];
  if (words.length > mostWords || others.size > mostWords) return false;
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
/** Each with the space before it; what stands behind the last word is one of its own. */
export const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/gu) ?? [];
