import type { ProcessStart } from '#workflows/contract.ts';
import { aggregateLife } from '#workflows/process.ts';

/** An inspection from its plan until nothing it asked for can be answered any more. */
export async function inspection(start: ProcessStart): Promise<void> {
  await aggregateLife('inspection', start);
}
