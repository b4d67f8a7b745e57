import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const page = (name: string): string => readFileSync(join(root, name), 'utf8');

const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.ci', 'histories', 'shapes', 'reports']);

/** Every file people write code in, whatever room it is in; made ones (`schema.d.ts`) cite what they were made of. */
export function sources(): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) walk(path);
      if (entry.isFile() && /\.(?:tsx?|js|cjs|css)$/.test(entry.name)) found.push(path);
    }
  };
  walk('.');
  return found;
}

/** As the headings of a page are addressed. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number} -]/gu, '')
    .replaceAll(' ', '-');
}

/** First column of the table under a heading. */
export function idsUnder(markdown: string, heading: string): ReadonlySet<string> {
  const from = markdown.indexOf(`\n## ${heading}\n`);
  const part = markdown.slice(from, markdown.indexOf('\n## ', from + 4));
  return new Set([...part.matchAll(/^\| (K?\d+) \|/gm)].map((match) => match[1] ?? ''));
}

export interface Citation {
  readonly file: string;
  readonly cited: string;
}

/** Pages of docs by name, traps and checks by number; and pages that are in nobody's reach. */
export function citationsIn(file: string, text: string): readonly Citation[] {
  const all = (pattern: RegExp): readonly Citation[] =>
    [...text.matchAll(pattern)].map(([whole]) => ({ file, cited: whole }));
  return [
    ...all(/(?<![\w/.'-])(?:[\w-]+\/)*[\w-]+\.md(?:#[\w-]+)?/g),
    ...all(/\btraps? \d+/gi),
    ...all(/(?<=\b(?:check|checks|by|and|from|of|in|,) )K\d{1,2}\b/g),
    ...all(/§\s?\w+/g),
  ];
}
