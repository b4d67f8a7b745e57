import { EditorState } from '@tiptap/pm/state';
import { createElement } from 'react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, textOfDocument } from '#web/kit/rich-text/document.ts';
import { type Marks, marksPlugin, placeOfMark, type TextMark, wanting } from '#web/kit/rich-text/marks.ts';
import { narrativeOf } from '#web/kit/rich-text/narrative.ts';
import { placesIn } from '#web/kit/rich-text/places.ts';
import type { Tokens } from '#web/kit/rich-text/tokens.ts';
import { markedParts, marksIn, withMarks } from '#web/screens/draft-report/marks-in.ts';
import { SaidHere } from '#web/screens/draft-report/said-here.tsx';
import { rendered } from '#test/web/rendered.ts';

const tokens: Tokens = [{ pattern: /\[\[[\w.-]+\]\]/, show: (raw) => ({ text: `= ${raw}` }) }];
const line = fc
  .array(fc.constantFrom('- ', '1. ', '2. ', '| ', ' |', '| a | 12 |', '\\|', 'a', ' ', 'ế', '[[so-1]]', '7', '250'))
  .map((bits) => bits.join(''));
const text = fc.array(line).map((lines) => lines.join('\n'));
/** Places of what is shown as it is typed: no piece that stands for something else. */
const numbersIn = (whole: string): readonly { readonly from: number; readonly to: number }[] =>
  [...whole.replace(/\[\[[\w.-]+\]\]/g, (all) => '.'.repeat(all.length)).matchAll(/\d+/g)].map(
    ({ index, 0: digits }) => ({ from: index, to: index + digits.length }),
  );
const mark = (from: number, to: number, kind: TextMark['kind'] = 'wrong'): TextMark => ({ from, to, kind, title: 't' });
const opened = (whole: string): EditorState =>
  EditorState.create({ doc: documentOf(whole, tokens), plugins: [marksPlugin(() => undefined)] });
const shown = (state: EditorState, marks: Marks): EditorState => state.apply(wanting(state.tr, { marks }));

describe('a place in a text', () => {
  it('is found in its editor, whatever lists and tables the text is made of, unless it is a number that lists count by', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const doc = documentOf(whole, tokens);
        const stored = textOfDocument(doc);
        const places = placesIn(doc);
        for (const { from, to } of numbersIn(stored)) {
          const [start, end] = [places(from), places(to)];
          if (start === null || end === null) {
            expect(stored.slice(0, from)).toMatch(/(?:^|\n)$/);
            expect(stored.slice(to)).toMatch(/^\. /);
          } else expect(doc.textBetween(start, end, '\n', '*')).toBe(stored.slice(from, to));
        }
      }),
    );
  });
});

describe('a mark in an editor', () => {
  const whole = 'Có 77 mô hình và [[so-1]] hộ.\n| Xã | 12 |\n| a\\|b | 5 |';
  const at = (digits: string): number => whole.indexOf(digits);
  const state = shown(opened(whole), {
    of: whole,
    marks: [mark(at('77'), at('77') + 2), mark(at('5 |'), at('5 |') + 1)],
  });
  const lettersOf = (of: EditorState, from: number): string | null => {
    const place = placeOfMark(of, from);
    return place === null ? null : of.doc.textBetween(place.from, place.to);
  };

  it('stands on its letters, in a cell behind a bar too, and goes with them while others are typed', () => {
    expect([lettersOf(state, at('77')), lettersOf(state, at('5 |'))]).toEqual(['77', '5']);
    const typed = state.apply(state.tr.insertText('Toàn tỉnh ', 1));
    expect(lettersOf(typed, at('77'))).toBe('77');
    expect(lettersOf(typed, at('5 |'))).toBe('5');
  });

  it('is gone once a letter of it is another', () => {
    const place = placeOfMark(state, at('77'));
    const typed = state.apply(state.tr.insertText('8', (place?.from ?? 0) + 1, place?.to));
    expect(textOfDocument(typed.doc)).toContain('Có 78 mô hình');
    expect(lettersOf(typed, at('77'))).toBeNull();
    expect(lettersOf(typed, at('5 |'))).toBe('5');
  });

  it('is gone once the number goes on before or behind it', () => {
    const place = placeOfMark(state, at('77')) ?? { from: 0, to: 0 };
    for (const [digits, where] of [
      ['8', place.to],
      ['.5', place.to],
      ['1', place.from],
    ] as const)
      expect(lettersOf(state.apply(state.tr.insertText(digits, where)), at('77'))).toBeNull();
    expect(lettersOf(state.apply(state.tr.insertText(',', place.to)), at('77'))).toBe('77');
  });

  it('is no part of what is kept, and nothing to be undone', () => {
    expect(textOfDocument(state.doc)).toBe(whole);
  });
});

describe('marks where a text is read', () => {
  it('change no letter of it, and stand on theirs, whatever its lines are', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const marks = { of: whole, marks: numbersIn(whole).map(({ from, to }) => mark(from, to)) };
        const carried = withMarks(whole, marks);
        const parts = markedParts(carried, marks);
        expect(parts.map((part) => part.text).join('')).toBe(whole);
        expect(parts.filter((part) => part.mark !== null).map((part) => part.text)).toEqual(
          numbersIn(whole).map(({ from, to }) => whole.slice(from, to)),
        );
        if (marks.marks.every(({ from }) => !/(?:^|\n)$/.test(whole.slice(0, from))))
          expect(narrativeOf(carried).map(({ kind }) => kind)).toEqual(narrativeOf(whole).map(({ kind }) => kind));
      }),
    );
  });

  it('are those of the text they were found in and of no other', () => {
    expect(withMarks('Có 77', { of: 'Có 78', marks: [mark(3, 5)] })).toBe('Có 77');
  });
});

describe('what is marked in a section', () => {
  const section = {
    ...{ id: 'a', heading: 'A', level: 1 as const, done: false, asked: true },
    text: 'Có 77 và [[x]].',
  };
  const finding = (outcome: 'wrong' | 'doubtful' | 'right', from: number) => ({
    ...{ section: 'a', from, to: from + 2, typed: '77', outcome, rule: 'total' as const, expected: null },
    ...{ sentence: 'Gõ 77', words: 'Có 77', corrected: null as { from: string; to: string | null } | null },
  });
  const said = ({ sentence, corrected }: { sentence: string; corrected: { from: string } | null }): string =>
    corrected === null ? sentence : `cũ ${corrected.from}`;
  const texts = new Map([['a', section.text]]);

  it('is what is wrong or unsure, once each by the gravest, what was kept with its reason, and where references stand', () => {
    const findings = [finding('doubtful', 3), finding('wrong', 3), finding('right', 6)];
    expect(marksIn([section], { findings, texts }, {}, said).get('a')?.marks).toEqual([
      { from: 3, to: 5, kind: 'wrong', title: 'Gõ 77' },
      { from: 9, to: 14, kind: 'place', title: '' },
    ]);
    const kept = { '/kept/a': [{ typed: '77', reason: 'Theo công văn', sentence: 'Có 77' }] };
    expect(marksIn([section], { findings: [finding('wrong', 3)], texts }, kept, said).get('a')?.marks[0]).toEqual({
      ...{ from: 3, to: 5, kind: 'kept', title: 'Theo công văn' },
    });
  });

  it('is also what was right by a figure that turned out to be another since', () => {
    const old = { ...finding('right', 3), corrected: { from: '77', to: '92' } };
    expect(marksIn([section], { findings: [old], texts }, {}, said).get('a')?.marks[0]).toEqual({
      ...{ from: 3, to: 5, kind: 'outdated', title: 'cũ 77' },
    });
  });
});

describe('what is said below a number one was led to', () => {
  const section = { ...{ id: 'a', heading: 'A', level: 1 as const, done: false, asked: true }, text: 'Có 77 mô hình.' };
  const finding = {
    ...{ section: 'a', from: 3, to: 5, typed: '77', outcome: 'wrong' as const, rule: 'total' as const },
    ...{
      expected: '92',
      sentence: 'Ghi 77, trong biểu chỉ tiêu "mô hình" là 92.',
      words: 'Có 77 mô hình',
      corrected: null,
    },
  };
  const figure = (ref: string, label: string) =>
    [ref, { ref, code: ref, setting: null, label, unit: '', value: '92' }] as const;
  const report = {
    ...{ fields: {}, closed: false, figures: new Map([figure('other', 'cuộc họp'), figure('models', 'mô hình')]) },
    write: () => undefined,
    keep: () => undefined,
  };
  const look = { findings: [finding], linkable: [], current: true, texts: new Map([['a', section.text]]) };
  const problem = { section: 'a', kind: 'wrong' as const, what: '77', place: 3 };
  const saidOf = (of: typeof look) => rendered(createElement(SaidHere, { problem, section, report, look: of }));

  it('is its sentence, the total that is named in it to take its place, and a reason to keep it', () => {
    const markup = saidOf(look);
    expect(markup).toContain('Ghi 77');
    expect(markup).toContain('Thay bằng 92 (mô hình)');
    expect(markup).not.toContain('cuộc họp');
    expect(markup).toContain('Giữ số này, ghi lý do…');
  });

  it('offers nothing while the text is another than was looked at', () => {
    expect(saidOf({ ...look, texts: new Map([['a', 'Có 77 mô hình']]) })).not.toContain('Thay bằng');
  });
});
