import { z } from 'zod';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { proseRules } from '#domain/prose-check/prose.ts';
import type { HandedIn, SeenTexts } from '#domain/review-cycle/look-at-texts.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { previousOf } from '#api/routes/cycles/previous-shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { spoken } from '#api/support/spoken.ts';

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

export const SeenTextsShape = z.object({
  remarks: z.array(Remark),
  right: z.int().describe('Numbers that agree'),
  notChecked: z.int().describe('Numbers that nothing is known of'),
  whole: z.boolean().describe('False: there is more text than is looked at'),
});

/** What a unit's texts are held against beside its own table: its names, and what it reported the period before. */
export async function writtenBy(
  deps: ApiDeps,
  cycle: StreamId,
  unit: UnitId,
  plan: CyclePlan,
): Promise<Pick<HandedIn, 'unit' | 'last'>> {
  const { template, cutOff } = plan;
  const member = plan.members.find((one) => one.unit === unit);
  const asked = { cutOff, indicators: template.indicators, relations: relationsOf(template), template };
  const before = await previousOf(deps, cycle, unit, asked);
  return {
    unit: { name: member?.name ?? '', setting: member?.setting ?? null },
    last: before === null ? null : { period: before.period.code, figures: before.figures },
  };
}

/** The same words for whoever writes, judges and signs, in the language of whoever reads them. */
export function seenTexts(seen: SeenTexts, { template }: CyclePlan): z.output<typeof SeenTextsShape> {
  const nameOf = (code: string): string => template.indicators.find((one) => one.code === code)?.label ?? code;
  return {
    ...{ right: seen.right, notChecked: seen.notChecked, whole: seen.whole },
    remarks: seen.remarks.map((remark) => ({
      ...{ section: remark.section, from: remark.from, to: remark.to, typed: remark.typed },
      ...{ outcome: remark.outcome, rule: remark.rule, expected: remark.expected ?? null },
      sentence: proseSentence(remark, nameOf, spoken()),
    })),
  };
}
