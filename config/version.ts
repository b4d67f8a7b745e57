import { readFileSync } from 'node:fs';
import { z } from 'zod';

const named = z.object({ version: z.string() });

/** The release this program is of, as package.json says it: the only place where it is written down. */
export const version = named.parse(
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
).version;
