import { MarksField, marksOf } from '#api/routes/cycles/reason-field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleUnitParams } from '#api/support/ids.ts';

export const returnReport = commandRoute({
  path: '/cycles/:cycle/reports/:unit/return',
  tag: 'cycles',
  summary: 'Return a report with reasons: it counts as not handed in, and only what they name opens again',
  action: 'reviewCycle.ReturnReport',
  large: true,
  params: CycleUnitParams,
  body: MarksField,
  target: marksOf,
});
