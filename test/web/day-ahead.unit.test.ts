import { createElement } from 'react';
import { expect, it } from 'vitest';
import { CheckCell } from '#web/screens/report-entry/check-cell.tsx';
import { rendered } from '#test/web/rendered.ts';

const cell = (is: 'date' | 'text', value: string): string => {
  const read = {
    ...{ code: 'ngay', value, approximate: false, readings: [], missing: null, reasons: [], fault: null },
    ...{ asOf: null, asOfWrong: false, afterCutOff: false },
  };
  const field = { kind: 'count' as const, type: { is } };
  const of = { field, read, text: value, checking: false, wrong: false, required: false, ofNothing: false };
  return rendered(createElement(CheckCell, { ...of, cutOff: '2020-06-14', onMissing: null }));
};

it('names a day that is still ahead, and takes it', () => {
  expect(cell('date', '2099-12-25')).toContain('25/12/2099: ngày chưa đến');
  expect(cell('date', '2020-06-10')).toContain('hiểu là 10/06/2020');
  expect(cell('text', '2099-12-25')).not.toContain('chưa đến');
});
