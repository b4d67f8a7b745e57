import { z } from 'zod';
import type { CheckedReport, CheckedTask } from '#domain/checks/checked-report.ts';
import { figuresAfterCutOff } from '#domain/checks/dates-in-order.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { taskCounts } from '#domain/checks/tasks-as-concluded.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { ReportFields } from '#api/routes/questions/report.fields.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField } from '#api/support/fields.ts';
import { CheckName, CheckOutcome, Severity } from '#api/support/unions.ts';

const Result = z.object({
  id: z.string().describe('The relation’s id, or the check’s name when it speaks of the report as a whole'),
  check: CheckName,
  severity: Severity,
  outcome: CheckOutcome,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

const Counts = z.record(z.string(), z.int());

const TaskCounts = z.object({
  total: z.int(),
  withoutDeadlineDate: z.int(),
  byProgramme: Counts,
  byDeadlineKind: z.object({ none: z.int(), event: z.int(), relative: z.int(), date: z.int() }),
  byAddressee: z.object({ stated: z.int(), inferred: z.int(), none: z.int() }),
  byAddresseeKind: z.object({ named: z.int(), class: z.int(), none: z.int() }),
});

export const checkReport = askRoute({
  params: z.object({}),
  path: '/questions/checks',
  tag: 'questions',
  summary: 'Check a report by K1–K11, K13 and K14, and flag what is legal but needs a look; nothing is stored',
  name: 'checkReport',
  large: true,
  body: z.strictObject({
    ...ReportFields,
    silence: z
      .strictObject({ concludedOn: DateField, on: DateField })
      .nullable()
      .default(null)
      .describe('Which tasks without a date would be flagged on that day if nothing had been heard of them'),
  }),
  output: z.object({
    counts: z.object({ figures: z.int(), relations: z.int(), documents: z.int(), tasks: z.int() }),
    results: z.array(Result),
    taskCounts: TaskCounts,
    flags: z.object({
      figuresAfterCutOff: z.array(z.string()).describe('Codes of figures dated after the review’s cut-off'),
      silentTasks: z.array(z.int()),
    }),
  }),
  answer({ body }) {
    const { silence, ...report } = body satisfies CheckedReport;
    const cutOff = report.review?.cutOff ?? null;
    const silent = silence !== null && silence.on >= silenceFlagDate(silence.concludedOn);
    return Promise.resolve({
      counts: {
        figures: report.figures.length,
        relations: report.relations.length,
        documents: report.documents.length,
        tasks: report.tasks.length,
      },
      results: runChecks(report).map((result) => ({ ...result, facts: factsOf(result.facts) })),
      taskCounts: countsOf(report.tasks),
      flags: {
        figuresAfterCutOff: cutOff === null ? [] : [...figuresAfterCutOff(report, cutOff)],
        silentTasks: silent
          ? report.tasks.filter(({ deadline }) => deadline !== 'date').map(({ number }) => number)
          : [],
      },
    });
  },
});

function countsOf(tasks: readonly CheckedTask[]): z.output<typeof TaskCounts> {
  const { total, withoutDate, byProgramme, byDeadline, byAddressee, byAddresseeKind } = taskCounts(tasks);
  return {
    total,
    withoutDeadlineDate: withoutDate,
    byProgramme: { ...byProgramme },
    byDeadlineKind: { ...byDeadline },
    byAddressee: { ...byAddressee },
    byAddresseeKind: { ...byAddresseeKind },
  };
}

type Fact = string | number | readonly string[];

function factsOf(facts: Readonly<Record<string, Fact>>): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      typeof fact === 'string' || typeof fact === 'number' ? fact : [...fact],
    ]),
  );
}
