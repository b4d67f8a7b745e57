import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// Runs a program of the product: `node cli/run.js cli/start.ts`. Node 22.18 and newer read TypeScript themselves; for an older one the
// programs are compiled once per state of the sources, or read by tsx where nothing can be kept.
const [node, , program = '', ...words] = process.argv;
const source = realpathSync(program);
process.argv = [node ?? process.execPath, source, ...words];
const address = pathToFileURL(source).href;

if (process.features.typescript) await import(address);
else {
  const { compiled } = await import('./compile.js');
  const made = (await compiled())?.get(address);
  if (made === undefined) await import('tsx');
  else process.setSourceMapsEnabled(true);
  await import(made ?? address);
}
