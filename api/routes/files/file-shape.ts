import { z } from 'zod';
import { isShown } from '#domain/files/attached-file.ts';
import type { StoredFile } from '#db/files/attached-files.ts';
import { FileType, ScanState } from '#api/support/unions.ts';

/** A file in the store; what it is to its report stands in the draft, or in the report. */
export const StoredFileShape = z
  .object({
    id: z.string(),
    name: z.string(),
    type: FileType,
    size: z.int().describe('In bytes'),
    hash: z.string().describe('SHA-256 of its bytes'),
    uploadedAt: z.iso.datetime(),
    handedIn: z.boolean().describe('A report names it; else it is in a draft and its writers’ own'),
    scan: ScanState.describe(
      'waiting: the scanner was away, and nobody but its writers is given it until it has looked',
    ),
    finding: z.string().nullable().describe('What the scanner calls what it found'),
    shown: z.boolean().describe('Whether a browser shows it by itself, at /files/{id}/view'),
  })
  .meta({ id: 'StoredFile' });

export function fileShape(file: StoredFile): z.output<typeof StoredFileShape> {
  const { id, name, type, size, hash, scan, finding } = file;
  return {
    ...{ id, name, type, size, hash, scan, finding },
    uploadedAt: file.uploaded_at.toISOString(),
    handedIn: file.handed_in,
    shown: isShown(type),
  };
}
