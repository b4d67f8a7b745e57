import { z } from 'zod';
import { slugOf } from '#domain/kernel/streams.ts';
import { kindGroups } from '#domain/organisation/kind-group.ts';
import { countsOf } from '#domain/report-rates/counts.ts';
import { rateCriteria } from '#domain/words/report-rates.ts';
import { countsTold, groupsOf } from '#api/routes/report-rates/counted.ts';
import { lineOf, linesInOrder, PeriodLine } from '#api/routes/report-rates/over-periods.ts';
import { isNamed, PeriodWishes } from '#api/routes/report-rates/listed.ts';
import { mostPeriods, ratedCycles } from '#api/routes/report-rates/rated.ts';
import { CountsShape, countsShape } from '#api/routes/report-rates/shapes.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { spoken } from '#api/support/spoken.ts';

export const readRatesOverPeriods = queryRoute({
  path: '/cycles/:cycle/rates/periods',
  tag: 'cycles',
  summary: `Punctuality and completeness over at most ${String(mostPeriods)} periods of the same kind up to this one, by unit and level`,
  name: 'readRatesOverPeriods',
  params: CycleParams,
  query: PeriodWishes,
  output: z.object({
    whole: z.boolean(),
    criteria: z.array(z.string()),
    periods: z
      .array(
        z.object({
          cycle: z.string(),
          code: z.string(),
          label: z.string(),
          cutOff: z.string(),
          total: CountsShape.nullable(),
          groups: z.array(z.object({ group: z.enum(kindGroups), counts: CountsShape })),
        }),
      )
      .describe('The earliest first; levels as its own list of units had them'),
    units: z.array(PeriodLine),
  }),
  heavy: true,
  async answer({ params, query, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readRates', place);
    const register = await deps.register();
    const only = ownUnitOnly(actor, place);
    // A unit's past may be that of others who became it, as beside its report; of all the rest it is told counts alone.
    const all = await ratedCycles(only === null ? deps.db : deps.record, register, place.stream, mostPeriods);
    const now = all.at(-1);
    const members = (now?.members ?? []).filter(({ unit }) => only === null || unit === only);
    const lines = lineOf(register, all);
    const found = members.filter((one) => isNamed(one, query)).map(lines);
    const [own] = only === null ? [] : members.map(lines);
    // Of a period in which nobody was asked for it a unit is told nothing.
    const seen = all.map((_, at) => own === undefined || own.periods[at] !== null);
    return {
      whole: only === null,
      criteria: [...rateCriteria({ most: mostPeriods, whole: only === null }, spoken())],
      periods: all.flatMap(({ cycle, code, label, cutOff, members: then }, at) =>
        seen[at] !== true
          ? []
          : {
              ...{ cycle: slugOf(cycle), code, label, cutOff },
              ...(only === null
                ? { total: countsShape(countsOf(then)), groups: groupsOf(then) }
                : countsTold(then, own)),
            },
      ),
      units: linesInOrder(found, query.sort).map((line) => ({
        ...line,
        periods: line.periods.filter((_, at) => seen[at] === true),
      })),
    };
  },
});
