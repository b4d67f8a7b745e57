import fc from 'fast-check';
import { expect, it } from 'vitest';
import { organisation } from '#domain/organisation/aggregate.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import type { SheetCells } from '#domain/register-import/cells.ts';
import { previewImport } from '#domain/register-import/preview.ts';
import { type OwnColumn, ownColumns, registerRows } from '#domain/register-import/to-rows.ts';
import { unitHeads } from '#domain/vietnamese/register-words.ts';
import { on, tell, toldState, unitId } from '#test/domain/organisation/support.ts';

const today = on('2026-11-29');

/** Few names, so that several units bear one under different parents. */
const places = ['An Bình', 'Hòa Sơn', 'Kim Tân', 'Đông Á', 'Lạc Long', 'Minh Đức'] as const;
const communeKinds = ['commune', 'ward', 'specialZone'] as const;
const bodyKinds = ['police', 'school', 'healthStation', 'hamlet', 'massOrganisation', 'publicServiceUnit'] as const;
const prefix = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' } as const;

const commune = fc.record({
  place: fc.constantFrom(...places),
  kind: fc.constantFrom(...communeKinds),
  rank: fc.option(fc.nat(50)),
  code: fc.boolean(),
  from: fc.constantFrom(null, on('2025-07-01'), on('2026-01-01')),
  bodies: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...places, 'Số 1', 'Số 2'), kind: fc.constantFrom(...bodyKinds) }),
    { maxLength: 3, selector: ({ name, kind }) => `${name} ${kind}` },
  ),
});
const tree = fc.uniqueArray(commune, { minLength: 1, maxLength: 4, selector: ({ place, kind }) => `${place} ${kind}` });

const empty = { aliases: [], protocolRank: null, setting: null, code: null, validFrom: null, validTo: null } as const;

function unitsOf(communes: readonly (typeof commune extends fc.Arbitrary<infer C> ? C : never)[]): readonly UnitData[] {
  const root: UnitData = {
    ...empty,
    id: unitId('tinh'),
    kind: 'province',
    level: 'province',
    parent: null,
    name: 'tỉnh Thử',
  };
  const below = communes.flatMap(({ place, kind, rank, code, from, bodies }, index): readonly UnitData[] => {
    const own: UnitData = {
      ...{
        ...empty,
        id: unitId(`c${String(index)}`),
        kind,
        level: 'commune',
        parent: root.id,
        name: `${prefix[kind]} ${place}`,
      },
      ...{ protocolRank: rank, code: code ? `9${String(index)}` : null, validFrom: from },
    };
    return [
      own,
      ...bodies.map(
        (body, n): UnitData => ({
          ...{
            ...empty,
            id: unitId(`c${String(index)}-${String(n)}`),
            kind: body.kind,
            level: 'commune',
            parent: own.id,
          },
          ...{
            name: body.name,
            validFrom: from,
            setting: n === 0 ? 'stateBody' : null,
            aliases: n === 1 ? ['tên khác'] : [],
          },
        }),
      ),
    ];
  });
  return [root, ...below];
}

function registerOf(units: readonly UnitData[]): OrganisationState {
  const rest = { reorganisations: [], contacts: [], committees: [], yearlyPlans: [] };
  return toldState({ type: 'ImportOrganisation', data: { effective: today, document: null, units, ...rest } });
}

function sheetOf(state: OrganisationState, columns: readonly OwnColumn[]): SheetCells {
  const rows = registerRows(state, today).map((row) => columns.map((column) => row[column]));
  return { name: 'Đơn vị', rows: [columns.map((column) => unitHeads[column][0]), ...rows] };
}

function look(state: OrganisationState, sheets: readonly SheetCells[]) {
  return previewImport(state, [], { sheets, effective: today, document: null, apart: [] });
}

const unitsIn = (state: OrganisationState): readonly UnitData[] =>
  [...valuesOf(recorded(state).units)].map((unit) => asOf(unit, today)).sort((a, b) => (a.id < b.id ? -1 : 1));

it('a register written as a list and read into an empty one is the same register; read again, it changes nothing', () => {
  const withoutIds = ownColumns.filter((column) => column !== 'id' && column !== 'code');
  const chance = fc.infiniteStream(fc.nat(1_000));
  fc.assert(
    fc.property(tree, fc.boolean(), chance, (communes, withIds, stream) => {
      const shuffled = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((one) => [stream.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      const state = registerOf(unitsOf(communes));
      const { name, rows } = sheetOf(state, shuffled(ownColumns));
      const [head = [], ...lines] = rows;
      const first = look(organisation.initial, [{ name, rows: [head, ...shuffled(lines)] }]);
      expect(first.faults).toEqual([]);
      const told = tell(organisation.initial, { type: 'ImportOrganisation', data: first.command });
      if (!told.ok) return expect.unreachable(JSON.stringify(told.refusal));
      expect(unitsIn(told.state)).toEqual(unitsIn(state));
      // Of a list without ids and codes a unit is known by its name and its place.
      const again = look(state, [sheetOf(state, withIds ? shuffled(ownColumns) : withoutIds)]);
      expect(again.faults).toEqual([]);
      expect(new Set(again.units.map(({ status }) => status))).toEqual(new Set(['unchanged']));
      expect(tell(state, { type: 'ImportOrganisation', data: again.command })).toMatchObject({ ok: true, events: [] });
    }),
    { numRuns: 1_000 },
  );
});
