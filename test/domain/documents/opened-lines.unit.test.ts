import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrativeOf } from '#domain/documents/narrative.ts';
import { keepsOtherLines, narrativeLines } from '#domain/documents/opened-lines.ts';

const line = fc.constantFrom('a', 'b', 'c', '- a', '- b', '| a | b |', '');
const lines = fc.array(line, { minLength: 1, maxLength: 8 });
const marked = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 });

/** What may be sent: each opened stretch in other words, in many, or in none. */
function rewritten(before: readonly string[], opened: ReadonlySet<number>, texts: readonly (readonly string[])[]) {
  let next = 0;
  return before.flatMap((one, at) => {
    if (!opened.has(at)) return [one];
    const text = opened.has(at - 1) ? [] : (texts[next] ?? []);
    if (!opened.has(at - 1)) next += 1;
    return text;
  });
}

/** The same asked of every way to cut the new text, one by one: slow, and plain. */
function standsSomehow(before: readonly string[], opened: ReadonlySet<number>, after: readonly string[]): boolean {
  const [first, ...rest] = before;
  if (first === undefined) return after.length === 0;
  const moved = new Set([...opened].map((at) => at - 1));
  if (!opened.has(0)) return after[0] === first && standsSomehow(rest, moved, after.slice(1));
  return Array.from({ length: after.length + 1 }, (_, taken) => after.slice(taken)).some((left) =>
    standsSomehow(rest, moved, left),
  );
}

const ended = (all: readonly string[]): readonly string[] => all.slice(0, all.findLastIndex((one) => one !== '') + 1);

describe('a section of which some paragraphs were opened', () => {
  it('may have them written anew, parted, left out, and others beside them: 2,000 texts', () => {
    fc.assert(
      fc.property(lines, marked, fc.array(lines, { maxLength: 4 }), (before, at, texts) => {
        // Nobody marks a line without words.
        const opened = new Set(at.filter((row) => (before[row] ?? '') !== ''));
        const after = rewritten(before, opened, texts);
        expect(keepsOtherLines(before.join('\n'), opened, after.join('\n'))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is taken exactly where every other line stands as it was, in its order: 4,000 pairs', () => {
    fc.assert(
      fc.property(lines, marked, lines, (before, at, after) => {
        const opened = new Set(at.filter((row) => (before[row] ?? '') !== ''));
        const sent = opened.has(ended(before).length - 1) ? after : ended(after);
        expect(keepsOtherLines(before.join('\n'), opened, after.join('\n'))).toBe(
          standsSomehow(ended(before), opened, sent),
        );
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    ['a\nb\nc', [1], 'a\nB\nthêm\nc', true],
    ['a\nb\nc', [1], 'a\nc', true],
    ['a\nb\nc', [1], 'a\nb\nc\nthêm', false],
    ['a\nb\nc', [1], 'c\nb\na', false],
    ['a\nb\nc', [1], 'a\nb', false],
    ['a\nb\nc', [0], 'thêm\na\nb\nc', true],
    ['a\nb', [0, 1], '', true],
    ['a\r\nb\r\nc', [1], 'a\nB\nc\n', true],
    ['a\nb\na\nb', [1], 'a\nb\na\nx\na\nb', true],
  ] as const)('%j with %j opened and %j sent: %j', (before, opened, after, taken) =>
    expect(keepsOtherLines(before, new Set(opened), after)).toBe(taken),
  );

  it('counts its lines as the narrative is read: a paragraph, an item and a row are one each', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.join('\n');
        const read = narrativeOf(text).flatMap((block) => {
          if (block.kind === 'paragraph') return [block.text];
          return block.kind === 'table' ? [block.header.join(), ...block.rows.map((row) => row.join())] : block.items;
        });
        expect(narrativeLines(text)).toHaveLength(read.length);
      }),
    );
  });
});
