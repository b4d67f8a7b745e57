import path from 'node:path';
import { folderStore } from '#engine/files/folder-store.ts';
import { clamd, type Scanner } from '#engine/files/scanner.ts';
import type { FileStore, S3Place } from '#engine/files/store.ts';

export interface FilesConfig {
  /** Where they are kept, and where a file lies while it comes in. */
  readonly folder: string;
  /** Null: in the folder. */
  readonly s3: S3Place | null;
  /** host:port of clamd; null: nobody looks for viruses. */
  readonly scanner: string | null;
  /** Of one file, in bytes. */
  readonly most: number;
  readonly perReport: number;
}

export interface Files {
  readonly store: FileStore;
  readonly incoming: string;
  readonly scanner: Scanner | null;
  readonly most: number;
  readonly perReport: number;
}

export async function openFiles({ folder, s3, scanner, most, perReport }: FilesConfig): Promise<Files> {
  return {
    store: s3 === null ? folderStore(folder) : (await import('#engine/files/s3-store.ts')).s3Store(s3),
    incoming: path.join(folder, 'incoming'),
    scanner: scanner === null ? null : clamd(scanner),
    most,
    perReport,
  };
}
