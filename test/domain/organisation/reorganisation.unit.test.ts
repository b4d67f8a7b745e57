import { describe, expect, it } from 'vitest';
import type { Reorganisation } from '#domain/organisation/reorganisation.ts';
import {
  commune,
  district,
  established,
  givenRegister,
  now,
  on,
  province,
  unitId,
} from '#test/domain/organisation/support.ts';

const hoaLu: Reorganisation = {
  id: 'ninh-binh-2025-01',
  effective: on('2025-01-01'),
  document: '1318/NQ-UBTVQH15',
  pairs: [
    { from: unitId('ninh-binh-city'), to: unitId('hoa-lu-city'), relation: 'merged', what: null },
    { from: unitId('hoa-lu-district'), to: unitId('hoa-lu-city'), relation: 'merged', what: null },
  ],
};
const city = district('ninh-binh-city', { kind: 'provincialCity', validTo: on('2024-12-31') });
const rural = district('hoa-lu-district');
const heir = district('hoa-lu-city', { kind: 'provincialCity', validFrom: on('2025-01-01') });
const register = givenRegister(...[province, city, rural, heir].map(established));
const record = (data: Reorganisation) => register.when({ type: 'RecordReorganisation', data }, now);

describe('a reorganisation', () => {
  it('ends its givers on the day before, unless that day is already their last', () => {
    const end = { unit: rural.id, lastDay: on('2024-12-31'), document: hoaLu.document };
    record(hoaLu).then({ type: 'ReorganisationRecorded', data: hoaLu }, { type: 'UnitDissolved', data: end });
  });

  it('ends nobody by moving a piece', () => {
    const moved = { ...hoaLu, pairs: [{ from: rural.id, to: heir.id, relation: 'partOf', what: 'hai xã' }] } as const;
    record(moved).then({ type: 'ReorganisationRecorded', data: moved });
  });

  it('takes children along only when they end with it', () => {
    const child = commune('ninh-my', 'hoa-lu-district');
    const standing = givenRegister(...[province, city, rural, heir, child].map(established));
    standing.when({ type: 'RecordReorganisation', data: hoaLu }, now).refused('unit-has-valid-children');
    const childToo = [...hoaLu.pairs, { from: child.id, to: heir.id, relation: 'merged', what: null }] as const;
    const whole = { ...hoaLu, pairs: childToo };
    expect(standing.when({ type: 'RecordReorganisation', data: whole }, now).decision.kind).toBe('accepted');
  });

  it.each([
    ['no legal basis', { document: '' }, 'legal-basis-missing', '/document'],
    ['no id', { id: '' }, 'reorganisation-id-empty', '/id'],
    ['no pair', { pairs: [] }, 'reorganisation-without-pairs', '/pairs'],
    [
      'a day on which the giver is gone',
      { effective: on('2025-02-01') },
      'reorganisation-giver-not-valid',
      '/pairs/0/from',
    ],
    [
      'a day before the heir begins',
      { effective: on('2024-06-01') },
      'reorganisation-successor-not-valid',
      '/pairs/0/to',
    ],
  ])('is refused with %s', (_, change, code, pointer) => {
    expect(record({ ...hoaLu, ...change }).decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it.each([
    ['an unknown unit', { from: unitId('nowhere'), to: heir.id }, 'unit-not-registered', '/pairs/0/from'],
    ['a unit that follows itself', { from: city.id, to: city.id }, 'reorganisation-into-itself', '/pairs/0/to'],
  ])('is refused with %s', (_, pair, code, pointer) => {
    const { decision } = record({ ...hoaLu, pairs: [{ ...pair, relation: 'merged', what: null }] });
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('is recorded once, and not otherwise under the same id', () => {
    const past = ['2025-01-02T08:00:00+07:00', { type: 'ReorganisationRecorded', data: hoaLu }] as const;
    const standing = givenRegister(...[province, city, heir].map(established), past);
    standing.when({ type: 'RecordReorganisation', data: hoaLu }, now).nothing();
    const other = { ...hoaLu, document: '1/NQ' };
    standing.when({ type: 'RecordReorganisation', data: other }, now).refused('reorganisation-already-recorded');
  });
});
