import { z } from 'zod';
import { type Schedule, scheduleEnds } from '#domain/review-cycle/schedule.ts';

export const ScheduleShape = z
  .object({
    dataClose: z.iso.date(),
    earliest: z.iso.date().nullable().describe('The first day anything may be due'),
    steps: z.array(
      z.object({
        depth: z.int().describe('1 = right under the host'),
        version: z.int(),
        units: z.array(z.string()),
        date: z.iso.date(),
        before: z
          .object({ what: z.enum(scheduleEnds), date: z.iso.date(), reviewDays: z.int() })
          .nullable()
          .describe('What it leads to, and the working days kept there; null = nothing is fixed'),
        slack: z.int().nullable().describe('Working days by which it could be later; negative = so many are missing'),
        writingDays: z.int().describe('Working days after the data close'),
        critical: z.boolean().describe('On the way with the fewest days to spare'),
      }),
    ),
  })
  .describe('The dates over the levels, back from the conference');

export function scheduleShape({ steps, ...rest }: Schedule): z.output<typeof ScheduleShape> {
  return { ...rest, steps: steps.map(({ units, ...step }) => ({ ...step, units: [...units] })) };
}
