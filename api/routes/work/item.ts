import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import {
  adminWork,
  hostWork,
  type MailWorkKind,
  mailWork,
  ownWork,
  registerWork,
  type WorkKind,
} from '#domain/work/kinds.ts';
import { nowOf } from '#api/support/now.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';

type Optional = 'unit' | 'count' | 'names' | 'cycle' | 'conference' | 'task' | 'reasons' | 'asked' | 'since';
export type WorkFacts = Pick<WorkItemShape, 'rehearsal' | 'due'> &
  Partial<Pick<WorkItemShape, Optional>> & { readonly stream: StreamId; readonly address: string };

export type ItemOf<K extends WorkKind> = WorkItemShape & { readonly kind: K };

export function workItem<K extends WorkKind>(kind: K, { stream, address, ...facts }: WorkFacts): ItemOf<K> {
  return {
    kind,
    stream,
    unit: null,
    count: 1,
    names: [],
    cycle: null,
    conference: null,
    task: null,
    reasons: [],
    asked: null,
    since: null,
    ...facts,
    act: { action: actionOf(kind), address },
  };
}

function actionOf(kind: WorkKind): WorkItemShape['act']['action'] {
  return isMailWork(kind) ? null : { ...ownWork, ...hostWork, ...adminWork, ...registerWork }[kind];
}

function isMailWork(kind: WorkKind): kind is MailWorkKind {
  return mailWork.some((one) => one === kind);
}

/** A term as the list shows it, judged by the time of the cycle, conference or task it belongs to. */
export function dueAt(at: Date | null, clock: Clock | null, calendar: WorkingCalendar): WorkItemShape['due'] {
  if (at === null) return null;
  const now = nowOf(clock);
  // A term that ends at 24:00 belongs to the day it ends, not to the next.
  const day = vietnamDate(instantFromMillis(at.getTime() - 1));
  const daysLeft = workingDaysBetween(vietnamDate(now), day, calendar);
  return { at: at.toISOString(), day, daysLeft, overdue: at.getTime() < Date.parse(now) };
}

/** A day is kept to its end. */
export function dueOn(day: CivilDate, clock: Clock | null, calendar: WorkingCalendar): WorkItemShape['due'] {
  const today = vietnamDate(nowOf(clock));
  return { at: null, day, daysLeft: workingDaysBetween(today, day, calendar), overdue: today > day };
}

interface OfCycle {
  readonly cycle: StreamId;
  readonly period: string;
  readonly committee: string;
  readonly programmes: readonly string[];
}

export function cycleFacts({ cycle, period, committee, programmes }: OfCycle): NonNullable<WorkItemShape['cycle']> {
  return { cycle: slugOf(cycle), period, committee, programmes: [...programmes] };
}

interface OfTask {
  readonly conference: StreamId;
  readonly conferenceTitle: string | null;
  readonly number: number;
  readonly programme: string;
  readonly statement: string;
}

export function taskFacts(row: OfTask): Pick<WorkItemShape, 'task' | 'conference'> {
  const conference = slugOf(row.conference);
  const { number, programme, statement } = row;
  return {
    task: { conference, number, programme, statement },
    conference: { conference, title: row.conferenceTitle, heldOn: null },
  };
}
