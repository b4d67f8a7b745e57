import { z } from 'zod';
import { PaperField } from '#api/routes/directives/fields.ts';
import { DirectiveParams, directiveOf } from '#api/routes/directives/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';
import { withoutUnsaid } from '#api/support/without-unsaid.ts';

export const correctPaperHead = commandRoute({
  path: '/directives/:directive/correct',
  tag: 'directives',
  summary:
    'Correct the head of an entered paper (kind, number, day, issuer, subject) with a reason; its address stays, and its tasks name it anew',
  action: 'directive.CorrectPaperHead',
  params: DirectiveParams,
  body: z.strictObject({ paper: PaperField, reason: z.string().max(4000) }),
  async target({ params, body: { paper, reason }, deps }) {
    const place = await placeOrNotFound(deps, directiveOf(params), 'directive');
    return { place, unit: null, data: { paper: withoutUnsaid(paper), reason } };
  },
});
