import { describe, expect, it } from 'vitest';
import { idFor, type Listed, ofHost } from '#web/screens/outline/model/owner.ts';

const one = (id: string, unit: string | null): Listed => ({
  ...{ id, name: id },
  host: unit === null ? null : { unit, name: unit },
});
const all = [one('so-ket', null), one('tinh-x.so-ket', 'tinh-x'), one('xa-a.nhanh', 'xa-a')];

describe('the id of a new outline', () => {
  it('is free among those of its owner, and begins with the host', () => {
    expect(idFor('Sơ kết', null, all)).toBe('so-ket-2');
    expect(idFor('Sơ kết', 'tinh-x', all)).toBe('tinh-x.so-ket-2');
    expect(idFor('Sơ kết', 'xa-a', all)).toBe('xa-a.so-ket');
    expect(idFor('Nhanh', null, all)).toBe('nhanh');
  });

  it('is sought among those of the same owner only', () => {
    expect(ofHost(all, 'tinh-x').map(({ id }) => id)).toEqual(['tinh-x.so-ket']);
    expect(ofHost(all, null).map(({ id }) => id)).toEqual(['so-ket']);
  });
});
