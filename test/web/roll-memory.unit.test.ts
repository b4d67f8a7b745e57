import { expect, it } from 'vitest';
import type { Memory } from '#web/app/draft/memory.ts';
import { allPresent, entriesOf } from '#web/screens/conference/roll-body.ts';
import { keepRoll, keptRoll } from '#web/screens/conference/roll-memory.ts';
import type { Called } from '#web/screens/conference/roll-model.ts';

function window(): Memory {
  let text: string | null = null;
  return {
    read: () => text,
    write: (next) => {
      text = next;
    },
  };
}
const one = (name: string, more: Partial<Called> = {}): Called => ({
  ...{ name, unit: null, state: null, arrivedAt: '' },
  ...more,
});

it('goes on with half a roll after a reload, and forgets it once it has arrived', () => {
  const memory = window();
  const people = [one('A', { state: 'late', arrivedAt: '8:20', markedAt: '2020-06-30T01:20:00.000Z' }), one('B')];
  const roll = { base: { version: 2, people: [one('A'), one('B')], unnamed: 3 }, people, total: null, waiting: true };
  keepRoll(memory, roll);
  expect(keptRoll(memory)).toEqual(roll);
  keepRoll(memory, null);
  expect(keptRoll(memory)).toBeNull();
});

it('calls present whoever was not called yet, and leaves the others as they were', () => {
  const people = [one('A', { state: 'absent' }), one('B')];
  const now = '2020-06-30T01:20:00.000Z';
  expect(allPresent(people, now)).toEqual([people[0], { ...one('B'), state: 'present', markedAt: now }]);
});

it('sends who was called, with who came instead, and nobody who was not', () => {
  const sent = entriesOf([
    one('A'),
    one('B', { state: 'substitute', substitute: ' Phó B ' }),
    one('C', { state: 'late', arrivedAt: '8:05' }),
  ]);
  expect(sent).toEqual([
    { name: 'B', unit: null, state: 'substitute', arrivedAt: null, substitute: 'Phó B' },
    { name: 'C', unit: null, state: 'late', arrivedAt: '08:05' },
  ]);
});
