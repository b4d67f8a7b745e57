import { describe, expect, it } from 'vitest';
import { cellKey, type ReckonedCell } from '#domain/report-workbook/layout.ts';
import type { RawCell } from '#domain/report-workbook/raw-cell.ts';
import { typedOver } from '#domain/report-workbook/typed-over.ts';
import { computedCellWords } from '#domain/words/computed.ts';

const at: ReckonedCell = { sheet: 'figures', cell: 'D9', number: '2', label: 'Tỷ lệ', row: 9 };
const over = (cell: RawCell) => typedOver([at], new Map([[cellKey('figures', 'D9'), cell]])).map(({ raw }) => raw);

describe('a cell that the workbook reckons by itself', () => {
  it('says what was typed over it: a number or words', () => {
    expect(over({ kind: 'number', number: 0.927, percent: true })).toEqual(['92,7%']);
    expect(over({ kind: 'text', text: 'chưa rõ' })).toEqual(['chưa rõ']);
  });

  it('says nothing of its formula, of nothing, and of its own words', () => {
    expect(over({ kind: 'formula', formula: 'D7/D8' })).toEqual([]);
    expect(over({ kind: 'empty' })).toEqual([]);
    expect(over({ kind: 'text', text: computedCellWords })).toEqual([]);
    expect(typedOver([at], new Map())).toEqual([]);
  });
});
