import { z } from 'zod';
import { holds } from '#domain/drafts/access.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { changeOpenDraft } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { ReasonField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';

const Body = z.strictObject({ remark: ReasonField });

/** Whoever could sign or approve it does not: it goes back to whoever prepares it, who reads why above the form. */
export const giveBackDraft: DraftAct<typeof Body, typeof DraftShape> = {
  method: 'POST',
  verb: 'giveBack',
  suffix: '/give-back',
  summary: 'Give a presented draft back to whoever prepares it, with a remark',
  body: Body,
  output: DraftShape,
  async answer(given) {
    const { actor, body, owner } = given;
    if (!holds(actor, owner.kind === 'consolidated' ? 'conclude' : 'submit')) throw new Problem('not-permitted');
    const draft = await changeOpenDraft(given, (current, _stored, at) => {
      if (current.presented === null) throw new Problem('draft-not-presented');
      return { ...current, presented: null, givenBack: { at, by: actor.person, remark: body.remark } };
    });
    return draftShape(draft, true);
  },
};
