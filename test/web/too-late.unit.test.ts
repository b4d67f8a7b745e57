import { expect, it } from 'vitest';
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
