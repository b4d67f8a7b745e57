import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { literalsOf, sources, vietnamese } from '#test/support/literals.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Rooms that are looked at; `test` and `example/data` hold Vietnamese as data. */
const rooms = [
  'domain',
  'workflows',
  'activities',
  'db',
  'worker',
  'api',
  'config',
  'telemetry',
  'cli',
  'example',
  'engine',
  'web',
];

/** Where Vietnamese may stand beside domain/words. */
const allowed = [
  /^domain\/words\//,
  // What the example says and what its people write: no part of the product.
  /^example\/words\//,
  // The fixed wording of letters and the sentences of their bodies.
  /^domain\/documents\//,
  // Reads Vietnamese text, so it must hold it.
  /^domain\/vietnamese\//,
  // Rows with the titles of their source documents.
  /^domain\/calendar\/[^/]+\.data\.ts$/,
  // `systemActor.person` is a name that is stored, not a sentence.
  /^domain\/kernel\/actor\.ts$/,
  // The console's own sentences.
  /^web\/words\//,
];

/** The product's name is no sentence. */
const productName = 'Hội Nghị';

function present(room: string): boolean {
  return readdirSync(root).includes(room);
}

it("keeps every Vietnamese sentence in domain/words, the console's own in web/words", () => {
  const strays = rooms
    .filter(present)
    .flatMap((room) => sources(join(root, room)))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .filter(({ name }) => !allowed.some((pattern) => pattern.test(name)))
    .flatMap(({ path, name }) =>
      literalsOf(readFileSync(path, 'utf8').normalize('NFC'))
        .filter((literal) => vietnamese.test(literal.replaceAll(productName, '')))
        .map((literal) => `${name}: ${literal}`),
    );
  expect(strays).toEqual([]);
});

it('finds a stray sentence: the guard itself can fail', () => {
  const stray = literalsOf("const a = 'Đơn vị'; const b = `hạn ${a} nộp`; // chú thích");
  expect(stray.filter((literal) => vietnamese.test(literal))).toEqual(['Đơn vị', 'hạn ', ' nộp']);
});
