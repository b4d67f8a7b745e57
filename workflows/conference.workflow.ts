import type { ProcessStart } from '#workflows/contract.ts';
import { aggregateLife } from '#workflows/process.ts';

/** A conference from its convening to the notice of its conclusions. It may close several cycles, and may be moved. */
export async function conference(start: ProcessStart): Promise<void> {
  await aggregateLife('conference', start);
}
