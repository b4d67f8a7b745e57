import { z } from 'zod';
import type { EventFacts } from '#domain/kernel/event-facts.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { loadStream } from '#db/event-store/load.ts';
import { participates } from '#db/queries/participates.query.ts';
import { authorise, ownUnitOnly, resourceOf } from '#api/support/authorise.ts';
import type { Parsed, Register } from '#api/support/route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { eventShape, toldOf, withNames } from '#api/support/history.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import type { Place } from '#engine/places.ts';
import { CountInAddress } from '#api/support/fields.ts';

export interface HistoryRoute<P extends z.ZodObject, E> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly name: string;
  readonly params: P;
  place(params: Parsed<P>, deps: ApiDeps): Promise<Place>;
  /** What the aggregate declares of its events: whom each concerns, and what a screen may say of it. */
  readonly told: EventFacts<E>;
}

const limit = 500;

/** Books of a host in which units have their own lines, without a process. */
function isOfUnits(kind: AggregateKind): boolean {
  return kind === 'modelRegister' || kind === 'awardRound';
}

/** The whole past of an aggregate, read from its events and from nothing else. */
export function historyRoute<P extends z.ZodObject, E>(route: HistoryRoute<P, E>): Register {
  return queryRoute({
    path: route.path,
    tag: route.tag,
    summary: route.summary,
    name: route.name,
    params: route.params,
    query: z.object({
      after: CountInAddress.default(0).describe('The last version already read'),
      limit: z.coerce.number().int().min(1).max(limit).default(limit),
    }),
    output: z.object({ events: z.array(eventShape), next: z.int().nullable() }),
    async answer({ params, query, actor, deps }) {
      const place = await route.place(params, deps);
      const only = isProcessKind(place.kind) || isOfUnits(place.kind) ? ownUnitOnly(actor, place) : null;
      if (only === null) authorise(actor, 'readHistory', resourceOf(place));
      else {
        const takesPart = await participates(deps.db, place.stream, only);
        authorise(actor, 'readHistory', takesPart ? shareOf(only, place.host) : hosted(place.host));
        // The events are the record's: nothing below would narrow them to a unit that has no part in them.
        if (!takesPart) throw new Problem('not-found');
      }
      // Events have no unit's part in them for the wall to keep: `toldOf` leaves of each what this unit may be told.
      const page = await loadStream(deps.record, place.stream, query.after, query.limit);
      const state = await deps.register();
      return {
        events: page.flatMap((event) => {
          const told = toldOf(route.told, event, only);
          return told === null ? [] : withNames(state, told);
        }),
        next: page.length === query.limit ? (page.at(-1)?.version ?? null) : null,
      };
    },
  });
}
