import { type Logger, Worker } from '@temporalio/worker';
import type { CompiledWorkerOptions } from '@temporalio/worker/lib/worker-options.js';
import type { Workflow, WorkflowCreator } from '@temporalio/worker/lib/workflow/interface.js';
import type { WorkflowBundleWithSourceMapAndFilename } from '@temporalio/worker/lib/workflow/workflow-worker-thread/input.js';

/** Workflows take milliseconds: one that has not answered after this goes round in circles, and holds up all others. */
const usualMillis = 10_000;

/**
 * The SDK watches each call into a workflow by a thread of its own, made and joined a dozen times a pass: each time the command waits
 * until the machine has a core for it. Here one timer watches the whole of what a workflow is asked. `stoodStill` is to end the
 * program: whoever started it starts it anew, and what was received is in the inbox.
 */
export function workerWithOneWatch(
  stoodStill: (error: Error) => void,
  patienceMillis = usualMillis,
): Pick<typeof Worker, 'create'> {
  const watch: Watch = { stoodStill, patienceMillis };
  return class extends Worker {
    protected static override async createWorkflowCreator(
      bundle: WorkflowBundleWithSourceMapAndFilename,
      options: CompiledWorkerOptions,
      logger: Logger,
    ): Promise<WorkflowCreator> {
      // Node makes that thread wherever a time is given at all; the SDK's type knows of no way to give none.
      const unwatched = { ...options, isolateExecutionTimeoutMs: undefined } as unknown as CompiledWorkerOptions;
      const creator = await super.createWorkflowCreator(bundle, unwatched, logger);
      return {
        createWorkflow: async (wishes) => watched(await creator.createWorkflow(wishes), wishes.info.workflowId, watch),
        destroy: () => creator.destroy(),
      };
    }
  };
}

interface Watch {
  readonly stoodStill: (error: Error) => void;
  readonly patienceMillis: number;
}

function watched(workflow: Workflow, id: string, { stoodStill, patienceMillis }: Watch): Workflow {
  return {
    async activate(activation) {
      const say = (): void => {
        stoodStill(new Error(`the workflow ${id} stands still: no answer for ${String(patienceMillis)} ms`));
      };
      // In two halves: where it was this program that slept, the answer is there before the second is over.
      let timer = setTimeout(() => {
        timer = setTimeout(say, patienceMillis / 2);
      }, patienceMillis / 2);
      try {
        return await workflow.activate(activation);
      } finally {
        clearTimeout(timer);
      }
    },
    getAndResetSinkCalls: () => workflow.getAndResetSinkCalls(),
    dispose: () => workflow.dispose(),
  };
}
