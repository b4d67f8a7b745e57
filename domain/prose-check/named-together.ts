import type { Layout } from '#domain/prose-check/layout.ts';
import type { Named, NameMark } from '#domain/prose-check/names.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import { lastOfNouns, listing, placeNouns } from '#domain/vietnamese/prose/words.ts';

/** Units that are named in one list: "các huyện Kim Sơn, Nho Quan, Gia Viễn". */
export interface Together {
  readonly names: readonly Named[];
  /** The list is this number's and no other's; else one of them may be meant: "120 mô hình ở Kim Sơn, Nho Quan có 200 mô hình". */
  readonly plain: boolean;
}

interface List {
  readonly names: readonly Named[];
  readonly at: number;
  readonly to: number;
}

/** So many signs and words may stand between two names of a list: ", thị trấn", "và các huyện". */
const most = 4;

/** By the place of each name the list it stands in; a name by itself stands in none. */
export function listsOf(tokens: readonly Token[], marks: readonly NameMark[]): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  let open: NameMark[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined && open.length > 1)
      for (const { at } of open) lists.set(at, { names: open.map(({ named }) => named), at: first.at, to: last.to });
  };
  for (const mark of marks) {
    const last = open.at(-1);
    if (last !== undefined && joins(tokens, last.to, mark.at)) open.push(mark);
    else {
      close();
      open = [mark];
    }
  }
  close();
  return lists;
}

function joins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > most || to === from) return false;
  return tokens.slice(from, to).every(({ text }) => text === ',' || listing.has(text) || isNoun(text));
}

function isNoun(word: string): boolean {
  return placeNouns.has(word) || lastOfNouns.has(word);
}

/** Of one number: its list, and whether another number stands beside that list as well. */
export function togetherWith(
  { names, at, to }: List,
  tokens: readonly Token[],
  layout: Layout,
  [before, own, after]: readonly [Numeral | undefined, Numeral, Numeral | undefined],
): Together {
  const beside = (one: Numeral | undefined): boolean =>
    one !== undefined && layout.clause[one.first] === layout.clause[own.first];
  if (at < own.first) {
    // "Kim Sơn, Nho Quan có 120, 200": behind the first number they may go one by one.
    if (beside(before) && before !== undefined && before.first >= to) return { names, plain: false };
    const passed = beside(before) && before !== undefined && before.next <= at;
    return { names, plain: !passed || parted(tokens, before.next, at) || counts(tokens, before.next, at) };
  }
  const followed = beside(after) && after !== undefined && after.first >= to;
  return { names, plain: !followed || parted(tokens, to, after.first) };
}

/** A comma or "trong đó" between a list and another number gives the list to the one that it stands beside. */
function parted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',' || text === '(' || text === ')' || text === ':');
}

/** "Cả 3 huyện Kim Sơn, Nho Quan, Gia Viễn": how many they are. */
function counts(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => isNoun(text) || text === ':' || text === '(');
}
