import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { OverviewWishes } from '#db/queries/overview-cycles.query.ts';
import { everyTask } from '#db/queries/task-filter.ts';
import { authorise } from '#api/support/authorise.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

/** Over all committees and cycles, or over one programme. */
export const OverviewQuery = z.object({
  rehearsal: RehearsalFlag,
  programme: z.string().min(1).max(60).optional(),
});

type Asked = z.output<typeof OverviewQuery>;

/** Whoever works for a host; the rows are those of the hosts he works for. */
export function overviewWishes(actor: Actor, { rehearsal, programme }: Asked): OverviewWishes {
  authorise(actor, 'readOverview', hosted(actor.unit));
  return { hosts: hostsOf(actor), rehearsal, programme: programme ?? null };
}

/** What these hosts gave, of that programme. */
export function givenTasks({ rehearsal, programme }: OverviewWishes) {
  return { ...everyTask(rehearsal), programme, side: 'given' as const };
}
