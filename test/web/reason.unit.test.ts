import { describe, expect, it } from 'vitest';
import { because, firstOf, missing, unlessAllowed, waiting } from '#web/kit/reason.ts';

describe('why a button is shut', () => {
  it('waits, and says nothing of rights, while it is not known who may', () => {
    expect(unlessAllowed({ allowed: false, reason: null })).toBe(waiting);
  });
  it('says what the api says to whoever may not, and nothing to whoever may', () => {
    expect(unlessAllowed({ allowed: false, reason: 'Chỉ lãnh đạo' })).toEqual(because('Chỉ lãnh đạo'));
    expect(firstOf(unlessAllowed({ allowed: true, reason: null }))).toBeUndefined();
  });
  it('names the first of what stands in the way only', () => {
    expect(firstOf(false, undefined, missing('reason'), because('later'))).toEqual(missing('reason'));
    expect(firstOf(false, undefined)).toBeUndefined();
  });
});
