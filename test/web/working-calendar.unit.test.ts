import { describe, expect, it } from 'vitest';
import { addMonths, dayByKey, weeksOf } from '#web/kit/month-days.ts';
import { changesOf } from '#web/screens/working-calendar/day-changes.ts';
import { tableWith, yearToPublish } from '#web/screens/working-calendar/year-days.ts';

describe('a month as a sheet', () => {
  it('has whole weeks from Monday to Sunday, and every day of the month once', () => {
    expect(weeksOf('2026-02').map((week) => [week[0], week.at(-1)])).toEqual([
      ['2026-01-26', '2026-02-01'],
      ['2026-02-02', '2026-02-08'],
      ['2026-02-09', '2026-02-15'],
      ['2026-02-16', '2026-02-22'],
      ['2026-02-23', '2026-03-01'],
    ]);
    expect(
      weeksOf('2024-02')
        .flat()
        .filter((date) => date.startsWith('2024-02')),
    ).toHaveLength(29);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('turns with the year, forwards and back', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-06', -18)]).toEqual([
      ...['2027-01', '2025-12', '2024-12'],
    ]);
  });

  it('is walked by keys: a day, a week, a month, its ends; a day no month has is its last', () => {
    const by = (key: string, from = '2026-01-31') => dayByKey(from, key);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => by(key))).toEqual([
      ...['2026-01-30', '2026-02-01', '2026-01-24', '2026-02-07'],
    ]);
    expect([by('Home'), by('End', '2026-02-03'), by('PageDown'), by('PageUp')]).toEqual([
      ...['2026-01-01', '2026-02-28', '2026-02-28', '2025-12-31'],
    ]);
    expect(by('a')).toBeNull();
  });
});

describe('a changed day', () => {
  const stated = { label: 'Hoán đổi', source: ' 12729/VPCP-KGVX ', counterpart: '' };

  it('is sent with the day it is swapped with, by the same document', () => {
    expect(changesOf('2026-01-02', { ...stated, kind: 'swappedOff', counterpart: '10/01/2026' })).toEqual([
      { date: '2026-01-02', kind: 'swappedOff', label: 'Hoán đổi', source: '12729/VPCP-KGVX' },
      { date: '2026-01-10', kind: 'workingSaturday', label: 'Hoán đổi', source: '12729/VPCP-KGVX' },
    ]);
    expect(changesOf('2026-01-10', { ...stated, kind: 'workingSaturday', counterpart: '02/01/2026' })).toMatchObject([
      { kind: 'workingSaturday' },
      { date: '2026-01-02', kind: 'swappedOff' },
    ]);
  });

  it('has no other side unless it is a swap, and none of its own', () => {
    expect(changesOf('2026-01-02', { ...stated, kind: 'holiday', counterpart: '10/01/2026' })).toHaveLength(1);
    expect(changesOf('2026-01-02', { ...stated, kind: 'swappedOff', counterpart: '10/01' })).toBeNull();
    expect(changesOf('2026-01-02', { ...stated, kind: 'swappedOff', counterpart: '02/01/2026' })).toBeNull();
  });

  it('that becomes an ordinary one has no name, and its document all the same', () => {
    expect(changesOf('2026-01-02', { ...stated, kind: 'ordinary' })).toEqual([
      { date: '2026-01-02', kind: null, label: '', source: '12729/VPCP-KGVX' },
    ]);
  });
});

describe('a year that is published', () => {
  const day = (date: string) => ({ date, kind: 'holiday' as const, label: 'Tết Dương lịch', source: 'BLLĐ' });
  const calendar = {
    ...{ version: 'vn-2026.1', from: '2020-01-01', to: '2027-12-31', foreseenFrom: '2027-01-01' },
    days: [day('2026-01-01'), day('2027-01-01')],
  };

  it('is the first one that is only foreseen', () => {
    expect(yearToPublish(calendar)).toBe('2027');
    expect(yearToPublish({ foreseenFrom: null })).toBeNull();
  });

  it('keeps what was published, replaces what was foreseen, and rests on its document', () => {
    const lines = [{ key: 0, text: '01/01/2027', kind: 'holiday' as const, label: 'Tết Dương lịch' }];
    expect(tableWith(calendar, '2027', lines, '9/TB-BNV')).toEqual({
      ...{ version: 'vn-2027.1', from: '2020-01-01', to: '2027-12-31' },
      days: [day('2026-01-01'), { ...day('2027-01-01'), source: '9/TB-BNV' }],
    });
    expect(
      tableWith(calendar, '2027', [{ ...lines[0], key: 1, text: '1/1', kind: 'holiday', label: 'x' }], 'y'),
    ).toBeNull();
  });
});
