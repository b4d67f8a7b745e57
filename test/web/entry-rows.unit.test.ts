import { expect, it } from 'vitest';
import { changeOf } from '#web/screens/report-entry/change.ts';

it('tells how a figure stands against the period before, in the words of an office', () => {
  expect(changeOf('1000', '1079')).toBe('+79 (+7,9%)');
  expect(changeOf('87.4', '85')).toBe('\u22122,4 (\u22122,7%)');
  expect(changeOf('5', '5')).toBe('=');
  expect(changeOf('0', '3')).toBe('+3');
  expect([changeOf(undefined, '3'), changeOf('3', null)]).toEqual(['', '']);
});
