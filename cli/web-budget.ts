import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildConsole } from '#cli/servers/console.ts';

const limit = 250 * 1024;
const dist = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What a browser must have before the first screen's own piece: the page, its script, all that this one imports at once, its style. */
function firstLoad(): readonly string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map((match) => match[1] ?? '');
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(dist, 'assets', file), 'utf8');
    for (const match of text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) follow(match[1] ?? '');
  };
  named.forEach(follow);
  return [...found];
}

/** `npm run web:budget [-- --json]`: fails when the first load is over 250 KB gzip. Fonts are counted by the browser's cache, not here. */
async function main(): Promise<number> {
  await buildConsole();
  const sizes = ['../index.html', ...firstLoad()].map((file) => ({
    file: file.replace('../', ''),
    gzip: gzipSync(readFileSync(join(dist, 'assets', file))).length,
  }));
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  const pieces = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js')).length;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ firstLoadGzip: total, limit, pieces, sizes }));
  else console.log(`first load ${(total / 1024).toFixed(1)} KB gzip of at most ${String(limit / 1024)}`);
  return total <= limit ? 0 : 1;
}

process.exit(await main());
