import { instantFromMillis } from '#domain/kernel/instant.ts';
import { proposeCycles } from '#workflows/activity-stubs.ts';

/** Started every morning by a schedule: proposes the cycles of the committees' yearly plans whose time has come. */
export async function proposeNextCycles(): Promise<void> {
  await proposeCycles({ now: instantFromMillis(Date.now()) });
}
