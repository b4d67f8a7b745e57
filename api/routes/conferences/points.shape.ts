import { z } from 'zod';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';
import type { RollCall, RollCallEntry } from '#domain/conference/parts.ts';
import { ReadinessShape, readinessShape } from '#api/routes/conferences/readiness.shape.ts';
import { seatedTwice } from '#domain/conference/seated-twice.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { PointLink, RollCallState, SubstituteApproval } from '#api/support/unions.ts';

const Entry = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  state: RollCallState,
  arrivedAt: z.string().nullable(),
  substitute: z.string().nullable().describe('Of a substitute: who came'),
  markedAt: z.iso.datetime().nullable().describe('When he was called; null: with the list'),
  approval: SubstituteApproval.nullable().describe('Of a substitute whom the point named: counted once approved'),
});

export const PointShape = z
  .object({
    id: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
    contact: z.string().nullable(),
    isMain: z.boolean(),
    link: z.object({ state: PointLink, since: z.iso.datetime() }).nullable().describe('Null: nobody has told'),
    readiness: ReadinessShape.nullable().describe('For the host and for the unit that sits there; null for others'),
    rollCall: z
      .object({
        present: z.int(),
        version: z.int().describe('How often it was recorded: the base of the next list'),
        at: z.iso.datetime(),
        by: z.string().nullable().describe('Who recorded it: told with the names'),
        entries: z
          .array(Entry)
          .nullable()
          .describe('Names: for the host and for the unit that sits there; null for others'),
      })
      .nullable(),
  })
  .meta({ id: 'ConnectionPoint' });

/** Each point with its roll-call; null where nobody has called it yet. Who sat where is the host's to know, and the point's own. */
export function pointsOf(
  { facts, rollCalls, links = [], readiness = [] }: ConvenedState,
  { staff, units }: { readonly staff: boolean; readonly units: readonly UnitId[] },
): z.output<typeof PointShape>[] {
  return facts.points.map((point) => {
    const call = rollCalls.find((each) => each.point === point.id);
    const named = staff || (point.unit !== null && units.includes(point.unit));
    const link = links.find((each) => each.point === point.id);
    return {
      ...point,
      link: link === undefined ? null : { state: link.link, since: link.since },
      readiness: named ? readinessShape(readiness.find((each) => each.point === point.id)) : null,
      rollCall: call === undefined ? null : rollCallShape(call, named),
    };
  });
}

function rollCallShape({ present, version, at, by, entries }: RollCall, named: boolean) {
  return { present, version, at, by: named ? by : null, entries: named ? entries.map(entryShape) : null };
}

function entryShape({ name, unit, state, arrivedAt, substitute, approval, markedAt }: RollCallEntry) {
  return {
    ...{ name, unit, state, arrivedAt, substitute: substitute ?? null, approval: approval ?? null },
    markedAt: markedAt ?? null,
  };
}

export const SeatedTwiceShape = z
  .array(z.object({ name: z.string(), points: z.array(z.string()) }))
  .describe('Who was called present at several points, by their ids; for the host alone');

export function seatedTwiceFor({ rollCalls }: ConvenedState, staff: boolean): z.output<typeof SeatedTwiceShape> {
  return staff ? seatedTwice(rollCalls).map(({ name, points }) => ({ name, points: [...points] })) : [];
}
