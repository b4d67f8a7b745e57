import { describe, expect, it } from 'vitest';
import { evolve } from '#domain/calendar-table/evolve.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';

const none: CalendarTableState = { status: 'none' };
const publish = (state: CalendarTableState, version: string, to = defaultCalendar.to) =>
  evolve(state, { type: 'CalendarPublished', data: { version, from: civilDate('2026-01-01'), to, days: [] } });
const one = publish(none, 'v1');
const lastDay = civilDate('2100-12-31');
const nextYear = civilDate('2027-12-31');

describe('the calendar in a state of the published tables', () => {
  it('is the checked-in table, foreseen years and all, while nobody has published one', () => {
    expect(calendarIn(none)).toMatchObject({ version: defaultCalendar.version, to: lastDay });
    expect(calendarIn(none, defaultCalendar.version)).toBe(calendarIn(none));
    expect(calendarIn(none, 'v1')).toBeNull();
  });

  it('is the newest published one, and an older one by its name, the checked-in one too', () => {
    const two = publish(one, 'v2', addDays(nextYear, 1));
    expect(calendarIn(two)).toMatchObject({ version: 'v2', to: lastDay, foreseenFrom: addDays(nextYear, 2) });
    expect(calendarIn(two, 'v1')).toMatchObject({ version: 'v1', to: lastDay, foreseenFrom: '2027-01-01' });
    expect(calendarIn(two, defaultCalendar.version)).toBe(calendarIn(none));
  });

  it('is built once for each published table, however often it is asked for', () => {
    expect(calendarIn(one)).toBe(calendarIn(one));
    expect(calendarIn(one, 'v1')).toBe(calendarIn(one));
    expect(calendarIn(publish(one, 'v2'), 'v1')).toBe(calendarIn(one));
  });
});
