import { z } from 'zod';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { conferenceWishes } from '#domain/review-cycle/plan.ts';
import { stationCodes, stationNow, stationsOf } from '#domain/review-cycle/stations.ts';
import type { cyclesFor } from '#db/queries/cycle-list.query.ts';
import type { MemberCount } from '#db/queries/member-counts.query.ts';
import { type LinkedDay, stationFacts } from '#api/routes/cycles/station-facts.ts';
import { InspectionShape } from '#api/routes/cycles/inspection-shape.ts';
import { nowOf } from '#api/support/now.ts';
import { CycleStatus, ReviewKind } from '#api/support/unions.ts';

export const CycleInList = z.object({
  cycle: z.string(),
  committee: z.object({ id: z.string(), name: z.string() }),
  host: z.string(),
  programmes: z.array(z.string()),
  reviewKind: ReviewKind,
  period: z.object({ code: z.string(), label: z.string() }),
  inspection: InspectionShape,
  startedAt: z.iso.datetime().nullable().describe('Of a rehearsal: when, in real time, it was begun'),
  status: CycleStatus,
  cutOff: z.string(),
  calledOn: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  conference: z.string().nullable(),
  conferenceWish: z.enum(conferenceWishes).describe('none: planned without a conference'),
  conferenceDate: z.string().nullable().describe('The day planned for it, until a conference has one'),
  conferencePlace: z.string().nullable(),
  rehearsal: z.boolean(),
  now: z.iso.datetime().describe("Domain time: a rehearsal's own"),
  station: z.enum(stationCodes).nullable().describe('Where work goes on; null once the cycle has ended'),
  next: z
    .object({ station: z.enum(stationCodes), date: z.string() })
    .nullable()
    .describe('The next day that matters'),
  counts: z
    .object({ units: z.int(), handedIn: z.int(), accepted: z.int(), returned: z.int(), overdue: z.int() })
    .nullable()
    .describe("For the host's staff only"),
  tasks: z.object({ ended: z.int(), total: z.int() }).nullable(),
});

type Row = Awaited<ReturnType<typeof cyclesFor>>[number];

interface Beside {
  readonly counts: readonly MemberCount[];
  readonly conference: LinkedDay | undefined;
  readonly staff: boolean;
  readonly calendar: WorkingCalendar;
}

export function cycleInList(row: Row, beside: Beside): z.output<typeof CycleInList> {
  const parts = row.parts ?? {};
  const now = nowOf(parts.clock ?? null);
  const counts = countsOf(beside.counts, now, asksForReports(row.status));
  // A unit's day is its own; the host's staff look at everybody's.
  const bound = new Set(
    beside.staff
      ? beside.counts.filter(({ status }) => status !== 'exempted').map(({ version }) => version)
      : [row.own_version ?? 0],
  );
  const dueDays = Object.entries(row.due_days ?? {}).flatMap(([version, date]) =>
    bound.has(Number(version)) ? [date as CivilDate] : [],
  );
  const facts = stationFacts(
    {
      status: row.status,
      callDate: parts.callDate ?? null,
      dueDays,
      closedAt: parts.closedAt ?? null,
      approvedAt: parts.approvedAt ?? null,
      conference: parts.conference ?? 'expected',
      ofYears: parts.ofYears === true,
      plannedDay: parts.plannedDay ?? null,
      followUp: parts.followUp ?? null,
    },
    beside.conference,
    null,
    now,
  );
  const station = stationNow(facts);
  return {
    cycle: slugOf(row.stream),
    committee: { id: row.committee, name: row.committee_name },
    host: row.host,
    programmes: row.programmes,
    reviewKind: row.review_kind,
    period: { code: row.period_code, label: row.period_label },
    inspection: parts.inspection ?? null,
    startedAt: parts.clock?.startedAt ?? null,
    status: row.status,
    cutOff: row.cut_off,
    calledOn: facts.callDate,
    dueAt: row.due_at?.toISOString() ?? null,
    conference: row.conference === null ? null : slugOf(row.conference),
    conferenceWish: facts.conference,
    conferenceDate: parts.plannedDay ?? null,
    conferencePlace: parts.plannedPlace ?? null,
    rehearsal: row.rehearsal,
    now,
    station,
    next: nextDay(facts, beside.calendar, vietnamDate(now)),
    counts: beside.staff ? counts : null,
    tasks: facts.tasks,
  };
}

/** The first of the days still to come; a deadline that everybody's has passed gives way to the conference. */
function nextDay(
  facts: Parameters<typeof stationsOf>[0],
  calendar: WorkingCalendar,
  today: CivilDate,
): z.output<typeof CycleInList>['next'] {
  const here = stationNow(facts);
  if (here === null || here === 'tasks') return null;
  const ahead = stationsOf(facts, calendar).filter(({ state }) => state === 'now' || state === 'ahead');
  for (const { code, on, to, by } of ahead) {
    const days = code === 'report' ? facts.dueDays : [on ?? to ?? by].flatMap((day) => (day === null ? [] : [day]));
    const date = [...days].sort().find((day) => day >= today);
    if (date !== undefined) return { station: code, date };
  }
  return null;
}

function countsOf(rows: readonly MemberCount[], now: Instant, asked: boolean) {
  const sum = (wanted: (row: MemberCount) => boolean): number =>
    rows.filter(wanted).reduce((total, { units }) => total + units, 0);
  const owes = ({ status }: MemberCount): boolean => status === 'expected' || status === 'returned';
  return {
    units: sum(({ status }) => status !== 'exempted'),
    handedIn: sum(({ status }) => status === 'submitted' || status === 'accepted'),
    accepted: sum(({ status }) => status === 'accepted'),
    returned: sum(({ status }) => status === 'returned'),
    overdue: sum((row) => asked && owes(row) && row.due_at !== null && row.due_at.toISOString() <= now),
  };
}
