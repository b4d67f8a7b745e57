import { z } from 'zod';
import { leavesNothing } from '#domain/review-cycle/left-open.ts';
import { leftOpenOf } from '#api/routes/cycles/left-open.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
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
  }),
  async target({ params, body: { number, date }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const lookUp = async () => {
      const leftOpen = await leftOpenOf(deps, actor, place);
      return { number, date, ...(leavesNothing(leftOpen) ? {} : { leftOpen }) };
    };
    return { place, unit: null, lookUp };
  },
});
