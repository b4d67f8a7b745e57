import { z } from 'zod';
import { readFigure } from '#api/routes/cycles/read-figure.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { lineUpTo, ReasonField } from '#api/support/fields.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';

const ChangeField = z.strictObject({
  code: z.string().min(1).max(200),
  old: z.string().max(100).nullable().describe('As it stands, an exact decimal; null = the unit gave none'),
  value: z.union([z.string().max(100), z.number().min(-1e21).max(1e21)]).describe('Read like a figure of a report'),
});

export const recordVariance = commandRoute({
  path: '/cycles/:cycle/reports/:unit/variances',
  tag: 'cycles',
  summary: 'State what sealed figures of a unit turned out to be; the totals stay, and show it beside once accepted',
  action: 'reviewCycle.RecordVariance',
  params: CycleUnitParams,
  body: z.strictObject({
    changes: z.array(ChangeField).min(1).max(2000),
    reason: ReasonField,
    document: lineUpTo(500).describe('The paper in which it is stated'),
  }),
  async target({ params, body: { changes, reason, document }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    const lookUp = async () => {
      const asked = await deps.askedOf(place.stream);
      const read = changes.map(({ code, old, value }, row) => ({
        ...{ code, old },
        value: readFigure({ code, value, asOf: null }, row, asked, 'changes').value,
      }));
      return { unit, changes: read, reason, document };
    };
    return { place, unit, lookUp };
  },
});
