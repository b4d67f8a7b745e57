import { describe, expect, it } from 'vitest';
import { treeOf } from '#test/web/html-tree.ts';
import { cellsOf } from '#web/kit/cells.ts';
import { mayHaveSmallSigns, withSmallSigns } from '#web/kit/small-signs.ts';

const read = (plain: string, html: string) =>
  withSmallSigns(cellsOf(plain), treeOf(`<div>${html}</div>`).childNodes[0] ?? treeOf(html));
const sheet = (rows: string): string => `<table><tbody>${rows}</tbody></table>`;

describe('a sign that stands small above or below a number', () => {
  it('is no digit of it, whatever the plain text of the clipboard says', () => {
    expect(read('401\r\n', sheet('<tr><td>40<sup>1</sup></td></tr>'))).toEqual([['40¹']]);
    expect(read('401', '<p>40<span style="vertical-align:super">1</span></p>')).toEqual([['40¹']]);
    expect(read('CO2', 'CO<sub>2</sub>')).toEqual([['CO₂']]);
    expect(read('40a', '40<font size=1><sup>a</sup></font>')).toEqual([['40^(a)']]);
  });

  it('is told by its cell: the same digits in another are the number they are', () => {
    const rows = '<tr><td>401</td><td>40<sup>1</sup></td></tr><tr><td>12</td><td></td></tr>';
    expect(read('401\t401\n12\t\n', sheet(rows))).toEqual([
      ['401', '40¹'],
      ['12', ''],
    ]);
  });

  it('is told by the text of its cell where the page has other cells: asked about rather than taken', () => {
    const merged = '<tr><td colspan=2>Cộng 40<sup>1</sup></td></tr><tr><td>7<sup>2</sup></td><td>3</td></tr>';
    expect(read('Cộng 401\t\n72\t3\n', sheet(merged))).toEqual([
      ['Cộng 40¹', ''],
      ['7²', '3'],
    ]);
  });

  it('is looked for only in a page that has one', () => {
    expect(mayHaveSmallSigns('<table><tr><td>401</td></tr></table>')).toBe(false);
    expect(mayHaveSmallSigns('<td>40<SUP>1</SUP></td>')).toBe(true);
    expect(mayHaveSmallSigns('<span style="vertical-align: sub">2</span>')).toBe(true);
    expect(read('1\t2\n', sheet('<tr><td>1</td><td>2</td></tr>'))).toEqual([['1', '2']]);
  });
});
