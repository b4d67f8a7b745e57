import { mayPresent } from '#domain/drafts/access.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { changeOpenDraft } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { fitness } from '#api/routes/drafts/fitness.ts';
import { Problem } from '#api/support/problem.ts';

/** Trình ký: whoever may send it sees that it is ready, at which revision. It can still be corrected. */
export const presentDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'POST',
  verb: 'present',
  suffix: '/present',
  summary: 'Lay the draft before whoever signs (trình ký), as it stands now',
  body: undefined,
  output: DraftShape,
  async answer(given) {
    const { person, role } = given.actor;
    if (!mayPresent(given.actor, given.owner.kind)) throw new Problem('not-permitted', { role });
    const unfitIn = await fitness(given.deps, given.owner);
    const draft = await changeOpenDraft(given, (current, stored, at) => {
      const { revision, doc } = current.content;
      if (Object.keys(doc).length === 0) throw new Problem('draft-empty');
      if (current.presented?.revision === revision) return stored;
      const unfit = unfitIn(doc);
      const [section] = unfit;
      if (section !== undefined) throw new Problem('draft-unfit', { count: unfit.length, section });
      return { ...current, presented: { at, by: person, revision }, givenBack: null };
    });
    return draftShape(draft, true);
  },
};

export const recallDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'POST',
  verb: 'recall',
  suffix: '/recall',
  summary: 'Take it back: it is not ready yet',
  body: undefined,
  output: DraftShape,
  async answer(given) {
    const draft = await changeOpenDraft(given, (current, stored) =>
      current.presented === null ? stored : { ...current, presented: null },
    );
    return draftShape(draft, true);
  },
};
