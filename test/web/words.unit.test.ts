import { expect, it } from 'vitest';
import { sharedLabels } from '#domain/words/shared-labels.ts';
import { words as en } from '#web/words/en/index.ts';
import { labels } from '#web/words/vi/labels.ts';
import { words as vi } from '#web/words/vi/index.ts';

type Branch = { readonly [name: string]: string | Branch };

const keysOf = (branch: Branch, at = ''): readonly string[] =>
  Object.entries(branch).flatMap(([name, word]) =>
    typeof word === 'string' ? [`${at}${name}`] : keysOf(word, `${at}${name}.`),
  );

const facts = (branch: Branch): ReadonlyMap<string, readonly string[]> =>
  new Map(
    keysOf(branch).map((key) => {
      const word = key
        .split('.')
        .reduce<Branch | string>((at, name) => (typeof at === 'string' ? at : (at[name] ?? '')), branch);
      return [key, [...new Set(typeof word === 'string' ? (word.match(/\{\{\w+\}\}/g) ?? []) : [])].sort()];
    }),
  );

it('has the same keys in both languages', () => {
  expect([...keysOf(en)].sort()).toEqual([...keysOf(vi)].sort());
});

it('says in English no fact that the Vietnamese sentence is not given', () => {
  const given = facts(vi);
  const strangers = [...facts(en)].filter(([key, names]) =>
    names.some((name) => given.get(key)?.includes(name) !== true),
  );
  expect(strangers).toEqual([]);
});

it('calls statuses, roles, units and kinds what letters and refusals call them', () => {
  expect(labels).toEqual(sharedLabels);
});
