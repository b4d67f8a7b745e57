import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, fromEpochDay } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { hierarchies, type Hierarchy, hierarchyOf, otherHierarchies } from '#domain/organisation/hierarchy.ts';
import { pinTree, superiorsOn, unitOn } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { pinMembers } from '#domain/review-cycle/pin-members.ts';
import { committee, on, province, tell, toldState, unitId } from '#test/domain/organisation/support.ts';

const root: UnitData = { ...province, id: unitId('tinh'), name: 'tỉnh Thử', code: null };

function office(id: string, parent: string | null = 'tinh', more: Partial<UnitData> = {}): UnitData {
  const own = { id: unitId(id), kind: 'department', name: `cơ quan ${id}` } as const;
  return { ...root, ...own, parent: parent === null ? null : unitId(parent), ...more };
}

function establish(unit: UnitData): OrganisationCommand {
  return { type: 'EstablishUnit', data: { ...unit, document: null } };
}

function place(
  unit: string,
  parent: string | null,
  from: string | null = null,
  hierarchy: 'party' | 'front' = 'party',
) {
  const to = parent === null ? null : unitId(parent);
  const data = { unit: unitId(unit), hierarchy, from: from === null ? null : on(from), parent: to, document: 'QĐ 1' };
  return { type: 'PlaceUnit', data } as const;
}

const parentIn = (state: OrganisationState, unit: string, hierarchy: Hierarchy, day = '2026-01-01') =>
  unitOn(state, unitId(unit), on(day), hierarchy)?.parent;

const state = toldState(establish(root), ...['so', 'ub', 'tu', 'mt'].map((id) => establish(office(id))));

describe('a unit in another hierarchy', () => {
  it('stands as in the State’s until its own place is stated, and only there', () => {
    expect(parentIn(state, 'so', 'party')).toBe('tinh');
    const told = toldState(...lived(), place('so', 'ub', '2025-07-01'));
    expect(hierarchies.map((each) => parentIn(told, 'so', each))).toEqual(['tinh', 'ub', 'tinh']);
    expect(parentIn(told, 'so', 'party', '2025-06-30')).toBe('tinh');
    const tree = pinTree(told, root.id, on('2026-01-01'), 'party')?.units;
    expect(tree?.map(({ id, depth }) => [id, depth])).toContainEqual(['so', 2]);
  });

  it('has all above it told, the nearest first, in each hierarchy on its own', () => {
    const told = toldState(
      establish(root),
      establish(office('ub')),
      establish(office('so', 'ub')),
      place('ub', 'tinh'),
    );
    const elsewhere = toldState(establish(root), establish(office('ub')), establish(office('so')), place('so', 'ub'));
    expect(superiorsOn(told, unitId('so'), on('2026-01-01'))).toEqual(['ub', 'tinh']);
    expect(superiorsOn(elsewhere, unitId('so'), on('2026-01-01'))).toEqual(['tinh']);
    expect(superiorsOn(elsewhere, unitId('so'), on('2026-01-01'), 'party')).toEqual(['ub', 'tinh']);
    expect(superiorsOn(told, unitId('khong'), on('2026-01-01'))).toEqual([]);
  });

  it('is put back to where the State has it, and is put right when the same day is stated once more', () => {
    const back = toldState(...lived(), place('so', 'ub'), place('so', null, '2026-01-01'));
    expect(parentIn(back, 'so', 'party', '2025-12-31')).toBe('ub');
    expect(parentIn(back, 'so', 'party')).toBe('tinh');
    const right = toldState(...lived(), place('so', 'ub', '2025-07-01'), place('so', 'tu', '2025-07-01'));
    expect(parentIn(right, 'so', 'party')).toBe('tu');
    expect(recorded(right).units.recent.get(unitId('so'))?.elsewhere?.party).toHaveLength(1);
  });

  it('needs no legal basis when it is stated first, and one for every change', () => {
    const first = { ...place('so', 'ub'), data: { ...place('so', 'ub').data, document: '' } };
    expect(tell(state, first)).toMatchObject({ ok: true });
    const then = place('so', 'tu', '2026-01-01');
    expect(tell(state, first, { ...then, data: { ...then.data, document: ' ' } })).toMatchObject({
      ok: false,
      refusal: { code: 'legal-basis-missing', pointer: '/document' },
    });
  });

  it.each([
    ['an unknown unit', place('khong', 'ub'), 'unit-not-registered', '/unit'],
    ['an unknown parent', place('so', 'khong'), 'parent-not-registered', '/parent'],
    ['itself', place('so', 'so'), 'parent-cycle', '/parent'],
    ['what stands under it', place('tinh', 'so'), 'parent-cycle', '/parent'],
  ])('is refused under %s', (_, command, code, pointer) => {
    expect(tell(state, command)).toMatchObject({ ok: false, refusal: { code, pointer } });
  });

  it('keeps its parent there from ending before it', () => {
    const dissolve = {
      type: 'DissolveUnit',
      data: { unit: unitId('ub'), lastDay: on('2026-06-30'), document: 'NQ 1' },
    } as const;
    expect(tell(state, dissolve)).toMatchObject({ ok: true });
    expect(tell(state, place('so', 'ub'), dissolve)).toMatchObject({
      ok: false,
      refusal: { code: 'unit-has-valid-children', facts: { unit: 'ub', child: 'so' } },
    });
  });

  it('hinders a move in the State’s hierarchy that would bend another one back', () => {
    // In the Party's tu stands under so; so follows the State's.
    const told = tell(state, place('tu', 'so'), {
      type: 'MoveUnit',
      data: { unit: unitId('so'), from: on('2026-01-01'), parent: unitId('tu'), document: 'QĐ 2' },
    });
    expect(told).toMatchObject({ ok: false, refusal: { code: 'parent-cycle' } });
  });

  it('is not bent back by a correction either, where no day was ever stated', () => {
    const below = toldState(...lived(), establish(office('phong', 'so')));
    const { id: _, validTo: __, ...content } = office('so', 'phong');
    const correct = {
      type: 'CorrectUnit',
      data: { ...content, unit: unitId('so'), asOf: on('2026-01-01'), reason: 'nhầm' },
    } as const;
    expect(tell(below, correct)).toMatchObject({ ok: false, refusal: { code: 'parent-cycle' } });
  });
});

it('a committee follows the hierarchy of its layout, unless it says another', () => {
  expect([hierarchyOf(committee), hierarchyOf({ ...committee, layout: 'state' })]).toEqual(['party', 'state']);
  expect(hierarchyOf({ ...committee, hierarchy: 'front' })).toBe('front');
});

function lived(): readonly OrganisationCommand[] {
  return [establish(root), ...['so', 'ub', 'tu', 'mt'].map((id) => establish(office(id)))];
}

const days: readonly CivilDate[] = Array.from({ length: 8 }, (_, n) => fromEpochDay(20_454 + n * 10));
const day = fc.constantFrom(...days);
const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const id = fc.constantFrom(...letters, 'tinh').map(unitId);
const document = fc.constant('QĐ 1');
const hierarchy = fc.constantFrom(...otherHierarchies);

const moving: fc.Arbitrary<OrganisationCommand> = fc.oneof(
  fc
    .record({ unit: id, from: day, parent: id, document })
    .map((data): OrganisationCommand => ({ type: 'MoveUnit', data })),
  fc
    .record({ unit: id, hierarchy, from: fc.option(day, { freq: 3 }), parent: fc.option(id, { freq: 5 }), document })
    .map((data): OrganisationCommand => ({ type: 'PlaceUnit', data })),
);
const correcting: fc.Arbitrary<OrganisationCommand> = fc.record({ unit: id, asOf: day, parent: id }).map((some) => {
  const { id: _, validTo: __, ...content } = office(some.unit, some.parent);
  return { type: 'CorrectUnit', data: { ...content, unit: some.unit, asOf: some.asOf, reason: 'nhầm' } };
});
const ending: fc.Arbitrary<OrganisationCommand> = fc
  .record({ unit: id, lastDay: day, document })
  .map((data): OrganisationCommand => ({ type: 'DissolveUnit', data }));

const standing = toldState(establish(root), ...letters.map((letter) => establish(office(letter))));

function live(commands: readonly OrganisationCommand[], from: OrganisationState = standing): OrganisationState {
  return commands.reduce((now, one) => {
    const told = tell(now, one);
    return told.ok ? told.state : now;
  }, from);
}

/** The way up as the told events say it, by a book of its own. */
function bookOf(commands: readonly OrganisationCommand[]) {
  const places: { readonly of: string; readonly from: string; readonly parent: string | null }[] = [];
  commands.reduce((now, one) => {
    const told = tell(now, one);
    if (!told.ok) return now;
    for (const { type, data } of told.events) {
      if (type === 'UnitMoved') places.push({ of: `state ${data.unit}`, from: data.from, parent: data.parent });
      if (type === 'UnitPlaced') {
        places.push({ of: `${data.hierarchy} ${data.unit}`, from: data.from ?? '', parent: data.parent });
      }
    }
    return told.state;
  }, standing);
  const last = (of: string, at: string): string | null =>
    places.filter((one) => one.of === of && one.from <= at).at(-1)?.parent ?? null;
  return (unit: string, at: string, within: Hierarchy): string | null =>
    (within === 'state' ? null : last(`${within} ${unit}`, at)) ??
    last(`state ${unit}`, at) ??
    (unit === 'tinh' ? null : 'tinh');
}

describe('whatever is told of three hierarchies', () => {
  it('no unit is its own ancestor in any of them, on any day, and every parent is there', () => {
    const commands = fc.array(fc.oneof({ weight: 6, arbitrary: moving }, correcting, ending), { maxLength: 20 });
    let placed = 0;
    fc.assert(
      fc.property(commands, day, (told, at) => {
        const now = live(told);
        const all = [...valuesOf(recorded(now).units)];
        placed += all.filter(({ elsewhere }) => elsewhere !== undefined).length;
        for (const within of hierarchies) {
          const valid = all.flatMap((unit) => unitOn(now, unit.id, at, within) ?? []);
          const there = new Set(valid.map((unit) => unit.id));
          const astray = valid.filter((unit) => {
            const line = lineUp(now, unit.id, at, within);
            return line.includes(unit.id) || !line.every((above) => there.has(above));
          });
          expect(astray).toEqual([]);
          const roots = valid.filter(({ parent }) => parent === null);
          const seen = roots.flatMap((top) => pinTree(now, top.id, at, within)?.units.map((one) => one.id) ?? []);
          expect(seen.toSorted()).toEqual(valid.map((unit) => unit.id).toSorted());
        }
      }),
      { numRuns: 1_000 },
    );
    expect(placed).toBeGreaterThan(500);
  });

  it('members of a committee stand as its hierarchy says, and what is told of later days changes none of them', () => {
    const chosen = fc.uniqueArray(id, { minLength: 1, maxLength: 7 });
    const before = fc.array(moving, { maxLength: 20 });
    fc.assert(
      fc.property(before, before, chosen, fc.constantFrom(...hierarchies), fc.nat(6), (told, later, who, within, n) => {
        const cutOff = days[n] ?? days[0] ?? on('2026-01-01');
        const now = live(told);
        const members = membersOf(now, within, cutOff, who);
        const up = bookOf(told);
        for (const { unit, parent } of members) {
          let above = up(unit, cutOff, within);
          while (above !== null && above !== 'tinh' && !who.includes(unitId(above))) above = up(above, cutOff, within);
          expect(parent).toBe(above);
        }
        // A first statement may hold from the beginning: it is about the past.
        const after = later.filter((one) => 'from' in one.data && one.data.from !== null && cutOff < one.data.from);
        expect(membersOf(live(after, now), within, cutOff, who)).toEqual(members);
      }),
      { numRuns: 1_000 },
    );
  });
});

function lineUp(from: OrganisationState, one: UnitId, at: CivilDate, within: Hierarchy): readonly UnitId[] {
  const line: UnitId[] = [];
  let above = unitOn(from, one, at, within)?.parent ?? null;
  while (above !== null && !line.includes(above)) {
    line.push(above);
    above = unitOn(from, above, at, within)?.parent ?? null;
  }
  return line;
}

function membersOf(from: OrganisationState, within: Hierarchy, cutOff: CivilDate, who: readonly UnitId[]) {
  const wishes = who.map((unit) => ({ unit, rule: null }));
  const pinned = pinMembers(from, { host: root.id, hierarchy: within }, cutOff, wishes, () => {
    throw new Error('nobody has a rule of its own');
  });
  if (pinned.kind !== 'pinned') throw new Error(pinned.code);
  return pinned.members;
}
