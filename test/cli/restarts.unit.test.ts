import { expect, test } from 'vitest';
import { Restarts } from '#cli/servers/restarts.ts';

test('a program that ends at once is started again after a growing pause, and given up at the fifth end in a row', () => {
  const restarts = new Restarts(1_000);
  expect([10, 59_999, 0, 20, 10].map((served) => restarts.pauseAfter(served))).toEqual([
    ...[1_000, 2_000, 4_000, 8_000],
    null,
  ]);
});

test('one that served for a minute is never given up for what ended it before', () => {
  const restarts = new Restarts(1_000);
  const served = [10, 10, 10, 60_000, 10, 3_600_000, 60_000];
  expect(served.map((each) => restarts.pauseAfter(each))).toEqual([1_000, 2_000, 4_000, 1_000, 2_000, 1_000, 1_000]);
});
