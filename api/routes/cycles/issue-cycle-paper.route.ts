import { CyclePaperBody } from '#api/routes/cycles/cycle-paper.body.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const issueCyclePaper = commandRoute({
  path: '/cycles/:cycle/papers',
  tag: 'cycles',
  summary:
    'Issue a numbered paper to units that are late, or were given more time: it cites the call and what went to them before',
  action: 'reviewCycle.IssueCyclePaper',
  large: true,
  params: CycleParams,
  body: CyclePaperBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});
