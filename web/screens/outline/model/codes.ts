import { folded } from '#web/kit/format.ts';

const longest = 60;

/** `Số cuộc đối thoại` → `so-cuoc-doi-thoai`: what the api takes for a code, and borne by nothing else. */
export function codeFrom(label: string, taken: ReadonlySet<string>): string {
  const plain = folded(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  const begun = /^[a-z]/.test(plain) ? plain : `c-${plain}`;
  const wished = begun.slice(0, longest).replace(/-+$/, '');
  if (!taken.has(wished)) return wished;
  for (let n = 2; ; n += 1) {
    const next = `${wished}-${String(n)}`;
    if (!taken.has(next)) return next;
  }
}
