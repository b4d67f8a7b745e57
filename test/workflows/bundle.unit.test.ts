import { describe, expect, it } from 'vitest';
import { workflowBundle } from '#worker/bundle.ts';

describe('the workflow bundle', () => {
  it('is made of the deterministic rooms alone, and does not grow unnoticed', async () => {
    // Bundling itself fails on a forbidden module (node:, pg, …) that is reached at run time.
    const code = await workflowBundle();
    expect(code).not.toMatch(
      /node_modules\/(zod|kysely|pg|temporal-polyfill|fastify|docx|@opentelemetry|@temporalio\/interceptors-opentelemetry)\//,
    );
    expect(code.length).toBeLessThan(3_500_000);
  });
});
