import { join } from 'node:path';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { root } from '#test/docs/cited.ts';
import { readDocx } from '#test/engine/documents/docx-reader.ts';
import { samplePapers } from '#test/papers/sample-papers.ts';

/** Of every paper a picture of its first page, and all its text, line by line. */
export const folder = join(root, 'docs/papers');

export interface Paper {
  readonly docx: Buffer;
  readonly text: string;
}

export async function papersNow(): Promise<ReadonlyMap<string, Paper>> {
  const found = new Map<string, Paper>();
  for (const [name, paper] of Object.entries(samplePapers)) {
    const docx = await renderDocx(paper());
    found.set(name, { docx, text: `${(await readDocx(docx)).lines.join('\n')}\n` });
  }
  return found;
}
