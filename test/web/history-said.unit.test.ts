import { expect, it } from 'vitest';
import { type HistoryEvent, saidOf } from '#web/kit/history-drawer/said-of.ts';

const names = {
  unit: (id: string) => `đơn vị ${id}`,
  list: (all: readonly string[]) => all.join(', '),
  word: (of: string, code: string) => `${of} ${code}`,
};
const said = (facts: HistoryEvent['facts']) => saidOf({ facts }, names);

it('writes what an event says as an office writes it', () => {
  const unit = { unit: 'huyen-a', name: null };
  const { values } = said([
    { label: 'unit', value: { kind: 'unit', unit } },
    { label: 'units', value: { kind: 'units', units: [unit, { unit: null, name: 'huyện cũ' }] } },
    { label: 'count', value: { kind: 'count', count: 1200 } },
    { label: 'receipt', value: { kind: 'number', number: 1200 } },
    { label: 'percent', value: { kind: 'percent', percent: 62.5 } },
    { label: 'date', value: { kind: 'day', day: '2026-06-22' } },
    { label: 'dueAt', value: { kind: 'instant', at: '2026-06-22T10:00:00.000Z' } },
    { label: 'outcome', value: { kind: 'word', of: 'outcome', code: 'doneLate' } },
  ]);
  expect(values).toEqual({
    unit: 'đơn vị huyen-a',
    units: 'đơn vị huyen-a, huyện cũ',
    count: 1200,
    receipt: '1.200',
    percent: '62,5 %',
    date: '22/06/2026',
    dueAt: '17:00 22/06/2026',
    outcome: 'outcome doneLate',
  });
});

it('writes the end of a day as that day, any other end with its hour', () => {
  const end = (at: string) => said([{ label: 'deadline', value: { kind: 'deadline', at } }]).values['deadline'];
  expect(end('2026-06-22T17:00:00.000Z')).toBe('22/06/2026');
  expect(end('2026-06-22T10:00:00.000Z')).toBe('17:00 22/06/2026');
});

it('keeps why and which way out of the places of the sentence', () => {
  expect(
    said([
      { label: 'reason', value: { kind: 'text', text: 'mưa lũ' } },
      { label: 'way', value: { kind: 'way', way: 'late' } },
    ]),
  ).toEqual({ values: {}, context: 'late', reason: 'mưa lũ' });
  expect(said([])).toEqual({ values: {}, context: undefined, reason: null });
});
