import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawingHere, drawPapers } from '#test/papers/draw-papers.ts';
import { folder, papersNow } from '#test/papers/papers.ts';

/** `npm run docs:papers`: keeps a page of every kind of paper, to be looked at before it is committed. */
const drawing = drawingHere();
if (drawing === null) throw new Error('LibreOffice, pdftoppm and a font as wide as Times New Roman are needed');
const papers = await papersNow();
await mkdir(folder, { recursive: true });
const drawn = await drawPapers(drawing, new Map([...papers].map(([name, { docx }]) => [name, docx])));
for (const [name, { text }] of papers) await writeFile(join(folder, `${name}.txt`), text);
for (const [name, picture] of drawn) await writeFile(join(folder, `${name}.png`), picture);
