import { expect, it } from 'vitest';
import { clockTold, tickMillis, timeOn, untilNextDay } from '#web/app/shown-clock.ts';

/** Six days a minute, begun on 1 December. */
const clock = { origin: '2026-12-01T00:00:00.000Z', startedAt: '2026-11-29T12:00:00.000Z', scale: 8640, stopsAt: null };
const toldAt = Date.parse('2026-11-29T12:00:20.000Z');
const told = clockTold({ now: '2026-12-03T00:00:00.000Z', clock }, toldAt);
const shown = (real: string, of = told) => timeOn(of, new Date(real)).toISOString();

it('shows real time where there is no rehearsal', () => {
  expect(clockTold({ now: '2026-12-03T00:00:00.000Z', clock: null }, toldAt)).toBeNull();
  expect(shown('2026-11-29T12:00:00.000Z', null)).toBe('2026-11-29T12:00:00.000Z');
});

it('goes on from what the api told, at the scale of the rehearsal', () => {
  expect(shown('2026-11-29T12:00:20.000Z')).toBe('2026-12-03T00:00:00.000Z');
  expect(shown('2026-11-29T12:00:30.000Z')).toBe('2026-12-04T00:00:00.000Z');
});

it('is never behind the days above it, nor before the rehearsal began, whatever this machine’s clock says', () => {
  expect(shown('2026-11-29T12:00:00.000Z')).toBe('2026-12-03T00:00:00.000Z');
  const early = clockTold({ now: '2026-11-30T12:40:00.000Z', clock }, toldAt);
  expect(shown('2026-11-29T11:00:00.000Z', early)).toBe(clock.origin);
});

it('stands still where the clock of the rehearsal stops', () => {
  const stopped = clockTold(
    { now: '2026-12-03T00:00:00.000Z', clock: { ...clock, stopsAt: '2026-12-03T10:00:00.000Z' } },
    toldAt,
  );
  expect(shown('2026-11-29T13:00:00.000Z', stopped)).toBe('2026-12-03T10:00:00.000Z');
});

it('is looked at each second where a second is much, and seldom in real time', () => {
  expect([tickMillis(told), tickMillis(null)]).toEqual([1_000, 10_000]);
});

it('has the days above asked for anew when the rehearsal’s next day begins in Việt Nam, never more often than it can be read', () => {
  const next = (now: string, more: object = {}) =>
    untilNextDay(clockTold({ now, clock: { ...clock, ...more } }, toldAt));
  expect(next('2026-12-03T17:00:00.000Z')).toBe(10_000);
  expect(next('2026-12-03T05:00:00.000Z')).toBe(5_000);
  expect(next('2026-12-03T16:59:00.000Z')).toBe(5_000);
  expect(next('2026-12-03T05:00:00.000Z', { stopsAt: '2026-12-03T10:00:00.000Z' })).toBe(false);
  expect(untilNextDay(null)).toBe(false);
});
