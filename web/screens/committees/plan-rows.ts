import type { components } from '#web/api/schema.d.ts';
import type { Committee } from '#web/app/use-committees.ts';
import { keysOf, unheardOf } from '#web/kit/closed-list.ts';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { type Bounds, readWhole } from '#web/kit/whole-number.ts';
import type { ReviewKind } from '#web/screens/plan-wizard/plan-form.ts';

export type PlannedRule = components['schemas']['PlannedRule'];
export type Span = PlannedRule['span'];
export const spans = keysOf<Span>({ halfYear: 1, year: 1, stage: 1, term: 1, own: 1 });

/** The api takes as many. */
export const mostRules = 12;

/** A review of the plan while it is written: everything as text. */
export interface PlanRow {
  readonly span: Span;
  readonly leadDays: string;
  readonly since: string;
  readonly until: string;
  readonly years: string;
  readonly endsIn: string;
  readonly name: string;
  readonly reviewKind: ReviewKind;
  readonly from: string;
  readonly to: string;
  readonly everyMonths: string;
}

/** What is typed in a row; a field of another kind of review keeps its text and is not sent. */
export type PlanField = Exclude<keyof PlanRow, 'span' | 'reviewKind'>;

export function fieldsOf(span: Span): readonly PlanField[] {
  switch (span) {
    case 'halfYear':
    case 'year':
      return ['leadDays', 'since', 'until'];
    case 'stage':
    case 'term':
      return ['years', 'endsIn', 'leadDays', 'until'];
    case 'own':
      return ['name', 'from', 'to', 'everyMonths', 'leadDays', 'until'];
    default:
      return unheardOf(span, []);
  }
}

const ruleless = { since: '', until: '', years: '5', endsIn: '', name: '', from: '', to: '', everyMonths: '12' };

/** The next review in a plan: first those of the year, then what goes over several. `today` as `2026-11-29`. */
export function nextRow(rows: readonly PlanRow[], today: string): PlanRow {
  const year = Number(today.slice(0, 4));
  const span = spans.find((each) => rows.every((row) => row.span !== each)) ?? 'own';
  const endsIn = String(Math.ceil(year / 5) * 5);
  return { ...ruleless, span, leadDays: '30', endsIn, reviewKind: 'interim' };
}

export function rowsOf({ yearlyPlan }: Committee): readonly PlanRow[] {
  return yearlyPlan.reviews.map((rule): PlanRow => {
    const { span } = rule;
    const always = { ...ruleless, span, leadDays: String(rule.leadDays), until: text(rule.until) };
    const row = { ...always, reviewKind: 'interim' } as const;
    if (rule.span === 'own') {
      const { name, reviewKind, everyMonths } = rule;
      return { ...row, name, reviewKind, from: day(rule.from), to: day(rule.to), everyMonths: text(everyMonths) };
    }
    return 'years' in rule
      ? { ...row, years: String(rule.years), endsIn: String(rule.endsIn) }
      : { ...row, since: text(rule.since) };
  });
}

function text(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A row as the api takes it; null while something of it is not written, or cannot be read. */
export function statedRule(row: PlanRow): PlannedRule | null {
  if (fieldsOf(row.span).some((field) => wrongIn(row, field))) return null;
  const always = { leadDays: Number(row.leadDays), until: numberOf(row.until) };
  switch (row.span) {
    case 'halfYear':
    case 'year':
      return { span: row.span, ...always, since: numberOf(row.since) };
    case 'stage':
    case 'term':
      return { span: row.span, ...always, years: Number(row.years), endsIn: Number(row.endsIn) };
    case 'own': {
      const [from, to] = [readDay(row.from), readDay(row.to)];
      if (from === null || to === null) return null;
      const { name, reviewKind } = row;
      return {
        span: 'own',
        ...always,
        name: name.trim(),
        reviewKind,
        from,
        to,
        everyMonths: numberOf(row.everyMonths),
      };
    }
    default:
      return unheardOf(row.span, null);
  }
}

function numberOf(written: string): number | null {
  return written.trim() === '' ? null : Number(written);
}

const bounds = {
  leadDays: { least: 1, most: 365 },
  years: { least: 2, most: 20 },
  everyMonths: { least: 1, most: 240 },
  year: { least: 1990, most: 2100 },
} as const;

/** The last year is none before that in which the first period ends. */
export function boundsOf(row: PlanRow, field: PlanField): Bounds {
  if (field === 'leadDays' || field === 'years' || field === 'everyMonths') return bounds[field];
  const { year } = bounds;
  return field === 'until' ? { ...year, least: readWhole(endOfFirst(row), year) ?? year.least } : year;
}

/** The year, as far as it is written. */
function endOfFirst(row: PlanRow): string {
  switch (row.span) {
    case 'halfYear':
    case 'year':
      return row.since;
    case 'stage':
    case 'term':
      return row.endsIn;
    case 'own':
      return (readDay(row.to) ?? '').slice(0, 4);
    default:
      return unheardOf(row.span, '');
  }
}

/** Not written although it has to be, or not to be read. What only the plan as a whole forbids the api says. */
export function wrongIn(row: PlanRow, field: PlanField): boolean {
  const written = row[field].trim();
  switch (field) {
    case 'leadDays':
    case 'years':
    case 'endsIn':
      return readWhole(written, boundsOf(row, field)) === null;
    case 'since':
    case 'until':
    case 'everyMonths':
      return written !== '' && readWhole(written, boundsOf(row, field)) === null;
    case 'name':
      return written === '';
    case 'from':
    case 'to':
      return readDay(written) === null;
    default:
      return unheardOf(field, false);
  }
}
