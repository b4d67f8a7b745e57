import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NarrativeBlock, narrativeOf, textOf } from '#domain/documents/narrative.ts';

/** Text that is likely to meet the marks: bars, backslashes, numbers, dashes, letters that compose. */
const bit = fc.constantFrom(
  ...['- ', '1. ', '2. ', '10. ', '01. ', '| ', ' |', '|', '\\', ' ', '\n', '\r\n', 'ế', 'e\u0302\u0301', 'a', '-'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bit).map((bits) => bits.join('')),
);
const oneLine = anyText.map((text) => text.replace(/[\r\n]/g, ''));
const isPlain = (text: string) => narrativeOf(text).every((block) => block.kind === 'paragraph');

const list = fc.array(oneLine, { minLength: 1, maxLength: 4 });
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.array(oneLine, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(oneLine, { minLength: width, maxLength: width }), { maxLength: 4 }),
  }),
);
const block: fc.Arbitrary<NarrativeBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: oneLine.filter((text) => text !== '' && isPlain(text)) }),
  fc.record({ kind: fc.constant('bullets' as const), items: list }),
  fc.record({ kind: fc.constant('numbers' as const), start: fc.integer({ min: 1, max: 900 }), items: list }),
  table,
);

describe('a narrative', () => {
  it('is read from a text as paragraphs, lists and tables', () => {
    const text =
      'Kết quả:\n- một\n- hai\n\n3. ba\n4. bốn\n| Việc | Số |\n| a\\|b | 1.079,25 |\n| | 2 |\nHết.\n1.5 tỷ\n-không\n|a|b|';
    expect(narrativeOf(text)).toEqual([
      { kind: 'paragraph', text: 'Kết quả:' },
      { kind: 'bullets', items: ['một', 'hai'] },
      { kind: 'paragraph', text: '' },
      { kind: 'numbers', start: 3, items: ['ba', 'bốn'] },
      {
        kind: 'table',
        header: ['Việc', 'Số'],
        rows: [
          ['a|b', '1.079,25'],
          ['', '2'],
        ],
      },
      ...['Hết.', '1.5 tỷ', '-không', '|a|b|'].map((line) => ({ kind: 'paragraph', text: line })),
    ]);
    expect(textOf(narrativeOf(text))).toBe(text);
  });

  it('gives every text back as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(narrativeOf(text))).toBe(text.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('gives every block back, with an empty line where two would be one', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const read = narrativeOf(textOf(blocks)).filter((one) => one.kind !== 'paragraph' || one.text !== '');
        expect(read).toEqual(blocks);
      }),
    );
  });

  it('keeps NFC: no mark it adds or takes away composes with a letter', () => {
    const pieces = (blocks: readonly NarrativeBlock[]): readonly string[] =>
      blocks.flatMap((one) =>
        one.kind === 'paragraph' ? [one.text] : one.kind === 'table' ? [one.header, ...one.rows].flat() : one.items,
      );
    fc.assert(
      fc.property(anyText, (raw) => {
        const blocks = narrativeOf(raw.normalize('NFC'));
        for (const piece of [...pieces(blocks), textOf(blocks)]) expect(piece).toBe(piece.normalize('NFC'));
      }),
    );
  });

  it('reads a text that has none of the marks as its lines', () => {
    const lines = [
      'Công tác tiếp công dân được duy trì.',
      'Đã giải quyết 12/15 đơn (80 %).',
      '  lùi đầu dòng',
      '+ ý nhỏ',
    ];
    expect(narrativeOf(lines.join('\n'))).toEqual(lines.map((text) => ({ kind: 'paragraph', text })));
    expect(narrativeOf('')).toEqual([]);
  });

  it('makes one line of an item or a cell that has several', () => {
    expect(textOf([{ kind: 'bullets', items: ['một\nhai'] }])).toBe('- một hai');
    expect(textOf([{ kind: 'table', header: ['a\r\nb', '|'], rows: [] }])).toBe('| a b | \\| |');
  });

  it.each(['| '.repeat(200_000), '\\|'.repeat(200_000), '- \n'.repeat(200_000), '1. '.repeat(200_000), '|'])(
    'is read in one pass, however long: a quadratic reading would not end in the time of a test (%#)',
    (text) => {
      expect(textOf(narrativeOf(text))).toBe(text);
    },
  );
});
