import { defineConfig } from 'vitest/config';

/** The unit tests of the pure domain, alone; `dir`, set for each run, narrows them to the folder that is mutated. */
export default defineConfig({
  test: {
    include: ['**/*.unit.test.ts'],
    // A promise by name is what kills a mutant; a random life meets a border by chance, and takes a hundred lives to do it.
    exclude: ['**/random-lives.unit.test.ts'],
    setupFiles: ['test/mutation/same-chance.ts'],
    reporters: ['./test/mutation/load-failures.ts'],
    pool: 'threads',
    // Pure functions share nothing; a process per file would cost more than the tests.
    isolate: false,
    testTimeout: 30_000,
  },
});
