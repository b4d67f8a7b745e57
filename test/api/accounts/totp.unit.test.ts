import { describe, expect, it } from 'vitest';
import { matchingStep, newTotpSecret, otpauthUri, stepAt, totpCode } from '#api/accounts/totp.ts';

/** The key of RFC 6238's appendix B for SHA-1, "12345678901234567890", in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('codes by time', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i are those of RFC 6238, appendix B', (second, eight) => {
    expect(totpCode(secret, stepAt(second * 1000))).toBe(eight.slice(2));
  });

  it('count for the half minute before and after, for telephones’ clocks differ, and no longer', () => {
    const now = 1_700_000_000_000;
    const code = totpCode(secret, stepAt(now));
    for (const offset of [-30_000, 0, 30_000]) expect(matchingStep(secret, code, now + offset)).toBe(stepAt(now));
    for (const offset of [-60_000, 60_000]) expect(matchingStep(secret, code, now + offset)).toBeNull();
    expect(matchingStep(secret, code.slice(1), now)).toBeNull();
  });

  it('have a secret of 160 bits, new each time, in the form authenticators read', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
    expect(otpauthUri(secret, 'đức.an')).toBe(
      `otpauth://totp/Hoi%20Nghi%3A%C4%91%E1%BB%A9c.an?secret=${secret}&issuer=Hoi%20Nghi&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
