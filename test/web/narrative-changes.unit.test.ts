import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Change } from '#web/kit/changes.ts';
import { differences } from '#web/kit/differences.ts';
import { type ChangedLine, narrativeChanges } from '#web/kit/rich-text/narrative-changes.ts';
import { NarrativeChangesView } from '#web/kit/rich-text/narrative-changes-view.tsx';
import { rendered } from '#test/web/rendered.ts';

const line = fc.oneof(
  fc.stringMatching(/^[a-d ]{0,12}$/),
  fc.stringMatching(/^- [a-d ]{0,8}$/),
  fc.stringMatching(/^[12]\. [a-d ]{0,8}$/),
  fc.stringMatching(/^\| [a-d]{1,2} \| [a-d]{1,2} \|$/),
);
const text = fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n'));
const side = (words: readonly Change[], not: Change['kind']): string =>
  words.flatMap((one) => (one.kind === not ? [] : [one.text])).join('');

describe('what changed between two texts', () => {
  it('gives the old one when what came is left out, and the new one when what went is', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        const lines = (not: Change['kind']) =>
          found.flatMap((one) => {
            if (one.kind === 'changed') return [side(one.words, not)];
            return one.kind === not ? [] : [one.text];
          });
        expect(lines('new').join('\n')).toBe(before);
        expect(lines('gone').join('\n')).toBe(after);
      }),
      { numRuns: 400 },
    );
  });

  it('is told of in the shape it is read in, and nothing of it is lost', () => {
    const written = (one: ChangedLine, not: Change['kind']): string =>
      one.kind === 'row' ? one.cells.map((words) => side(words, not)).join('|') : side(one.words, not);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after).filter(({ kind }) => kind !== 'same');
        const told = narrativeChanges(before, after).flat().filter(isChange);
        for (const not of ['new', 'gone'] as const) {
          const lines = found.flatMap((one) => {
            if (one.kind === 'changed') return [side(one.words, not)];
            return one.kind === not ? [] : [one.text];
          });
          const seen = told.map((one) => written(one, not));
          expect(seen.filter(isWritten)).toEqual(lines.map(bare).filter(isWritten));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('knows of each line that stands now which line of the text it is, by what it says, and of no other', () => {
    const words = (one: ChangedLine): string =>
      one.kind === 'row' ? one.cells.map((cell) => side(cell, 'gone')).join('|') : side(one.words, 'gone');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = after.split('\n').map(bare);
        for (const one of narrativeChanges(before, after).flat()) {
          const cells = one.kind === 'row' ? one.cells : [one.words];
          const isGone = cells.flat().every(({ kind }) => kind === 'gone') && cells.flat().length > 0;
          if (one.at === null) expect(isGone || !isChange(one)).toBe(true);
          else expect(bare(words(one))).toBe(lines[one.at]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is nothing where nothing changed, whatever ends the lines', () => {
    expect(narrativeChanges('Tốt\r\n- một', 'Tốt\n- một')).toEqual([]);
  });

  it('leaves out what stayed, strikes out what went, underlines what came, and shows a row with its head', () => {
    const before = 'Mở đầu\n- Tổ chức 3 cuộc\n- Giữ nguyên\n| Xã | Số cuộc |\n| A | 1 |\n| B | 2 |\nHết';
    const after = before.replace('3 cuộc', '5 cuộc đối thoại').replace('| B | 2 |', '| B | 4 |');
    const html = rendered(createElement(NarrativeChangesView, { before, after }));
    expect(html).toContain('– Tổ chức<del> 3</del><ins> 5</ins> cuộc<ins> đối</ins><ins> thoại</ins>');
    expect(html).toContain('<td>Xã</td><td>Số cuộc</td>');
    expect(html).toContain('<td>B</td><td><del>2</del><ins>4</ins></td>');
    for (const same of ['Mở đầu', 'Giữ nguyên', 'Hết', '>A<', '|']) expect(html).not.toContain(same);
  });
});

const all = (one: ChangedLine): readonly Change[] => (one.kind === 'row' ? one.cells.flat() : one.words);
const bare = (line: string): string =>
  line
    .replace(/^(- |[12]\. )/, '')
    .replaceAll(/^\| | \|$/g, '')
    .replaceAll(' | ', '|');

/** The head of a table that stands above its changed row is none. */
function isChange(one: ChangedLine): boolean {
  return all(one).some(({ kind }) => kind !== 'same');
}

/** A word that came into an empty line and a line that came are one. */
const isWritten = (line: string): boolean => line.replaceAll('|', '') !== '';
