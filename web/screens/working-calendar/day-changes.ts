import { readDay } from '#web/kit/read-day.ts';
import type { DayKind } from '#web/screens/working-calendar/calendar-days.ts';

export interface DayForm {
  /** Empty: an ordinary day. */
  readonly kind: DayKind | 'ordinary';
  readonly label: string;
  readonly source: string;
  /** The day it is swapped with, as typed; empty = with none. */
  readonly counterpart: string;
}

export interface ChangedDay {
  readonly date: string;
  readonly kind: DayKind | null;
  readonly label: string;
  readonly source: string;
}

/** A swap has two sides: the day off and the Saturday that is worked for it. */
export function swapped(kind: DayForm['kind']): 'workingSaturday' | 'swappedOff' | null {
  if (kind === 'swappedOff') return 'workingSaturday';
  return kind === 'workingSaturday' ? 'swappedOff' : null;
}

/** What is sent of what was typed; null while a day cannot be read. */
export function changesOf(date: string, { kind, label, source, counterpart }: DayForm): readonly ChangedDay[] | null {
  const stated = { label: kind === 'ordinary' ? '' : label.trim(), source: source.trim() };
  const own = { date, kind: kind === 'ordinary' ? null : kind, ...stated };
  const other = swapped(kind);
  if (other === null || counterpart.trim() === '') return [own];
  const second = readDay(counterpart);
  return second === null || second === date ? null : [own, { date: second, kind: other, ...stated }];
}
