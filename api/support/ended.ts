import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { endingKinds, endingOf } from '#domain/organisation/ending.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { positionNames } from '#db/queries/position-names.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';

const Named = z.object({ unit: z.string(), name: z.string() });

export const Ended = z
  .object({
    kind: z.enum(endingKinds),
    since: z.string().describe('The first day without it'),
    into: z.array(Named),
    document: z.string().nullable(),
    takenOverBy: z
      .object({ ...Named.shape, person: z.string().nullable() })
      .nullable()
      .describe('Who answers for what it still owes; null: nobody, and nobody is reminded'),
    handedOnBy: z.string().nullable().describe('The document by which that was settled, where it is another'),
  })
  .meta({ id: 'Ended' })
  .nullable();

export type EndedShape = z.output<typeof Ended>;

/** What is to be said on a day of units that are no more; null of those that are there. */
export async function endedUnits(
  deps: ApiDeps,
  units: readonly UnitId[],
  day: CivilDate,
): Promise<ReadonlyMap<UnitId, EndedShape>> {
  const state = await deps.register();
  const found = units.flatMap((unit) => {
    const ending = endingOf(state, unit, day);
    return ending === null ? [] : [{ unit, ending }];
  });
  const positions = found.flatMap(({ ending: { holder } }) =>
    holder.kind === 'unit' && holder.position !== null ? [holder.position] : [],
  );
  const people = positions.length === 0 ? [] : await positionNames(deps.record, positions);
  return new Map(
    found.map(({ unit, ending: { holder, into, ...ending } }) => {
      const person =
        holder.kind === 'unit' ? (people.find(({ position }) => position === holder.position)?.person ?? null) : null;
      return [
        unit,
        {
          ...ending,
          into: into.map((one) => ({ unit: one, name: nameOn(state, one, day) })),
          takenOverBy:
            holder.kind === 'nobody' ? null : { unit: holder.unit, name: nameOn(state, holder.unit, day), person },
        },
      ];
    }),
  );
}
