import { ProblemError } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { slug, unusedSlug } from '#web/kit/slug.ts';
import type { Taker } from '#web/screens/organisation/taker-field.tsx';
import type { Level, UnitKind } from '#web/screens/organisation/kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';

type Asked = paths['/organisation/reorganisations/preview']['post'];
export type Body = Asked['requestBody']['content']['application/json'];
export type Preview = Asked['responses'][200]['content']['application/json'];

export const reorganisationKinds = ['merge', 'split', 'part', 'level', 'move', 'dissolve'] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];

/** Who takes the place: a unit that is there, or one that begins that day. */
export interface Heir {
  readonly key: string;
  readonly existing: string | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly ownKind: string | null;
  readonly level: Level;
  readonly parent: string | null;
  /** Nobody has said anything of it yet: it is of the kind and in the place of what it follows. */
  readonly asGivers?: true;
}

/** What becomes of a position in a unit that ends. `to`: by what a choice says of a unit, or by its id once that is known. */
export type Fate =
  | { readonly kind: 'move'; readonly to: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'later' };

export interface Wish {
  readonly kind: ReorganisationKind;
  readonly number: string;
  readonly signedOn: string | null;
  readonly effective: string | null;
  readonly givers: readonly string[];
  readonly heirs: readonly Heir[];
  /** Which piece goes, in the words of the document; of a part only. */
  readonly what: string;
  /** The new superior, of what moves only. */
  readonly parent: string | null;
  /** Where units below go that no single heir takes along. */
  readonly children: Readonly<Record<string, string>>;
  readonly takers: Readonly<Record<string, Taker>>;
  /** What somebody has said of single positions in units that end; the others are as proposed. */
  readonly posts: Readonly<Record<string, Fate>>;
}

const relations = { merge: 'merged', split: 'split', part: 'partOf', level: 'levelChanged' } as const;

export function endsGivers(kind: ReorganisationKind): boolean {
  return kind !== 'move' && kind !== 'part';
}

export function heirsWanted(kind: ReorganisationKind): { readonly least: number; readonly most: number } {
  switch (kind) {
    case 'merge':
    case 'part':
    case 'level':
      return { least: 1, most: 1 };
    case 'split':
      return { least: 2, most: 20 };
    case 'move':
    case 'dissolve':
      return { least: 0, most: 0 };
  }
}

/** A merger of thôn makes a thôn, below the same xã, until somebody says otherwise. */
export function likeGiver(heir: Heir, giver: Unit | undefined): Heir {
  if (heir.asGivers !== true || giver === undefined) return heir;
  const { kind, ownKind, level, parent } = giver;
  return { ...heir, kind, ownKind, level, parent };
}

/** What stands for an heir in a choice: it stays the same while its name and its day are typed. */
export function heirRef({ key, existing }: Pick<Heir, 'key' | 'existing'>): string {
  return existing ?? `${made}${key}`;
}

const made = 'heir:';

/** It begins with the reorganisation: nobody holds a position there yet. */
export function isMade(ref: string): boolean {
  return ref.startsWith(made);
}

/**
 * By what a choice says of it. A new unit's id is its own for ever: its name and the year it begins in, numbered where another has
 * that already, for "thôn Hà" and "thôn Hạ" are two.
 */
export function heirIds({ heirs, effective }: Wish, units: readonly Pick<Unit, 'id'>[]): ReadonlyMap<string, string> {
  const taken = new Set(units.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const heir of heirs) {
    const id = heir.existing ?? unusedSlug(`${slug(heir.name)}-${(effective ?? '').slice(0, 4)}`, taken);
    taken.add(id);
    ids.set(heirRef(heir), id);
  }
  return ids;
}

/** The one that takes all along, where it is plain. */
export function plainHeir({ kind, heirs }: Wish): string | null {
  const [only, ...others] = heirs;
  return kind === 'split' || only === undefined || others.length > 0 ? null : heirRef(only);
}

/** Units below those that end, and not among them. */
export function childrenOf({ kind, givers }: Wish, units: readonly Unit[]): readonly Unit[] {
  if (!endsGivers(kind)) return [];
  return units.filter(({ id, parent }) => parent !== null && givers.includes(parent) && !givers.includes(id));
}

/** As a register names a paper: "1318/NQ-UBTVQH15 ngày 10/12/2024". */
export function documentOf(
  { number, signedOn }: Pick<Wish, 'number' | 'signedOn'>,
  dated: (day: string) => string,
): string {
  return signedOn === null ? number.trim() : `${number.trim()} ${dated(signedOn)}`;
}

/** ASCII, as slugs and ids of units are. */
const longestId = 150;

/** What is asked and sent; null while something of it is still missing. */
export function bodyOf(wish: Wish, units: readonly Unit[], document: string, ids = heirIds(wish, units)): Body | null {
  const { kind, effective, givers, heirs, parent } = wish;
  if (effective === null || wish.number.trim() === '' || givers.length === 0) return null;
  const id = `${slug(wish.number)}-${effective}-${givers[0] ?? ''}`.slice(0, longestId);
  const common = { id, effective, document };
  if (kind === 'move') {
    if (parent === null) return null;
    return { ...common, pairs: [], moves: givers.map((unit) => ({ unit, parent })) };
  }
  if (kind === 'part' && wish.what.trim() === '') return null;
  if (heirs.length < heirsWanted(kind).least) return null;
  if (heirs.some((heir) => heir.existing === '' || (heir.existing === null && heir.name.trim() === ''))) return null;
  const plain = plainHeir(wish);
  const idOf = (ref: string): string => ids.get(ref) ?? ref;
  const moves = childrenOf(wish, units).flatMap((child) => {
    const to = plain ?? wish.children[child.id];
    return to === undefined ? [] : [{ unit: child.id, parent: idOf(to) }];
  });
  const takeOver = givers.flatMap((unit) => {
    const { by = null, position = null } = wish.takers[unit] ?? {};
    return by === null ? [] : [{ unit, by: idOf(by), position }];
  });
  return {
    ...common,
    pairs: kind === 'dissolve' ? [] : pairsOf(wish, idOf, kind),
    ...(kind === 'dissolve' ? { ends: [...givers] } : {}),
    establish: heirs
      .filter(({ existing }) => existing === null)
      .map((heir) => established(heir, idOf(heirRef(heir)), effective)),
    moves,
    ...(takeOver.length > 0 ? { takeOver } : {}),
  };
}

function pairsOf(
  { givers, heirs, what: piece }: Wish,
  idOf: (ref: string) => string,
  kind: keyof typeof relations,
): Body['pairs'] {
  const what = kind === 'part' ? piece.trim() : null;
  const relation = relations[kind];
  return givers.flatMap((from) => heirs.map((heir) => ({ from, to: idOf(heirRef(heir)), relation, what })));
}

function established({ name, kind, ownKind, level, parent }: Heir, id: string, effective: string) {
  return { id, name: name.trim(), kind, ownKind, level, parent, validFrom: effective };
}

/** Where a field's own fault would stand in what was sent. */
export function pointersOf(body: Body | null) {
  const of = (key: 'from' | 'to', unit: string): readonly string[] =>
    (body?.pairs ?? []).flatMap((pair, index) => (pair[key] === unit ? [`/pairs/${String(index)}/${key}`] : []));
  const at = (list: readonly string[] | undefined, unit: string, name: string): readonly string[] =>
    (list ?? []).flatMap((one, index) => (one === unit ? [`/${name}/${String(index)}`] : []));
  const moved = (unit: string): readonly string[] =>
    at(
      body?.moves?.map((move) => move.unit),
      unit,
      'moves',
    );
  return {
    giver: (unit: string) => [
      ...of('from', unit),
      ...at(body?.ends, unit, 'ends'),
      // Below which superior it comes is said at that one.
      ...moved(unit).map((pointer) => `${pointer}/unit`),
    ],
    /** A unit below one that ends, and where it goes. */
    child: moved,
    parents: () => (body?.moves ?? []).map((_, index) => `/moves/${String(index)}/parent`),
    heir: (unit: string) => [
      ...of('to', unit),
      ...at(
        body?.establish?.map(({ id }) => id),
        unit,
        'establish',
      ),
    ],
    taker: (unit: string) =>
      at(
        body?.takeOver?.map((one) => one.unit),
        unit,
        'takeOver',
      ),
  };
}

/** What the api said of a unit below one that ends and that nobody was told to take along. */
export function strandedOf(error: Error | null, child: string): string | undefined {
  if (!(error instanceof ProblemError) || error.problem.code !== 'unit-has-valid-children') return undefined;
  return error.problem.facts?.['child'] === child ? error.problem.detail : undefined;
}
