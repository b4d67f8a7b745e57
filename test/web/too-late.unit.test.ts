import { expect, it } from 'vitest';
import { addDays } from '#web/kit/month-days.ts';
import { firstWorkingDay } from '#web/app/first-working-day.ts';
import { tooLateFor } from '#web/screens/board/too-late.ts';

const before = { conferenceOn: '2026-12-30', superiorDue: { date: '2026-12-28', hour: '11:00' } };
const late = (until: string | null, hour = '17:00') => tooLateFor({ until, hour }, before).map((one) => one.for);

it('names the conference from its own day on', () => {
  expect(late('2026-12-30')).toContain('conferenceSame');
  expect(late('2026-12-31')).toContain('conferenceAfter');
  expect(late('2026-12-29')).toEqual(['superior']);
});

it("names the superior's deadline once its hour is past", () => {
  expect(late('2026-12-28', '11:00')).toEqual([]);
  expect(late('2026-12-28', '11:30')).toEqual(['superior']);
});

it('says nothing while no day can be read, nor of a cycle that is gathered for neither', () => {
  expect(late(null)).toEqual([]);
  expect(tooLateFor({ until: '2027-01-05', hour: '17:00' }, { conferenceOn: null, superiorDue: null })).toEqual([]);
});

it('names what is missed by where a day off leads the deadline', () => {
  // A Saturday and a Sunday, then the conference on Monday.
  expect(firstWorkingDay('2026-12-26', [])).toBe('2026-12-28');
  const holiday = [{ date: '2026-12-28', kind: 'holiday' }];
  expect(firstWorkingDay('2026-12-26', holiday)).toBe('2026-12-29');
  expect(firstWorkingDay('2026-12-26', [{ date: '2026-12-26', kind: 'workingSaturday' }])).toBe('2026-12-26');
  expect(firstWorkingDay('2026-12-25', [])).toBe('2026-12-25');
  const off = Array.from({ length: 40 }, (_, after) => ({ date: addDays('2026-12-26', after), kind: 'holiday' }));
  expect(firstWorkingDay('2026-12-26', off)).toBeNull();
});
