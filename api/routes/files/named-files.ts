import { z } from 'zod';
import type { NamedFile } from '#domain/files/attached-file.ts';
import { mostFiles } from '#domain/files/file-list.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { filesAt, type StoredFile } from '#db/files/attached-files.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

export const FileIdField = z.uuid().max(36);

/** Who prepares the report: the unit, or the host for it. */
export function sideOf(actor: Actor, unit: UnitId): StoredFile['side'] {
  return actor.unit === unit ? 'unit' : 'host';
}

interface Prepared {
  readonly stream: StreamId;
  readonly unit: UnitId;
  readonly side: StoredFile['side'];
}

/**
 * What a submission names by id, as the record is to name it. Another unit's file, one of another cycle and one that was never there
 * are answered alike; so is one of the other side's draft.
 */
export async function namedFiles<T extends { readonly id: string }>(
  deps: ApiDeps,
  { stream, unit, side }: Prepared,
  named: readonly T[],
): Promise<readonly (T & NamedFile)[]> {
  if (named.length === 0) return [];
  if (named.length > deps.files.perReport) throw new Problem('too-many-files', { max: deps.files.perReport });
  const known = new Map((await filesAt(deps.record, stream, unit)).map((file) => [file.id, file]));
  const found = named.map((one, row) => {
    const file = known.get(one.id);
    const at = { pointer: `/files/${String(row)}/id` };
    if (file === undefined || (file.side !== side && !file.handed_in)) throw new Problem('file-unknown', {}, at);
    const { name, type, size, hash, scan, finding } = file;
    if (scan === 'infected') throw new Problem('file-infected', { finding: finding ?? '' }, at);
    return { ...one, name, type, size, hash };
  });
  // As they came, whatever order a program names them in.
  const order = [...known.keys()];
  return found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** What came with it, by the ids its sending answered with. */
export const FilesField = z.array(z.strictObject({ id: FileIdField })).max(mostFiles);
