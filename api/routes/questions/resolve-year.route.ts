import { z } from 'zod';
import { dataWindow } from '#domain/deadlines/data-window.ts';
import { calendarBounds } from '#domain/deadlines/period.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type ParsedDate, parseDate } from '#domain/vietnamese/parse-date.ts';
import { resolveYear as resolve, type ReviewedPeriod, yearReasons } from '#domain/vietnamese/resolve-year.ts';
import { PeriodField } from '#api/routes/questions/period.field.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Answer = z.object({
  outcome: z.enum(['value', 'warn', 'fail']).describe('warn: the year was resolved, not stated'),
  value: z.string().nullable(),
  partOfDay: z.enum(['morning', 'afternoon', 'evening']).nullable(),
  reasons: z.array(z.object({ code: z.enum(yearReasons), date: z.string() })),
});

export const resolveYear = queryRoute({
  path: '/questions/resolve-year',
  tag: 'questions',
  summary: 'The year of a day that is stated without one (K13), resolved from the review; the reasons go with it',
  name: 'resolveYear',
  params: z.object({}),
  query: z.object({
    text: z.string().min(1).max(200),
    kind: z.enum(['interim', 'final', 'inspection']),
    period: PeriodField,
    cutOff: DateField.optional().describe('Left out: the end of the period’s data window'),
    publishedOn: DateField.optional(),
  }),
  output: Answer,
  answer({ query }) {
    const { from, to } = calendarBounds(query.period);
    const cutOff = query.cutOff ?? dataWindow(query.period).to;
    const parsed = parseDate(query.text.normalize('NFC'));
    return Promise.resolve(answerFor(parsed, { kind: query.kind, from, to, cutOff }, query.publishedOn ?? null));
  },
});

function answerFor(parsed: ParsedDate, review: ReviewedPeriod, publishedOn: CivilDate | null): z.output<typeof Answer> {
  const none = { value: null, partOfDay: null, reasons: [] };
  if (parsed.kind === 'notADate' || parsed.kind === 'noSuchDay') return { outcome: 'fail', ...none };
  const { partOfDay } = parsed;
  if (parsed.kind === 'date') return { outcome: 'value', value: parsed.date, partOfDay, reasons: [] };
  const resolved = resolve(parsed, review, publishedOn);
  if (!resolved.ok) return { outcome: 'fail', ...none, partOfDay };
  return { outcome: 'warn', value: resolved.date, partOfDay, reasons: [...resolved.reasons] };
}
