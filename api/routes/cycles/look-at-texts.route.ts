import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { lookAtTexts } from '#domain/review-cycle/look-at-texts.ts';
import { proseRules } from '#domain/prose-check/prose.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { previousOf } from '#api/routes/cycles/previous-shape.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { TypedFigures } from '#api/routes/cycles/seen-figures.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

const TypedSections = z.array(z.strictObject({ code: z.string().max(200), text: z.string().max(200_000) })).max(200);

const Remark = z.object({
  section: z.string(),
  from: z.int().describe('Place in the text of the section, in UTF-16 units'),
  to: z.int(),
  typed: z.string(),
  outcome: z.enum(['wrong', 'doubtful']),
  rule: z.enum(proseRules),
  expected: z.string().nullable().describe('What would be right, an exact decimal, where one value would be'),
  sentence: z.string(),
});

/** Beside the check of the figures and not in it: a text is long, and not every keystroke in a table asks for it. */
export const lookAtReportTexts = askRoute({
  path: '/cycles/:cycle/reports/:unit/check-texts',
  tag: 'cycles',
  name: 'lookAtReportTexts',
  summary:
    'Numbers in the texts of a report as typed, held against its figures as typed, those of the period before and each other; remarks, which stand in the way of nothing',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({ figures: TypedFigures, sections: TypedSections }),
  output: z.object({
    remarks: z.array(Remark),
    right: z.int().describe('Numbers that agree'),
    notChecked: z.int().describe('Numbers that nothing is known of'),
    whole: z.boolean().describe('False: there is more text than is looked at'),
  }),
  async answer({ params, body: { figures, sections }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const doc = await docOf(deps, place);
    if (!('plan' in doc) || doc.plan === null) throw new Problem('not-found');
    const { plan } = doc;
    const { indicators } = plan.template;
    const member = plan.members.find((one) => one.unit === unit);
    const asked = { cutOff: plan.cutOff, indicators, relations: relationsOf(plan.template), template: plan.template };
    const before = await previousOf(deps, place.stream, unit, asked);
    const seen = lookAtTexts(plan, {
      unit: { name: member?.name ?? '', setting: member?.setting ?? null },
      ...{ figures, sections },
      last: before === null ? null : { period: before.period.code, figures: before.figures },
    });
    const nameOf = (code: string): string => indicators.find((one) => one.code === code)?.label ?? code;
    return {
      ...{ right: seen.right, notChecked: seen.notChecked, whole: seen.whole },
      remarks: seen.remarks.map((remark) => ({
        ...{ section: remark.section, from: remark.from, to: remark.to, typed: remark.typed },
        ...{ outcome: remark.outcome, rule: remark.rule, expected: remark.expected ?? null },
        sentence: proseSentence(remark, nameOf, spoken()),
      })),
    };
  },
});
