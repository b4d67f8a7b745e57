import { folded } from '#web/kit/format.ts';

/** Nobody need know it: made from the name, asked for only where it cannot be. */
export function slug(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const longest = 70;

/** … and borne by nothing else: what has it already would be changed instead. */
export function unusedSlug(name: string, taken: ReadonlySet<string>): string {
  const wished = slug(slug(name).slice(0, longest));
  if (wished === '' || !taken.has(wished)) return wished;
  for (let n = 2; ; n += 1) {
    const next = `${wished}-${n}`;
    if (!taken.has(next)) return next;
  }
}
