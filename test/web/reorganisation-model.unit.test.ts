import { describe, expect, it } from 'vitest';
import type { Unit } from '#web/screens/organisation/tree.ts';
import {
  bodyOf,
  childrenOf,
  documentOf,
  type Heir,
  heirRef,
  likeGiver,
  pointersOf,
  type Wish,
} from '#web/screens/reorganisation/model.ts';

const unit = (id: string, parent: string | null): Unit => ({
  ...{
    id,
    parent,
    name: `xã ${id}`,
    kind: 'commune',
    ownKind: null,
    level: 'commune',
    aliases: [],
    protocolRank: null,
  },
  ...{ setting: null, code: null, validFrom: null, validTo: null },
});
const units = [unit('x', null), unit('a', 'x'), unit('b', 'x'), unit('thon-a', 'a'), unit('thon-b', 'b')];
const heir = (more: Partial<Heir> = {}): Heir => ({
  ...{
    key: '1',
    existing: null,
    name: 'xã Tam Chúc',
    kind: 'commune',
    ownKind: null,
    level: 'commune',
    parent: 'x',
    ...more,
  },
});
const wish = (more: Partial<Wish> = {}): Wish => ({
  ...{ kind: 'merge', number: '1318/NQ', signedOn: '2026-12-10', effective: '2027-01-01', what: '', parent: null },
  ...{ givers: ['a', 'b'], heirs: [heir()], children: {}, takers: {}, posts: {}, ...more },
});
const document = documentOf(wish(), (day) => `ngày ${day}`);

describe('what is sent of a reorganisation', () => {
  it('is one act: the new unit, who follows whom, and the units below with them', () => {
    expect(document).toBe('1318/NQ ngày 2026-12-10');
    expect(bodyOf(wish(), units, document)).toMatchObject({
      ...{ effective: '2027-01-01', document },
      establish: [{ id: 'xa-tam-chuc-2027', name: 'xã Tam Chúc', parent: 'x', validFrom: '2027-01-01' }],
      pairs: [
        { from: 'a', to: 'xa-tam-chuc-2027', relation: 'merged' },
        { from: 'b', to: 'xa-tam-chuc-2027', relation: 'merged' },
      ],
      moves: [
        { unit: 'thon-a', parent: 'xa-tam-chuc-2027' },
        { unit: 'thon-b', parent: 'xa-tam-chuc-2027' },
      ],
    });
  });

  it('of heirs whose names differ in marks only keeps two ids, and a choice follows its heir whatever it comes to be called', () => {
    const heirs = [heir({ name: 'xã Hà' }), heir({ key: '2', name: 'xã Hạ' })];
    const split = { kind: 'split', givers: ['a'], heirs, children: { 'thon-a': heirRef(heirs[1] ?? heir()) } } as const;
    const sent = (more: Partial<Wish> = {}) => bodyOf(wish({ ...split, ...more }), units, document);
    expect(sent()?.establish?.map(({ id }) => id)).toEqual(['xa-ha-2027', 'xa-ha-2027-2']);
    expect(sent()?.moves).toEqual([{ unit: 'thon-a', parent: 'xa-ha-2027-2' }]);
    const renamed = sent({ heirs: [heir({ name: 'xã Hà' }), heir({ key: '2', name: 'xã Thu' })] });
    expect(renamed?.moves).toEqual([{ unit: 'thon-a', parent: 'xa-thu-2027' }]);
  });

  it('proposes of an heir that it is what it follows, until somebody says otherwise', () => {
    const thon: Unit = { ...unit('thon-a', 'a'), kind: 'hamlet' };
    expect(likeGiver(heir({ asGivers: true }), thon)).toMatchObject({ kind: 'hamlet', parent: 'a' });
    expect(likeGiver(heir(), thon)).toMatchObject({ kind: 'commune', parent: 'x' });
  });

  it('of a merger into a unit that is there begins nothing', () => {
    const body = bodyOf(wish({ givers: ['a'], heirs: [heir({ existing: 'b' })] }), units, document);
    expect(body).toMatchObject({
      establish: [],
      pairs: [{ from: 'a', to: 'b' }],
      moves: [{ unit: 'thon-a', parent: 'b' }],
    });
  });

  it('is nothing while a day, a paper, a unit or a name is missing', () => {
    const holes = [
      { effective: null },
      { number: ' ' },
      { givers: [] },
      { heirs: [heir({ name: ' ' })] },
      { heirs: [] },
    ];
    for (const hole of holes) expect(bodyOf(wish(hole), units, document)).toBeNull();
    expect(bodyOf(wish({ heirs: [heir({ existing: '' })] }), units, document)).toBeNull();
  });

  it('of a dissolution says where the units below go and who takes over', () => {
    const data = { kind: 'dissolve', givers: ['a'], heirs: [], children: { 'thon-a': 'b' } } as const;
    const body = bodyOf(wish({ ...data, takers: { a: { by: 'b', position: 'p1' } } }), units, document);
    expect(childrenOf(wish(data), units).map(({ id }) => id)).toEqual(['thon-a']);
    expect(body).toMatchObject({
      ...{ pairs: [], ends: ['a'], moves: [{ unit: 'thon-a', parent: 'b' }] },
      takeOver: [{ unit: 'a', by: 'b', position: 'p1' }],
    });
  });

  it('of another superior is a move alone', () => {
    expect(bodyOf(wish({ kind: 'move', parent: 'x' }), units, document)).toMatchObject({
      ...{
        pairs: [],
        moves: [
          { unit: 'a', parent: 'x' },
          { unit: 'b', parent: 'x' },
        ],
      },
    });
  });

  it('is found again at its field by the pointer of a refusal', () => {
    const pointers = pointersOf(bodyOf(wish(), units, document));
    expect(pointers.giver('b')).toEqual(['/pairs/1/from']);
    expect(pointers.heir('xa-tam-chuc-2027')).toEqual(['/pairs/0/to', '/pairs/1/to', '/establish/0']);
  });
});
