import { sumOf } from '#domain/consolidation/decimal.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

type Figures = readonly { readonly code: string; readonly value: string }[];

/** Where the codes of a template stand, so that one report after another is read without searching. */
export interface Layout {
  readonly codes: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** By the whole's place: the ways it is broken down, each the places of its parts. */
  readonly breakdowns: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** The indicators first, in their order; after them what only a relation names. */
export function layoutOf(indicators: readonly Indicator[], relations: readonly Relation[]): Layout {
  const places = new Map<string, number>();
  const placeOf = (code: string): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(code, place);
    return place;
  };
  for (const { code } of indicators) placeOf(code);
  const breakdowns = new Map<number, (readonly number[])[]>();
  for (const relation of relations) {
    if (relation.check !== 'K1') continue;
    const whole = placeOf(relation.whole);
    const ways = breakdowns.get(whole) ?? [];
    ways.push(relation.parts.map(placeOf));
    breakdowns.set(whole, ways);
  }
  return { codes: [...places.keys()], places, breakdowns };
}

/** One report's own figures by place, written over the last one's; what stands twice counts as it stood first. */
export function layOut({ codes, places }: Layout, figures: Figures, own: (string | null)[]): void {
  own.fill(null);
  let next = 0;
  for (const { code, value } of figures) {
    // Nearly always they stand as the template has them: comparing one text is cheaper than looking it up.
    const place = codes[next] === code ? next : places.get(code);
    if (place === undefined) continue;
    if (own[place] === null) own[place] = value;
    next = place + 1;
  }
}

export function emptyRow({ places }: Layout): (string | null)[] {
  return Array.from<string | null>({ length: places.size }).fill(null);
}

/** Which parts stand in for a whole that was not given: the first breakdown of which the report gave every part. */
export function standIn(
  { breakdowns }: Layout,
  own: readonly (string | null)[],
  place: number,
): { readonly value: string; readonly parts: readonly number[] } | null {
  for (const parts of breakdowns.get(place) ?? []) {
    const given = parts.map((part) => own[part] ?? null).filter((value) => value !== null);
    // A part that was not given is no number: then there is no sum.
    const value = given.length < parts.length ? null : sumOf(given);
    if (value !== null) return { value, parts };
  }
  return null;
}
