import { isShown, type NamedFile } from '#domain/files/attached-file.ts';

/** An installation allows fewer; more than this nobody looks through, whatever it allows. */
export const mostFiles = 100;

export type ListFault =
  | { readonly kind: 'tooMany' }
  /** The one at `row` is among those before it, or among those that were given already. */
  | { readonly kind: 'twice'; readonly row: number; readonly name: string };

/** What is wrong with files that come to those which were given at the same place before; null = nothing. */
export function listFault(files: readonly NamedFile[], before: readonly NamedFile[] = []): ListFault | null {
  if (before.length + files.length > mostFiles) return { kind: 'tooMany' };
  const met = new Set(before.map(({ id }) => id));
  for (const [row, { id, name }] of files.entries()) {
    if (met.has(id)) return { kind: 'twice', row, name };
    met.add(id);
  }
  return null;
}

/** Of one signed paper: the same bytes are the same scan, whatever they are called. */
export function sameBytes(files: readonly NamedFile[], before: readonly NamedFile[] = []): ListFault | null {
  const met = new Set(before.map(({ hash }) => hash));
  for (const [row, { hash, name }] of files.entries()) {
    if (met.has(hash)) return { kind: 'twice', row, name };
    met.add(hash);
  }
  return null;
}

/** The first that no scanner makes; null: each may be one. */
export function noScanIn(files: readonly NamedFile[]): { readonly row: number; readonly name: string } | null {
  const row = files.findIndex(({ type }) => !isShown(type));
  const file = files[row];
  return file === undefined ? null : { row, name: file.name };
}

/** For a sentence about them; null: there are none. */
export function namesOf(files: readonly NamedFile[] = []): string | null {
  return files.length === 0 ? null : files.map(({ name }) => name).join(', ');
}
