import type { AgendaItem } from '#domain/conference/parts.ts';
import { readHours } from '#domain/vietnamese/read-hours.ts';

export const agendaFaultKinds = ['overruns', 'beforeLast'] as const;

/** Told, never refused: an agenda is a plan, and its hours may be words ("đầu giờ"). Items are counted from 1. */
export interface AgendaFault {
  readonly kind: (typeof agendaFaultKinds)[number];
  readonly item: number;
  /** Of `overruns` the item that it runs into, of `beforeLast` the one before it. */
  readonly other: number;
  readonly minutes: number;
}

interface Timed {
  readonly item: number;
  readonly from: number;
  readonly to: number | null;
}

/** Each item against the next one whose hour is known. */
export function agendaFaults(agenda: readonly AgendaItem[]): readonly AgendaFault[] {
  const known = timed(agenda);
  return known.flatMap((one, index): readonly AgendaFault[] => {
    const next = known[index + 1];
    if (next === undefined) return [];
    if (next.from < one.from)
      return [{ kind: 'beforeLast', item: next.item, other: one.item, minutes: one.from - next.from }];
    if (one.to === null || one.to <= next.from) return [];
    return [{ kind: 'overruns', item: one.item, other: next.item, minutes: one.to - next.from }];
  });
}

/** When it is over, in minutes since midnight; null = the last item does not say how long it takes. */
export function agendaEnd(agenda: readonly AgendaItem[]): number | null {
  const known = timed(agenda);
  const last = known.at(-1);
  // An item of unknown length at the end leaves the end unknown.
  if (last === undefined || last.to === null || last.item !== agenda.length) return null;
  return Math.max(...known.map(({ from, to }) => to ?? from));
}

/** When an item is to begin, in minutes since midnight, and how many it is to take; null: the agenda does not tell. */
export interface AgendaSpan {
  readonly from: number | null;
  readonly minutes: number | null;
}

/** For a countdown: where an item does not say how long it takes, it has until the next one. */
export function agendaSpans(agenda: readonly AgendaItem[]): readonly AgendaSpan[] {
  const known = timed(agenda);
  return agenda.map(({ minutes }, index) => {
    const own = known.find(({ item }) => item === index + 1);
    if (own === undefined) return { from: null, minutes: minutes ?? null };
    const next = known.find(({ item }) => item === index + 2);
    const to = own.to ?? next?.from ?? null;
    return { from: own.from, minutes: to === null || to <= own.from ? (minutes ?? null) : to - own.from };
  });
}

function timed(agenda: readonly AgendaItem[]): readonly Timed[] {
  return agenda.flatMap(({ time, minutes }, index) => {
    const hours = readHours(time);
    if (hours === null) return [];
    const to = hours.to ?? (minutes === undefined ? null : hours.from + minutes);
    return [{ item: index + 1, from: hours.from, to }];
  });
}
