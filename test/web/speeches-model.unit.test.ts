import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTouched, joined, type SpeechesDesk, type SpeechLine } from '#web/screens/conference/speeches-model.ts';

const line = (id: string, said = ''): SpeechLine => ({ id, by: id, paper: '', minutes: '', seconds: null, said });
const desk = (version: number, began: readonly SpeechLine[], lines = began): SpeechesDesk => ({
  ...{ version, began, lines, speaking: null },
});

it('takes the newer list whole where nothing was typed here', () => {
  const theirs = desk(2, [line('b'), line('a', 'mới')]);
  expect(joined(desk(1, [line('a'), line('b')]), theirs)).toEqual({ desk: theirs, both: [] });
});

it('joins two lists by line: what only one desk has touched is taken, and what both have is named', () => {
  const began = [line('a'), line('b'), line('c')];
  const mine = desk(1, began, [line('a', 'ở đây'), line('b', 'ở đây'), line('c'), line('d')]);
  const theirs = desk(2, [line('a'), line('b', 'ở kia'), line('c', 'ở kia'), line('e')]);
  const { desk: next, both } = joined(mine, theirs);
  expect(next.lines).toEqual([line('a', 'ở đây'), line('b', 'ở đây'), line('c', 'ở kia'), line('d'), line('e')]);
  expect(both).toEqual(['b']);
  expect(next.version).toBe(2);
});

it('has nothing left to save when one’s own list comes back, blanks around its words aside', () => {
  const mine = desk(0, [], [line('a', ' ý kiến ')]);
  const { desk: next, both } = joined(mine, desk(1, [line('a', 'ý kiến')]));
  expect(isTouched(next)).toBe(false);
  expect(both).toEqual([]);
});

it('keeps whoever is being timed, and loses no line that either desk has written', () => {
  const lines = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('', 'x', 'y')), {
      selector: ([id]) => id,
    })
    .map((all) => all.map(([id, said]) => line(id, said)));
  fc.assert(
    fc.property(lines, lines, lines, (began, mine, theirs) => {
      const here = { ...desk(1, began, mine), speaking: { id: 'a', since: 5 } };
      const { desk: next } = joined(here, desk(2, theirs));
      expect(next.speaking).toEqual({ id: 'a', since: 5 });
      const ids = next.lines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const fresh = [...mine, ...theirs].filter(({ id }) => began.every((one) => one.id !== id));
      for (const { id } of fresh) expect(ids).toContain(id);
    }),
  );
});
