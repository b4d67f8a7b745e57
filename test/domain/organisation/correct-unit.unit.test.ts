import { describe, expect, it } from 'vitest';
import { organisation } from '#domain/organisation/aggregate.ts';
import type { CorrectUnit } from '#domain/organisation/commands.ts';
import { countBy, unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { commune, district, on, province, tell, toldState, unitId } from '#test/domain/organisation/support.ts';

const rest = { reorganisations: [], contacts: [], committees: [], yearlyPlans: [] };
const units = [province, district('nho-quan'), district('gia-vien'), commune('gia-son', 'nho-quan')];
const state = toldState(
  { type: 'ImportOrganisation', data: { effective: on('2020-01-01'), document: '1/NQ', units, ...rest } },
  {
    type: 'RenameUnit',
    data: {
      unit: unitId('gia-son'),
      from: on('2022-01-01'),
      name: 'xã Gia Sơnn',
      aliases: [],
      kind: null,
      document: '2/NQ',
    },
  },
);
const { id: _, validTo: __, ...now } = unitOn(state, unitId('gia-son'), on('2026-01-01')) ?? commune('x', 'y');
const correct = (change: Partial<CorrectUnit['data']>) =>
  ({
    type: 'CorrectUnit',
    data: { ...now, unit: unitId('gia-son'), asOf: on('2026-01-01'), reason: 'gõ nhầm', ...change },
  }) as const;
const refusalOf = (change: Partial<CorrectUnit['data']>) => {
  const told = tell(state, correct(change));
  return told.ok ? null : [told.refusal.code, told.refusal.pointer];
};

describe('what was entered by mistake is put right', () => {
  it('in the entry of that day only: no name is added and none of before is lost', () => {
    const told = tell(state, correct({ name: 'xã Gia Sơn', parent: unitId('gia-vien') }));
    if (!told.ok) return expect.unreachable(told.refusal.code);
    expect(told.events.map(({ type }) => type)).toEqual(['UnitCorrected']);
    const unit = lookUp(recorded(told.state).units, unitId('gia-son'));
    expect(unit?.designations.map(({ name, from }) => [name, from])).toEqual([
      ['xã gia-son', null],
      ['xã Gia Sơn', '2022-01-01'],
    ]);
    expect(unit?.placements).toEqual([{ from: null, parent: 'gia-vien' }]);
  });

  it('its level too, which no other act can change, as long as what stands below can stand there', () => {
    const data = { ...commune('sai', 'ninh-binh-a'), document: null } as const;
    const entered = tell(
      organisation.initial,
      ...[province, data].map((unit) => ({ type: 'EstablishUnit', data: { ...unit, document: null } }) as const),
    );
    if (!entered.ok) return expect.unreachable(entered.refusal.code);
    const { id: ___, validTo: ____, document: _____, ...sai } = data;
    const right = { ...sai, unit: data.id, kind: 'ruralDistrict', level: 'district', name: 'huyện Sai' } as const;
    const told = tell(entered.state, {
      type: 'CorrectUnit',
      data: { ...right, asOf: on('2024-01-01'), reason: 'nhầm' },
    });
    expect(told.ok && countBy(told.state, province.id, on('2024-01-01'), 'district').value).toBe(1);
    const { id: ______, validTo: _______, ...top } = province;
    const lowered = { ...top, unit: province.id, kind: 'commune', level: 'commune' } as const;
    expect(
      tell(state, { type: 'CorrectUnit', data: { ...lowered, asOf: on('2024-01-01'), reason: 'nhầm' } }),
    ).toMatchObject({
      refusal: { code: 'parent-below-unit', pointer: '/kind' },
    });
  });

  it('with a reason, and under the rules of every other entry', () => {
    expect(tell(state, correct({ reason: '' }))).toMatchObject({ ok: true, events: [] });
    expect(refusalOf({ name: 'xã Gia Sơn', reason: ' ' })).toEqual(['correction-reason-missing', '/reason']);
    expect(refusalOf({ name: ' ' })).toEqual(['unit-name-empty', '/name']);
    expect(refusalOf({ parent: unitId('gia-son') })).toEqual(['parent-cycle', '/parent']);
    expect(refusalOf({ parent: unitId('nowhere') })).toEqual(['parent-not-registered', '/parent']);
    expect(refusalOf({ kind: 'province' })).toEqual(['unit-kind-not-of-level', '/kind']);
    expect(refusalOf({ unit: unitId('nobody') })).toEqual(['unit-not-registered', '/unit']);
    expect(refusalOf({ code: '37', name: 'xã Gia Sơn' })).toEqual(['unit-validity-overlaps', '/name']);
  });
});
