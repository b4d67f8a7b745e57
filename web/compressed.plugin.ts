import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A file this small is one packet either way. Fonts are compressed by what they are. */
const smallest = 1_000;
const texts = /\.(js|css|svg)$/;

/** Beside each file what a browser may ask for instead (`.br`, `.gz`): made once, as small as it goes, and only handed out later. */
export function compressed(): Plugin {
  return {
    name: 'hoi-nghi:compressed',
    apply: 'build',
    // Of what was written: until then other plugins still change it.
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => texts.test(name));
      await Promise.all(names.map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < smallest) return;
  const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${file}.br`, await brotli(text, { params: hint }));
  await writeFile(`${file}.gz`, await zip(text, { level: 9 }));
}
