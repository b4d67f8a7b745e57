/** What Node is told first so that it reads a program of ours: see `cli/typescript.js`. */
export const readsTypeScript: readonly string[] = ['--import', new URL('../typescript.js', import.meta.url).href];
