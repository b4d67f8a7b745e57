import { expect, it } from 'vitest';
import { wholeDaysBetween } from '#web/screens/conference/model.ts';

const days = (...counts: (number | null)[]) => counts.map((count) => ({ count }));

it('counts the working days before a conference, held on a working day or on a day off', () => {
  expect(wholeDaysBetween(days(0, 1, 2, 3, 4))).toBe(3);
  expect(wholeDaysBetween(days(0, 1, 2, null, null, 3, 4))).toBe(3);
  expect(wholeDaysBetween(days(0, 1, 2, 3, null))).toBe(3);
  expect(wholeDaysBetween(days(0, 1, 2, 3, null, null))).toBe(3);
});

it('counts none where no day is known', () => {
  expect(wholeDaysBetween([])).toBe(0);
});
