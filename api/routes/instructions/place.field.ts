import { z } from 'zod';
import type { NotedPlace } from '#domain/follow-up-task/source.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { cycleStream, Slug, TaskStreamField } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { unitsOn } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { UnitField } from '#api/support/unit-field.ts';

/** What a note is written on. */
export const NotedPlaceField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), cycle: Slug, unit: UnitField }),
  z.strictObject({ kind: z.literal('task'), task: TaskStreamField }),
  z.strictObject({ kind: z.literal('unit'), unit: UnitField }),
]);

/** It has to be there, and of the committee's own host: nobody writes on what another follows up. */
export async function placeIn(
  deps: ApiDeps,
  host: UnitId,
  place: z.output<typeof NotedPlaceField>,
): Promise<NotedPlace> {
  switch (place.kind) {
    case 'report': {
      const cycle = cycleStream(place.cycle);
      await requireOf(deps, host, cycle, '/place/cycle');
      const member = await cycleMember(deps.db, cycle, place.unit);
      if (member === undefined) throw invalidField('/place/unit', 'no-such-place');
      return { kind: 'report', cycle, unit: place.unit, name: member.name };
    }
    case 'task':
      await requireOf(deps, host, place.task, '/place/task');
      return place;
    case 'unit': {
      const [unit] = await unitsOn(deps, [['/place/unit', place.unit]], todayOf(null));
      if (unit === undefined) throw invalidField('/place/unit', 'no-such-place');
      return { kind: 'unit', ...unit };
    }
  }
}

async function requireOf(deps: ApiDeps, host: UnitId, stream: StreamId, pointer: string): Promise<void> {
  const found = await deps.places.find(stream);
  if (found?.host !== host) throw invalidField(pointer, 'no-such-place');
  // What is practised has a time of its own, and a note stands in the real book.
  if (found.rehearsal) throw invalidField(pointer, 'place-of-rehearsal');
}
