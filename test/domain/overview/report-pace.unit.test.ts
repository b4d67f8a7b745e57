import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/kernel/instant.ts';
import { type AlikeUnits, reportPace } from '#domain/overview/report-pace.ts';

const now = '2026-06-16T02:40:00.000Z' as Instant;
const past = '2026-06-15T10:00:00.000Z' as Instant;
const ahead = '2026-06-22T10:00:00.000Z' as Instant;
const row = (some: Partial<AlikeUnits>): AlikeUnits => ({
  ...{ status: 'expected', dueAt: past, reopened: false, firstLate: null, units: 1 },
  ...some,
});
const running = { asked: true, closed: false, now };

const alike: fc.Arbitrary<AlikeUnits> = fc.record({
  status: fc.constantFrom('expected', 'submitted', 'returned', 'accepted', 'exempted'),
  dueAt: fc.constantFrom(past, ahead, null),
  reopened: fc.boolean(),
  firstLate: fc.constantFrom(true, false, null),
  units: fc.integer({ min: 1, max: 200 }),
});

describe('what a cycle expects by now', () => {
  it('is what has come to its end; what lacks of it is overdue', () => {
    expect(reportPace([row({ units: 8 }), row({ status: 'accepted', firstLate: false, units: 121 })], running)).toEqual(
      {
        ...{ units: 129, handedIn: 121, due: 129, dueHandedIn: 121, overdue: 8, missing: 0, returned: 0 },
        ...{ onTime: 121, late: 0 },
      },
    );
  });

  it('is nothing before the call, and of nobody who is exempt or whose clock stands still', () => {
    expect(reportPace([row({})], { ...running, asked: false })).toMatchObject({ due: 0, overdue: 0, units: 1 });
    expect(reportPace([row({ status: 'exempted' })], running)).toMatchObject({ units: 0, due: 0, overdue: 0 });
    expect(reportPace([row({ dueAt: null })], running)).toMatchObject({ units: 1, due: 0, overdue: 0 });
  });

  it('lacks what is missing once the collection is closed, but of whom it is open again', () => {
    const closed = { ...running, closed: true };
    expect(reportPace([row({}), row({ reopened: true, dueAt: ahead })], closed)).toMatchObject({
      ...{ missing: 1, overdue: 0, due: 1 },
    });
  });

  it('never counts a unit twice: what is in, overdue, missing or returned are at most all', () => {
    fc.assert(
      fc.property(fc.array(alike), fc.boolean(), fc.boolean(), (rows, asked, closed) => {
        const pace = reportPace(rows, { asked, closed, now });
        expect(pace.handedIn + pace.overdue + pace.missing + pace.returned).toBeLessThanOrEqual(pace.units);
        expect(pace.dueHandedIn).toBeLessThanOrEqual(Math.min(pace.due, pace.handedIn));
        expect(pace.due).toBeLessThanOrEqual(pace.units);
        expect(pace.onTime + pace.late).toBeLessThanOrEqual(pace.units);
      }),
    );
  });
});
