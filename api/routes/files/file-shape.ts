import { z } from 'zod';
import { isShown } from '#domain/files/attached-file.ts';
import type { StoredFile } from '#db/files/attached-files.ts';
import { FileType, ScanState } from '#api/support/unions.ts';

export const AlreadyField = z
  .boolean()
  .describe('The same bytes were there before: `file` is that one, under the name it came with');

/** As the record names it. */
export const NamedFileShape = z
  .object({
    id: z.string(),
    name: z.string(),
    type: FileType,
    size: z.int().describe('In bytes'),
    hash: z.string().describe('SHA-256 of its bytes'),
  })
  .meta({ id: 'NamedFile' });

/** A file in the store; what it is to its report stands in the draft, or in the report. */
export const StoredFileShape = z
  .object({
    ...NamedFileShape.shape,
    uploadedAt: z.iso.datetime(),
    handedIn: z.boolean().describe('The record names it; else it waits to be handed in and is its writers’ own'),
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
