import type { Conference } from '#web/screens/conference/model.ts';
import { measuredOf, together } from '#web/screens/conference/speeches-model.ts';

type Session = NonNullable<Conference['session']>;
type Run = Session['runs'][number];
export type Vote = Session['votes'][number];

/** An item of the agenda on the day: as it was planned, and what became of it. */
export interface DayItem {
  readonly number: number;
  readonly title: string;
  readonly presenter: string | null;
  /** As the agenda writes it. */
  readonly time: string;
  readonly startsAt: string | null;
  readonly minutes: number | null;
  readonly state: 'done' | 'now' | 'ahead';
  /** When it began first, and ended last. */
  readonly from: string | null;
  readonly to: string | null;
}

const none: Session = { planned: [], runs: [], floor: null, spoken: [], votes: [], told: { from: null, to: null } };

export function itemsOf({ agenda, session }: Conference): readonly DayItem[] {
  const { planned, runs } = session ?? none;
  return agenda.map(({ title, presenter, time }, index) => {
    const own = runs.filter(({ item }) => item === index + 1);
    const { startsAt = null, minutes = null } = planned[index] ?? {};
    const state = own.length === 0 ? 'ahead' : own.some(({ to }) => to === null) ? 'now' : 'done';
    return {
      ...{ number: index + 1, title, presenter, time, startsAt, minutes, state },
      ...{ from: own[0]?.from ?? null, to: own.at(-1)?.to ?? null },
    };
  });
}

/** What is dealt with; also an item that was taken out of the agenda while it ran. */
export function currentRun({ session }: Conference): Run | null {
  return session?.runs.find(({ to }) => to === null) ?? null;
}

/** The one after what is or was dealt with last; null: there is none. */
export function nextItem(conference: Conference): DayItem | null {
  const last = conference.session?.runs.findLast(({ item }) => item !== null);
  return itemsOf(conference)[last?.item ?? 0] ?? null;
}

/** While no item is dealt with; the cockpit and the hall say the same. */
export function betweenItems(conference: Conference): 'begins' | 'rests' | 'over' {
  if ((conference.session?.runs ?? []).length === 0) return 'begins';
  return nextItem(conference) === null ? 'over' : 'rests';
}

export interface Speaker {
  readonly id: string;
  readonly by: string;
  readonly paper: string | null;
  readonly minutes: number | null;
  /** Spoken before, as the list says or as it was measured; null: he has not. */
  readonly seconds: number | null;
  /** To how things are done: he comes before those who wait. */
  readonly onProcedure: boolean;
  readonly state: 'done' | 'now' | 'ahead';
}

export function speakersOf({ speeches, session, papers }: Conference): readonly Speaker[] {
  const floor = session?.floor;
  return (speeches?.items ?? []).map(({ id, by, paper, minutes = null, seconds, onProcedure = false }) => {
    const before = together(seconds, measuredOf(session, id));
    return {
      ...{ id, by, minutes, onProcedure, seconds: before },
      paper: paper === undefined ? null : (papers[paper - 1]?.title ?? null),
      state: floor?.speech === id ? 'now' : before === null ? 'ahead' : 'done',
    };
  });
}

export function nextSpeaker(speakers: readonly Speaker[]): Speaker | null {
  const waiting = speakers.filter(({ state }) => state === 'ahead');
  return waiting.find(({ onProcedure }) => onProcedure) ?? waiting[0] ?? null;
}

/** Where somebody who asks to speak comes: to how things are done before those who wait for what is dealt with. */
export function placeFor(speakers: readonly Speaker[], onProcedure: boolean): number {
  const first = speakers.findIndex((one) => one.state === 'ahead' && !one.onProcedure);
  return onProcedure && first !== -1 ? first : speakers.length;
}

/** `Ông A, Phó Trưởng ban` is his name and his post. */
export function nameAndPost(by: string): { readonly name: string; readonly post: string } {
  const [name = '', ...post] = by.split(/,\s*/);
  return { name, post: post.join(', ') };
}

export interface Countdown {
  /** Seconds. */
  readonly elapsed: number;
  /** Below zero: over; null: nobody said how long. */
  readonly left: number | null;
  readonly tone: 'calm' | 'soon' | 'over';
}

const soonSeconds = 60;

export function countdown(since: number, minutes: number | null, now: number, before = 0): Countdown {
  const elapsed = before + Math.max(0, Math.floor((now - since) / 1_000));
  if (minutes === null) return { elapsed, left: null, tone: 'calm' };
  const left = minutes * 60 - elapsed;
  return { elapsed, left, tone: left < 0 ? 'over' : left <= soonSeconds ? 'soon' : 'calm' };
}

/** Minutes behind the agenda, before it below zero; null: the agenda does not tell the item's time. */
export function minutesBehind(item: DayItem | undefined, run: Run | null, now: number): number | null {
  if (item === undefined || run === null || item.startsAt === null) return null;
  const planned = Date.parse(item.startsAt);
  const began = Date.parse(run.from) - planned;
  const over = item.minutes === null ? began : Math.max(began, now - planned - item.minutes * 60_000);
  return Math.trunc(over / 60_000);
}

/** Points by their line: what nobody has told of stands open. */
export function linesOf({ points }: Conference) {
  const of = (state: string | undefined) => points.filter(({ link }) => link?.state === state);
  return { connected: of('connected'), lost: of('lost'), unknown: of(undefined) };
}

export function presentIn({ points }: Conference): number {
  return points.reduce((sum, { rollCall }) => sum + (rollCall?.present ?? 0), 0);
}

const mostShown = 4;

/** As many items as can be read from afar: the one before what is on, and those after it. */
export function itemsShown(items: readonly DayItem[]): readonly DayItem[] {
  const at = items.findLastIndex(({ state }) => state !== 'ahead');
  const first = Math.max(0, Math.min(at - 1, items.length - mostShown));
  return items.slice(first, first + mostShown);
}
