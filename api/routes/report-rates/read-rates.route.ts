import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { kindGroups } from '#domain/organisation/kind-group.ts';
import { isComplete } from '#domain/report-rates/places.ts';
import { isJudged, punctualities } from '#domain/report-rates/punctuality.ts';
import { rateCriteria } from '#domain/words/report-rates.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { countsOfAll, countsTold } from '#api/routes/report-rates/counted.ts';
import { listed, ListWishes } from '#api/routes/report-rates/listed.ts';
import { mostPeriods, type RatedCycle, ratedCycles, type RatedMember } from '#api/routes/report-rates/rated.ts';
import { AnsweredShape, CountsShape, shareAnswered } from '#api/routes/report-rates/shapes.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { ofEachStandIn } from '#api/support/in-place-of.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { spoken } from '#api/support/spoken.ts';
import { CycleStatus, ReportStatus, Setting } from '#api/support/unions.ts';

const Row = z.object({
  unit: z.string(),
  name: z.string(),
  group: z.enum(kindGroups),
  setting: Setting.nullable(),
  status: ReportStatus,
  punctuality: z.enum(punctualities).describe('Of the first hand-in'),
  dueAt: z.iso.datetime().nullable().describe('Its own end; null: its clock stands still'),
  firstInAt: z.iso.datetime().nullable(),
  rounds: z.int(),
  sentBack: z.boolean(),
  complete: z.boolean().nullable().describe('Null: not judged'),
  required: AnsweredShape.describe('Places that must be answered on the cut-off day, by the last round'),
  all: AnsweredShape,
  share: z.string().nullable().describe('Answered of the required places, in percent'),
});

export const readRates = queryRoute({
  path: '/cycles/:cycle/rates',
  tag: 'cycles',
  summary: 'Punctuality and completeness of the reports, by unit, level and as a whole; a unit sees its own line',
  name: 'readRates',
  params: CycleParams,
  query: ListWishes,
  output: z.object({
    now: z.iso.datetime().describe("Domain time: a rehearsal's own"),
    cycleStatus: CycleStatus,
    whole: z.boolean().describe('False: the reader sees its own line, its level and the whole, if they are not a few'),
    criteria: z.array(z.string()).describe('By what it is counted, in words'),
    total: CountsShape.nullable().describe('Of all units, whatever is asked for; null: too few to be told to a unit'),
    groups: z.array(z.object({ group: z.enum(kindGroups), counts: CountsShape })),
    blocks: z
      .array(z.object({ unit: z.string().nullable(), name: z.string().nullable(), counts: CountsShape }))
      .describe(
        'Each unit right under the host with all under it; null gathers the others. Empty: nobody is above another',
      ),
    rows: z.array(Row),
  }),
  async answer({ params, query, actor, caller, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readRates', place);
    const [doc, register] = await Promise.all([docOf(deps, place), deps.register()]);
    const only = ownUnitOnly(actor, place);
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    const rated = async (db: typeof deps.db): Promise<readonly RatedMember[]> =>
      membersOf(await ratedCycles(db, register, place.stream, 1));
    const own = await rated(deps.db);
    // Beside its own the line of each unit it answers for.
    const taken =
      only === null
        ? []
        : await ofEachStandIn(deps, caller, async (reading, _as, actsOn) =>
            actsOn(vietnamDate(now)) ? rated(reading.db) : [],
          );
    const others = taken.flatMap(({ answer }) => answer).filter(({ unit }) => unit !== only);
    const rows = [...own, ...others];
    return {
      now,
      cycleStatus: doc.status,
      whole: only === null,
      criteria: [...rateCriteria({ most: mostPeriods, whole: only === null }, spoken())],
      // Of the others a unit is told counts alone: they are taken from the whole record, and no line of them leaves here.
      ...(only === null
        ? countsOfAll(own, ('plan' in doc ? doc.plan?.members : undefined) ?? [])
        : countsTold(await rated(deps.record), rows[0])),
      rows: listed(rows, query).map(rowShape),
    };
  },
});

function membersOf(cycles: readonly RatedCycle[]): readonly RatedMember[] {
  return cycles.flatMap(({ members }) => members);
}

function rowShape({ places: { required, all }, accepted: _, ...row }: RatedMember): z.output<typeof Row> {
  const judged = isJudged(row.punctuality);
  return {
    ...row,
    complete: judged ? row.rounds > 0 && isComplete({ required, all }) : null,
    ...{ required, all },
    share: judged ? shareAnswered(required) : null,
  };
}
