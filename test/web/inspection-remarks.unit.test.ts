import { describe, expect, it } from 'vitest';
import { inspectionRemarks } from '#web/screens/plan-wizard/inspection-remarks.ts';

const data = { dataTo: '2026-06-14', due: '2026-06-22' };

describe('the day of an inspection, beside the days of its figures', () => {
  it('is remarked from half a year after the data on, as where a year was mistyped, with the days between', () => {
    expect(inspectionRemarks({ ...data, on: '2026-06-26' })).toEqual([]);
    expect(inspectionRemarks({ ...data, on: '2026-12-14' })).toEqual([]);
    expect(inspectionRemarks({ ...data, on: '2026-12-15' })).toEqual([{ is: 'farFromData', days: 184 }]);
    expect(inspectionRemarks({ ...data, on: '2027-06-26' })).toEqual([{ is: 'farFromData', days: 377 }]);
  });

  it('is remarked where the team comes before the reports are due, on that day no longer', () => {
    expect(inspectionRemarks({ ...data, on: '2026-06-21' })).toEqual([{ is: 'beforeDue', due: '2026-06-22' }]);
    expect(inspectionRemarks({ ...data, on: '2026-06-22' })).toEqual([]);
  });

  it('says nothing of days that are not known yet', () => {
    expect(inspectionRemarks({ on: '2099-01-01', dataTo: null, due: null })).toEqual([]);
  });
});
