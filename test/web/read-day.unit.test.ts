import { expect, it } from 'vitest';
import { readDay, readHour } from '#web/kit/read-day.ts';

it.each([
  ['19/06/2026', '2026-06-19'],
  [' 9/6/2026 ', '2026-06-09'],
  ['19-6-2026', '2026-06-19'],
  ['19.06.2026', '2026-06-19'],
  ['19062026', '2026-06-19'],
  ['29/02/2024', '2024-02-29'],
])('reads %j as an office writes it', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it.each(['', '31/06/2026', '29/02/2023', '2026-06-19', '19/06', '19/13/2026', 'mai'])(
  'reads no day from %j',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

it.each([
  ['17:00', '17:00'],
  ['17h', '17:00'],
  ['8h30', '08:30'],
  ['24:00', '24:00'],
  ['25:00', null],
  ['24:30', null],
])('reads the hour %j', (text, hour) => {
  expect(readHour(text)).toBe(hour);
});
