import type { ProcessStart } from '#workflows/contract.ts';
import { liveToTheEnd, open } from '#workflows/process.ts';

/** A conference from its convening to the notice of its conclusions. It may close several cycles, and may be moved. */
export async function conference(start: ProcessStart): Promise<void> {
  const meeting = await open('conference', start);
  // Invitations and replies, the day, roll-call, conclusions, the notice: one timer, whichever of their dates comes next.
  await liveToTheEnd(meeting);
}
