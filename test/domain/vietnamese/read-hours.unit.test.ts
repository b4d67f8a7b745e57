import { expect, it } from 'vitest';
import { readHours } from '#domain/vietnamese/read-hours.ts';

it.each([
  ['08:00', 480, null],
  ['8h', 480, null],
  ['8h30', 510, null],
  ['8 giờ 05 phút', 485, null],
  ['07.30', 450, null],
  ['08:00–08:30', 480, 510],
  ['từ 8h đến 8h15', 480, 495],
])('reads %s as an agenda writes it', (text, from, to) => {
  expect(readHours(text)).toEqual({ from, to });
});

it.each(['', 'đầu giờ', '25:00', '08:60', '8', '09:00-08:00', '08:00 sáng mai'])(
  'takes %j for no hour it could reckon with',
  (text) => {
    expect(readHours(text)).toBeNull();
  },
);
