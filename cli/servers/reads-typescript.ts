import { fileURLToPath } from 'node:url';

/** What Node is told first so that it reads any source of ours: see `cli/typescript.js`. */
export const readsTypeScript: readonly string[] = ['--import', new URL('../typescript.js', import.meta.url).href];

/**
 * Room for what is young, in MB: of a deadline night's requests most is forgotten within a moment, and with the usual 16 the api spent
 * a seventh of its time on what would have been forgotten had it waited.
 */
const roomForYoung = '--max-semi-space-size=32';

/** What stands before the path of a program of the product: see `cli/run.js`. */
export const runsPrograms: readonly string[] = [roomForYoung, fileURLToPath(new URL('../run.js', import.meta.url))];
