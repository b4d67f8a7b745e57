import { z } from 'zod';
import { leavesNothing, withoutLines } from '#domain/review-cycle/left-open.ts';
import { leftBefore } from '#api/routes/cycles/left-open.ts';
import { DateField, lineUpTo, WrittenNumberField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const issueCall = commandRoute({
  path: '/cycles/:cycle/call',
  tag: 'cycles',
  summary: 'Issue the call for reports: from here on the deadlines are armed',
  action: 'reviewCycle.IssueCall',
  params: CycleParams,
  body: z.strictObject({
    number: WrittenNumberField,
    date: DateField,
    without: z
      .array(lineUpTo(300).min(1))
      .max(1000)
      .default([])
      .describe('Lines of what earlier conclusions left open that the call is not to name, as they are named there'),
  }),
  async target({ params, body: { number, date, without }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const lookUp = async () => {
      const { open } = await leftBefore(deps, actor, place);
      const leftOpen = withoutLines(open, without);
      return { number, date, ...(leavesNothing(leftOpen) ? {} : { leftOpen }) };
    };
    return { place, unit: null, lookUp };
  },
});
