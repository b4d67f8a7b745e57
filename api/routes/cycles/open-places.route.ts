import { MarksField, marksOf } from '#api/routes/cycles/reason-field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleUnitParams } from '#api/support/ids.ts';

export const openPlaces = commandRoute({
  path: '/cycles/:cycle/reports/:unit/open',
  tag: 'cycles',
  summary: 'Open more of a returned report: what was marked before stays open',
  action: 'reviewCycle.OpenPlaces',
  large: true,
  params: CycleUnitParams,
  body: MarksField,
  target: marksOf,
});
