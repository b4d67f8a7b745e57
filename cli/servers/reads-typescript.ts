import { fileURLToPath } from 'node:url';

/** What Node is told first so that it reads any source of ours: see `cli/typescript.js`. */
export const readsTypeScript: readonly string[] = ['--import', new URL('../typescript.js', import.meta.url).href];

/** What stands before the path of a program of the product: see `cli/run.js`. */
export const runsPrograms: readonly string[] = [fileURLToPath(new URL('../run.js', import.meta.url))];
