import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import type { PublishCalendar } from '#domain/calendar-table/commands.ts';
import { calendarVersion } from '#domain/calendar-table/state.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { given, instant } from '#test/support/given.ts';

const admin = { at: '2026-03-02T08:00:00+07:00', actor: { person: 'q', role: 'admin', unit: 'x' as UnitId } } as const;
const givenTable = given(calendarTable, defaultCalendar);
const day = (date: string, kind: CalendarDay['kind'], source = '12729/VPCP-KGVX'): CalendarDay => ({
  ...{ date: civilDate(date), kind, label: 'hoán đổi ngày làm việc', source },
});
const off = day('2026-01-02', 'swappedOff');
const saturday = day('2026-01-10', 'workingSaturday');
const data: PublishCalendar['data'] = {
  ...{ version: 'vn-2026.1', from: civilDate('2026-01-01'), to: civilDate('2026-12-31'), days: [off, saturday] },
};
const published = { type: 'CalendarPublished', data } as const;
const publish = (change: Partial<PublishCalendar['data']> = {}) =>
  ({ type: 'PublishCalendar', data: { ...data, ...change } }) as const;
const standing = givenTable(['2026-01-01T08:00:00+07:00', published]);
const refusalOf = (table: Pick<typeof standing, 'when'>, command: PublishCalendar) => {
  const { decision } = table.when(command, admin);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};

describe('a published calendar', () => {
  it('is recorded in the order of its days', () => {
    givenTable()
      .when(publish({ days: [saturday, off] }), admin)
      .then(published);
  });

  it('takes the checked-in table of 2020 to 2026 as it is', () => {
    const { version, from, to, days } = defaultCalendar;
    const { decision } = givenTable().when(publish({ version, from, to, days: [...days.values()] }), admin);
    const events = decision.kind === 'accepted' ? decision.events : [];
    const state = events.reduce((s, e) => calendarTable.evolve(s, e, instant(admin.at)), calendarTable.initial);
    expect(calendarVersion(state)).toEqual(defaultCalendar);
  });

  it('becomes the current one, and the older versions stay', () => {
    const next = { ...data, version: 'vn-2026.2', days: [off] };
    const state = givenTable(
      ['2026-01-01T08:00:00+07:00', published],
      ['2026-02-01T08:00:00+07:00', { type: 'CalendarPublished', data: next }],
    ).state;
    expect(calendarVersion(state)?.version).toBe('vn-2026.2');
    expect(calendarVersion(state, 'vn-2026.1')?.days.get(saturday.date)).toEqual(saturday);
    expect(calendarVersion(state, 'vn-2026.3')).toBeNull();
  });

  it('is nothing new the second time, and never another table under the same name', () => {
    standing.when(publish({ days: [saturday, off] }), admin).nothing();
    standing.when(publish({ days: [off] }), admin).refused('calendar-version-exists');
  });

  it('never speaks for fewer days than the one before', () => {
    const shorter = publish({ version: 'vn-2026.2', to: civilDate('2026-06-30'), days: [] });
    expect(refusalOf(standing, shorter)).toMatchObject({ code: 'calendar-range-shrinks', pointer: '/to' });
    const later = publish({
      version: 'vn-2027.1',
      from: civilDate('2027-01-01'),
      to: civilDate('2027-12-31'),
      days: [],
    });
    expect(refusalOf(standing, later)).toMatchObject({ code: 'calendar-range-shrinks', pointer: '/from' });
  });
});

describe('a bad row', () => {
  it.each<[string, CalendarDay, string, string]>([
    ['without its document', day('2026-05-04', 'swappedOff', ' '), 'calendar-source-missing', '/days/1/source'],
    ['on a day listed before', off, 'calendar-date-repeated', '/days/1/date'],
    ['outside the range', day('2027-01-01', 'holiday'), 'calendar-date-outside-range', '/days/1/date'],
    ['that works on a Monday', day('2026-01-12', 'workingSaturday'), 'calendar-not-a-saturday', '/days/1/kind'],
    ['that gives a Sunday off', day('2026-01-11', 'compensatory'), 'calendar-already-a-day-off', '/days/1/kind'],
    ['without a name', { ...saturday, label: '' }, 'calendar-label-missing', '/days/1/label'],
  ])('%s is refused and pointed at', (_, bad, code, pointer) => {
    expect(refusalOf(givenTable(), publish({ days: [off, bad] }))).toMatchObject({ code, pointer });
  });

  it('does not hide the others: all rows to look at are named', () => {
    const days = [day('2026-05-04', 'swappedOff', ''), off, day('2027-01-01', 'holiday'), off];
    expect(refusalOf(givenTable(), publish({ days }))).toMatchObject({
      pointer: '/days/0/source',
      facts: { rows: '1, 3, 4' },
    });
  });

  it('or a reversed range, or no version, is refused wherever it stands', () => {
    expect(refusalOf(givenTable(), publish({ to: civilDate('2025-12-31'), days: [] }))).toMatchObject({
      ...{ code: 'calendar-range-reversed', pointer: '/to' },
    });
    expect(refusalOf(givenTable(), publish({ version: '' }))).toMatchObject({ pointer: '/version' });
  });

  it('is found at whatever place it stands', () => {
    const good = [...defaultCalendar.days.values()];
    const { from, to } = defaultCalendar;
    fc.assert(
      fc.property(fc.nat(good.length - 1), (index) => {
        const days = good.map((row, n) => (n === index ? { ...row, source: '' } : row));
        expect(refusalOf(givenTable(), publish({ from, to, days }))).toMatchObject({
          pointer: `/days/${index}/source`,
        });
      }),
    );
  });
});
