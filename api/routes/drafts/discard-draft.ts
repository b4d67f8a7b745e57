import type { z } from 'zod';
import { discardDraft as discarded } from '#domain/drafts/merge.ts';
import { changeDraft } from '#db/drafts/drafts.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { phaseOf } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { Problem } from '#api/support/problem.ts';

export const discardDraft: DraftAct<z.ZodObject, typeof DraftShape> = {
  method: 'DELETE',
  verb: 'discard',
  summary: 'Empty the draft; whoever still has it open is told',
  output: DraftShape,
  async answer({ owner, actor, deps }) {
    const phase = await phaseOf(deps, owner);
    if (!phase.open) throw new Problem('draft-closed');
    const stored = await changeDraft(deps.db, owner, actor.person, (now, at) => {
      const current = phase.current(now);
      const content = discarded(current.content, { by: actor.person, tab: 'discard', at });
      return content === now.content ? now : { ...current, content, presented: null };
    });
    return draftShape(phase.current(stored), true);
  },
};
