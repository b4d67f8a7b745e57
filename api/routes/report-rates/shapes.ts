import { z } from 'zod';
import { answered, type RateCounts, rateOf } from '#domain/report-rates/counts.ts';
import type { Answered } from '#domain/report-rates/places.ts';

export const AnsweredShape = z.object({
  asked: z.int(),
  given: z.int(),
  none: z.int().describe('Answered by "không có số liệu" and its reason'),
});

const Percent = z
  .string()
  .nullable()
  .describe('An exact decimal with at most one digit, half up; null: nothing to count');

export const CountsShape = z
  .object({
    units: z.int().describe('Each is in exactly one of the seven classes that follow'),
    onTime: z.int(),
    late: z.int(),
    notHandedIn: z.int().describe('The deadline has passed, and nothing came'),
    notDue: z.int(),
    exempted: z.int(),
    suspended: z.int(),
    ended: z.int().describe('The unit was no more by its deadline, and nothing came'),
    judged: z.int().describe('On time, late and not handed in: of them is everything below'),
    complete: z.int().describe('Handed in, with every required place answered'),
    accepted: z.int(),
    rounds: z.int(),
    sentBack: z.int().describe('Units whose report came back at least once'),
    required: AnsweredShape,
    all: AnsweredShape,
    rates: z.object({ onTime: Percent, complete: Percent, required: Percent, all: Percent }),
  })
  .meta({ id: 'ReportRates' });

export function countsShape(counts: RateCounts): z.output<typeof CountsShape> {
  const { judged, onTime, complete, required, all } = counts;
  return {
    ...counts,
    rates: {
      onTime: rateOf(onTime, judged),
      complete: rateOf(complete, judged),
      required: shareAnswered(required),
      all: shareAnswered(all),
    },
  };
}

export function shareAnswered(places: Answered): string | null {
  return rateOf(answered(places), places.asked);
}
