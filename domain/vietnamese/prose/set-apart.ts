import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';

export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** A number that counts nothing (K9): up to which token it reaches, and the day or period it names. */
export interface NotCounted {
  readonly to: number;
  readonly date: CivilDate | null;
  /** "30/6": a day whose year the words around say. */
  readonly ofSomeYear?: DayOfYear;
  /** Shaped like a whole date, but there is no such day. */
  readonly noSuchDay: boolean;
  readonly period: SpelledPeriod | null;
  /** Perhaps a figure all the same: it is told of, as not checked. */
  readonly unsure?: true;
}

export const nothing: Omit<NotCounted, 'to'> = { date: null, noSuchDay: false, period: null };

export function apart(to: number): NotCounted {
  return { to, ...nothing };
}

export function unsure(to: number): NotCounted {
  return { to, ...nothing, unsure: true };
}

/** "1.079", "98,5": no document, no numbering and no place is numbered so. */
export function isGrouped(text: string): boolean {
  return /[.,]/.test(text);
}
