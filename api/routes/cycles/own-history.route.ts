import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { againstOwnHistory, historyRules, type PastFigure, usualRanges } from '#domain/checks/own-history.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { correctedFrom } from '#domain/words/corrected-number.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { bothSentence, historySentence, rangeSentences } from '#domain/words/own-history.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { ownHistory, type PastReport } from '#db/queries/own-history.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { spoken } from '#api/support/spoken.ts';

const Remark = z.object({
  code: z.string().describe('The indicator'),
  label: z.string(),
  rule: z.enum(historyRules),
  sentence: z.string().describe('What was found, in words, with its numbers'),
  explanation: z.string().nullable().describe('What the unit says of the figure'),
});

const Usual = z.object({
  code: z.string().describe('The indicator'),
  rule: z.enum(historyRules),
  from: z.string().describe('A figure below it stands out'),
  to: z.string().describe('A figure above it stands out'),
  below: z.string().describe('What is said of a figure below'),
  above: z.string(),
  both: z.string().nullable().describe('Of K15: what is said instead where K16 stands out as well; null: K16 cannot'),
});

export const ownHistoryOfReport = queryRoute({
  path: '/cycles/:cycle/reports/:unit/own-history',
  tag: 'cycles',
  summary:
    "Figures of a report that stand out beside the unit's own accepted ones of up to eight earlier periods: worth a look, never an error",
  name: 'readOwnHistory',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    periods: z
      .array(z.object({ code: z.string(), label: z.string() }))
      .describe('What the figures were held against, the latest first; of fewer than three only the last one'),
    remarks: z.array(Remark),
    usual: z.array(Usual).describe('What figures of this report have to lie between, whether or not there is one yet'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    const member = await cycleMember(deps.db, place.stream, unit);
    if (!('plan' in doc) || doc.plan === null || member === undefined) return { periods: [], remarks: [], usual: [] };
    const earlier = await ownHistory(deps.db, place.stream, unit);
    const summed = doc.plan.template.indicators
      .filter(isSummed)
      .map(({ code, label }) => ({ code, label, past: pastOf(code, earlier) }));
    const remarks = summed.flatMap(({ code, label, past }) => {
      const here = member.report?.figures.find((figure) => figure.code === code);
      if (here === undefined) return [];
      const { value, explanation = null } = here;
      return againstOwnHistory(value, past).map((remark) => ({
        ...{ code, label, rule: remark.rule, explanation },
        sentence: historySentence(remark, spoken()),
      }));
    });
    const usual = summed.flatMap(({ code, past }) => {
      const ranges = usualRanges(past);
      return ranges.map((range) => ({
        ...{ code, rule: range.rule, from: range.from, to: range.to },
        ...rangeSentences(range, spoken()),
        both: range.rule === 'K15' ? bothSentence(ranges, spoken()) : null,
      }));
    });
    return { periods: earlier.map(({ code, label }) => ({ code, label })), remarks, usual };
  },
});

export function pastOf(code: string, earlier: readonly PastReport[]): readonly PastFigure[] {
  return earlier.flatMap(({ label, report }) => {
    const then = report.figures.find((figure) => figure.code === code);
    if (then === undefined) return [];
    const { value, sealed } = then;
    if (sealed === undefined) return [{ period: label, value }];
    const since = correctedFrom(sealed, formatNumber, spoken());
    return [{ period: `${label}, ${since}`, value }];
  });
}
