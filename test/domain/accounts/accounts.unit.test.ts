import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressRule, attempt, type Attempts, guessRule, slowedRule, waitMillis } from '#domain/accounts/attempts.ts';
import { networkOf } from '#domain/accounts/network.ts';
import { passwordFault } from '#domain/accounts/password-policy.ts';
import { covers, positionStands, secondFactorOf } from '#domain/accounts/standing.ts';
import { rightsOfRole } from '#domain/access/rights.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

const minute = 60_000;

/** Guesses as fast as it is let, for so long; how many were tried. */
function guessing(rule: typeof guessRule, forMillis: number): number {
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
      const answer = attempt(kept, now, guessRule);
      if (!answer.allowed) throw new Error('the pause was over');
      kept = answer.next;
      const until = kept.lockedUntil ?? now;
      pauses.push((until - now) / minute);
      now = until;
    }
    expect(pauses).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('let nobody guess more than 40 passwords of one login in a day', () => {
    expect(guessing(guessRule, 24 * 60 * minute)).toBeLessThan(40);
  });

  it('begin anew when nothing happened for the window', () => {
    const long = { since: 0, count: 9, lockedUntil: 5 * minute };
    expect(attempt(long, 6 * minute, guessRule)).toMatchObject({ next: { count: 10 } });
    expect(attempt(long, 25 * 60 * minute, guessRule)).toMatchObject({ next: { count: 1, lockedUntil: null } });
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

describe('a login that many places guess at', () => {
  it('is never paused: it only answers more slowly, by four seconds at most', () => {
    expect(guessing(slowedRule, minute)).toBe(600);
    expect([0, 20, 21, 22, 23, 24, 25, 26, 1_000].map(waitMillis)).toEqual([
      0, 0, 250, 500, 1000, 2000, 4000, 4000, 4000,
    ]);
  });
});

describe('a place on the net', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::10.1.2.3', '64:ff9b:0:0::/64'],
    ['who knows', 'who knows'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('of the new kind is one for all 2^64 addresses of a household, and another for its neighbour', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, (house, one, other) => {
        const written = [...house, ...one].join(':');
        expect(networkOf([...house, ...other].join(':'))).toBe(networkOf(written));
        // As a browser's parser writes the same address, shortened.
        expect(networkOf(new URL(`http://[${written}]/`).hostname.slice(1, -1))).toBe(networkOf(written));
        const [first = '0', ...rest] = house;
        const neighbour = [(Number.parseInt(first, 16) ^ 1).toString(16), ...rest, ...one].join(':');
        expect(networkOf(neighbour)).not.toBe(networkOf(written));
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
