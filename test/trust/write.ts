import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notPromised } from '#test/trust/not-promised.ts';
import { trustPage } from '#test/trust/page.ts';
import { sections } from '#test/trust/sections.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const figures = join(docs, 'figures');
const file = join(docs, 'trust.md');

/** `npm run docs:trust [-- --check]`: writes docs/trust.md, or fails when it is not what `test/trust` says. */
const page = trustPage(sections, existsSync(figures) ? readdirSync(figures).sort() : [], notPromised);
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/trust.md is not what test/trust says: run npm run docs:trust');
  process.exitCode = 1;
}
