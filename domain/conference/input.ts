import type { ConvenedFacts } from '#domain/conference/events.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { isWrittenNumber, type WrittenNumber } from '#domain/documents/written-number.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';

export function unlessSaid(text: string | null, code: ConferenceRefusal, pointer: string): Refused | null {
  return text === null || text.trim() === '' ? refuse(code, {}, [], pointer) : null;
}

/** Numbers of documents start at 1 and are kept as the clerk wrote them. */
export function unlessNumber(number: WrittenNumber, pointer: string): Refused | null {
  return isWrittenNumber(number) ? null : refuse('conference-number-malformed', { number }, [], pointer);
}

/** A number once given in a series is not given again: refused with the document that has it. */
export function unlessTaken(
  { conference, committees, layout, issuer }: ConvenedFacts,
  {
    type,
    number,
    date,
  }: { readonly type: OfficialDocument['type']; readonly number: WrittenNumber; readonly date: CivilDate },
  { numbers }: Given,
): Refused | null {
  const [committee] = committees;
  const wanted = { stream: conference, committee: committee?.code ?? '', layout, issuerCode: issuer.issuerCode };
  const bearer = bearerOf({ ...wanted, type, number, date }, numbers);
  const facts = bearer === null ? {} : { document: bearer.symbol, date: bearer.date };
  return bearer === null ? null : refuse('conference-number-taken', facts, [], '/number');
}

export function unlessHour(hour: string, pointer: string): Refused | null {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour) ? null : refuse('conference-hour-malformed', { hour }, [], pointer);
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
