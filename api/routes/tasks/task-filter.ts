import { z } from 'zod';
import { conferenceStream, cycleStream, Slug, unitId } from '#api/support/ids.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

/** Which tasks a list or a count is about. */
export const TaskFilterFields = {
  rehearsal: RehearsalFlag,
  conference: Slug.optional(),
  cycle: Slug.optional(),
  unit: Slug.optional(),
  programme: z.string().min(1).max(60).optional(),
};

interface Stated {
  readonly rehearsal: boolean;
  readonly conference?: string | undefined;
  readonly cycle?: string | undefined;
  readonly unit?: string | undefined;
  readonly programme?: string | undefined;
}

export function taskFilterOf({ rehearsal, conference, cycle, unit, programme }: Stated) {
  return {
    rehearsal,
    conference: conference === undefined ? null : conferenceStream(conference),
    cycle: cycle === undefined ? null : cycleStream(cycle),
    unit: unit === undefined ? null : unitId(unit),
    programme: programme ?? null,
  };
}
