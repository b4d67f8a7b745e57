import type { z } from 'zod';
import { changeDraft } from '#db/drafts/drafts.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { phaseOf } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { Problem } from '#api/support/problem.ts';

/** Trình ký: whoever may send it sees that it is ready, at which revision. It can still be corrected. */
export const presentDraft: DraftAct<z.ZodObject, typeof DraftShape> = {
  method: 'POST',
  verb: 'present',
  suffix: '/present',
  summary: 'Lay the draft before whoever signs (trình ký), as it stands now',
  output: DraftShape,
  async answer({ owner, actor, deps }) {
    const phase = await phaseOf(deps, owner);
    if (!phase.open) throw new Problem('draft-closed');
    const stored = await changeDraft(deps.db, owner, actor.person, (now, at) => {
      const current = phase.current(now);
      const { revision, doc } = current.content;
      if (Object.keys(doc).length === 0) throw new Problem('draft-empty');
      if (current.presented?.revision === revision) return now;
      return { ...current, presented: { at, by: actor.person, revision } };
    });
    return draftShape(phase.current(stored), true);
  },
};

export const recallDraft: DraftAct<z.ZodObject, typeof DraftShape> = {
  method: 'POST',
  verb: 'recall',
  suffix: '/recall',
  summary: 'Take it back: it is not ready yet',
  output: DraftShape,
  async answer({ owner, actor, deps }) {
    const phase = await phaseOf(deps, owner);
    if (!phase.open) throw new Problem('draft-closed');
    const stored = await changeDraft(deps.db, owner, actor.person, (now) => {
      const current = phase.current(now);
      return current.presented === null ? now : { ...current, presented: null };
    });
    return draftShape(phase.current(stored), true);
  },
};
