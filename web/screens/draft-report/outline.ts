/** Made from domain/consolidated-report/outline.ts by `npm run web:types`: do not edit. */

/** Where the parts of the text stand in the draft: one field each, so that several people write at once. */
export const textPointers = {
  title: '/title',
  order: '/order',
  added: (id: string): string => `/added/${id}`,
  heading: (id: string): string => `/headings/${id}`,
  level: (id: string): string => `/levels/${id}`,
  section: (id: string): string => `/sections/${id}`,
  done: (id: string): string => `/done/${id}`,
  kept: (id: string): string => `/kept/${id}`,
  leftOut: (id: string): string => `/left-out/${id}`,
  seen: (ref: string): string => `/seen/${ref}`,
} as const;

/** Sections a host may add; more is no outline any more. */
const mostSections = 200;

/** One that was added: behind which, and the how manyth it was for who added it. */
interface Added {
  readonly after: string | null;
  readonly nth: number;
}

type Doc = Readonly<Record<string, unknown>>;

/**
 * The outline: that of the cycle's template until somebody orders it, with every section that was added since, each a field of its
 * own so that two who add at once add two. A section whose text is stored is never left out: it comes at the end.
 */
export function outlineOf(doc: Doc, template: readonly string[]): readonly string[] {
  const order = doc[textPointers.order];
  const ordered = Array.isArray(order)
    ? order.filter((id): id is string => typeof id === 'string' && id !== '')
    : template;
  const ids = [...new Set(ordered)].slice(0, mostSections);
  const waiting = [...addedIn(doc)].filter(([id]) => !ids.includes(id)).slice(0, mostSections);
  while (waiting.length > 0) {
    const placed = waiting.findIndex(([, { after }]) => after !== null && ids.includes(after));
    for (const [id, { after }] of waiting.splice(Math.max(placed, 0), 1)) {
      const at = after === null ? -1 : ids.indexOf(after);
      ids.splice(at < 0 ? ids.length : at + 1, 0, id);
    }
  }
  const seen = new Set(ids);
  return [...ids, ...under(doc, textPointers.section('')).filter((id) => !seen.has(id) && hasText(doc, id))];
}

/** In the order they were added; of two added at once the outline is the same for everybody. */
export function addedIn(doc: Doc): ReadonlyMap<string, Added> {
  const all = under(doc, textPointers.added('')).flatMap((id) => {
    const value = doc[textPointers.added(id)];
    if (typeof value !== 'object' || value === null) return [];
    const after = 'after' in value && typeof value.after === 'string' ? value.after : null;
    const nth = 'nth' in value && typeof value.nth === 'number' ? value.nth : 0;
    return [[id, { after, nth }] as const];
  });
  return new Map(all.sort(([a, one], [b, other]) => one.nth - other.nth || (a < b ? -1 : 1)));
}

function under(doc: Doc, prefix: string): readonly string[] {
  const found = Object.keys(doc).filter((pointer) => pointer.startsWith(prefix));
  return found.map((pointer) => pointer.slice(prefix.length)).sort();
}

function hasText(doc: Doc, id: string): boolean {
  const text = doc[textPointers.section(id)];
  return typeof text === 'string' && text.trim() !== '';
}

/** Why a section is no part of the report; null: it is one. What was written in it stays in the draft. */
export function leftOutBecause(doc: Doc, id: string): string | null {
  const reason = doc[textPointers.leftOut(id)];
  return typeof reason === 'string' && reason.trim() !== '' ? reason : null;
}

interface Part {
  readonly id: string;
  readonly level: 1 | 2;
  readonly text: string;
}

/** Headings that would be printed with nothing below them: a main one says what it says by those under it. */
export function emptySections(sections: readonly Part[]): readonly string[] {
  return sections
    .filter(({ level, text }, at) => text.trim() === '' && !(level === 1 && sections[at + 1]?.level === 2))
    .map(({ id }) => id);
}

/** A lower heading before there is one it could stand under. */
export function skippedLevels(sections: readonly Part[]): readonly string[] {
  const first = sections.findIndex(({ level }) => level === 1);
  return sections.slice(0, first < 0 ? sections.length : first).map(({ id }) => id);
}
