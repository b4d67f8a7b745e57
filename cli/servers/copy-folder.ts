import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies files and folders, for nobody else to read; a file that goes meanwhile is left out. Answers how many bytes. */
export async function copyFolder(
  from: string,
  to: string,
  wanted: (path: string) => boolean,
  inside = '',
): Promise<number> {
  await mkdir(to, { mode: 0o700 });
  let bytes = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!wanted(path)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) bytes += await copyFolder(source, target, wanted, path);
    else if (entry.isFile()) bytes += await copyIfThere(source, target);
  }
  return bytes;
}

async function copyIfThere(source: string, target: string): Promise<number> {
  try {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    return (await stat(target)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
