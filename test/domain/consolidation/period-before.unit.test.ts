import { expect, it } from 'vitest';
import { totalsBefore } from '#domain/consolidation/period-before.ts';
import type { Total } from '#domain/consolidation/total.ts';

const total = (code: string, value: string): Total => ({ code, value, basis: 'summed', reports: 6 });
const sealed = {
  totals: [total('dialog', '16'), total('land', '12'), total('gone', '5')],
  bySetting: [
    { setting: 'community' as const, totals: [total('dialog', '9')] },
    { setting: null, totals: [total('dialog', '1')] },
  ],
};
const then = ['dialog', 'gone', 'first'].map((code) => ({ code, unit: 'cuộc' })).concat({ code: 'land', unit: 'm2' });
const now = [...then.filter(({ code }) => code !== 'land'), { code: 'land', unit: 'ha' }];
const shown = (corrected?: ReadonlyMap<string, string | null>) =>
  totalsBefore(sealed, then, now, corrected).map(({ code, setting, value }) => [code, setting, value]);

it('holds the period before by what was sealed then, of what is still counted alike', () => {
  expect(shown()).toEqual([
    ['dialog', null, '16'],
    ['gone', null, '5'],
    ['dialog', 'community', '9'],
  ]);
});

it('… and by what accepted notes have made of it since: moved, taken away, or first given', () => {
  const corrected = new Map([
    ['dialog', '22'],
    ['dialog@community', '15'],
    ['gone', null],
    ['first', '3'],
    ['land', '13'],
  ]);
  expect(shown(corrected)).toEqual([
    ['dialog', null, '22'],
    ['first', null, '3'],
    ['dialog', 'community', '15'],
  ]);
});
