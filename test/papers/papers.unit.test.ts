import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPng } from '#test/docs/read-png.ts';
import { likeness } from '#test/papers/alike.ts';
import { drawingHere, drawPapers } from '#test/papers/draw-papers.ts';
import { folder, papersNow } from '#test/papers/papers.ts';
import { samplePapers } from '#test/papers/sample-papers.ts';

const names = Object.keys(samplePapers);
const kept = (name: string) => readPng(readFileSync(join(folder, `${name}.png`)));

/** Two kinds of paper are alike to 0.82; another version of a font or of LibreOffice leaves more than this. */
const enough = 0.92;

describe('a page of every kind of paper is kept (npm run docs:papers)', () => {
  it('with its text, which is that of the paper today', async () => {
    const papers = await papersNow();
    expect(readdirSync(folder).sort()).toEqual(names.flatMap((name) => [`${name}.png`, `${name}.txt`]).sort());
    for (const [name, { text }] of papers) expect(text).toBe(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  });

  it('and told from every other, so that one in the place of another is seen', () => {
    for (const one of names) {
      for (const other of names) {
        const alike = likeness(kept(one), kept(other));
        expect([one, other, alike >= enough]).toEqual([one, other, one === other]);
      }
    }
  });

  // LibreOffice where it is: elsewhere the text above is all that can be compared.
  it('and looks as LibreOffice draws the paper today, wherever that is installed', async () => {
    const drawing = drawingHere();
    if (drawing === null) return;
    const papers = await papersNow();
    const drawn = await drawPapers(drawing, new Map([...papers].map(([name, { docx }]) => [name, docx])));
    for (const [name, picture] of drawn) {
      expect([name, likeness(readPng(picture), kept(name)) >= enough]).toEqual([name, true]);
    }
  }, 120_000);
});
