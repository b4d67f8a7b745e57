import { discardDraft as discarded } from '#domain/drafts/merge.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { changeOpenDraft } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';

export const discardDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'DELETE',
  verb: 'discard',
  summary: 'Empty the draft; whoever still has it open is told',
  body: undefined,
  output: DraftShape,
  async answer(given) {
    const { person } = given.actor;
    const draft = await changeOpenDraft(given, (current, stored, at) => {
      const content = discarded(current.content, { by: person, tab: 'discard', at });
      return content === stored.content ? stored : { ...current, content, presented: null };
    });
    return draftShape(draft, true);
  },
};
