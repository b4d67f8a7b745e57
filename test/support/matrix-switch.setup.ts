import { vi } from 'vitest';
import type * as Real from '#domain/access/may.ts';

/**
 * Stands before every file of the tier, so that nothing is read before it: files share a process, and a mock made in one of them came
 * too late for what an earlier one had read, and stayed for whatever a later one read first.
 */
vi.mock('#domain/access/may.ts', async (original) => {
  const [real, { matrix }] = await Promise.all([original<typeof Real>(), import('#test/support/matrix-switch.ts')]);
  const may: typeof real.may = (...asked) => (matrix.on ? real.may(...asked) : { allowed: true });
  return { ...real, may };
});
