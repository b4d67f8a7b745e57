import { z } from 'zod';
import type { AggregateKind, CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { streamOf, taskStream } from '#domain/kernel/streams.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** A part of an address that names something: letters without marks, digits, and what slugs are joined with. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.~_-]{0,150}$/i)
  .max(151);

export const CycleParams = z.object({ cycle: Slug });
export const CycleUnitParams = z.object({ cycle: Slug, unit: Slug });
export const UnitParams = z.object({ unit: Slug });
export const CommitteeParams = z.object({ committee: Slug });
export const ConferenceParams = z.object({ conference: Slug });
export const TaskParams = z.object({
  conference: Slug,
  number: z
    .string()
    .regex(/^\d{1,3}$/)
    .max(3),
});

/** A task's own stream, where a body names one. */
export const TaskStreamField = z
  .string()
  .regex(/^task\/[a-z0-9][a-z0-9.~_-]*\/\d{2,3}$/i)
  .max(160)
  .transform((text): StreamId => text as StreamId);

export function cycleStream(slug: string): StreamId {
  return streamOf('reviewCycle', slug);
}

export function conferenceStream(slug: string): StreamId {
  return streamOf('conference', slug);
}

export function taskStreamOf(params: z.output<typeof TaskParams>): StreamId {
  return taskStream(conferenceStream(params.conference), params.number);
}

export function unitId(text: string): UnitId {
  return text as UnitId;
}

export function committeeId(text: string): CommitteeId {
  return text as CommitteeId;
}

/** The aggregate a request speaks of. An unknown one is a 404. */
export async function placeOrNotFound(deps: ApiDeps, stream: StreamId, kind: AggregateKind): Promise<Place> {
  const place = await deps.places.find(stream);
  if (place?.kind !== kind) throw new Problem('not-found');
  return place;
}
