import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { SignOffField } from '#api/routes/cycles/plan-body.ts';
import { lineUpTo, ReasonField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const followCalendar = commandRoute({
  path: '/cycles/:cycle/follow-calendar',
  tag: 'cycles',
  summary: 'Move the open deadlines and reminders that fall differently by the published calendar, or keep them all',
  action: 'reviewCycle.FollowCalendar',
  params: CycleParams,
  body: z.strictObject({
    calendar: lineUpTo(100).describe('The version that was looked at; another one published meanwhile refuses it'),
    reason: ReasonField,
    signedOff: SignOffField,
    keep: z.boolean().default(false).describe('Every date stays as it is; the reason is kept in the record'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});
