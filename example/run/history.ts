import { z } from 'zod';
import type { Run } from '#example/run/run.ts';

const Events = z.object({
  events: z.array(z.object({ version: z.int(), type: z.string(), at: z.string(), data: z.unknown() })),
  next: z.int().nullable(),
});
export type PastEvent = z.output<typeof Events>['events'][number];

/** The whole past of an aggregate, page by page. */
export async function historyOf({ api, office }: Run, path: string): Promise<readonly PastEvent[]> {
  const events: PastEvent[] = [];
  for (let after = 0; ; ) {
    const page = await api.get(office.coordinator, `${path}/history?after=${String(after)}`, Events);
    events.push(...page.events);
    if (page.next === null) return events;
    after = page.next;
  }
}
