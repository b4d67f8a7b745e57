import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import { lateAgain, timesOf } from '#domain/overview/repeated-lateness.ts';

const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id) => id as UnitId);
const times = fc.array(fc.tuple(unit, fc.integer({ min: 0, max: 5 }))).map((pairs) => new Map(pairs));

describe('a unit that is late again', () => {
  it('is named from the third time on, reports and tasks taken together', () => {
    const of = (id: string, count: number) => new Map([[id as UnitId, count]]);
    expect(lateAgain(of('a', 2), of('a', 1))).toEqual([{ unit: 'a', reports: 2, tasks: 1 }]);
    expect(lateAgain(of('a', 2), of('b', 2))).toEqual([]);
    expect(lateAgain(of('a', 0), of('a', 3))).toEqual([{ unit: 'a', reports: 0, tasks: 3 }]);
  });

  it('is named once, with all its times and nobody else’s, the most often late first', () => {
    fc.assert(
      fc.property(times, times, (reports, tasks) => {
        const named = lateAgain(reports, tasks);
        expect(new Set(named.map((one) => one.unit)).size).toBe(named.length);
        for (const one of named) {
          expect(timesOf(one)).toBeGreaterThanOrEqual(3);
          expect(timesOf(one)).toBe((reports.get(one.unit) ?? 0) + (tasks.get(one.unit) ?? 0));
        }
        const all = [...new Set([...reports.keys(), ...tasks.keys()])];
        const often = all.filter((id) => (reports.get(id) ?? 0) + (tasks.get(id) ?? 0) >= 3);
        expect(named.map((one) => one.unit).sort()).toEqual(often.sort());
        expect(named.map(timesOf)).toEqual([...named.map(timesOf)].sort((a, b) => b - a));
      }),
    );
  });
});
