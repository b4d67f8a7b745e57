import { describe, expect, it } from 'vitest';
import { unitOn } from '#domain/organisation/queries.ts';
import {
  commune,
  district,
  established,
  givenRegister,
  now,
  on,
  province,
  tell,
  unitId,
} from '#test/domain/organisation/support.ts';

const nhoQuan = district('nho-quan', { name: 'huyện Nho Quan', validTo: on('2025-06-30') });
const register = givenRegister(established(province), established(nhoQuan));

describe('a unit is established', () => {
  const establish = (unit: typeof province) =>
    register.when({ type: 'EstablishUnit', data: { ...unit, document: '1318/NQ-UBTVQH15' } }, now);
  const refused = (unit: typeof province) => {
    const { decision } = establish(unit);
    return decision.kind === 'refused' ? [decision.refusal.code, decision.refusal.pointer] : decision.kind;
  };
  const tamDiep = district('tam-diep', { kind: 'provincialCity', validTo: on('2025-06-30') });

  it('is recorded with its legal basis', () => {
    establish(tamDiep).then({ type: 'UnitEstablished', data: { unit: tamDiep, document: '1318/NQ-UBTVQH15' } });
  });

  it.each([
    ['an id in use', nhoQuan, 'unit-already-registered', '/id'],
    ['an id that is none', district('Nho Quan'), 'unit-id-malformed', '/id'],
    ['the name of the engine', district('system'), 'unit-id-malformed', '/id'],
    ['no name', district('x', { name: ' ' }), 'unit-name-empty', '/name'],
    ['an unknown parent', commune('x', 'nowhere'), 'parent-not-registered', '/parent'],
    ['itself as parent', commune('x', 'x'), 'parent-cycle', '/parent'],
    [
      'an end before its beginning',
      district('x', { validFrom: on('2020-02-01'), validTo: on('2020-01-31') }),
      'unit-validity-empty',
      '/validTo',
    ],
    ['a life longer than its parent’s', commune('x', 'nho-quan'), 'parent-not-valid-then', '/parent'],
    [
      'a parent below it',
      district('x', { parent: nhoQuan.id, validTo: on('2025-06-30') }),
      'parent-below-unit',
      '/parent',
    ],
    ['a kind of another level', district('x', { kind: 'ward' }), 'unit-kind-not-of-level', '/kind'],
    [
      'a đặc khu before 2025',
      commune('x', 'ninh-binh-a', { kind: 'specialZone', validFrom: on('2024-01-01') }),
      'unit-kind-not-in-force',
      '/kind',
    ],
    ['a huyện after 01/07/2025', district('x', { validTo: on('2025-12-31') }), 'unit-kind-not-in-force', '/kind'],
    [
      'the name of a sibling at the same time',
      district('x', { name: 'huyện Nho Quan' }),
      'unit-validity-overlaps',
      '/validFrom',
    ],
    ['a code in use at the same time', district('x', { code: '37' }), 'unit-validity-overlaps', '/validFrom'],
  ])('is refused with %s', (_, unit, code, pointer) => {
    expect(refused(unit)).toEqual([code, pointer]);
  });

  it('may bear the name of a unit that ended the day before', () => {
    const heir = commune('nho-quan-commune', 'ninh-binh-a', { name: 'huyện Nho Quan', validFrom: on('2025-07-01') });
    expect(establish(heir).decision.kind).toBe('accepted');
  });
});

describe('a unit changes', () => {
  const rename = { unit: nhoQuan.id, from: on('2023-01-01'), name: 'huyện Nho Quan mới', aliases: [], kind: null };

  it('bears its new name from a day on and keeps the old one before', () => {
    const told = tell(register.state, { type: 'RenameUnit', data: { ...rename, document: '1/NQ' } });
    const names = told.ok
      ? ['2022-12-31', '2023-01-01'].map((day) => unitOn(told.state, nhoQuan.id, on(day))?.name)
      : [];
    expect(names).toEqual(['huyện Nho Quan', 'huyện Nho Quan mới']);
  });

  it('is not renamed without a legal basis, or on a day on which it is not valid', () => {
    register.when({ type: 'RenameUnit', data: { ...rename, document: ' ' } }, now).refused('legal-basis-missing');
    const late = { ...rename, from: on('2025-07-01'), document: '1/NQ' };
    register.when({ type: 'RenameUnit', data: late }, now).refused('unit-not-valid-then');
  });

  it('does not rewrite what was said of a later day', () => {
    const first = { type: 'RenameUnit', data: { ...rename, document: '1/NQ' } } as const;
    const second = { ...rename, from: on('2022-01-01'), name: 'huyện khác', document: '2/NQ' };
    expect(tell(register.state, first, { type: 'RenameUnit', data: second })).toMatchObject({
      refusal: { code: 'unit-change-out-of-order', pointer: '/from' },
    });
  });

  it('answers a name it has already with nothing', () => {
    register.when({ type: 'RenameUnit', data: { ...rename, name: nhoQuan.name, document: '1/NQ' } }, now).nothing();
  });

  it('is never moved below itself', () => {
    const [a, b, c] = [
      district('a', { kind: 'sectorAgency' }),
      district('b', { kind: 'sectorAgency', parent: unitId('a') }),
      district('c', { kind: 'sectorAgency', parent: unitId('b') }),
    ];
    const move = { unit: unitId('a'), from: on('2024-01-01'), parent: unitId('c'), document: '1/QĐ' };
    givenRegister(established(province), established(a), established(b), established(c))
      .when({ type: 'MoveUnit', data: move }, now)
      .refused('parent-cycle');
  });

  it('is not dissolved over the heads of its children', () => {
    const child = commune('gia-son', 'nho-quan', { validTo: on('2025-06-30') });
    const dissolve = { unit: nhoQuan.id, lastDay: on('2024-12-31'), document: '1/NQ' };
    const open = { ...nhoQuan, validTo: null };
    const standing = givenRegister(established(province), established(open), established(child));
    standing.when({ type: 'DissolveUnit', data: dissolve }, now).refused('unit-has-valid-children');
    const move = { unit: child.id, from: on('2025-01-01'), parent: province.id, document: '1/NQ' };
    const told = tell(standing.state, { type: 'MoveUnit', data: move }, { type: 'DissolveUnit', data: dissolve });
    expect(told).toMatchObject({ ok: true, events: [{ type: 'UnitMoved' }, { type: 'UnitDissolved' }] });
  });

  it('ends once', () => {
    const dissolve = { unit: nhoQuan.id, lastDay: on('2025-06-30'), document: '1/NQ' };
    register.when({ type: 'DissolveUnit', data: dissolve }, now).nothing();
    const again = { ...dissolve, lastDay: on('2024-06-30') };
    register.when({ type: 'DissolveUnit', data: again }, now).refused('unit-already-ended');
  });
});
