import { describe, expect, it } from 'vitest';
import { civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import {
  dayWithWeekday,
  formatDate,
  momentWithWeekday,
  officeDate,
  officeMoment,
  shortDate,
  weekdayName,
} from '#domain/words/dates.ts';
import { formatNumber, formatPercent } from '#domain/words/numbers.ts';

describe('dates as an office writes them', () => {
  it('says hour and day in full', () => {
    expect(officeMoment(vietnamInstant(civilDate('2026-06-10'), '17:00'))).toBe(
      '17 giờ 00 phút, ngày 10 tháng 6 năm 2026',
    );
    expect(momentWithWeekday(vietnamInstant(civilDate('2026-06-10'), '17:00'))).toBe(
      '17 giờ 00 phút, ngày 10 tháng 6 năm 2026 (thứ Tư)',
    );
  });

  it('calls midnight the end of the day before', () => {
    expect(officeMoment(vietnamInstant(civilDate('2026-06-10'), '24:00'))).toBe('hết ngày 10 tháng 6 năm 2026');
    expect(momentWithWeekday(vietnamInstant(civilDate('2026-01-04'), '24:00'))).toBe(
      'hết ngày 04 tháng 01 năm 2026 (Chủ nhật)',
    );
  });

  it.each([
    ['2023-08-05', 'ngày 05 tháng 8 năm 2023', '05/8/2023', '05/08/2023'],
    ['2020-02-10', 'ngày 10 tháng 02 năm 2020', '10/02/2020', '10/02/2020'],
    ['2020-01-09', 'ngày 09 tháng 01 năm 2020', '09/01/2020', '09/01/2020'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026', '31/12/2026', '31/12/2026'],
  ])('pads days below 10 and the months 1 and 2 only: %s', (date, inFull, short, listed) => {
    expect(officeDate(civilDate(date))).toBe(inFull);
    expect(shortDate(civilDate(date))).toBe(short);
    expect(formatDate(civilDate(date))).toBe(listed);
  });

  it('names the weekdays from Monday to Sunday, small as within a sentence', () => {
    const days = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14'];
    expect(days.map((day) => weekdayName(civilDate(day)))).toEqual([
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
      'Chủ nhật',
    ]);
    expect(dayWithWeekday(civilDate('2026-06-10'))).toBe('thứ Tư, 10/6/2026');
  });
});

describe('numbers as an office writes them', () => {
  it.each([
    [0, '0'],
    [5, '5'],
    [665, '665'],
    [1_079, '1.079'],
    [1_234_567, '1.234.567'],
    ['1234.5', '1.234,5'],
    [-1_079, '-1.079'],
    ['0.05', '0,05'],
  ])('%s is %s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });

  it('keeps the printed precision of a percentage', () => {
    expect(formatPercent('87.4')).toBe('87,4%');
    expect(formatPercent('100.0')).toBe('100,0%');
  });

  it('leaves alone what is no plain decimal', () => {
    expect(formatNumber('hơn 100')).toBe('hơn 100');
  });
});
