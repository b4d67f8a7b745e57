import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';

export function unlessSaid(text: string | null, code: ConferenceRefusal, pointer: string): Refused | null {
  return text === null || text.trim() === '' ? refuse(code, {}, [], pointer) : null;
}

/** Numbers of documents start at 1; a number, once given, names one document (NĐ 30/2020/NĐ-CP). */
export function unlessNumber(number: number, pointer: string): Refused | null {
  return Number.isInteger(number) && number > 0 ? null : refuse('conference-number-malformed', { number }, [], pointer);
}

export function unlessCount(count: number | null, pointer: string): Refused | null {
  if (count === null || (Number.isInteger(count) && count >= 0)) return null;
  return refuse('conference-count-malformed', { count }, [], pointer);
}

export function unlessUnique(keys: readonly (string | number)[], pointerAt: (index: number) => string): Refused | null {
  const index = keys.findIndex((key, i) => keys.indexOf(key) < i);
  const key = keys[index];
  return key === undefined ? null : refuse('conference-id-repeated', { id: key }, [], pointerAt(index));
}

/** A letter dated tomorrow was not sent today. */
export function unlessDated(date: CivilDate, { at }: Given, pointer: string): Refused | null {
  return date > vietnamDate(at) ? refuse('conference-date-in-future', { date }, [], pointer) : null;
}

export function firstOf(...checks: readonly (Refused | null)[]): Refused | null {
  return checks.find((check) => check !== null) ?? null;
}
