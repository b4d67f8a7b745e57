import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FileStore, NotInStore } from '#engine/files/store.ts';

/** `sha256/aa/bb/…` below a folder: no folder grows beyond what a file system lists at once. */
export function folderStore(folder: string): FileStore {
  const placeOf = (hash: string): string => path.join(folder, 'sha256', hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    async put(file) {
      const place = placeOf(file.hash);
      await mkdir(path.dirname(place), { recursive: true });
      // One that is there already has the same bytes, unless a disk changed them: then it is mended.
      await rename(file.path, place);
      await syncFolder(path.dirname(place));
    },
    async open(hash) {
      const handle = await open(placeOf(hash)).catch((error: unknown) => {
        throw isAbsent(error) ? new NotInStore(hash) : error;
      });
      return createReadStream('', { fd: handle });
    },
    async stat(hash) {
      try {
        const { size } = await stat(placeOf(hash));
        return { size };
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    remove: (hash) => rm(placeOf(hash), { force: true }),
    async trouble() {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.R_OK | constants.W_OK);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

/** A name that a power cut takes away is a file that is lost, however well its bytes are kept. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
