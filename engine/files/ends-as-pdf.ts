import type { FileHandle } from 'node:fs/promises';
import { partOf } from '#engine/files/part-of.ts';

/** Signers and scanners leave some bytes of their own behind the end: readers look for it in the last of the file, too. */
const pdfEndWithin = 4096;

/**
 * Whether what begins as a PDF also ends as one, with where its table of objects begins and the mark of its end: what a broken copy or
 * a scanner that was switched off leaves is found while its sender still has the whole.
 */
export async function endsAsPdf(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  const from = Math.max(0, size - pdfEndWithin);
  const tail = (await partOf(handle, from, size - from)).toString('latin1');
  const found = [...tail.matchAll(/startxref\s+(\d{1,15})\s+%%EOF/gu)].at(-1);
  return found !== undefined && Number(found[1]) < size;
}
