import { type CivilDate, addDays } from '#domain/kernel/civil-date.ts';
import { daysOf, nameOf, type NamedPeriod } from '#domain/prose-check/named-periods.ts';
import { type PeriodSaid, reported } from '#domain/prose-check/period-mark.ts';
import { isItsEnd, isLater, isSame } from '#domain/prose-check/period-spans.ts';
import type { ProseDates, ProsePeriod, ProseYear } from '#domain/prose-check/prose.ts';
import type { Span } from '#domain/vietnamese/periods/spelled-period.ts';

/** The periods whose figures are known. */
export interface KnownPeriods {
  readonly dates: ProseDates;
  /** Of a review of several years, in the order of time. */
  readonly years: readonly ProseYear[];
  /** What those that are known are called, where that is no year. */
  readonly called?: readonly ProsePeriod[];
}

/** What a period that is named is to the review: null where it says nothing of which period a figure is. */
export function senseOf(
  named: NamedPeriod,
  around: number | null,
  whole: boolean,
  known: KnownPeriods,
): PeriodSaid | null {
  const which = nameOf(named, around);
  const other: PeriodSaid = { said: 'other', which };
  const span = daysOf(named, around);
  if (span === null || named.listed || named.edge) return other;
  const { dates } = known;
  const { from, to } = span;
  if (named.untilNow) return said({ from, to: dates.to }, which, known);
  if (named.from.is === 'day' && named.from === named.to) return onDay(from, which, named.until, dates);
  if (named.until) return said({ from: dates.from < from ? dates.from : from, to }, which, known, true);
  const found = ofTerm(named, span, known) ?? said(span, which, known);
  if (found.said !== 'other') return found;
  const year = named.from === named.to && named.from.is === 'period' && named.from.period.kind === 'year';
  // Of a year that is not over nothing but what is reported can be known yet: "Năm 2020" in the review of its first half.
  if (year && !whole && from <= dates.from && isLater(span, dates)) return reported;
  // "Nhiệm kỳ 2020–2025": no figure is of what has only begun.
  const begun = !year && from.slice(0, 4) >= dates.from.slice(0, 4) && from <= dates.to && isLater(span, dates);
  return begun && known.years.length === 0 ? null : found;
}

/** Days that are known, or others. `asOf`: "đến hết năm 2019" is a sum of its own, and none of one year. */
export function said(span: Span, which: string, { dates, years }: KnownPeriods, asOf = false): PeriodSaid {
  if (isSame(span, dates)) return reported;
  const year = asOf ? undefined : years.find((one) => isSame(span, one));
  if (year !== undefined) return { said: 'year', which: year.label };
  return !asOf && dates.before !== null && isSame(span, dates.before)
    ? { said: 'last', which: null }
    : { said: 'other', which };
}

/** A part of a review that sums several which none of them is of any more, or whose own review was cancelled since. */
export function lostIn({ said, which }: PeriodSaid, span: Span | null, { dates, years }: KnownPeriods): Lost | null {
  if (said === 'year')
    return years.some(({ label, withdrawn }) => label === which && withdrawn === true) ? 'withdrawn' : null;
  if (said !== 'other' || span === null || years.length === 0) return null;
  const within = span.from >= dates.from && span.to <= dates.to;
  return within && years.every(({ from, to }) => to < span.from || span.to < from) ? 'dropped' : null;
}

export type Lost = 'dropped' | 'withdrawn';

/** "Nhiệm kỳ 2015–2020" of the years 2016 to 2020. */
function ofTerm({ from, to }: NamedPeriod, span: Span, known: KnownPeriods): PeriodSaid | null {
  if (from !== to || from.is === 'day' || from.period.kind !== 'term') return null;
  const later = daysOf({ from: { ...from, period: { ...from.period, first: from.period.first + 1 } }, to }, null);
  const sense = later === null ? null : said({ from: later.from, to: span.to }, '', known);
  return sense === null || sense.said === 'other' ? null : sense;
}

/** "Tính đến 31/12/2020": what they come to by then, if that is their end. A day by itself bounds nothing. */
function onDay(day: CivilDate, which: string, until: boolean, { from, to, before }: ProseDates): PeriodSaid | null {
  if (day >= from && isItsEnd(day, { from, to })) return reported;
  if (until && before !== null && day >= before.from && day <= addDays(before.to, 1) && isItsEnd(day, before))
    return { said: 'last', which: null };
  return { said: 'other', which };
}
