import { defineConfig } from 'vitest/config';

/** The unit tests of the pure domain, alone; `dir`, set for each run, narrows them to the folder that is mutated. */
export default defineConfig({
  test: {
    include: ['**/*.unit.test.ts'],
    setupFiles: ['test/mutation/same-chance.ts'],
    reporters: ['./test/mutation/load-failures.ts'],
    pool: 'forks',
    // Pure functions share nothing; a process per file would cost more than the tests.
    isolate: false,
    testTimeout: 30_000,
  },
});
