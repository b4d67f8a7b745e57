import { z } from 'zod';
import { exampleActs } from '#example/words/acts.ts';
import type { CycleRun, Run } from '#example/run/run.ts';

/** Closed when every deadline is over, the extended one too; then totals, checks, approval. */
export async function consolidate(run: Run, cycle: CycleRun): Promise<void> {
  const { api, office, timeline } = run;
  const path = `/cycles/${cycle.slug}`;
  await cycle.clock.until(timeline.extendedDue);
  await api.command(office.coordinator, `${path}/close-collection`);
  await api.command(office.coordinator, `${path}/consolidate`);
  const { checks } = await api.get(office.coordinator, `${path}/consolidation`, Checks);
  const failed = checks.some(({ outcome }) => outcome === 'fail');
  await api.command(office.leader, `${path}/approve`, { overrideReason: failed ? exampleActs.override : null });
}

const Checks = z.object({ checks: z.array(z.object({ outcome: z.string() })) });
