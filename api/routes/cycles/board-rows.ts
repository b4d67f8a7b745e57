import { reasonShape } from '#api/routes/cycles/reason-shape.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { domainTime } from '#domain/kernel/clock.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { kindGroupOf } from '#domain/organisation/kind-group.ts';
import { ownKindOn } from '#domain/organisation/own-kind-on.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { reviewClocks } from '#domain/review-cycle/review-clocks.ts';
import { boardStanding } from '#domain/review-cycle/board-state.ts';
import type { Suspension } from '#domain/review-cycle/state.ts';
import { cycleBoard } from '#db/queries/cycle-board.query.ts';
import { draftProgress } from '#db/queries/draft-progress.query.ts';
import { mailTrouble, postsWrittenTo } from '#db/queries/mail-trouble.query.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import { mailStanding } from '#api/routes/cycles/board-mail.ts';
import type { BoardRow } from '#api/routes/cycles/board-shape.ts';
import { byUnit } from '#api/support/by-unit.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { endedUnits } from '#api/support/ended.ts';
import type { Place } from '#engine/places.ts';

export interface BoardView {
  readonly doc: CycleDoc;
  readonly place: Place;
  readonly only: UnitId | null;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** The board as screen and workbook show it, in protocol order. */
export async function boardRows(deps: ApiDeps, { doc, place, only, now, calendar }: BoardView): Promise<BoardRow[]> {
  // Drafts are noted in real time: in a rehearsal they stand beside days of its own clock.
  const clock = 'plan' in doc ? (doc.plan?.clock ?? null) : null;
  const onPaper = deps.lettersOnPaper === true && clock === null;
  const [rows, drafts, troubles] = await Promise.all([
    cycleBoard(deps.db, place.stream, only),
    draftProgress(deps.db, place.stream, only),
    mailTrouble(deps.db, place.stream, only),
  ]);
  // Whom else a letter reached is told beside a trouble, or of paper.
  const posts = onPaper || troubles.length > 0 ? await postsWrittenTo(deps.db, place.stream, only) : [];
  const units = rows.map(({ unit }) => unit);
  const today = vietnamDate(now);
  const register = await deps.register();
  // As the members were pinned: on the day to which the figures are taken.
  const cutOff = ('plan' in doc ? doc.plan?.cutOff : undefined) ?? today;
  const ended = await endedUnits(deps, units, today);
  const calledOn = 'call' in doc ? (doc.call?.date ?? null) : null;
  const closed = 'closure' in doc && doc.closure !== null;
  const days = dueDays(doc);
  const asked = asksForReports(doc.status);
  const still = new Map(suspensionsIn(doc).map((one) => [one.unit, one]));
  const fields = fieldsAsked(doc);
  const troublesOf = byUnit(troubles);
  const postsOf = byUnit(posts);
  const draftOf = new Map(drafts.map((draft) => [draft.unit, draft]));
  return rows.map((row) => {
    const dueAt = row.due_at === null ? null : instantOf(row.due_at);
    // While its clock stands still a unit has no end.
    const due = still.has(row.unit) ? undefined : days.get(row.deadline_version);
    const submittedAt = row.submitted_at === null ? null : instantOf(row.submitted_at);
    const standing = boardStanding(
      {
        status: row.status,
        dueAt,
        dueOn: due?.date ?? null,
        submittedAt,
        late: row.late ?? false,
        extended: row.extended_from !== null,
        closed: closed && !row.reopened,
        suspended: still.has(row.unit),
        asked,
      },
      now,
      calendar,
    );
    const owes = row.status === 'expected' || row.status === 'returned';
    const draft = draftOf.get(row.unit);
    // The draft of a round that was handed in tells when that round was written; it is not the next round's.
    const ofThisRound = draft !== undefined && draft.round === (owes ? row.round + 1 : row.round);
    return {
      unit: row.unit,
      name: row.name,
      kind: row.kind,
      group: kindGroupOf(row.kind),
      ownKind: ownKindOn(register, row.unit, cutOff),
      rank: row.rank,
      setting: row.setting,
      status: row.status,
      ...standing,
      dueAt,
      dueOn: due?.date ?? null,
      dueHour: due?.hour ?? null,
      extendedFrom: row.extended_from?.toISOString() ?? null,
      acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
      draft: !ofThisRound
        ? null
        : {
            filled: draft.filled,
            total: fields,
            savedAt: domainTime(clock, instantOf(draft.saved_at)),
            presentedAt: draft.presented_at === null ? null : domainTime(clock, instantOf(draft.presented_at)),
          },
      round: row.round,
      receipt: row.receipt,
      submittedAt,
      acceptedAt: row.accepted_at?.toISOString() ?? null,
      returnedAt: row.returned_at?.toISOString() ?? null,
      late: row.late,
      reopened: row.reopened,
      lastRemindedOn: row.last_reminded_on,
      lastRemindedAt: row.last_reminded_at?.toISOString() ?? null,
      remindersSent: row.reminders_sent,
      mailTrouble: (troublesOf.get(row.unit) ?? []).map(({ role, recipient_name, address, status, since }) => ({
        ...{ role, name: recipient_name, address, status },
        // A letter is due in the time of its cycle already.
        since: since.toISOString(),
      })),
      mail: mailStanding(postsOf.get(row.unit) ?? [], troublesOf.get(row.unit) ?? [], onPaper),
      suspended: suspendedOf(still.get(row.unit)),
      extensionAsked: row.asked,
      returnReasons: row.reasons === null ? null : row.reasons.map(reasonShape),
      review:
        only !== null || row.reviewer_name === null || row.review_due_on === null
          ? null
          : { person: row.reviewer_name, dueOn: row.review_due_on },
      ...reviewClocks(
        {
          calledOn: calledOn ?? today,
          turns: row.turns,
          // The day it was given is the host's own matter.
          reviewDueOn: only === null ? row.review_due_on : null,
          today,
          settled: closed || row.status === 'accepted' || row.status === 'exempted' || calledOn === null,
        },
        calendar,
      ),
      exemptedBecause: row.exempted_because,
      ended: ended.get(row.unit) ?? null,
    };
  });
}

function suspensionsIn(doc: CycleDoc): readonly Suspension[] {
  return 'suspended' in doc ? (doc.suspended ?? []) : [];
}

function suspendedOf(one: Suspension | undefined): BoardRow['suspended'] {
  return one === undefined ? null : { since: one.since, left: one.left, reason: one.reason };
}

/** Every version's own day and hour: an end at 24:00 is not the next day's. */
function dueDays(doc: CycleDoc): ReadonlyMap<number, { readonly date: CivilDate; readonly hour: string }> {
  if (!('deadlines' in doc)) return new Map();
  return new Map(doc.deadlines.map(({ deadline: { version, date, hour } }) => [version, { date, hour }]));
}

/** Figures and sections of the template: what "filled" is measured against. */
export function fieldsAsked(doc: CycleDoc): number {
  if (!('plan' in doc) || doc.plan === null) return 0;
  return doc.plan.template.indicators.length + doc.plan.template.sections.length;
}

function instantOf(date: Date): Instant {
  // toISOString is exactly the shape an Instant promises.
  return date.toISOString() as Instant;
}
