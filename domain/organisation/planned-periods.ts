import { addMonths, dayOf, lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import { dataWindow } from '#domain/deadlines/data-window.ts';
import { calendarBounds, type Period, periodCode } from '#domain/deadlines/period.ts';
import { addDays, type CivilDate, lastYear } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { PlannedReview, PlannedRule } from '#domain/organisation/planned-rule.ts';
import type { DateRange, ReportingPeriod, ReviewKind } from '#domain/review-cycle/plan.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { ownPeriodLabel, periodLabel, yearsLabel } from '#domain/words/period.ts';

type OwnRule = Extract<PlannedRule, { span: 'own' }>;
type YearsRule = Extract<PlannedRule, { span: 'stage' | 'term' }>;

/** Every period of the rule that ends in that year; the coordinator may move every date of what is proposed of it. */
export function periodsEndingIn(rule: PlannedRule, year: number): readonly PlannedReview[] {
  if (year > (rule.until ?? lastYear)) return [];
  switch (rule.span) {
    case 'halfYear':
      return year < (rule.since ?? year) ? [] : [known(rule, `h1-${year}`, { kind: 'halfYear', year, half: 1 })];
    case 'year':
      return year < (rule.since ?? year) ? [] : [known(rule, `y-${year}`, { kind: 'year', year })];
    case 'stage':
    case 'term':
      return year < rule.endsIn || (year - rule.endsIn) % rule.years !== 0 ? [] : [severalYears(rule, year)];
    case 'own':
      return ownPeriods(rule, year).map((range) => ownReview(rule, range));
    default:
      return unreachable(rule);
  }
}

/** What an own rule's cycles are called in addresses: rules of one name are one kind of review. Empty: the name has no letter. */
export function ownSlug(name: string): string {
  const words = withoutDiacritics(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > longestSlug ? slug : longer;
  }, '');
}

/** The code of a period takes 41 letters, its last day 11 of them. */
const longestSlug = 30;

/** Data end on 14/6 and 14/12: NĐ 09/2019/NĐ-CP art. 12. */
function known(rule: PlannedRule, key: string, period: Period): PlannedReview {
  const reporting = { code: periodCode(period), label: periodLabel(period), ...calendarBounds(period) };
  const reviewKind = rule.span === 'halfYear' ? 'interim' : 'final';
  const { from, to } = dataWindow(period);
  return review(rule, key, reviewKind, reporting, { from, to });
}

/** No text bounds the data of several years: their years' windows, from the first to the last. */
function severalYears(rule: YearsRule, last: number): PlannedReview {
  const first = last - rule.years + 1;
  const years = yearsLabel(rule.span, first, last);
  const code = rule.span === 'term' ? `NK${first - 1}-${last}` : `${first}-${last}`;
  const period = { code, label: years, from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
  const [begin, end] = [first, last].map((year) => dataWindow({ kind: 'year', year }));
  if (begin === undefined || end === undefined) throw new Error('two years have two windows');
  return review(rule, code.toLowerCase(), 'final', period, { from: begin.from, to: end.to });
}

function ownReview(rule: OwnRule, range: DateRange): PlannedReview {
  const code = `${ownSlug(rule.name)}-${range.to}`;
  return review(rule, code, rule.reviewKind, { code, label: ownPeriodLabel(rule, range), ...range }, range);
}

function review(
  { span, leadDays }: PlannedRule,
  key: string,
  reviewKind: ReviewKind,
  period: ReportingPeriod,
  window: DateRange,
): PlannedReview {
  const proposeOn = addDays(window.to, -leadDays);
  return { key, span, reviewKind, period, dataWindow: window, cutOff: window.to, proposeOn };
}

function ownPeriods(rule: OwnRule, year: number): readonly DateRange[] {
  const { from, to, everyMonths: every } = rule;
  const ahead = (year - Number(to.slice(0, 4))) * 12;
  // A period moves by whole months, or ends the day before the next one: at most a month beyond those of the year.
  const month = Number(to.slice(5, 7));
  const times =
    every === null ? [0] : between(Math.ceil((ahead - month) / every), Math.floor((ahead + 13 - month) / every));
  return times
    .filter((time) => time >= 0)
    .map((time) => shifted({ from, to }, every ?? 0, time))
    .filter((range) => range.to.startsWith(`${year}-`));
}

/** A period that ends where the next begins, or with its month, goes on doing so, also where a month lacks the day. */
function shifted({ from, to }: DateRange, every: number, time: number): DateRange {
  if (every === 0) return { from, to };
  const begin = addMonths(from, every * time);
  const dayBeforeNext = addDays(addMonths(from, every * (time + 1)), -1);
  const end = sameOrLastDay(to, every * time);
  const abuts = addDays(to, 1) === addMonths(from, every);
  return { from: begin, to: abuts || dayBeforeNext < end ? dayBeforeNext : end };
}

function sameOrLastDay(date: CivilDate, months: number): CivilDate {
  const later = addMonths(date, months);
  const lastOf = (day: CivilDate) => lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return date === lastOf(date) ? lastOf(later) : later;
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The period that follows begins before this one is over. */
export function comesTooSoon({ from, to, everyMonths }: Pick<OwnRule, 'from' | 'to' | 'everyMonths'>): boolean {
  return everyMonths !== null && addMonths(from, everyMonths) <= to;
}
