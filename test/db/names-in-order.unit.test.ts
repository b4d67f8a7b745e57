import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sources } from '#test/support/literals.ts';

const root = join(import.meta.dirname, '..', '..', 'db');

/** A list of names put in order by the database, without the collation that puts Đ behind D. */
const byCodePoint = /order by[^`;)]*?(?<![\w"])(?:\w+\.)?name(?! collate)(?![\w(])/giu;
/** Names of the database's own. */
const itsOwn = /kysely_migration/u;

function faultsIn(text: string): readonly string[] {
  return [...text.matchAll(byCodePoint)].map(([fault]) => fault).filter((fault) => fault.split('\n').length < 4);
}

it('puts names in the order of the Vietnamese alphabet wherever the database sorts them', () => {
  const faults = sources(root)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !itsOwn.test(text))
    .flatMap(({ path, text }) => faultsIn(text).map((fault) => `${path.slice(root.length)}: ${fault}`));
  expect(faults).toEqual([]);
});

it('finds a list in the order of code points: the guard itself can fail', () => {
  expect(faultsIn('select name from unit order by lead desc, unit.name limit 3')).toHaveLength(1);
  expect(faultsIn('select name from unit order by name collate "vi-x-icu"')).toEqual([]);
});
