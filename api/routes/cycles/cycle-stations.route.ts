import { z } from 'zod';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { calendarStrip, dayOffKinds, stripFlags, stripPhases } from '#domain/review-cycle/calendar-strip.ts';
import { stationCodes, stationsOf, stationStates } from '#domain/review-cycle/stations.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { participates } from '#db/queries/participates.query.ts';
import { wasAsked } from '#db/queries/report-paper.query.ts';
import { memberCounts } from '#db/queries/member-counts.query.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { InspectionShape } from '#api/routes/cycles/inspection-shape.ts';
import { stationFacts, stationSource } from '#api/routes/cycles/station-facts.ts';
import { authoriseReading, ownUnitOnly } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CycleStatus, ReviewKind } from '#api/support/unions.ts';
import { ClockShape, clockShape } from '#api/support/clock-shape.ts';

const Day = z.string().nullable();

export const StationShape = z.object({
  code: z.enum(stationCodes),
  state: z.enum(stationStates),
  on: Day.describe('When it happened, or will'),
  from: Day,
  to: Day,
  by: Day.describe('The latest day the rules leave for it'),
  done: z.int().nullable(),
  total: z.int().nullable(),
});

export const cycleStations = queryRoute({
  path: '/cycles/:cycle/stations',
  tag: 'cycles',
  summary: "The cycle's life as six stations, and its days: phases, ends, days off",
  name: 'readCycleStations',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    now: z.iso.datetime(),
    clock: ClockShape.nullable().describe('Of a rehearsal: how its time runs; null = real time'),
    today: z.string(),
    label: z.string(),
    reviewKind: ReviewKind.nullable(),
    inspection: InspectionShape,
    programmes: z.array(z.string()),
    committee: z.object({ name: z.string(), superior: z.string() }).nullable(),
    rehearsal: z.boolean(),
    status: CycleStatus,
    conference: z.string().nullable().describe('Null as well where the reader has no part in it'),
    opens: z
      .enum(['totals', 'opinion'])
      .nullable()
      .describe('What of the totals the reader may open: them, or the draft he was asked about; null = neither'),
    stations: z.array(StationShape),
    days: z.array(
      z.object({
        date: z.string(),
        off: z.enum(dayOffKinds).nullable(),
        label: z.string().nullable(),
      }),
    ),
    phases: z.array(z.object({ code: z.enum(stripPhases), from: z.string(), to: z.string() })),
    flags: z.array(
      z.object({
        code: z.enum(stripFlags),
        date: z.string(),
        units: z.int().nullable(),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readCycle', place);
    const [doc, calendar] = await Promise.all([docOf(deps, place), workingCalendar(deps, place.host)]);
    const frame = 'plan' in doc && doc.plan !== null ? doc.plan : 'proposal' in doc ? doc.proposal : null;
    const clock = 'plan' in doc ? (doc.plan?.clock ?? null) : null;
    const now = nowOf(clock);
    const only = ownUnitOnly(actor, place);
    const linked = 'conference' in doc ? doc.conference : null;
    const [counts, own, asked, conference] = await Promise.all([
      only === null ? memberCounts(deps.db, [place.stream]) : [],
      only === null ? undefined : cycleMember(deps.db, place.stream, only),
      only === null ? false : wasAsked(deps.db, place.stream, only),
      linked === null ? undefined : conferenceRow(deps.db, linked.stream),
    ]);
    // Whoever was asked about a draft alone need not be invited to what it is for.
    const takesPart =
      only === null || own !== undefined || (linked !== null && (await participates(deps.db, linked.stream, only)));
    const versions = new Map<number, number>(own === undefined ? [] : [[own.deadline_version, 1]]);
    for (const { version, units, status } of counts) {
      if (status !== 'exempted') versions.set(version, (versions.get(version) ?? 0) + units);
    }
    const dueDays = dueDaysOf('deadlines' in doc ? doc.deadlines : [], versions);
    const total = counts.reduce((sum, { status, units }) => (status === 'exempted' ? sum : sum + units), 0);
    const handedIn = counts.reduce(
      (sum, { status, units }) => (status === 'submitted' || status === 'accepted' ? sum + units : sum),
      0,
    );
    const source = stationSource(
      doc,
      dueDays.map(({ date }) => date),
    );
    const facts = stationFacts(source, conference, only === null ? { handedIn, total } : null, now);
    const strip = calendarStrip(
      {
        today: vietnamDate(now),
        callDate: facts.callDate,
        cutOff: frame?.cutOff ?? null,
        dueDays: dueDays.map(({ date, units }) => ({ date, units })),
        closedOn: facts.closedAt === null ? null : vietnamDate(facts.closedAt),
        approvedOn: facts.approvedAt === null ? null : vietnamDate(facts.approvedAt),
        heldOn: facts.heldOn,
        noticeOn: facts.noticeOn,
      },
      calendar,
    );
    return {
      now,
      clock: clockShape(clock),
      today: vietnamDate(now),
      label: frame?.period.label ?? '',
      reviewKind: frame?.reviewKind ?? null,
      inspection: ('plan' in doc ? doc.plan?.inspection : undefined) ?? null,
      programmes: [...(frame?.programmes ?? [])],
      committee: frame === null ? null : { name: frame.committee.name, superior: frame.committee.superior },
      rehearsal: place.rehearsal,
      status: doc.status,
      conference: linked === null || !takesPart ? null : slugOf(linked.stream),
      opens: only === null ? ('totals' as const) : asked ? ('opinion' as const) : null,
      stations: [...stationsOf(facts, calendar)],
      days: [...strip.days],
      phases: [...strip.phases],
      flags: strip.flags.map((flag) => (only === null ? flag : { ...flag, units: null })),
    };
  },
});

type Armed = readonly { readonly deadline: { readonly version: number; readonly date: CivilDate } }[];

/** Ends that bind somebody, several versions of one day as one. */
function dueDaysOf(armed: Armed, versions: ReadonlyMap<number, number>): { date: CivilDate; units: number }[] {
  const days = new Map<CivilDate, number>();
  for (const { deadline } of armed) {
    const units = versions.get(deadline.version) ?? 0;
    if (units > 0) days.set(deadline.date, (days.get(deadline.date) ?? 0) + units);
  }
  return [...days].map(([date, units]) => ({ date, units })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
