import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, fromEpochDay } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { childrenOn, pinTree, unitOn } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { successorsOf } from '#domain/organisation/succession.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { tell, toldState, unitId } from '#test/domain/organisation/support.ts';

/** Few ids, few names and few days, so that the commands meet each other. */
const days: readonly CivilDate[] = Array.from({ length: 12 }, (_, n) => fromEpochDay(18_262 + n * 10));
const day = fc.constantFrom(...days);
const names = ['Hòa Bình', 'Tân Lập', 'Minh Khai', 'Đồng Tiến', 'Quang Trung', 'Thống Nhất'] as const;
const name = fc.constantFrom(...names);
/** Every id has its level, or next to nothing would be let in. */
const ranks = {
  a: 'province',
  b: 'district',
  c: 'district',
  d: 'district',
  e: 'commune',
  f: 'commune',
  g: 'commune',
} as const;
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const id = letter.map(unitId);
const above = { province: null, district: unitId('a'), commune: unitId('b') } as const;
const kinds = { province: 'province', district: 'ruralDistrict', commune: 'commune' } as const;

function unitOf(of: keyof typeof ranks, called: string, more: Partial<UnitData> = {}): UnitData {
  const level = ranks[of];
  const stated = { id: unitId(of), level, kind: kinds[level], parent: above[level], name: called, aliases: [] };
  return { ...stated, protocolRank: null, setting: null, code: null, validFrom: null, validTo: null, ...more };
}

const unit: fc.Arbitrary<UnitData> = fc
  .record({
    ...{ of: letter, called: name, parent: fc.option(id, { freq: 1 }), stated: fc.boolean() },
    ...{
      validFrom: fc.option(day),
      validTo: fc.option(day, { freq: 1 }),
      code: fc.option(fc.constantFrom('01', '02')),
    },
  })
  .map(({ of, called, parent, stated, ...more }) => unitOf(of, called, stated ? { ...more, parent } : more));

const document = fc.constant('1/NQ');
const pair = fc.record({
  ...{ from: id, to: id, what: fc.constant(null) },
  relation: fc.constantFrom('merged' as const, 'split' as const, 'partOf' as const, 'levelChanged' as const),
});
const empty = { reorganisations: [], contacts: [], committees: [], yearlyPlans: [] };
const importData = fc
  .record({ effective: day, document, units: fc.array(unit, { maxLength: 6 }) })
  .map((some) => ({ ...some, ...empty }));

const command: fc.Arbitrary<OrganisationCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: as(
      'EstablishUnit',
      unit.map((some) => ({ ...some, document: '1/NQ' })),
    ),
  },
  {
    weight: 2,
    arbitrary: as(
      'RenameUnit',
      fc.record({ unit: id, from: day, name, aliases: fc.constant([]), kind: fc.constant(null), document }),
    ),
  },
  { weight: 3, arbitrary: as('MoveUnit', fc.record({ unit: id, from: day, parent: id, document })) },
  { weight: 2, arbitrary: as('DissolveUnit', fc.record({ unit: id, lastDay: day, document })) },
  {
    weight: 3,
    arbitrary: as(
      'RecordReorganisation',
      fc.record({ id: fc.uuid(), effective: day, document, pairs: fc.array(pair, { minLength: 1, maxLength: 3 }) }),
    ),
  },
  { weight: 1, arbitrary: as('ImportOrganisation', importData) },
);

function as<T extends OrganisationCommand['type'], D>(type: T, data: fc.Arbitrary<D>) {
  return data.map((some) => ({ type, data: some }));
}

const standing = toldState(
  ...(['a', 'b', 'c', 'e', 'f'] as const).map((of, n) => ({
    type: 'EstablishUnit' as const,
    data: { ...unitOf(of, names[n] ?? of), validFrom: days[0] ?? null, document: null },
  })),
);

/** What is refused is left out: the properties are about whatever was let in. */
function live(commands: readonly OrganisationCommand[]): OrganisationState {
  return commands.reduce<OrganisationState>((state, one) => {
    const told = tell(state, one);
    return told.ok ? told.state : state;
  }, standing);
}

const history = fc.array(command, { minLength: 5, maxLength: 40 }).map(live);
const idsOf = (state: OrganisationState): readonly UnitId[] =>
  [...valuesOf(recorded(state).units)].map((one) => one.id);

/** The parents above a unit; it ends where it comes round again. */
function lineUp(state: OrganisationState, one: UnitId, date: CivilDate): readonly UnitId[] {
  const line: UnitId[] = [];
  let at = unitOn(state, one, date)?.parent ?? null;
  while (at !== null && !line.includes(at)) {
    line.push(at);
    at = unitOn(state, at, date)?.parent ?? null;
  }
  return line;
}

describe('whatever is told of an organisation', () => {
  it('no unit stands in the tree twice on a day, and none is its own ancestor', () => {
    fc.assert(
      fc.property(history, day, (state, date) => {
        const valid = idsOf(state).filter((one) => unitOn(state, one, date) !== null);
        const roots = valid.filter((one) => unitOn(state, one, date)?.parent === null);
        const seen = roots.flatMap((root) => pinTree(state, root, date)?.units.map((one) => one.id) ?? []);
        expect(new Set(seen).size).toBe(seen.length);
        for (const one of valid) expect(lineUp(state, one, date)).not.toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it('children are valid on their day, and under a parent that is', () => {
    fc.assert(
      fc.property(history, day, id, (state, date, parent) => {
        for (const child of childrenOn(state, parent, date)) {
          expect(unitOn(state, child.id, date)).toEqual(child);
          expect(child.parent).toBe(parent);
        }
        if (unitOn(state, parent, date) === null) expect(childrenOn(state, parent, date)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('nobody whose beginning is known is left without a valid parent', () => {
    fc.assert(
      fc.property(history, day, (state, date) => {
        for (const one of idsOf(state)) {
          const now = unitOn(state, one, date);
          if (now === null || now.parent === null || now.validFrom === null) continue;
          expect(unitOn(state, now.parent, date)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('one name under one parent means one unit, and so does one code', () => {
    fc.assert(
      fc.property(history, day, (state, date) => {
        const valid = idsOf(state).flatMap((one) => unitOn(state, one, date) ?? []);
        const names = valid.map((one) => `${one.parent}/${one.kind}/${one.name}`);
        const codes = valid.flatMap((one) => one.code ?? []);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 300 },
    );
  });

  it('a successor is valid on the day asked for and is never the unit itself', () => {
    fc.assert(
      fc.property(history, day, id, (state, date, one) => {
        for (const successor of successorsOf(state, one, date)) {
          expect(successor.id).not.toBe(one);
          expect(unitOn(state, successor.id, date)).toEqual(successor);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('enough is let in for these promises to mean something', () => {
    const sizes = fc.sample(history, { numRuns: 100, seed: 7 }).map((state) => recorded(state));
    const most = (count: (one: (typeof sizes)[number]) => number) => sizes.filter((one) => count(one) > 0).length;
    expect(most((one) => idsOf(one).length - 5)).toBeGreaterThan(50);
    expect(most((one) => one.reorganisations.size)).toBeGreaterThan(10);
    expect(most((one) => [...valuesOf(one.units)].filter((unit) => unit.placements.length > 1).length)).toBeGreaterThan(
      10,
    );
    expect(most((one) => [...valuesOf(one.units)].filter((unit) => unit.validTo !== null).length)).toBeGreaterThan(10);
  });

  it('the same import twice appends nothing the second time', () => {
    fc.assert(
      fc.property(history, importData, (state, data) => {
        const first = tell(state, { type: 'ImportOrganisation', data });
        if (!first.ok) return;
        expect(tell(first.state, { type: 'ImportOrganisation', data })).toMatchObject({ ok: true, events: [] });
      }),
      { numRuns: 500 },
    );
  });
});
