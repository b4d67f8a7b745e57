import { folded } from '#web/kit/format.ts';

/** Two positions of one person may bear one title: the role tells what may be done in each. Said once where it is the title. */
export function calledAs({ title }: { readonly title: string }, role: string): string {
  const named = title.trim();
  return named === '' || folded(named) === folded(role) ? role : `${named} (${role})`;
}
