import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { history as en } from '#web/words/en/history.ts';
import { history as vi } from '#web/words/vi/history.ts';

const types = [...readFileSync('docs/events.md', 'utf8').matchAll(/^### (\w+) · v\d+$/gm)].map(([, type]) => type);

it('has a sentence for every type of event, in both languages', () => {
  expect(types.length).toBeGreaterThan(70);
  for (const words of [vi.event, en.event]) {
    expect(types.filter((type) => type === undefined || !Object.hasOwn(words, type))).toEqual([]);
  }
});

it('speaks of no event that there is not', () => {
  const known = new Set(types);
  expect(Object.keys(vi.event).filter((name) => !known.has(name.split('_')[0]))).toEqual([]);
});
