import type { NamedFile } from '#domain/files/attached-file.ts';
import { listFault, mostFiles, noScanIn, sameBytes } from '#domain/files/file-list.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';

/** Whose refusals say it, each by codes that begin with its own name. */
type Aggregate = 'conference' | 'directive' | 'inspection';

export type FilesRefusal<A extends Aggregate> =
  | `${A}-files-missing`
  | `${A}-files-too-many`
  | `${A}-file-twice`
  | `${A}-scan-no-picture`;

/**
 * What is wrong with files that come at `/files` beside those that stand there; null: nothing. Scans are of one signed paper: the same bytes
 * come once, and each is what a scanner makes.
 */
export function filesRefusal<A extends Aggregate>(
  aggregate: A,
  files: readonly NamedFile[],
  { before, scans }: { readonly before: readonly NamedFile[]; readonly scans: boolean },
): Decision<never, FilesRefusal<A>> | null {
  if (files.length === 0) return refuse(`${aggregate}-files-missing`, {}, [], '/files');
  const fault = listFault(files, before) ?? (scans ? sameBytes(files, before) : null);
  if (fault?.kind === 'tooMany') return refuse(`${aggregate}-files-too-many`, { max: mostFiles }, [], '/files');
  if (fault !== null) return refuse(`${aggregate}-file-twice`, { name: fault.name }, [], `/files/${fault.row}/id`);
  const other = scans ? noScanIn(files) : null;
  if (other === null) return null;
  return refuse(`${aggregate}-scan-no-picture`, { name: other.name }, [], `/files/${other.row}/id`);
}
