import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { againstOwnHistory, historyRules } from '#domain/checks/own-history.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { historySentence } from '#domain/words/own-history.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { ownHistory } from '#db/queries/own-history.query.ts';
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
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    const member = await cycleMember(deps.db, place.stream, unit);
    const report = member?.report ?? null;
    if (!('plan' in doc) || doc.plan === null || report === null) return { periods: [], remarks: [] };
    const earlier = await ownHistory(deps.db, place.stream, unit);
    const remarks = doc.plan.template.indicators.filter(isSummed).flatMap(({ code, label }) => {
      const here = report.figures.find((figure) => figure.code === code);
      if (here === undefined) return [];
      const past = earlier.flatMap((each) => {
        const then = each.report.figures.find((figure) => figure.code === code);
        return then === undefined ? [] : [{ period: each.label, value: then.value }];
      });
      return againstOwnHistory(here.value, past).map((remark) => ({
        ...{ code, label, rule: remark.rule },
        sentence: historySentence(remark, spoken()),
      }));
    });
    return { periods: earlier.map(({ code, label }) => ({ code, label })), remarks };
  },
});
