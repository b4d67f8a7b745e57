import { z } from 'zod';
import { isReady, lackingAt, type Readiness } from '#domain/conference/readiness.ts';
import { LineResult, ReadinessPart } from '#api/support/unions.ts';

export const ReadinessShape = z.object({
  ready: z.boolean(),
  lacks: z.array(ReadinessPart).describe('What it needs and has not said'),
  since: z.iso.datetime().nullable().describe('Since when it is ready, or said to be not; null: nothing was said'),
  tried: z.object({ on: z.string(), hour: z.string().nullable(), by: z.string(), result: LineResult }).nullable(),
  person: z.string(),
  phone: z.string(),
  room: z.string(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable().describe('Who said so'),
  version: z.int().describe('The base of what is said next'),
});

/** Of a point that has said nothing: that it lacks everything. */
export function readinessShape(said: Readiness | undefined): z.output<typeof ReadinessShape> {
  const { since, tried, person, phone, room, at, by, version } = said ?? nothingSaid;
  return {
    ready: isReady(said),
    lacks: [...lackingAt(said)],
    ...{ since, tried, person, phone, room, at, by, version },
  };
}

const nothingSaid = {
  ...{ since: null, tried: null, person: '', phone: '', room: '' },
  ...{ at: null, by: null, version: 0 },
};
