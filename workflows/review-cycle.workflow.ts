import type { ProcessStart } from '#workflows/contract.ts';
import { aggregateLife } from '#workflows/process.ts';

/** A review cycle from its proposal or plan to the end of its last task. Its stations: domain/review-cycle/life.ts. */
export async function reviewCycle(start: ProcessStart): Promise<void> {
  await aggregateLife('reviewCycle', start);
}
