import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, domainTime, realTime } from '#domain/kernel/clock.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';

const clock: Clock = {
  origin: instant('2020-05-18T01:00:00Z'),
  startedAt: instant('2026-11-22T01:00:00Z'),
  scale: 86_400,
  stopsAt: instant('2020-10-06T01:00:00Z'),
};

describe("a rehearsal's clock", () => {
  it('shows a day of its own for every second that passes', () => {
    expect(domainTime(clock, instant('2026-11-22T01:00:10Z'))).toBe(instant('2020-05-28T01:00:00Z'));
  });

  it('never lets a timer fire before its moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 * 86_400_000 }), (passed) => {
        const moment = instantFromMillis(millisOf(clock.origin) + passed);
        const at = realTime(clock, moment);
        expect(at !== null && domainTime(clock, at) >= moment).toBe(true);
      }),
    );
  });

  it('stands still at its end: what lies beyond never comes', () => {
    expect(domainTime(clock, instant('2027-11-22T01:00:00Z'))).toBe(clock.stopsAt);
    expect(realTime(clock, instant('2020-10-06T01:00:01Z'))).toBeNull();
  });

  it('is not there in a real cycle: its time is real time', () => {
    expect(domainTime(null, clock.startedAt)).toBe(clock.startedAt);
    expect(realTime(null, clock.startedAt)).toBe(clock.startedAt);
  });
});
