import type { FileHandle } from 'node:fs/promises';

/** As much of it as is there. */
export async function partOf(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const part = Buffer.alloc(length);
  const { bytesRead } = await handle.read(part, 0, length, from);
  return part.subarray(0, bytesRead);
}
