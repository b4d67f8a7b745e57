import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import type { ChangedDay, PublishCalendar } from '#domain/calendar-table/commands.ts';
import { calendarVersion } from '#domain/calendar-table/state.ts';
import { civilDate, weekday } from '#domain/kernel/civil-date.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
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

describe('a single day', () => {
  const change = (base: string, ...days: readonly ChangedDay[]) =>
    ({ type: 'ChangeCalendarDays', data: { base, days } }) as const;
  const holiday = { ...day('2026-06-18', 'holiday', 'Công điện 58/CĐ-TTg'), label: 'Nghỉ theo công điện' };

  it('is changed by its document, with the day it is swapped with, and names a new version by itself', () => {
    const friday = day('2026-08-31', 'swappedOff', '1/TB-BNV');
    const worked = day('2026-08-22', 'workingSaturday', '1/TB-BNV');
    const { decision } = standing.when(change('vn-2026.1', friday, worked), admin);
    expect(decision).toMatchObject({
      events: [
        { type: 'CalendarDaysChanged', data: { version: 'vn-2026.2', base: 'vn-2026.1', days: [worked, friday] } },
      ],
    });
    const events = decision.kind === 'accepted' ? decision.events : [];
    const state = events.reduce((s, e) => calendarTable.evolve(s, e, instant(admin.at)), standing.state);
    expect(calendarVersion(state)?.days.get(friday.date)).toEqual(friday);
    expect(calendarVersion(state)?.days.get(off.date)).toEqual(off);
    expect(calendarVersion(state, 'vn-2026.1')?.days.has(friday.date)).toBe(false);
  });

  it('becomes an ordinary day again, and nothing where it is one', () => {
    const { decision } = standing.when(change('vn-2026.1', { ...off, kind: null }), admin);
    const events = decision.kind === 'accepted' ? decision.events : [];
    const state = events.reduce((s, e) => calendarTable.evolve(s, e, instant(admin.at)), standing.state);
    expect(calendarVersion(state)?.days.has(off.date)).toBe(false);
    standing.when(change('vn-2026.1', { ...holiday, kind: null }), admin).nothing();
    standing.when(change('vn-2026.1', off), admin).nothing();
  });

  it('keeps the checked-in table in the record when nobody has published any', () => {
    const { decision } = givenTable().when(change(defaultCalendar.version, holiday), admin);
    expect(decision).toMatchObject({
      events: [
        { type: 'CalendarPublished', data: { version: defaultCalendar.version } },
        { type: 'CalendarDaysChanged', data: { version: 'vn-2020-2026.2', days: [holiday] } },
      ],
    });
  });

  it.each<[string, ReturnType<typeof change>, string, string]>([
    ['of another version than the one looked at', change('vn-2025.1', holiday), 'calendar-base-superseded', '/base'],
    [
      'of a year nobody has published',
      change('vn-2026.1', day('2027-02-04', 'holiday')),
      'calendar-day-not-published',
      '/days/0/date',
    ],
    [
      'without a document',
      change('vn-2026.1', { ...holiday, source: ' ' }),
      'calendar-source-missing',
      '/days/0/source',
    ],
    ['without a name', change('vn-2026.1', { ...holiday, label: '' }), 'calendar-label-missing', '/days/0/label'],
    ['named twice', change('vn-2026.1', holiday, holiday), 'calendar-date-repeated', '/days/1/date'],
    [
      'that would be made up on a Monday',
      change('vn-2026.1', holiday, day('2026-06-22', 'workingSaturday')),
      'calendar-not-a-saturday',
      '/days/1/kind',
    ],
    [
      'that gives nobody a day off',
      change('vn-2026.1', day('2026-06-20', 'swappedOff')),
      'calendar-already-a-day-off',
      '/days/0/kind',
    ],
  ])('is refused %s', (_why, command, code, pointer) => {
    const { decision } = standing.when(command, admin);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });
});

describe('24/11', () => {
  const observe = (from: number | null, base = 'vn-2026.1', source = 'NQ 80-NQ/TW') =>
    ({ type: 'ObserveCultureDay', data: { base, from, source } }) as const;
  const after = (...commands: readonly ReturnType<typeof observe>[]) =>
    commands.reduce((state, command) => {
      const now = { at: instant(admin.at), actor: admin.actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
      const decided = calendarTable.decide(state, command, now);
      if (decided.kind !== 'accepted') throw new Error(JSON.stringify(decided));
      return decided.events.reduce((s, e) => calendarTable.evolve(s, e, instant(admin.at)), state);
    }, standing.state);

  it('is an ordinary day until it is set, then a day off of every year from that one on, by its document', () => {
    const table = calendarIn(after(observe(2027)));
    expect(isWorkingDay(civilDate('2026-11-24'), table)).toBe(true);
    expect(isWorkingDay(civilDate('2027-11-24'), table)).toBe(false);
    expect(table.days.get(civilDate('2027-11-24'))).toMatchObject({ kind: 'holiday', source: 'NQ 80-NQ/TW' });
    // Saturday 24/11/2029 is given back on the Monday after; Sunday 24/11/2030 likewise.
    expect(weekday(civilDate('2029-11-24'))).toBe(6);
    expect(isWorkingDay(civilDate('2029-11-26'), table)).toBe(false);
  });

  it('stays set when a year is published, and is taken back by a document too', () => {
    const set = after(observe(2026));
    expect(calendarVersion(set)).toMatchObject({ version: 'vn-2026.2', cultureDay: { from: 2026 } });
    const published = calendarTable.evolve(
      set,
      { type: 'CalendarPublished', data: { ...data, version: 'vn-2027.1', to: civilDate('2027-12-31') } },
      instant(admin.at),
    );
    expect(isWorkingDay(civilDate('2026-11-24'), calendarIn(published))).toBe(false);
    const back = after(observe(2026), observe(null, 'vn-2026.2', 'Luật'));
    expect(isWorkingDay(civilDate('2026-11-24'), calendarIn(back))).toBe(true);
  });

  it('needs its document and a year there is, and is nothing the second time', () => {
    standing.when(observe(2027, 'vn-2026.1', ' '), admin).refused('calendar-source-missing');
    standing.when(observe(3027), admin).refused('calendar-year-malformed');
    standing.when(observe(null), admin).nothing();
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
