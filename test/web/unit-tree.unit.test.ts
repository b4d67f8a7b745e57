import { expect, it } from 'vitest';
import { linesOf, matching, pathTo, type Unit } from '#web/screens/organisation/tree.ts';

const unit = (id: string, name: string, parent: string | null, aliases: string[] = []): Unit => ({
  ...{ id, name, parent, aliases, kind: 'commune', ownKind: null, level: 'commune' },
  ...{ protocolRank: null, setting: null, code: null, validFrom: null, validTo: null },
});
const units = [
  unit('tinh', 'tỉnh Ninh Bình', null),
  unit('hoa-lu', 'huyện Hoa Lư', 'tinh'),
  unit('xa', 'xã Trường Yên', 'hoa-lu'),
  unit('yen-mo', 'huyện Yên Mô', 'tinh', ['huyện Yên Mỗ']),
  unit('le', 'Sở Nội vụ', 'gone'),
];

it('sets each unit below its parent and leaves out what is below a shut one', () => {
  const lines = linesOf(units, ({ id }) => id === 'tinh');
  expect(lines.map(({ unit: { id }, depth, below }) => [id, depth, below])).toEqual([
    ['tinh', 0, 2],
    ['hoa-lu', 1, 1],
    ['yen-mo', 1, 0],
    ['le', 0, 0],
  ]);
});

it('finds with and without marks, by any name, in the order of the tree', () => {
  const found = (text: string) => matching(units, text).map((line) => line.unit.id);
  expect(found('TRUONG yen')).toEqual(['xa']);
  expect(found('yên mỗ')).toEqual(['yen-mo']);
  expect(found('nowhere')).toEqual([]);
});

it('knows the way down to a unit', () => {
  expect(pathTo(units, { parent: 'hoa-lu' }).map(({ id }) => id)).toEqual(['tinh', 'hoa-lu']);
  expect(pathTo(units, { parent: 'gone' })).toEqual([]);
});
