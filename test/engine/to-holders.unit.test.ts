import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { toHolders } from '#engine/to-holders.ts';
import { instant } from '#test/support/given.ts';
import { commune, province, tell, toldState } from '#test/domain/organisation/support.ts';

const [old, heir] = [commune('cu', province.id), commune('moi', province.id)];
const register = () => {
  const state = toldState(
    ...[province, old, heir].map((unit) => ({ type: 'EstablishUnit' as const, data: { ...unit, document: null } })),
  );
  const pairs = [{ from: old.id, to: heir.id, relation: 'merged' as const, what: null }];
  const told = tell(state, {
    type: 'RecordReorganisation',
    data: { id: 'r', effective: civilDate('2024-06-01'), document: '1/NQ', pairs },
  });
  if (!told.ok) throw new Error(told.refusal.code);
  return told.state;
};
const owed = (day: string) => {
  const [letter] = toHolders(register(), [
    {
      stream: 'cycle/x' as StreamId,
      at: instant(`${day}T09:00:00+07:00`),
      letter: {
        ...{ key: 'k', template: 'reportReturned', facts: { unit: old.name } },
        to: [{ unit: old.id, role: 'unitHead' }],
      },
    },
  ]);
  const text =
    letter === undefined
      ? ''
      : renderLetter(letter.letter, { recipientName: 'x', publicUrl: '', now: letter.at, rehearsal: false }).text;
  return { to: letter?.letter.to, text };
};

it('tells whoever answers for a unit that has ended that he does, and nobody while the unit is there', () => {
  const before = owed('2024-05-31');
  expect(before.to).toEqual([{ unit: old.id, role: 'unitHead' }]);
  expect(before.text).not.toContain('đã kết thúc');
  const after = owed('2024-06-01');
  expect(after.to).toEqual([{ unit: heir.id, role: 'unitHead' }]);
  expect(after.text).toContain(`Đơn vị ${old.name} đã kết thúc; ${heir.name} tiếp nhận công việc của đơn vị này`);
});
