import { describe, expect, it } from 'vitest';
import { blockOf, cellsOf, tableOf } from '#web/kit/cells.ts';
import { linesOnClipboard } from '#web/kit/clipboard-cells.ts';
import { cellsBetween, moveOf } from '#web/screens/report-entry/grid-moves.ts';

const key = (name: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
});

describe('a block from a spreadsheet', () => {
  it('is read cell by cell, numbers as they stand, without the line break at its end', () => {
    expect(cellsOf('1.079\t22/6\r\n87,4%\t\r\n')).toEqual([
      ['1.079', '22/6'],
      ['87,4%', ''],
    ]);
  });

  it('may quote a cell that holds tabs, quotes or lines', () => {
    expect(cellsOf('"a\tb"\t"say ""x"""\n"two\nlines"')).toEqual([['a\tb', 'say "x"'], ['two lines']]);
  });

  it('keeps quotation marks that are the words of a cell, closed or not, and every cell after them', () => {
    expect(cellsOf('"Dân vận khéo" cấp tỉnh\t5\n"chưa đóng\t6\n\t7\n')).toEqual([
      ['"Dân vận khéo" cấp tỉnh', '5'],
      ['"chưa đóng', '6'],
      ['', '7'],
    ]);
    expect(cellsOf('"Dân vận khéo"\t""\t"""Dân vận khéo"""')).toEqual([['"Dân vận khéo"', '""', '"Dân vận khéo"']]);
    expect(cellsOf('"hai\r\ndòng"\t\t3')).toEqual([['hai dòng', '', '3']]);
  });

  it('keeps the lines of a cell for whoever has lines, and comes back with them as it went out', () => {
    expect(cellsOf('"hai\r\ndòng"\t\t3', '\n')).toEqual([['hai\ndòng', '', '3']]);
    const rows = [
      ['a\nb', '"c"'],
      ['', 'd'],
    ];
    expect(cellsOf(blockOf(rows), '\n')).toEqual(rows);
    expect(tableOf([['a\nb', '<c> & d']])).toBe('<table><tr><td>a<br>b</td><td>&lt;c> &amp; d</td></tr></table>');
  });

  it('is told from words of several lines that stand in no table: these go into one cell for words', () => {
    const copied = (plain: string, html = '') => ({ getData: (type: string) => (type === 'text/html' ? html : plain) });
    expect(linesOnClipboard(copied('xã A\r\nxã B'))).toBe('xã A\nxã B');
    expect(linesOnClipboard(copied('xã A\nxã B', '<p>xã A</p><p>xã B</p>'))).toBe('xã A\nxã B');
    expect(linesOnClipboard(copied('xã A\nxã B', tableOf([['xã A'], ['xã B']])))).toBeNull();
    for (const cells of ['một dòng', 'xã A\t1\nxã B\t2', '"xã A\nxã B"'])
      expect(linesOnClipboard(copied(cells))).toBeNull();
  });

  it('is one cell when it is one value, and comes back as it went out', () => {
    expect(cellsOf('1.079\r\n')).toEqual([['1.079']]);
    const rows = [
      ['a "b"', '1.079'],
      ['', 'c\td'],
    ];
    expect(cellsOf(blockOf(rows))).toEqual(rows);
  });
});

describe('keys of the grid', () => {
  const from = { row: 1, column: 0 } as const;

  it('lead as in the Excel form: Enter down, Shift Enter up, arrows by one, never out of it', () => {
    expect(moveOf(key('Enter'), from, 'typing', 3)).toEqual({ row: 2, column: 0 });
    expect(moveOf(key('Enter', { shiftKey: true }), from, 'ready', 3)).toEqual({ row: 0, column: 0 });
    expect(moveOf(key('ArrowRight'), from, 'typing', 3)).toEqual({ row: 1, column: 1 });
    expect(moveOf(key('ArrowDown'), { row: 2, column: 1 }, 'ready', 3)).toEqual({ row: 2, column: 1 });
    expect(moveOf(key('End', { ctrlKey: true }), from, 'ready', 3)).toEqual({ row: 2, column: 1 });
  });

  it('belong to the text while it is edited, and to the browser where they say nothing here', () => {
    expect(moveOf(key('ArrowLeft'), from, 'editing', 3)).toBeNull();
    expect(moveOf(key('Home'), from, 'editing', 3)).toBeNull();
    expect(moveOf(key('Tab'), from, 'ready', 3)).toBeNull();
    expect(moveOf(key('ArrowDown', { altKey: true }), from, 'ready', 3)).toBeNull();
  });

  it('mark a rectangle from any corner', () => {
    expect(cellsBetween({ row: 2, column: 1 }, { row: 1, column: 0 })).toEqual([
      [
        { row: 1, column: 0 },
        { row: 1, column: 1 },
      ],
      [
        { row: 2, column: 0 },
        { row: 2, column: 1 },
      ],
    ]);
  });
});
