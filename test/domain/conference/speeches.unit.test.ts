import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Speech } from '#domain/conference/parts.ts';
import {
  convene,
  coordinator,
  givenConference,
  leader,
  ofHoaLu,
  onTheDay,
  pastOf,
} from '#test/domain/conference/support.ts';

const by = { at: onTheDay, actor: coordinator };
const speech = (id: string, more: Partial<Speech> = {}): Speech => ({ id, by: `huyện ${id}`, said: '', ...more });
const list = (items: readonly Speech[], base = 0) => ({ type: 'RecordSpeeches', data: { items, base } }) as const;
const register = {
  type: 'RegisterPaper',
  data: { byKind: 'unit', by: 'huyện Hoa Lư', title: 'Dân chủ ở thôn' },
} as const;

it('keeps who spoke in their order, with the paper, the time and a line of each', () => {
  const items = [
    speech('b', { paper: 1, minutes: 7, seconds: 432, said: 'Đề nghị có mẫu biểu chung.' }),
    speech('a', { by: 'đồng chí Nguyễn Văn A' }),
  ];
  const past = pastOf(convene(), [onTheDay, coordinator, register], [onTheDay, coordinator, list(items)]);
  expect(givenConference(...past).state).toMatchObject({ speeches: { version: 1, items } });
});

it('replaces nothing that an older list has not seen', () => {
  const ready = givenConference(...pastOf(convene(), [onTheDay, coordinator, list([speech('a')])]));
  ready.when(list([speech('b')]), by).refused('conference-speeches-newer');
  ready.when(list([speech('a'), speech('b')], 1), { ...by, actor: leader }).then({
    type: 'SpeechesRecorded',
    data: { items: [speech('a'), speech('b')], version: 2, by: leader.person },
  });
});

it('does nothing when the same list comes again, its answer having been lost', () => {
  const ready = givenConference(...pastOf(convene(), [onTheDay, coordinator, list([speech('a')])]));
  expect(ready.when(list([speech('a')]), by).decision).toMatchObject({ kind: 'nothing' });
});

it('refuses a speaker without a name, one listed twice, a paper that nobody reads, and whoever is not the host', () => {
  const taken = { paper: 1, byKind: 'unit', by: 'B', title: null, withdrawn: true };
  const ready = givenConference(
    ...pastOf(
      convene(),
      [onTheDay, coordinator, register],
      [onTheDay, coordinator, { type: 'CorrectPaper', data: taken }],
    ),
  );
  const nameless = ready.when(list([speech('a', { by: ' ' })]), by);
  nameless.refused('conference-text-missing');
  expect(nameless.decision).toMatchObject({ refusal: { pointer: '/items/0/by' } });
  ready.when(list([speech('a'), speech('a')]), by).refused('conference-id-repeated');
  ready.when(list([speech('a', { paper: 1 })]), by).refused('conference-paper-unknown');
  ready.when(list([speech('a', { paper: 2 })]), by).refused('conference-paper-unknown');
  ready.when(list([]), { ...by, actor: ofHoaLu }).refused('conference-not-the-host');
  ready.when(list([speech('a')]), { ...by, at: '2020-06-29T10:00:00+07:00' }).refused('conference-before-the-day');
});

it('never loses a list that was taken, whatever bases are sent', () => {
  const sent = fc.array(fc.record({ base: fc.nat(4), names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')) }));
  fc.assert(
    fc.property(sent, (lists) => {
      let past = pastOf(convene());
      let version = 0;
      for (const { base, names } of lists) {
        const { decision } = givenConference(...past).when(
          list(
            names.map((id) => speech(id)),
            base,
          ),
          by,
        );
        if (decision.kind !== 'accepted') continue;
        expect(base).toBe(version);
        version += 1;
        past = [...past, ...decision.events.map((event) => [by.at, event] as const)];
      }
    }),
    { numRuns: 50 },
  );
});
