import { findDraft } from '#db/drafts/drafts.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { phaseOf } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';

export const readDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'GET',
  verb: 'read',
  summary: 'The draft as it stands; one that nobody has begun is empty, at revision 0',
  body: undefined,
  output: DraftShape,
  async answer({ owner, deps }) {
    const [phase, stored] = await Promise.all([phaseOf(deps, owner), findDraft(deps.db, owner.key)]);
    return draftShape(phase.current(stored), phase.open);
  },
};
