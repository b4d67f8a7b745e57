import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Whom an event concerns among the units that take part. */
export type Concern =
  /** Every one of them, and each may see it. */
  | { readonly kind: 'all' }
  /** The host's own work: no unit sees it. */
  | { readonly kind: 'host' }
  /** These, and none but these see it. */
  | { readonly kind: 'units'; readonly units: readonly UnitId[] };

/** As the event names it; without a name it is looked up for the day of the event. */
export interface UnitFact {
  readonly unit: UnitId | null;
  readonly name: string | null;
}

/** In which other sentence the same event is told. */
export type Way = 'late' | 'again' | 'kept' | 'own' | 'agrees' | 'years' | 'none' | 'paper' | 'noted';

/** What a screen may say of an event. The screen writes dates and numbers as its language does; it guesses nothing. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** How many: decides between one and several as well. */
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number | null }
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'instant'; readonly at: Instant }
  /** An end: midnight is the end of the day before. */
  | { readonly kind: 'deadline'; readonly at: Instant }
  | { readonly kind: 'unit'; readonly unit: UnitFact }
  | { readonly kind: 'units'; readonly units: readonly UnitFact[] }
  /** One of a closed list, for which the language has a word. */
  | { readonly kind: 'word'; readonly of: string; readonly code: string }
  /** Several of one. */
  | { readonly kind: 'words'; readonly of: string; readonly codes: readonly string[] }
  /** Another sentence for the same event. */
  | { readonly kind: 'way'; readonly way: Way };

/** `label` is the place in the sentence where it stands; `reason`, `words` and `way` stand in none. */
export interface Fact {
  readonly label: string;
  readonly value: FactValue;
}

/** What an aggregate declares of its events. Each of the three is a switch over all of them. */
export interface EventFacts<E> {
  unitsIn(event: E): Concern;
  /** The event as one unit that it concerns may see it: of lists of units itself alone. */
  shareOf(event: E, unit: UnitId): E;
  facts(event: E): readonly Fact[];
}

/** A document's number: a bare one as a number, another as it is written. */
export function writtenNumber(number: number | string): Fact {
  return typeof number === 'number'
    ? { label: 'number', value: { kind: 'number', number } }
    : { label: 'number', value: { kind: 'text', text: number } };
}

export const all: Concern = { kind: 'all' };
export const host: Concern = { kind: 'host' };

export function units(...named: readonly UnitId[]): Concern {
  return { kind: 'units', units: [...new Set(named)] };
}

export function only<T extends UnitId | { readonly unit: UnitId }>(list: readonly T[], unit: UnitId): readonly T[] {
  return list.filter((one) => (typeof one === 'string' ? one : one.unit) === unit);
}

export function text(label: string, value: string | null): readonly Fact[] {
  return value === null ? [] : [{ label, value: { kind: 'text', text: value } }];
}

export function number(label: string, value: number): Fact {
  return { label, value: { kind: 'number', number: value } };
}

export function count(value: number): Fact {
  return { label: 'count', value: { kind: 'count', count: value } };
}

export function day(label: string, value: CivilDate): Fact {
  return { label, value: { kind: 'day', day: value } };
}

export function instant(label: string, at: Instant): Fact {
  return { label, value: { kind: 'instant', at } };
}

export function deadline(end: { readonly at: Instant } | null): readonly Fact[] {
  return end === null ? [] : [{ label: 'deadline', value: { kind: 'deadline', at: end.at } }];
}

export function unitFact(unit: UnitId, label = 'unit'): Fact {
  return { label, value: { kind: 'unit', unit: { unit, name: null } } };
}

export function word(of: string, code: string): Fact {
  return { label: of, value: { kind: 'word', of, code } };
}

export function wordList(of: string, codes: readonly string[]): Fact {
  return { label: of, value: { kind: 'words', of, codes } };
}

export function way(which: Way, is: boolean): readonly Fact[] {
  return is ? [{ label: 'way', value: { kind: 'way', way: which } }] : [];
}

/** Why; what is only white is none. */
export function reason(...texts: readonly (string | null)[]): readonly Fact[] {
  const said = texts.filter((one): one is string => one !== null && one.trim() !== '');
  return said.length === 0 ? [] : text('reason', said.join('; '));
}

/** What somebody said: no reason for anything. */
export function words(said: string): readonly Fact[] {
  return said.trim() === '' ? [] : text('words', said);
}

/** Units by name and number, and that there is none. */
export function unitList(
  list: readonly (UnitId | { readonly unit: UnitId; readonly name: string })[],
): readonly Fact[] {
  const named = list.map((one): UnitFact => (typeof one === 'string' ? { unit: one, name: null } : one));
  const none: readonly Fact[] = named.length === 0 ? [{ label: 'way', value: { kind: 'way', way: 'none' } }] : [];
  return [count(named.length), { label: 'units', value: { kind: 'units', units: named } }, ...none];
}
