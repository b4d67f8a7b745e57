import { defineConfig } from 'vitest/config';
import OrderOfFiles from './test/support/order-of-files.ts';

/**
 * Two cores: where tests only work, more workers than that make timings worse. Tiers run one after another (groupOrder), cheapest
 * first. Limits are there to end what hangs: a machine three times as slow stays below them.
 */
export default defineConfig({
  test: {
    // Temporal's native module does not survive being loaded in worker threads.
    pool: 'forks',
    sequence: { sequencer: OrderOfFiles },
    // What is awaited takes the time it takes; a second, as it is by itself, is a guess about the machine.
    expect: { poll: { timeout: 120_000 } },
    reporters: ['default', './test/support/totals-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.unit.test.ts'],
          // Pure functions share nothing: a process per file would cost more than the tests.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['test/**/*.int.test.ts'],
          globalSetup: ['test/support/servers.global.ts'],
          setupFiles: ['test/support/matrix-switch.setup.ts'],
          // Every file has a database and a namespace of its own; what is shared is the code, read once per process, not per file.
          isolate: false,
          // Some wait for a server that is away or slow while the others work.
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          // The rehearsals wait for their clocks while the other works; a third browser beside two would make all of them wait.
          maxWorkers: 2,
          testTimeout: 400_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
