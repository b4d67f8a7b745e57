import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { UnitField } from '#api/support/unit-field.ts';

const Body = z.strictObject({
  units: z.array(UnitField).max(5000).default([]).describe('None named: all that owe a report'),
  reason: ReasonField,
});

export const suspendDeadlines = commandRoute({
  path: '/cycles/:cycle/suspend',
  tag: 'cycles',
  summary: 'Stop the clock: no reminder and no end, and each unit keeps the working days it has left',
  action: 'reviewCycle.SuspendDeadlines',
  params: CycleParams,
  body: Body,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});

export const resumeDeadlines = commandRoute({
  path: '/cycles/:cycle/resume',
  tag: 'cycles',
  summary: 'Let the clock go on: each unit has the working days it had left, from the day after',
  action: 'reviewCycle.ResumeDeadlines',
  params: CycleParams,
  body: Body,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});
