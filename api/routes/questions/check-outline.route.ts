import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { settings } from '#domain/organisation/setting.ts';
import { contentFaults } from '#domain/report-template/check-content.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import { defaultCycleSettings } from '#domain/review-cycle/plan.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { SeenShape, seenAnswer, TypedFigures } from '#api/routes/cycles/seen-figures.ts';
import { contentFields } from '#api/routes/templates/fields.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { todayOf } from '#api/support/now.ts';
import { spoken } from '#api/support/spoken.ts';

export const checkOutline = askRoute({
  params: z.object({}),
  path: '/questions/outline',
  tag: 'questions',
  summary: 'Every fault of a report template while it is written, and what its checks find in figures typed to try it',
  name: 'checkOutline',
  large: true,
  body: z.strictObject({
    ...contentFields,
    setting: z.enum(settings).nullable().default(null).describe('As a unit of this setting would see it; null = whole'),
    figures: TypedFigures.default([]),
  }),
  output: z.object({
    faults: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
    seen: SeenShape,
    sectionLimit: z.int().describe('Longest text of a section, in characters, where a plan sets no other'),
  }),
  answer({ body: { setting, figures, ...content }, actor }) {
    authorise(actor, 'readTemplate', installation);
    const tried = { template: { id: 'tried', version: 1, ...content }, cutOff: todayOf(null) };
    return Promise.resolve({
      faults: [...contentFaults(content)].map(({ pointer, code, facts }) => ({
        ...{ pointer, code },
        detail: refusalSentence(code, facts, spoken()),
      })),
      seen: seenAnswer(lookAtFigures(tried, setting, figures)),
      sectionLimit: defaultCycleSettings.sectionLimit,
    });
  },
});
