import { inOneLine } from '#domain/kernel/readable.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';
import { type UnitKind, unitKindNames } from '#domain/organisation/kinds.ts';
import { foldForMatching, withoutDiacritics } from '#domain/vietnamese/fold.ts';

/** One spelling of a text, whatever its case, its signs and the place of its tone. */
export function spelling(text: string): string {
  return foldForMatching(inOneLine(text));
}

/** What is left without marks, blanks and signs: two names that share it are near, and may be one. */
export function bones(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** As a head or a word of a list is compared: without marks, brackets and stars. */
export function wordKey(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const territorial: readonly UnitKind[] = [
  ...(['province', 'municipality', 'provincialCity', 'town', 'urbanDistrict', 'ruralDistrict'] as const),
  ...(['commune', 'ward', 'townlet', 'specialZone', 'hamlet', 'residentialGroup'] as const),
];
const designations: readonly string[] = unitKindNames
  .filter((kind) => territorial.includes(kind))
  .map((kind) => spelling(unitKindLabels[kind]))
  .sort((a, b) => b.length - a.length);

/** "xã Giao Hòa" and "Giao Hòa": the name without what the place is. */
export function bareName(name: string): string {
  const spelt = spelling(name);
  const found = designations.find((word) => spelt.startsWith(`${word} `));
  return found === undefined ? spelt : spelt.slice(found.length + 1);
}

/** An id that nobody need know: made of the name, and not yet another's. */
export function idFor(name: string, parent: string | null, isTaken: (id: string) => boolean): string {
  const own = slug(name, 60) || 'don-vi';
  const below = parent === null ? own : slug(`${own} ${parent}`, 76);
  for (const id of [own, below]) if (!isTaken(id)) return id;
  let n = 2;
  while (isTaken(`${below}-${String(n)}`)) n += 1;
  return `${below}-${String(n)}`;
}

function slug(text: string, most: number): string {
  return wordKey(text).replaceAll(' ', '-').slice(0, most).replace(/-$/, '');
}
