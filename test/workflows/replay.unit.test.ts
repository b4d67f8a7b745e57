import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#test/histories/history-json.ts';
import { silentSinks } from '#test/support/silent-sinks.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { quietRuntime } from '#worker/worker.ts';

const folder = fileURLToPath(new URL('../histories/', import.meta.url));
const changed = fileURLToPath(new URL('../histories/changed.workflow.ts', import.meta.url));

/** What real runs of each release left behind: `npm run histories:record`. */
async function recorded(): Promise<readonly { readonly workflowId: string; readonly history: unknown }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      workflowId: name,
      history: historyOf(JSON.parse(await readFile(`${folder}${name}`, 'utf8'))),
    })),
  );
}

quietRuntime('ERROR');

describe("today's workflows", () => {
  it.each([
    { bundle: 'as they are', traced: false },
    { bundle: 'with what traces them', traced: true },
  ])(
    'go the same way through every recorded history, $bundle',
    async ({ traced }) => {
      const histories = await recorded();
      const kinds = new Set(histories.map(({ workflowId }) => workflowId.split('/').at(-1)?.split('.')[0]));
      expect([...kinds].sort()).toEqual([
        'conference',
        'follow-up-task',
        'propose-next-cycles',
        'reconciler',
        'review-cycle',
      ]);
      const workflowsBundle = { code: await workflowBundle(null, traced) };
      const results: unknown[] = [];
      for await (const { workflowId, error } of Worker.runReplayHistories(
        { workflowBundle: workflowsBundle, sinks: silentSinks },
        histories,
      )) {
        results.push([workflowId, error]);
      }
      expect(results).toEqual(histories.map(({ workflowId }) => [workflowId, undefined]));
      // Each release adds its histories: the time grows with them.
    },
    60_000,
  );

  it('would be caught if they did not: the replay of a changed cycle fails', async () => {
    const { code } = await bundleWorkflowCode({ workflowsPath: changed, logger: new DefaultLogger('ERROR') });
    const [cycle] = (await recorded()).filter(({ workflowId }) => workflowId.includes('review-cycle'));
    const replayed = Worker.runReplayHistory({ workflowBundle: { code } }, cycle?.history);
    await expect(replayed).rejects.toMatchObject({ name: 'DeterminismViolationError' });
  });
});
