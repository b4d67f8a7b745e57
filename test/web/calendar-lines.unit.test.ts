import { expect, it } from 'vitest';
import { readDays } from '#web/screens/working-calendar/read-days.ts';

const words = {
  holiday: 'nghỉ lễ, tết',
  compensatory: 'nghỉ bù',
  swappedOff: 'nghỉ hoán đổi',
  workingSaturday: 'làm bù',
};
const read = (text: string) => readDays(text, (kind) => words[kind]);

it('reads what was typed, with a document that has semicolons of its own', () => {
  expect(read('26/04/2026; Nghi le, tet; Giỗ Tổ; BLLĐ 2019 điều 112; ngày âm lịch UTC+7\n\n')).toEqual({
    days: [{ date: '2026-04-26', kind: 'holiday', label: 'Giỗ Tổ', source: 'BLLĐ 2019 điều 112; ngày âm lịch UTC+7' }],
    unread: [],
  });
});

it('reads a block pasted from Excel', () => {
  expect(read('10/01/2026\tlàm bù\tLàm bù cho 2/1\t12729/VPCP-KGVX').days).toEqual([
    { date: '2026-01-10', kind: 'workingSaturday', label: 'Làm bù cho 2/1', source: '12729/VPCP-KGVX' },
  ]);
});

it('says of each line that cannot be read why, by its number', () => {
  const { unread } = read('01/01/2027; nghỉ bù; Tết\n30/02/2027; nghỉ bù; x; y\n01/01/2027; nghỉ; x; y');
  expect(unread.map(({ row, why }) => [row, why])).toEqual([
    [1, 'parts'],
    [2, 'date'],
    [3, 'kind'],
  ]);
});
