import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildApp } from '#api/app.ts';
import type { ApiDeps } from '#api/support/deps.ts';

const file = fileURLToPath(new URL('../web/api/schema.d.ts', import.meta.url));
const head = '/** Made from the API description by `npm run web:types`: do not edit. */\n';

/** `npm run web:types` writes what the console knows of the api; `-- --check` compares and fails on a difference. */
async function main(): Promise<number> {
  // Describing routes calls none: of the parts only the kind of installation decides which routes there are.
  const app = await buildApp({ evaluation: true, publicUrl: 'http://localhost' } as ApiDeps, { logLevel: 'silent' });
  await app.ready();
  const made = head + astToString(await openapiTS(JSON.stringify(app.swagger())));
  await app.close();
  if (!process.argv.includes('--check')) {
    await writeFile(file, made);
    return 0;
  }
  if ((await readFile(file, 'utf8').catch(() => '')) === made) return 0;
  console.error('web/api/schema.d.ts is not what the api describes: npm run web:types');
  return 1;
}

process.exit(await main());
