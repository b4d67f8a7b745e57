import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressRule, attempt, type Attempts, loginRule } from '#domain/accounts/attempts.ts';
import { passwordFault } from '#domain/accounts/password-policy.ts';
import { covers, positionStands, secondFactorOf } from '#domain/accounts/standing.ts';
import { rightsOfRole } from '#domain/access/rights.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

const minute = 60_000;

/** Guesses as fast as it is let, for so long; how many were tried. */
function guessing(rule: typeof loginRule, forMillis: number): number {
  let now = 0;
  let tried = 0;
  let kept: Attempts | null = null;
  while (now < forMillis) {
    const answer = attempt(kept, now, rule);
    if (answer.allowed) {
      tried += 1;
      kept = answer.next;
      now += 100;
    } else now += answer.seconds * 1000;
  }
  return tried;
}

describe('attempts', () => {
  it('are free five times, then paused for a minute, two, four … up to an hour', () => {
    let kept: Attempts | null = null;
    let now = 0;
    const pauses: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      const answer = attempt(kept, now, loginRule);
      if (!answer.allowed) throw new Error('the pause was over');
      kept = answer.next;
      const until = kept.lockedUntil ?? now;
      pauses.push((until - now) / minute);
      now = until;
    }
    expect(pauses).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('let nobody guess more than 40 passwords of one login in a day', () => {
    expect(guessing(loginRule, 24 * 60 * minute)).toBeLessThan(40);
  });

  it('begin anew when nothing happened for the window', () => {
    const long = { since: 0, count: 9, lockedUntil: 5 * minute };
    expect(attempt(long, 6 * minute, loginRule)).toMatchObject({ next: { count: 10 } });
    expect(attempt(long, 25 * 60 * minute, loginRule)).toMatchObject({ next: { count: 1, lockedUntil: null } });
  });

  it('are never allowed while a pause lasts', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(10_000_000), fc.nat(10_000_000), (count, until, now) => {
        const answer = attempt({ since: 0, count, lockedUntil: until }, now, addressRule);
        expect(answer.allowed).toBe(until <= now);
      }),
    );
  });
});

describe('a password', () => {
  it.each([
    ['ngắn quá', 'password-too-short'],
    ['matkhau12345', 'password-too-plain'],
    ['aaaaaaaaaaaaaaaa', 'password-too-plain'],
    ['123456789012', 'password-too-plain'],
    ['Nguyen.An mua xuân', 'password-tells-login'],
    ['x'.repeat(129), 'password-too-long'],
    ['mưa rơi trên mái', null],
    ['mưa rơi trên mái'.normalize('NFD'), null],
    ['tgjw-k3mq-9zxp-hd4v', null],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, 'nguyen.an')).toBe(fault);
  });
});

describe('standing', () => {
  const day = '2026-06-15' as CivilDate;
  const open = { validFrom: '2026-01-01', validTo: null, ended: false, holderDisabled: false };
  const handed = { validFrom: '2026-06-15', validTo: '2026-06-15', revoked: false };

  it('covers both its first and its last day', () => {
    expect(covers({ validFrom: '2026-06-15', validTo: '2026-06-15' }, day)).toBe(true);
    expect(covers({ validFrom: '2026-06-16', validTo: null }, day)).toBe(false);
    expect(covers({ validFrom: '2020-01-01', validTo: '2026-06-14' }, day)).toBe(false);
  });

  it('of a delegated position needs the position, its holder and the paper', () => {
    expect(positionStands(open, handed, day)).toBe(true);
    expect(positionStands({ ...open, ended: true }, handed, day)).toBe(false);
    expect(positionStands({ ...open, holderDisabled: true }, handed, day)).toBe(false);
    expect(positionStands({ ...open, validTo: '2026-06-14' }, handed, day)).toBe(false);
    expect(positionStands(open, { ...handed, revoked: true }, day)).toBe(false);
    expect(positionStands(open, { ...handed, validFrom: '2026-06-16', validTo: '2026-06-20' }, day)).toBe(false);
  });

  it('asks for the second factor: who enrolled always, who decides where it is demanded', () => {
    const asked = { role: 'leader', enrolled: false, given: false, demanded: true } as const;
    expect(secondFactorOf(asked)).toBe('toEnrol');
    expect(secondFactorOf({ ...asked, demanded: false })).toBe('notNeeded');
    expect(secondFactorOf({ ...asked, enrolled: true, demanded: false })).toBe('toGive');
    expect(secondFactorOf({ ...asked, role: 'reporter' })).toBe('notNeeded');
    expect(secondFactorOf({ ...asked, given: true })).toBe('done');
  });
});

describe('rights', () => {
  it('are divided so that nobody can hold both what a unit owes and what judges it, but the host’s staff', () => {
    expect(rightsOfRole.reporter).toEqual(['draft', 'submit']);
    expect(rightsOfRole.unitHead).not.toContain('accept');
    expect(rightsOfRole.coordinator).not.toContain('conclude');
    expect(rightsOfRole.admin).toEqual([]);
  });
});
