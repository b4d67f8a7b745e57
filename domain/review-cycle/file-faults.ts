import { type AttachedFile, isShown, type NamedFile } from '#domain/files/attached-file.ts';
import { listFault, mostFiles } from '#domain/files/file-list.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Report } from '#domain/review-cycle/report.ts';

export function filesFault(files: readonly AttachedFile[]): Refused | null {
  const fault = listFault(files);
  if (fault === null) return scansFault(files);
  if (fault.kind === 'tooMany') return no('report-files-too-many', { at: '/files', facts: { max: mostFiles } });
  return no('report-file-twice', { at: `/files/${fault.row}/id`, facts: { name: fault.name } });
}

/** `at` points to what says that it is the signed scan. */
export function scanFault({ name, type }: Pick<NamedFile, 'name' | 'type'>, at: string): Refused | null {
  return isShown(type) ? null : no('scan-no-picture', { at, facts: { name } });
}

/** A report is one paper, signed once: of two scans nobody could tell which is the paper. Its pages go into one file. */
function scansFault(files: readonly AttachedFile[]): Refused | null {
  const scans = files.flatMap((file, row) => (file.kind === 'signedScan' ? [{ file, row }] : []));
  const other = scans.flatMap(({ file, row }) => scanFault(file, `/files/${row}/kind`) ?? [])[0];
  if (other !== undefined) return other;
  const [first, second] = scans;
  if (first === undefined || second === undefined) return null;
  const facts = { first: first.file.name, second: second.file.name };
  return no('report-scans-several', { at: `/files/${second.row}/kind`, facts });
}

/**
 * A corrected report is signed anew, so its signed scan may change with every round, as its number and its signer may. Annexes and
 * evidence are part of what was looked at: they change where files were marked or the whole came back.
 */
export function filesSealed(before: Report, files: readonly AttachedFile[]): Refused | null {
  const [were, are] = [sealedOnes(before.files ?? []), sealedOnes(files)];
  const changed = are.find(({ place }) => !were.some((one) => one.place === place));
  const gone = were.find(({ place }) => !are.some((one) => one.place === place));
  const name = changed?.name ?? gone?.name;
  if (name === undefined) return null;
  const at = changed === undefined ? '/files' : `/files/${changed.row}`;
  return no('report-files-sealed', { at, facts: { name }, liftedBy: ['coordinator'] });
}

/** Told apart by what they are and as what they came. */
function sealedOnes(files: readonly AttachedFile[]) {
  return files.flatMap(({ id, kind, name, hash }, row) =>
    kind === 'signedScan' ? [] : [{ row, name, place: `${id} ${kind} ${hash}` }],
  );
}
