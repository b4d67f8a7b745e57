import { describe, expect, it } from 'vitest';
import { organisation } from '#domain/organisation/aggregate.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import {
  commune,
  committee,
  district,
  on,
  province,
  tell,
  toldState,
  unitId,
} from '#test/domain/organisation/support.ts';
import { realImport } from '#test/domain/organisation/real-units.ts';

type Data = ImportOrganisation['data'];

const data: Data = {
  effective: on('2024-01-01'),
  document: '1/QĐ',
  // The child stands before its parent on purpose.
  units: [commune('gia-son', 'nho-quan'), province, district('nho-quan')],
  reorganisations: [],
  contacts: [{ unit: unitId('nho-quan'), contacts: { reporter: { name: 'Trần Thị B', email: 'b@nhoquan.example' } } }],
  committees: [committee],
  yearlyPlans: [
    { committee: committee.id, plan: { reviews: [{ span: 'halfYear', leadDays: 30, since: null, until: null }] } },
  ],
};
const command = (change: Partial<Data> = {}) => ({ type: 'ImportOrganisation', data: { ...data, ...change } }) as const;
const loaded = toldState(command());

function differing(...units: readonly UnitData[]) {
  const told = tell(loaded, command({ units }));
  return told.ok ? told.events.map((event) => event.type) : [told.refusal.code, told.refusal.pointer];
}

describe('an imported organisation', () => {
  it('becomes the single events, parents first', () => {
    const told = tell(organisation.initial, command());
    expect(told.ok && told.events.map((event) => event.type)).toEqual([
      ...['UnitEstablished', 'UnitEstablished', 'UnitEstablished'],
      ...['ContactsSet', 'CommitteeRegistered', 'YearlyPlanSet'],
    ]);
  });

  it('appends nothing the second time', () => {
    expect(tell(loaded, command())).toMatchObject({ ok: true, events: [] });
    const real = { type: 'ImportOrganisation', data: realImport } as const;
    expect(tell(toldState(real), real)).toMatchObject({ ok: true, events: [] });
  });

  it('shows each difference as its own event', () => {
    const renamed = district('nho-quan', { name: 'huyện Nho Quan' });
    expect(differing(renamed)).toEqual(['UnitRenamed']);
    expect(differing(commune('gia-son', 'ninh-binh-a'))).toEqual(['UnitMoved']);
    expect(differing(district('nho-quan', { protocolRank: 3 }))).toEqual(['UnitDetailsCorrected']);
    expect(differing(district('nho-quan', { aliases: ['H. Nho Quan'] }))).toEqual(['UnitDetailsCorrected']);
    const ended = [commune('gia-son', 'nho-quan'), district('nho-quan')].map((unit) => ({
      ...unit,
      validTo: on('2025-06-30'),
    }));
    expect(differing(...ended)).toEqual(['UnitDissolved', 'UnitDissolved']);
  });

  it('leaves alone what it does not list', () => {
    expect(differing(province)).toEqual([]);
  });

  it('does not undo what has happened since its day', () => {
    const rename = { unit: unitId('nho-quan'), from: on('2024-06-01'), name: 'huyện mới', aliases: [], kind: null };
    const dissolve = { unit: unitId('gia-son'), lastDay: on('2025-06-30'), document: '3/NQ' };
    const later = tell(
      loaded,
      { type: 'RenameUnit', data: { ...rename, document: '2/NQ' } },
      { type: 'DissolveUnit', data: dissolve },
    );
    expect(later.ok && tell(later.state, command())).toMatchObject({ ok: true, events: [] });
  });

  it('is all or nothing and points at the line at fault', () => {
    expect(differing(province, commune('x', 'nowhere'))).toEqual(['parent-not-registered', '/units/1/parent']);
    expect(differing(province, province)).toEqual(['unit-already-registered', '/units/1/id']);
    const circle = [commune('a', 'b'), commune('b', 'a')];
    expect(differing(province, ...circle)).toEqual(['parent-cycle', '/units/1/parent']);
    expect(differing(district('nho-quan', { level: 'commune', kind: 'commune' }))).toEqual([
      'unit-level-fixed',
      '/units/0/level',
    ]);
  });

  it('asks for one legal basis, once for all of it', () => {
    const units = [district('nho-quan', { name: 'huyện Nho Quan' })];
    expect(tell(loaded, command({ document: null, units }))).toMatchObject({
      refusal: { code: 'legal-basis-missing', pointer: '/document' },
    });
  });

  it('loads a country’s communes in one go', () => {
    const many = Array.from({ length: 3_321 }, (_, n) => commune(`xa-${n}`, 'ninh-binh-a', { protocolRank: n }));
    const told = tell(organisation.initial, command({ units: [province, ...many], contacts: [] }));
    expect(told.ok && told.events).toHaveLength(3_324);
  });
});
