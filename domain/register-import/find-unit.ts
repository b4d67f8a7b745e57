import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { bareName, bones, spelling } from '#domain/register-import/keys.ts';
import { governments } from '#domain/vietnamese/register-words.ts';

/** A unit of the list that is read, or one that the register has. */
export type Ref = { readonly of: 'row'; readonly row: number } | { readonly of: 'known'; readonly id: UnitId };

/** What can be named: a row, or a unit of the register. `parent` as it is written or called. */
export interface Named {
  readonly ref: Ref;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly id: string | null;
  readonly code: string | null;
}

export type Resolved =
  | { readonly kind: 'found'; readonly ref: Ref }
  | { readonly kind: 'unclear'; readonly proposals: readonly string[] }
  | { readonly kind: 'none'; readonly proposals: readonly string[] };

export interface UnitNames {
  resolve(text: string): Resolved;
}

/** Between a unit and what it belongs to, where its name alone does not tell it. */
export const pathSign = ' / ';

/** Units by their names. The list goes before the register: what it says itself, it means. */
export function unitNames(rows: readonly Named[], known: readonly UnitData[]): UnitNames {
  const nameOf = new Map(known.map(({ id, name }) => [id, name]));
  const registered = known.map(
    ({ id, name, aliases, parent, code }): Named => ({
      ...{ ref: { of: 'known', id }, name, aliases, id, code },
      parent: parent === null ? null : (nameOf.get(parent) ?? null),
    }),
  );
  const books = [bookOf(rows), bookOf(registered)];
  const near = nearNames([...rows, ...registered]);
  const resolve = (text: string): Resolved => {
    for (const asked of readings(text)) {
      for (const book of books) {
        const found = book.find(asked);
        const [only, ...others] = found;
        if (only !== undefined && others.length === 0) return { kind: 'found', ref: only.ref };
        if (only !== undefined) return { kind: 'unclear', proposals: [...new Set(found.map(pathOf))].slice(0, 5) };
      }
    }
    return { kind: 'none', proposals: near(text) };
  };
  // A column names the same few units again and again, and what names nothing costs a look at all there are.
  const resolved = new Map<string, Resolved>();
  return {
    resolve(text) {
      const known = resolved.get(text);
      if (known !== undefined) return known;
      const found = resolve(text);
      resolved.set(text, found);
      return found;
    },
  };
}

/** A way to look: by the whole name, an id or a code; by the name without its kind; by the name and what it belongs to. */
interface Asked {
  readonly by: 'whole' | 'bare';
  readonly text: string;
  readonly below: string | null;
}

function readings(text: string): readonly Asked[] {
  const whole = { by: 'whole', text, below: null } as const;
  const spelt = spelling(text);
  const seat = governments.map(spelling).find((word) => spelt.startsWith(`${word} `));
  const [name = text, below] = text.split(/ [/<] /, 2);
  return [
    whole,
    ...(below === undefined
      ? []
      : [
          { by: 'whole' as const, text: name, below },
          { by: 'bare' as const, text: name, below },
        ]),
    { ...whole, by: 'bare' },
    ...(seat === undefined
      ? []
      : (['whole', 'bare'] as const).map((by) => ({ by, text: spelt.slice(seat.length + 1), below: null }))),
  ];
}

function bookOf(list: readonly Named[]) {
  const whole = new Map<string, Named[]>();
  const bare = new Map<string, Named[]>();
  const enter = (book: Map<string, Named[]>, key: string, named: Named): void => {
    const there = book.get(key);
    if (there === undefined) book.set(key, [named]);
    else if (!there.includes(named)) there.push(named);
  };
  for (const named of list) {
    for (const name of [named.name, ...named.aliases]) enter(whole, spelling(name), named);
    enter(bare, bareName(named.name), named);
    if (named.id !== null) enter(whole, `id ${named.id}`, named);
    if (named.code !== null) enter(whole, `code ${named.code}`, named);
  }
  return {
    find({ by, text, below }: Asked): readonly Named[] {
      const found =
        by === 'bare'
          ? (bare.get(bareName(text)) ?? [])
          : (whole.get(spelling(text)) ?? whole.get(`id ${text}`) ?? whole.get(`code ${text}`) ?? []);
      if (below === null) return found;
      return found.filter(({ parent }) => parent !== null && bareName(parent) === bareName(below));
    },
  };
}

function pathOf({ name, parent, id, ref }: Named): string {
  // The register's own id is without doubt, where it has one.
  if (ref.of === 'known' && id !== null && parent === null) return id;
  return parent === null ? name : `${name}${pathSign}${parent}`;
}

/** A name as it is compared with one that nobody bears. */
interface Near {
  readonly name: string;
  readonly bones: string;
  readonly words: readonly string[];
}

/** First those that differ in marks and signs only, then those that share most of their words. */
function nearNames(all: readonly Named[]): (text: string) => readonly string[] {
  let made: readonly Near[] | undefined;
  return (text) => {
    // Spelling out thousands of names is most of the cost: once, and only for a list that names what is not there.
    made ??= all.map(({ name }) => ({ name, bones: bones(name), words: wordsOf(name) }));
    const [wanted, words] = [bones(text), wordsOf(text)];
    const scored = made.map((one) => ({ name: one.name, points: score(one, wanted, words) }));
    const best = scored.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
    return [...new Set(best.map(({ name }) => name))].slice(0, 3);
  };
}

function wordsOf(text: string): readonly string[] {
  return spelling(text).split(' ');
}

function score(one: Near, wanted: string, words: readonly string[]): number {
  if (one.bones === wanted) return 100;
  const shared = words.filter((word) => one.words.includes(word)).length;
  const begins = one.words[0] === words[0] ? 0.5 : 0;
  return shared * 2 >= words.length && shared > 1 ? shared / Math.max(one.words.length, words.length) + begins : 0;
}
