import { withoutDiacritics } from '#domain/vietnamese/fold.ts';

/** Whether a list that is narrowed by a text shows this name: marks and case may be left out. */
export function isNamedLike(name: string, part: string): boolean {
  return folded(name).includes(folded(part));
}

function folded(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}
