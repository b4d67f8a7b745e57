import { folded } from '#web/kit/format.ts';
import { slug, unusedSlug } from '#web/kit/slug.ts';
import { typedLines } from '#web/kit/typed-lines.ts';

interface Field {
  readonly id: string;
  readonly name: string;
}

/** A line each, with the ids of the usual ones as the api has them: `kinh-te Phát triển kinh tế`. */
export function usualFields(text: string): readonly Field[] {
  return text.split('\n').map((line) => {
    const [id = '', ...words] = line.split(' ');
    return { id, name: words.join(' ') };
  });
}

/**
 * Lines as fields: one that has a known name is that field wherever it stands; of the others, one that stands in the line of a field
 * that is named no more renames it, and the rest are new.
 */
export function fieldsTyped(text: string, known: readonly Field[]): readonly Field[] {
  const names = typedLines(text);
  const same = (name: string): Field | undefined => known.find((one) => folded(one.name) === folded(name));
  const gone = new Set(known.filter((one) => !names.some((name) => same(name)?.id === one.id)).map(({ id }) => id));
  const taken = new Set(known.map(({ id }) => id));
  return names.map((name, line) => {
    const before = known[line];
    const renamed = before !== undefined && gone.delete(before.id) ? before.id : undefined;
    const id = same(name)?.id ?? renamed ?? freshId(name, taken);
    taken.add(id);
    return { id, name };
  });
}

/** Of a-z0-9 and shorter than other names: the api takes 60 letters with the number that tells it apart. */
function freshId(name: string, taken: ReadonlySet<string>): string {
  return unusedSlug(slug(name).slice(0, 50) || 'linh-vuc', taken);
}
