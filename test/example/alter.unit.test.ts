import { expect, it } from 'vitest';
import { alter } from '#example/run/expected/alter.ts';

const file = {
  figures: [
    { code: 'models', value: 1079 },
    { code: 'cells', value: 415 },
  ],
  documents: [{ number: '42/NQ-CP', date: '2020-04-09' }],
  event: { date: '2020-06-30' },
};

it('sets a figure by its code, a document by its place, a field by its name', () => {
  const changes = [
    { path: 'figures.cells.value', to: 451 },
    { path: 'documents.0.date', to: '2020-09-04' },
    { path: 'event.date', to: '2020-07-01' },
  ];
  expect(alter(file, changes)).toEqual({
    ok: true,
    content: {
      figures: [
        { code: 'models', value: 1079 },
        { code: 'cells', value: 451 },
      ],
      documents: [{ number: '42/NQ-CP', date: '2020-09-04' }],
      event: { date: '2020-07-01' },
    },
  });
});

it('leaves the file itself as it was read', () => {
  const before = structuredClone(file);
  alter(file, { path: 'event.date', to: '2021-01-01' });
  expect(file).toEqual(before);
});

it('invents nothing where a path leads nowhere', () => {
  for (const path of ['figures.unknown.value', 'documents.3.date', 'event.hour', 'figures.models.value.more', '']) {
    expect(alter(file, { path, to: 1 })).toEqual({ ok: false });
  }
  expect(alter(file, 'event.date')).toEqual({ ok: false });
});
