import { z } from 'zod';
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
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: { number: body.number, date: body.date } };
  },
});
