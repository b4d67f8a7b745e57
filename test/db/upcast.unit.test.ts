import { describe, expect, it } from 'vitest';
import { currentSchemaVersion, upcast, type UpcastTable } from '#db/event-store/upcast.ts';

const table: UpcastTable = {
  ReportSubmitted: [(data) => ({ ...(data as object), round: 1 }), (data) => ({ ...(data as object), receipt: 0 })],
};

describe('upcasting', () => {
  it('brings each old shape to the same new one', () => {
    expect(upcast('ReportSubmitted', 1, { unit: 'a' }, table)).toEqual({ unit: 'a', round: 1, receipt: 0 });
    expect(upcast('ReportSubmitted', 2, { unit: 'a', round: 1 }, table)).toEqual({ unit: 'a', round: 1, receipt: 0 });
    expect(upcast('ReportSubmitted', 3, { unit: 'a', round: 1, receipt: 0 }, table)).toEqual({
      unit: 'a',
      round: 1,
      receipt: 0,
    });
  });

  it('leaves alone what never changed', () => {
    expect(currentSchemaVersion('CallIssued', table)).toBe(1);
    expect(upcast('CallIssued', 1, { number: 5 }, table)).toEqual({ number: 5 });
  });

  it('says so when an event is newer than the program', () => {
    expect(() => upcast('CallIssued', 2, {}, table)).toThrow(/update the program/);
  });
});
