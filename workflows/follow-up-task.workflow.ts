import type { ProcessStart } from '#workflows/contract.ts';
import { aggregateLife } from '#workflows/process.ts';

/** A concluded task from its notice until its result is verified or it is withdrawn: ladder, silence, extensions. */
export async function followUpTask(start: ProcessStart): Promise<void> {
  await aggregateLife('followUpTask', start);
}
