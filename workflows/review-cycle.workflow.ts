import { cycleLife } from '#domain/review-cycle/life.ts';
import type { ProcessStart, ProcessView } from '#workflows/contract.ts';
import { live, liveToTheEnd, open, type Process } from '#workflows/process.ts';

/** The life of a review cycle, from its proposal to its last task. What is allowed when is decided in domain/review-cycle. */
export async function reviewCycle(start: ProcessStart): Promise<void> {
  const cycle = await open('reviewCycle', start);
  await plan(cycle);
  await collectReports(cycle);
  await consolidate(cycle);
  await holdConference(cycle);
  await followUp(cycle);
}

/** Waits for the coordinator to plan and to issue the call; a proposal that nobody takes up waits here. */
async function plan(cycle: Process): Promise<void> {
  await live(cycle, past('planned'));
}

/** Reminders, deadlines, extensions, returns: until the coordinator closes the collection, naming those missing. */
async function collectReports(cycle: Process): Promise<void> {
  await live(cycle, past('collecting'));
}

/** Totals and checks, until the consolidated report is approved. */
async function consolidate(cycle: Process): Promise<void> {
  await live(cycle, past('consolidated'));
}

/** The conference is a workflow of its own and may serve several cycles; it tells this one when its notice is issued. */
async function holdConference(cycle: Process): Promise<void> {
  await live(cycle, past('conferencing'));
}

/** Tasks report their ends here, until the cycle is closed with every task ended or carried over by name. */
async function followUp(cycle: Process): Promise<void> {
  await liveToTheEnd(cycle);
}

const stations: readonly string[] = cycleLife;

/** Over once the cycle stands beyond that station. Where a unit's re-opening takes it back, the phase it is in carries on. */
function past(station: (typeof cycleLife)[number]): (view: ProcessView) => boolean {
  return (view) => stations.indexOf(view.status) > stations.indexOf(station);
}
