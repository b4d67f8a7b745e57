import { sleep } from '@temporalio/workflow';
import type { ProcessStart } from '#workflows/contract.ts';
import { reviewCycle as asItIs } from '#workflows/review-cycle.workflow.ts';

/** The workflow as it may never be changed: a timer before the first pass, which no run that is recorded has waited for. */
export async function reviewCycle(start: ProcessStart): Promise<void> {
  await sleep('1 minute');
  await asItIs(start);
}
