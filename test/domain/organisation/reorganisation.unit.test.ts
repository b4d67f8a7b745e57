import { describe, expect, it } from 'vitest';
import { findingsOf } from '#domain/organisation/reorganisation-findings.ts';
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

  it.each([
    [
      'a giver that begins later',
      { effective: on('2024-05-01'), pairs: [{ from: heir.id, to: rural.id, relation: 'merged', what: null }] },
      'reorganisation-giver-not-valid',
      '/pairs/0/from',
      { unit: 'huyện hoa-lu-city', day: '2024-04-30', begins: '2025-01-01' },
    ],
    [
      'a giver that has ended',
      { effective: on('2025-02-01') },
      'reorganisation-giver-not-valid',
      '/pairs/0/from',
      { unit: 'huyện ninh-binh-city', day: '2025-01-31', ended: '2024-12-31' },
    ],
    [
      'a successor that ends with it',
      {
        effective: on('2024-10-01'),
        pairs: [
          { from: city.id, to: rural.id, relation: 'merged', what: null },
          { from: rural.id, to: city.id, relation: 'merged', what: null },
        ],
      },
      'reorganisation-successor-ends',
      '/pairs/0/to',
      { unit: 'huyện hoa-lu-district' },
    ],
    [
      'somebody who takes over from what goes on',
      { takeOver: [{ unit: province.id, by: heir.id, position: null }] },
      'reorganisation-take-over-goes-on',
      '/takeOver/0/unit',
      { unit: 'tỉnh Ninh Bình' },
    ],
    [
      'an end of what has a successor',
      { ends: [rural.id] },
      'reorganisation-ends-with-successor',
      '/ends/0',
      { unit: 'huyện hoa-lu-district' },
    ],
    [
      'a new unit that is there already',
      { establish: [heir] },
      'unit-already-registered',
      '/establish/0/id',
      { unit: heir.id },
    ],
    [
      'a superior below the unit',
      { moves: [{ unit: rural.id, parent: rural.id }] },
      'parent-cycle',
      '/moves/0/parent',
      { unit: rural.id, parent: rural.id },
    ],
  ] as const)('is refused with %s, at its field', (_, change, code, pointer, facts) => {
    const { decision } = record({ ...hoaLu, ...change });
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer, facts } });
  });

  it('of a unit that another reorganisation ends on the same day is refused with that document', () => {
    const past = ['2025-01-02T08:00:00+07:00', { type: 'ReorganisationRecorded', data: hoaLu }] as const;
    const standing = givenRegister(...[province, city, rural, heir].map(established), past);
    const again = { ...hoaLu, id: 'again', document: '2/NQ' };
    const { decision } = standing.when({ type: 'RecordReorganisation', data: again }, now);
    const refusal = { code: 'reorganisation-same-day', pointer: '/pairs/0/from', facts: { document: hoaLu.document } };
    expect(decision).toMatchObject({ kind: 'refused', refusal });
  });

  it('begins a unit, takes the units below along and ends the givers in one act', () => {
    const child = commune('ninh-my', 'hoa-lu-district');
    const fresh = district('new-city', { kind: 'provincialCity', validFrom: on('2025-01-01') });
    const standing = givenRegister(...[province, city, rural, child].map(established));
    const pairs = [city, rural].map(({ id }) => ({ from: id, to: fresh.id, relation: 'merged' as const, what: null }));
    const data = { ...hoaLu, pairs, establish: [fresh], moves: [{ unit: child.id, parent: fresh.id }] };
    const { decision } = standing.when({ type: 'RecordReorganisation', data }, now);
    const types = decision.kind === 'accepted' ? decision.events.map(({ type }) => type) : decision;
    expect(types).toEqual(['UnitEstablished', 'ReorganisationRecorded', 'UnitMoved', 'UnitDissolved']);
  });

  it('changes a level only where there is another: what stays on its level is renamed or merged', () => {
    const fresh = district('new-city', { kind: 'provincialCity', validFrom: on('2025-01-01') });
    const pairs = [{ from: rural.id, to: fresh.id, relation: 'levelChanged' as const, what: null }];
    const told = register.when({ type: 'RecordReorganisation', data: { ...hoaLu, pairs, establish: [fresh] } }, now);
    const facts = { unit: rural.name, heir: fresh.name };
    expect(told.decision).toMatchObject({
      ...{ kind: 'refused', refusal: { code: 'reorganisation-level-stays', pointer: '/pairs/0/relation', facts } },
    });
  });

  it('merges at least two units into a new one; one alone goes into a unit that is there', () => {
    const fresh = district('new-city', { kind: 'provincialCity', validFrom: on('2025-01-01') });
    const one = (to: typeof heir) => [{ from: rural.id, to: to.id, relation: 'merged' as const, what: null }];
    const lone = register.when(
      { type: 'RecordReorganisation', data: { ...hoaLu, pairs: one(fresh), establish: [fresh] } },
      now,
    );
    const refusal = { code: 'reorganisation-merges-one', pointer: '/pairs/0/from', facts: { unit: rural.name } };
    expect(lone.decision).toMatchObject({ kind: 'refused', refusal });
    expect(record({ ...hoaLu, pairs: one(heir) }).decision).toMatchObject({ kind: 'accepted' });
  });

  it('names the unit a draft is of, and not the one that answered for it until now', () => {
    const share = { status: 'expected' as const, planned: false, takerToo: false, owner: rural.id };
    const own = { ...share, unit: rural.id, draft: false };
    const taken = { ...share, unit: unitId('gone-before'), draft: true };
    const touched = { shares: [own, taken], tasks: [], people: [], hostedCycles: [] };
    const drafts = findingsOf({ status: 'none' }, { ...hoaLu, pairs: hoaLu.pairs.slice(1) }, touched).filter(
      ({ kind }) => kind === 'draft-running',
    );
    expect(drafts).toEqual([{ kind: 'draft-running', unit: 'gone-before', count: 1 }]);
  });

  it('gives a new unit the name and the code of a giver that ends with it, and of no other', () => {
    const fresh = { ...rural, id: unitId('hoa-lu-district-2025'), code: '373', validFrom: on('2025-01-01') };
    const beside = district('gia-vien', { code: '373' });
    const standing = givenRegister(...[province, city, { ...rural, code: '373' }].map(established));
    const pairs = [city, rural].map(({ id }) => ({ from: id, to: fresh.id, relation: 'merged' as const, what: null }));
    const data = { ...hoaLu, pairs, establish: [fresh] };
    const { decision } = standing.when({ type: 'RecordReorganisation', data }, now);
    const types = decision.kind === 'accepted' ? decision.events.map(({ type }) => type) : decision;
    expect(types).toEqual(['UnitEstablished', 'ReorganisationRecorded', 'UnitDissolved']);
    const twice = givenRegister(...[province, city, rural, beside].map(established));
    const refusal = { code: 'unit-validity-overlaps', pointer: '/establish/0/validFrom', facts: { other: beside.id } };
    expect(twice.when({ type: 'RecordReorganisation', data }, now).decision).toMatchObject({
      kind: 'refused',
      refusal,
    });
    const stays = pairs.map((pair) => ({ ...pair, relation: 'partOf' as const }));
    const part = twice.when({ type: 'RecordReorganisation', data: { ...data, pairs: stays } }, now);
    part.refused('unit-validity-overlaps');
  });

  it('is recorded once, and not otherwise under the same id', () => {
    const past = ['2025-01-02T08:00:00+07:00', { type: 'ReorganisationRecorded', data: hoaLu }] as const;
    const standing = givenRegister(...[province, city, heir].map(established), past);
    standing.when({ type: 'RecordReorganisation', data: hoaLu }, now).nothing();
    const other = { ...hoaLu, document: '1/NQ' };
    standing.when({ type: 'RecordReorganisation', data: other }, now).refused('reorganisation-already-recorded');
  });
});
