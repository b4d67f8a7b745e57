import { describe, expect, it } from 'vitest';
import { addDays, civilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';

describe('a civil date', () => {
  it('past the year 9999 does not come into being, so that text order stays date order', () => {
    expect(addDays(civilDate('9999-12-30'), 1)).toBe('9999-12-31');
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('0000-01-01'), -1)).toThrow(RangeError);
    expect(parseCivilDate('+010000-01-01')).toBeNull();
  });
});
