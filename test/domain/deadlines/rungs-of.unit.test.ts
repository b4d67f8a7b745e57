import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';

/** Two weeks without a holiday, from a Monday to a Friday. */
const table: WorkingCalendar = {
  ...{ version: 'v', from: civilDate('2024-06-03'), to: civilDate('2024-06-14'), days: new Map() },
};
const onFirstDay = '2024-06-03T00:00:00+07:00';
const rungs = (date: string, offsets: readonly number[], after = onFirstDay) =>
  rungsOf(
    civilDate(date),
    3,
    { hour: '08:00', steps: offsets.map((offset) => ({ offset, audience: 'unit' })) },
    table,
    instant(after),
  )?.map(({ key, at }) => `${key} ${at}`) ?? null;

describe('the rungs of a ladder', () => {
  it('are named by version and offset and stand in order of time, in whatever order they were written', () => {
    expect(rungs('2024-06-10', [1, 0, -2])).toEqual([
      'v3/-2 2024-06-06T01:00:00.000Z',
      'v3/0 2024-06-10T01:00:00.000Z',
      'v3/1 2024-06-11T01:00:00.000Z',
    ]);
  });

  it('may lie before the table for whoever stands inside it, from its first day on', () => {
    expect(rungs('2024-06-04', [-2, 0])).toEqual(['v3/0 2024-06-04T01:00:00.000Z']);
    expect(rungs('2024-06-04', [-2, 0], '2024-06-02T23:59:59+07:00')).toBeNull();
  });

  it('are none at all when one still to come leads out of the table', () => {
    expect(rungs('2024-06-14', [0])).toHaveLength(1);
    expect(rungs('2024-06-14', [0, 1])).toBeNull();
    expect(rungs('2024-06-15', [0])).toBeNull();
  });

  it('are kept at the very moment they are due, and left out a millisecond later', () => {
    expect(rungs('2024-06-10', [0], '2024-06-10T08:00:00.000+07:00')).toHaveLength(1);
    expect(rungs('2024-06-10', [0], '2024-06-10T08:00:00.001+07:00')).toEqual([]);
  });
});
