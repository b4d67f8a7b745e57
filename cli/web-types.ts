import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { sharedLabels } from '#domain/words/shared-labels.ts';
import { buildApp } from '#api/app.ts';
import { outlineJsonSchema } from '#api/outlines/json-schema.ts';
import { exampleOn } from '#example/stage/example-on.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { silentLog } from '#telemetry/log.ts';

/** What the console takes from the other rooms: it imports none of them, it is given what they say. And a schema for editors of files. */
const files: Readonly<Record<string, () => Promise<string>>> = {
  'web/api/schema.d.ts': schema,
  'web/words/vi/labels.ts': () => Promise.resolve(labels()),
  'web/kit/rich-text/narrative.ts': copyOf('domain/documents/narrative.ts'),
  'web/kit/rich-text/opened-lines.ts': copyOf('domain/documents/opened-lines.ts'),
  'web/kit/rich-text/raised.ts': copyOf('domain/words/raised.ts'),
  'web/words/vi/english-periods.ts': copyOf('domain/words/english/periods.ts'),
  'web/kit/heading-numbers.ts': copyOf('domain/documents/heading-numbers.ts'),
  'web/screens/draft-report/outline.ts': copyOf('domain/consolidated-report/outline.ts'),
  'web/screens/draft-report/tokens.ts': copyOf('domain/consolidated-report/tokens.ts'),
  'web/screens/tasks/dialogs/most-weight.ts': copyOf('domain/follow-up-task/most-weight.ts'),
  'docs/report-template.schema.json': () => Promise.resolve(`${JSON.stringify(outlineJsonSchema(), null, 2)}\n`),
};

async function schema(): Promise<string> {
  // Describing routes calls none: of the parts only the kind of installation decides which routes there are.
  const app = await buildApp({ evaluation: true, exampleOn, publicUrl: 'http://localhost' } as unknown as ApiDeps, {
    log: silentLog(),
  });
  await app.ready();
  const made = astToString(await openapiTS(JSON.stringify(app.swagger())));
  await app.close();
  // Two names it always writes and nobody needs.
  const needed = made.replace(/^export type (webhooks|\$defs) = .*\n/gm, '');
  return `/** Made from the API description by \`npm run web:types\`: do not edit. */\n${needed}`;
}

function labels(): string {
  const made = JSON.stringify(sharedLabels, null, 2);
  return `/** Made from domain/words/shared-labels.ts by \`npm run web:types\`: do not edit. */\nexport const labels = ${made};\n`;
}

/** The same reading on both sides of the wire: a text must not look otherwise than it is printed. Only what imports nothing is copied. */
function copyOf(name: string): () => Promise<string> {
  return async () => {
    const source = await readFile(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
    return `/** Made from ${name} by \`npm run web:types\`: do not edit. */\n\n${source}`;
  };
}

/** `npm run web:types` writes them; `-- --check` compares and fails on a difference. */
async function main(): Promise<number> {
  let differing = 0;
  for (const [name, make] of Object.entries(files)) {
    const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
    const made = await make();
    if (!process.argv.includes('--check')) await writeFile(file, made);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== made) {
      console.error(`${name} is not what the other rooms say: npm run web:types`);
      differing += 1;
    }
  }
  return differing === 0 ? 0 : 1;
}

process.exit(await main());
