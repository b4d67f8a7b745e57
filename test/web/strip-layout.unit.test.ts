import { expect, it } from 'vitest';
import { placeFlags, type StripPart } from '#web/app/cycle-frame/strip-layout.ts';

const flag = (key: string, from: number, words = 'Hội nghị 15/7'): StripPart => ({
  key,
  kind: 'flag',
  words,
  from,
  to: from,
});
const phase: StripPart = { key: 'collect', kind: 'phase', words: 'Nhận báo cáo', from: 0, to: 20 };

it('gives flags of days close together a row each', () => {
  const placed = placeFlags([flag('a', 22), flag('b', 23), flag('c', 24)], [phase], 60);
  expect(new Set(placed.map(({ row }) => row)).size).toBe(3);
});

it('writes over no bar', () => {
  const [placed] = placeFlags([flag('a', 10)], [phase], 60);
  expect(placed?.row).not.toBe(1);
});

it('ends the last flag at the edge instead of running out of it', () => {
  const [near, far] = placeFlags([flag('near', 10), flag('far', 58)], [], 60);
  expect(near?.ends).toBe(false);
  expect(far?.ends).toBe(true);
});

it('keeps the row of a flag at the edge free to its left as well', () => {
  const [first, last] = placeFlags([flag('first', 56), flag('last', 59)], [], 60);
  expect(first?.row).not.toBe(last?.row);
});
