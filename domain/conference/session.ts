import type { AgendaItem } from '#domain/conference/parts.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';

/** An item of the agenda while it was dealt with; one that is taken up again has several. */
export interface ItemRun {
  /** Where it stands in the agenda now, from 1; null: it was taken out. */
  readonly item: number | null;
  /** As it was called when it began. */
  readonly title: string;
  readonly from: Instant;
  /** Left out: it is being dealt with. */
  readonly to?: Instant;
}

/** Who speaks, by the speakers' list. */
export interface Floor {
  readonly speech: string;
  readonly since: Instant;
}

/** The day as it went, as far as somebody recorded it. */
export interface SessionLog {
  readonly runs: readonly ItemRun[];
  /** Left out: nobody speaks. */
  readonly floor?: Floor;
  /** How long each has spoken, all his times together; whoever speaks is not done yet. */
  readonly spoken: readonly { readonly speech: string; readonly seconds: number }[];
}

export const notBegun: SessionLog = { runs: [], spoken: [] };

export function currentRun({ runs }: SessionLog): ItemRun | undefined {
  return runs.find(({ to }) => to === undefined);
}

/** When something was last recorded of the agenda; null: nothing was. */
export function lastMoment({ runs }: SessionLog): Instant | null {
  const last = runs.at(-1);
  return last === undefined ? null : (last.to ?? last.from);
}

/** One item at a time: the next one ends the one before. */
export function itemBegun(log: SessionLog, item: { readonly number: number; readonly title: string }, since: Instant) {
  const { runs, ...rest } = itemEnded(log, since);
  return { ...rest, runs: [...runs, { item: item.number, title: item.title, from: since }] };
}

export function itemEnded(log: SessionLog, since: Instant): SessionLog {
  return { ...log, runs: log.runs.map((run) => (run.to === undefined ? { ...run, to: since } : run)) };
}

/** Whoever spoke before has ended. */
export function floorGiven(log: SessionLog, speech: string, since: Instant): SessionLog {
  return { ...floorEnded(log, since), floor: { speech, since } };
}

export function floorEnded({ floor, spoken, ...rest }: SessionLog, since: Instant): SessionLog {
  if (floor === undefined) return { ...rest, spoken };
  const before = spoken.find(({ speech }) => speech === floor.speech)?.seconds ?? 0;
  const seconds = before + Math.max(0, Math.round((millisOf(since) - millisOf(floor.since)) / 1_000));
  return {
    ...rest,
    spoken: [...spoken.filter(({ speech }) => speech !== floor.speech), { speech: floor.speech, seconds }],
  };
}

/** Whoever is taken off the list has neither the floor nor a time. */
export function withSpeakers(
  { floor, spoken, runs }: SessionLog,
  listed: readonly { readonly id: string }[],
): SessionLog {
  const is = (speech: string): boolean => listed.some(({ id }) => id === speech);
  return {
    runs,
    ...(floor !== undefined && is(floor.speech) ? { floor } : {}),
    spoken: spoken.filter(({ speech }) => is(speech)),
  };
}

/** An agenda that is stated anew while it runs: an item is found again by what it is called, or where it stood if only its words changed. */
export function carriedOver(log: SessionLog, was: readonly AgendaItem[], now: readonly AgendaItem[]): SessionLog {
  const placeOf = (item: number): number | null => {
    const former = was[item - 1];
    if (former === undefined) return null;
    return placeOfTitle(former.title, item, was, now) ?? (isReworded(item, was, now) ? item : null);
  };
  return { ...log, runs: log.runs.map((run) => ({ ...run, item: run.item === null ? null : placeOf(run.item) })) };
}

/** Where a title stands as often as before ("Thảo luận" twice), the second is the second; else what kept its place, or the nearest. */
function placeOfTitle(title: string, item: number, was: readonly AgendaItem[], now: readonly AgendaItem[]) {
  const before = placesOf(title, was);
  const places = placesOf(title, now);
  const which = before.indexOf(item);
  if (places.length !== before.length && places.includes(item)) return item;
  return places[which] ?? places.at(-1);
}

function placesOf(title: string, agenda: readonly AgendaItem[]): readonly number[] {
  return agenda.flatMap((one, index) => (one.title === title ? [index + 1] : []));
}

function isReworded(item: number, was: readonly AgendaItem[], now: readonly AgendaItem[]): boolean {
  const inPlace = now[item - 1];
  return inPlace !== undefined && was.length === now.length && !was.some(({ title }) => title === inPlace.title);
}
