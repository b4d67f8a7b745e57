import { z } from 'zod';
import { againstRegular } from '#domain/checks/at-inspection.ts';
import { measureOf } from '#domain/report-template/field.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { inspectionSentence } from '#domain/words/at-inspection.ts';
import { regularReport } from '#db/queries/regular-report.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { reportPlace } from '#api/routes/cycles/report-place.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { spoken } from '#api/support/spoken.ts';

const Row = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string().describe('What is counted'),
  value: z.string().nullable().describe('As handed in at the inspection; null: not stated, or not handed in yet'),
  regular: z.string().nullable().describe('As in the regular report'),
  sealed: z
    .string()
    .nullable()
    .optional()
    .describe(
      'The regular one as approved, where a note has moved it since (null: there was none); left out: none has',
    ),
  rule: z.literal('K17').nullable().describe('Null: they are the same, or one of them is not stated'),
  sentence: z.string().nullable().describe('The difference in words, with its numbers'),
});

/** Beside each other for whoever reviews the report and for the unit itself: a difference is told, and blocks nothing. */
export const atInspection = queryRoute({
  path: '/cycles/:cycle/reports/:unit/at-inspection',
  tag: 'cycles',
  summary:
    "Of an inspection: the unit's figures beside those of its last accepted regular report whose days overlap, and where they differ",
  name: 'readAtInspection',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    inspection: z.object({ on: z.string(), team: z.string(), document: z.string() }).nullable(),
    regular: z
      .object({ code: z.string(), label: z.string(), from: z.string(), to: z.string() })
      .nullable()
      .describe('Null: no regular report of these days is accepted, or the cycle is no inspection'),
    rows: z.array(Row).describe('Numbers that both ask for'),
  }),
  async answer({ params, actor, deps }) {
    const { place, unit, member } = await reportPlace(deps, actor, params);
    const doc = await docOf(deps, place);
    const plan = 'plan' in doc ? doc.plan : null;
    const inspection = plan?.inspection ?? null;
    const past = inspection === null ? null : await regularReport(deps.db, place.stream, unit);
    if (plan === null || past === null) return { inspection, regular: null, rows: [] };
    const { code, label, from, to, report } = past;
    const asked = plan.template.indicators.filter((one) => measureOf(one) !== null && states(report, one.code));
    return {
      inspection,
      regular: { code, label, from, to },
      rows: asked.map((one) => {
        const then = report.figures.find((figure) => figure.code === one.code);
        const [value, regular] = [valueIn(member.report, one.code), then?.value ?? null];
        const remark = againstRegular(value, { value: regular, period: label });
        return {
          ...{ code: one.code, label: one.label, unit: one.unit, value, regular },
          ...(then?.sealed === undefined ? {} : { sealed: then.sealed }),
          rule: remark?.rule ?? null,
          sentence: remark === null ? null : inspectionSentence(remark, one, spoken()),
        };
      }),
    };
  },
});

function states({ figures, missing = [] }: Pick<Report, 'figures' | 'missing'>, code: string): boolean {
  return figures.some((figure) => figure.code === code) || missing.some((one) => one.code === code);
}

function valueIn(report: Report | null, code: string): string | null {
  return report?.figures.find((figure) => figure.code === code)?.value ?? null;
}
